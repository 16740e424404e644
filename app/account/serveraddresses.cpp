// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/serveraddresses.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

struct Schemes
{
    QString secure;
    QString plain;
};

Schemes schemesOf(AddressUse use)
{
    return use == AddressUse::OpenApi ? Schemes{u"https"_s, u"http"_s} : Schemes{u"wss"_s, u"ws"_s};
}

/** Where translators find these sentences. */
struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::AddressWords)
};

} // namespace

ServerAddresses ServerAddresses::vendor()
{
    return {
        QUrl(u"wss://openapi.tftiot.com:8443/websocket"_s), QUrl(u"wss://openapi.tftiot.com/"_s),
        QUrl(u"https://openapi.tftiot.com/"_s)};
}

bool isThisComputer(const QUrl &url)
{
    return url.host().compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(url.host()).isLoopback();
}

QString addressComplaint(const QUrl &url, AddressUse use)
{
    if (url.isEmpty() && use == AddressUse::OpenApi)
        return {};
    const Schemes schemes = schemesOf(use);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != schemes.secure && url.scheme() != schemes.plain))
        //: %1 is "wss" or "https"
        return AddressWords::tr("The address has to look like %1://server.example/.").arg(schemes.secure);
    if (!url.userInfo().isEmpty())
        return AddressWords::tr("The address must not hold a user name or a password.");
    if (url.scheme() == schemes.plain && !isThisComputer(url))
        //: %1 is "ws" or "http", %2 is "wss" or "https"
        return AddressWords::tr("%1:// is not encrypted and only for this computer; use %2://.")
            .arg(schemes.plain, schemes.secure);
    return {};
}

} // namespace waypost
