// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/alarmdetails.h"

#include "protocol/vehiclerecords.h"

#include <cmath>

namespace waypost {

namespace {

Reported<double> within(Reported<double> number, double least, double most)
{
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

/** Bits 0..31, however they were written: -1 and 4294967295 are the same word. */
Reported<std::int64_t> codeOf(const JsonNode *node)
{
    const Reported<double> number = within(numberOf(node), -2147483648.0, 4294967295.0);
    if (!number)
        return std::nullopt;
    return static_cast<std::int64_t>(static_cast<std::uint32_t>(std::llround(*number)));
}

} // namespace

AlarmDetails readAlarmDetails(const JsonNode &object, Instant received)
{
    AlarmDetails alarm;
    alarm.imei.assign(textOf(findAny(object, {"imei"})));
    alarm.deviceKey.assign(textOf(findAny(object, {"devicekey"})));
    alarm.vehicleName
        = textOf(findAny(object, {"vehiclename", "devicename", "carname", "plate", "platenumber"}));
    alarm.number
        = integerOf(findAny(object, {"curevent", "alarmnumber", "alarmnum", "alarm", "event", "alarmtype"}));
    alarm.code = codeOf(findAny(object, {"alarmcode", "code"}));
    alarm.name = textOf(findAny(object, {"alarmname", "eventname", "name"}));
    // `alarm` may hold words instead of a number.
    if (const std::string words = textOf(findAny(object, {"alarm"}));
        alarm.name.empty() && !numberOf(findAny(object, {"alarm"})))
        alarm.name = words;
    alarm.lat = within(numberOf(findAny(object, {"lat", "latitude"})), -90, 90);
    alarm.lng = within(numberOf(findAny(object, {"lng", "lon", "longitude"})), -180, 180);
    alarm.speedKmh = within(numberOf(findAny(object, {"speed"})), 0, 1000);
    alarm.date = timeOf(findAny(object, {"date", "time", "timestamp"}), received);
    for (const JsonMember &member : object.members)
        alarm.fields.emplace_back(member.key, plainText(member.value));
    return alarm;
}

} // namespace waypost
