// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/openapireplies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int longestName = 80;
constexpr qint64 longestKeepTime = 365LL * 24 * 3600;

/** Where translators find these sentences. */
struct OpenApiWords
{
    Q_DECLARE_TR_FUNCTIONS(waypost::OpenApiWords)
};

/** Whether the envelope says yes; `code` is 0 then, or left out. */
QString complaintIn(const QJsonObject &envelope)
{
    const QJsonValue code = envelope["code"_L1];
    if (code.isUndefined() || code.toInt(-1) == 0)
        return {};
    // Never the server's own words: they may repeat our request, and that holds the digest or the token.
    return OpenApiWords::tr("the Open API refused with error %1").arg(code.toInt(-1));
}

} // namespace

QByteArray tokenRequest(const QString &account, const QByteArray &passwordMd5)
{
    const QJsonObject ask{
        {u"account"_s, account},
        {u"password-md5"_s, QString::fromLatin1(passwordMd5)},
        {u"client-type"_s, u"web"_s}};
    return QJsonDocument(QJsonObject{{u"getAccessToken"_s, ask}}).toJson(QJsonDocument::Compact);
}

TokenReply readTokenReply(const QByteArray &body)
{
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    const QString complaint = complaintIn(envelope);
    if (!complaint.isEmpty())
        return {.complaint = complaint};
    const QString token = envelope["access-token"_L1].toString();
    // Seconds, as a number or as a text.
    const qint64 seconds = envelope["keep-time"_L1].toVariant().toLongLong();
    const Milliseconds keepTime = std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestKeepTime));
    return {token, keepTime, token.isEmpty() ? OpenApiWords::tr("no access token in the answer") : QString()};
}

DevicesReply readDevicesReply(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return {.complaint = OpenApiWords::tr("the list of devices is not JSON")};
    const QString complaint = complaintIn(document.object());
    if (!complaint.isEmpty())
        return {.refused = true, .complaint = complaint};
    DevicesReply reply;
    const QJsonArray devices = document["devices"_L1].toArray();
    for (const QJsonValue &device : devices) {
        // Some clients see the imei as a number; sixteen digits still fit a double exactly.
        const QString imei = device["imei"_L1].toVariant().toString();
        const QString name = device["config"_L1]["name"_L1].toString().simplified().left(longestName);
        if (!imei.isEmpty() && !name.isEmpty())
            reply.names.insert(imei, name);
    }
    return reply;
}

} // namespace waypost
