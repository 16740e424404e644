// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/signin.h"

#include "simulator/random.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

struct SignInKeys
{
    QLatin1StringView user;
    QLatin1StringView verb;
    QLatin1StringView verbValue;
};

SignInKeys keysOf(FeedKind feed)
{
    if (feed == FeedKind::Device)
        return {"token"_L1, "event"_L1, "signin"_L1};
    return {"user_id"_L1, "type"_L1, "registUserMessage"_L1};
}

constexpr auto passwordKey = "md5-password"_L1;

} // namespace

QString refusalOf(FeedKind feed, QByteArrayView frame, const std::optional<DemoAccount> &account)
{
    const QJsonDocument document = QJsonDocument::fromJson(frame.toByteArray());
    if (!document.isObject())
        return u"sign-in is not a JSON object"_s;
    const QJsonObject object = document.object();
    const SignInKeys keys = keysOf(feed);
    if (object[keys.verb].toString() != keys.verbValue)
        return u"%1 is not %2"_s.arg(keys.verb, keys.verbValue);
    const QString user = object[keys.user].toString();
    const QString password = object[passwordKey].toString();
    if (user.isEmpty() || password.isEmpty())
        return u"%1 or %2 is missing or empty"_s.arg(keys.user, passwordKey);
    if (account && (user != account->userId || password != account->passwordMd5))
        return u"unknown user or wrong password"_s;
    return {};
}

DemoAccount makeAccount(quint64 seed)
{
    Random random(seed);
    const QByteArray password = QByteArray::number(static_cast<qulonglong>(random.next()), 36);
    const QByteArray md5 = QCryptographicHash::hash(password, QCryptographicHash::Md5).toHex();
    return {QString::number(10'000 + random.index(90'000)), QString::fromLatin1(md5)};
}

} // namespace waypost
