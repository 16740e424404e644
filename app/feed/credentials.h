// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace waypost {

/** Who signs in. Held in memory only; neither part is ever logged or stored by the feeds. */
struct Credentials
{
    QString userId;
    QByteArray passwordMd5; ///< 32 lower-case hex digits; it opens the account as well as the password does
    /** The service has accepted these before, in this run or an earlier one: a refusal may be an error. */
    bool worked = false;

    [[nodiscard]] bool isEmpty() const { return userId.isEmpty() || passwordMd5.isEmpty(); }
};

} // namespace waypost
