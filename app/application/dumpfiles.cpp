// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/dumpparts.h"

#include "domain/inboxrow.h"
#include "downloads/download.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** `alarm_msg` as it was sent, where it was an object or a text that holds one. */
QJsonObject sentAlarm(const Message &message)
{
    const auto parse = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
    const QJsonValue alarm = parse(QByteArray::fromStdString(message.raw)).value("alarm_msg"_L1);
    return alarm.isString() ? parse(alarm.toString().toUtf8()) : alarm.toObject();
}

void writeAlarmFields(JsonText &json, const Message &message)
{
    json.key("alarm");
    if (!message.alarm) {
        json.null();
        return;
    }
    // The values keep their types: a script need not guess that "6" was a number.
    if (const QJsonObject sent = sentAlarm(message); !sent.isEmpty()) {
        json.fragment(QJsonDocument(sent).toJson(QJsonDocument::Compact));
        return;
    }
    json.beginObject();
    for (const auto &[key, value] : message.alarm->fields)
        json.member(key, std::string_view(value));
    json.endObject();
}

/** ISO 8601 interval; ".." for an end that has not come. */
QString intervalOf(const InboxGap &gap)
{
    return toIsoString(gap.from) + u'/' + (gap.to.has_value() ? toIsoString(*gap.to) : u".."_s);
}

} // namespace

void writeInboxRow(JsonText &json, const InboxRow &row)
{
    const Message &message = row.message;
    json.beginObject().member("id", row.id).member("type", row.typeName()).member("fromId", message.fromId);
    if (row.isGap())
        json.member("fromName", row.gap->feed).member("text", intervalOf(*row.gap));
    else
        json.member("fromName", std::string_view(message.fromName))
            .member("text", std::string_view(message.text));
    writeAlarmFields(json, message);
    json.member("sent", message.sent).member("received", row.received).member("read", row.read);
    json.endObject();
}

void writeDownload(JsonText &json, const Download &download)
{
    const auto orNull = [&json](std::string_view name, const QString &text) {
        json.key(name);
        if (text.isEmpty())
            json.null();
        else
            json.value(text);
    };
    json.beginObject().member("id", download.id).member("title", download.title);
    orNull("url", download.url.toString(QUrl::FullyEncoded));
    json.member("state", toString(download.state)).member("bytes", download.bytes);
    json.key("size");
    if (download.size < 0)
        json.null();
    else
        json.value(download.size);
    orNull("sha256", download.sha256);
    orNull("path", download.path);
    orNull("error", download.error);
    json.endObject();
}

} // namespace waypost
