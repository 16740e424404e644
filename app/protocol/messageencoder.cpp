// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/encoder.h"
#include "protocol/jsonwriter.h"

namespace waypost {

namespace {

/** The object of an alarm: its fields in their order, or the typed values where there are no fields. */
void appendAlarm(std::string &out, const AlarmDetails &alarm)
{
    ObjectWriter json(out);
    if (!alarm.fields.empty()) {
        for (const auto &[key, value] : alarm.fields)
            json.text(key, value);
        return;
    }
    if (!alarm.imei.empty())
        json.text("imei", alarm.imei.view());
    if (!alarm.deviceKey.empty())
        json.text("device_key", alarm.deviceKey.view());
    if (!alarm.vehicleName.empty())
        json.text("vehicle_name", alarm.vehicleName);
    if (alarm.number)
        json.number("cur_event", *alarm.number);
    if (alarm.code)
        json.number("alarm_code", *alarm.code);
    if (!alarm.name.empty())
        json.text("name", alarm.name);
    if (alarm.lat && alarm.lng) {
        json.number("lat", *alarm.lat);
        json.number("lng", *alarm.lng);
    }
    if (alarm.speedKmh)
        json.number("speed", *alarm.speedKmh);
    if (alarm.date)
        json.number("date", std::int64_t{toMs(*alarm.date)});
}

void appendMessageObject(std::string &out, const Message &message, bool dateInSeconds)
{
    ObjectWriter json(out);
    json.text("type", message.typeName.empty() ? std::string_view(toString(message.type)) : message.typeName);
    if (message.fromId)
        json.number("from_id", *message.fromId);
    json.text("from_name", message.fromName);
    json.text("message", message.text);
    if (message.alarm)
        appendAlarm(json.key("alarm_msg").out(), *message.alarm);
    if (message.sent)
        json.number("date", std::int64_t{toMs(*message.sent)} / (dateInSeconds ? 1000 : 1));
    for (const auto &[key, value] : message.fields)
        json.text(key, value);
}

std::string signInFrame(
    std::string_view idKey, std::string_view userId, std::string_view passwordMd5, std::string_view verbKey,
    std::string_view verb)
{
    std::string frame;
    {
        ObjectWriter json(frame);
        json.text(idKey, userId);
        json.text("md5-password", passwordMd5);
        json.text(verbKey, verb);
    }
    return frame;
}

} // namespace

std::string deviceSignInFrame(std::string_view userId, std::string_view passwordMd5)
{
    return signInFrame("token", userId, passwordMd5, "event", "signin");
}

std::string messageSignInFrame(std::string_view userId, std::string_view passwordMd5)
{
    return signInFrame("user_id", userId, passwordMd5, "type", "registUserMessage");
}

void appendServiceNotice(std::string &out, const ServiceNotice &notice)
{
    ObjectWriter json(out);
    json.text("event", notice.event);
    json.literal("data", "{}");
    json.number("error", notice.error);
    if (!notice.text.empty())
        json.text("msg", notice.text);
}

void appendMessage(std::string &out, const Message &message, MessageForm form)
{
    if (!form.asJsonString) {
        appendMessageObject(out, message, form.dateInSeconds);
        return;
    }
    std::string object;
    appendMessageObject(object, message, form.dateInSeconds);
    appendJsonString(out, object);
}

} // namespace waypost
