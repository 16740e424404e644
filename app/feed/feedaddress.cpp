// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feedaddress.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

bool isThisComputer(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("FeedAddress", sentence);
}

} // namespace

QString addressProblem(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "wss"_L1 && scheme != "ws"_L1))
        return say(QT_TRANSLATE_NOOP("FeedAddress", "The address is not a WebSocket address (wss://...)."));
    if (!url.userInfo().isEmpty())
        return say(QT_TRANSLATE_NOOP("FeedAddress", "The address must not hold a user name or password."));
    if (scheme == "ws"_L1 && !isThisComputer(url.host())) {
        return say(QT_TRANSLATE_NOOP(
            "FeedAddress", "The address is not encrypted. ws:// is for this computer only; use wss://."));
    }
    return {};
}

QString shownAddress(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace waypost
