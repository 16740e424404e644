// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/**
 * What the Open API's REST side answers, read. Pure. Only what public clients of the service rely on is
 * looked at; everything else in a reply is ignored.
 */
namespace waypost {

/** The reply to getAccessToken. */
struct TokenReply
{
    QString token; ///< empty = refused
    Milliseconds keepTime{0}; ///< how long it may lie unused; 0 = the service does not say
    QString complaint; ///< in our words; empty = all is well
};
[[nodiscard]] TokenReply readTokenReply(const QByteArray &body);

/** The reply to GET /v2/devices: vehicle names by imei, without vehicles that have no name. */
struct DevicesReply
{
    QHash<QString, QString> names;
    bool refused = false; ///< the service said no: the token may be too old
    QString complaint; ///< empty = all is well
};
[[nodiscard]] DevicesReply readDevicesReply(const QByteArray &body);

/** The body of getAccessToken. */
[[nodiscard]] QByteArray tokenRequest(const QString &account, const QByteArray &passwordMd5);

} // namespace waypost
