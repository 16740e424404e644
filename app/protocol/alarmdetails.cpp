// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/alarmdetails.h"

#include "protocol/identifier.h"
#include "protocol/numbertext.h"
#include "protocol/vehiclerecords.h"

#include <cmath>

namespace waypost {

namespace {

using Names = std::initializer_list<std::string_view>;

constexpr Names numberNames{"curevent", "alarmnumber", "alarmnum", "alarm", "event", "alarmtype"};
constexpr Names imeiNames{"imei"};
constexpr Names keyNames{"devicekey"};

/** The alarm's number under the first name that holds one: any of them may hold something else. */
Reported<std::int32_t> numberIn(const JsonNode &object)
{
    for (const std::string_view name : numberNames) {
        const JsonNode *node = findAny(object, {name});
        if (node && node->is(JsonNode::Type::Array) && node->members.size() == 1)
            node = &node->members.front().value;
        if (const Reported<std::int32_t> number = integerOf(node))
            return number;
    }
    return std::nullopt;
}

/** What stands where the number belongs and is none: words such as "sos", or something odd. */
std::string alarmText(const JsonNode &object, std::vector<Repair> &repairs)
{
    constexpr std::size_t longest = 256;
    for (const std::string_view name : numberNames) {
        const JsonNode *node = findAny(object, {name});
        if (!node || node->is(JsonNode::Type::Bool))
            continue;
        const std::string text = node->is(JsonNode::Type::String) ? textOf(node) : plainText(*node);
        if (identifierIn(text).empty() || text == "-999")
            continue;
        if (!node->is(JsonNode::Type::String))
            repairs.push_back(
                {DecodeErrorKind::OutOfRange, std::string(name),
                 std::string(utf8Prefix(text, Repair::valueBytes))});
        return std::string(utf8Prefix(text, longest));
    }
    return {};
}

/** Bits 0..31, however they were written: -1 and 4294967295 are the same word. */
Reported<std::int64_t> codeOf(AssumedFields &fields)
{
    const Reported<double> number = fields.number({"alarmcode", "code"}, {-2147483648.0, 4294967295.0});
    if (!number)
        return std::nullopt;
    return static_cast<std::int64_t>(
        static_cast<std::uint32_t>(static_cast<std::int64_t>(std::llround(*number))));
}

void readIdentifier(
    const JsonNode &object, const JsonNode *envelope, Names names, InlineText<23> &into,
    std::vector<Repair> &repairs)
{
    std::string text = AssumedFields(object, repairs).text(names);
    if (text.empty() && envelope)
        text = textOf(findAny(*envelope, names));
    if (!text.empty() && !assignIdentifier(text, into))
        repairs.push_back(
            {DecodeErrorKind::OutOfRange, std::string(*names.begin()),
             std::string(utf8Prefix(text, Repair::valueBytes))});
}

void readPlace(AssumedFields &fields, AlarmDetails &alarm)
{
    alarm.lat = fields.number({"lat", "latitude"}, {-90, 90});
    alarm.lng = fields.number({"lng", "lon", "longitude"}, {-180, 180});
    if (!alarm.lat || !alarm.lng) { // half a place is none
        alarm.lat.reset();
        alarm.lng.reset();
    }
}

} // namespace

AlarmDetails readAlarmDetails(
    const JsonNode &object, const JsonNode *envelope, Instant received, std::vector<Repair> &repairs)
{
    AlarmDetails alarm;
    AssumedFields fields(object, repairs);
    readIdentifier(object, envelope, imeiNames, alarm.imei, repairs);
    readIdentifier(object, envelope, keyNames, alarm.deviceKey, repairs);
    alarm.vehicleName = fields.text({"vehiclename", "devicename", "carname", "plate", "platenumber"});
    alarm.number = numberIn(object);
    alarm.code = codeOf(fields);
    alarm.name = fields.text({"alarmname", "eventname", "name"});
    if (alarm.name.empty() && !alarm.number)
        alarm.name = alarmText(object, repairs);
    readPlace(fields, alarm);
    alarm.speedKmh = fields.number({"speed"}, {-1, 1000});
    if (alarm.speedKmh.value_or(0) < 0) // -1 = unreadable, as in a snapshot
        alarm.speedKmh.reset();
    alarm.date = fields.clock({"date", "time", "timestamp"}, received).believedOrSeconds();
    for (const JsonMember &member : object.members)
        alarm.fields.emplace_back(member.key, plainText(member.value));
    return alarm;
}

} // namespace waypost
