// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/alarmmessage.h"

#include "simulator/people.h"
#include "simulator/vehiclereport.h"

#include <array>
#include <cmath>

namespace waypost {

namespace {

struct AlarmWord
{
    std::int16_t number;
    int bit; ///< of alarm_code; -1 = has none there
    const char *name;
};

constexpr AlarmWord overspeedWord{alarm::overspeed, 5, "Overspeed"};
constexpr AlarmWord tireLeakWord{alarm::tireLeak, -1, "Tire leak"};
constexpr AlarmWord fuelLeakWord{alarm::fuelLeak, 10, "Fuel leak"};
constexpr AlarmWord lowBatteryWord{alarm::lowBattery, 3, "Low battery"};
constexpr AlarmWord powerLostWord{alarm::powerLost, 2, "External power lost"};
constexpr AlarmWord geofenceWord{alarm::geofenceOut, 11, "Geofence out"};
constexpr AlarmWord rudeDriverWord{alarm::rudeDriver, 29, "Rude driver"};
constexpr AlarmWord sosWord{alarm::sos, 4, "SOS"};
constexpr AlarmWord towingWord{alarm::towing, 6, "Towing"};

constexpr double fastKmh = 84; // trucks may drive 80

const AlarmWord &suitable(const DemoVehicle &vehicle, Random &random)
{
    switch (vehicle.role()) {
    case Role::TireLeak:
        return tireLeakWord;
    case Role::FuelLoss:
        return fuelLeakWord;
    case Role::LowBattery:
        return lowBatteryWord;
    case Role::PowerLost:
        return powerLostWord;
    default:
        break;
    }
    if (vehicle.activity == Activity::Parked)
        return random.chance(0.3) ? towingWord : geofenceWord;
    if (vehicle.speedKmh > fastKmh)
        return overspeedWord;
    constexpr std::array moving{&rudeDriverWord, &rudeDriverWord, &geofenceWord, &geofenceWord, &sosWord};
    return *moving[random.index(moving.size())];
}

bool canSpeak(const DemoVehicle &vehicle)
{
    return vehicle.role() != Role::Silent && vehicle.role() != Role::UnknownAlarm;
}

int pickVehicle(const Fleet &fleet, Random &random)
{
    int picked = 0;
    for (int attempt = 0; attempt < 8; ++attempt) {
        picked = static_cast<int>(random.index(static_cast<std::size_t>(fleet.size())));
        if (canSpeak(fleet.vehicle(picked)))
            break;
    }
    return picked;
}

} // namespace

Message makeAlarmMessage(Fleet &fleet, Random &random, Instant now)
{
    const int picked = pickVehicle(fleet, random);
    const DemoVehicle &vehicle = fleet.vehicle(picked);
    const AlarmWord &word = suitable(vehicle, random);
    const VehicleIdentity identity = identityOf(vehicle);
    const RoadPoint place = fleet.positionOf(picked);
    fleet.raiseAlarm(picked, word.number);

    AlarmDetails details;
    details.imei = identity.imei;
    details.deviceKey = identity.deviceKey;
    details.vehicleName = vehicleName(picked);
    details.number = word.number;
    if (word.bit >= 0)
        details.code = std::int64_t{1} << word.bit;
    details.name = word.name;
    details.lat = std::round(place.lat * 1e6) / 1e6;
    details.lng = std::round(place.lng * 1e6) / 1e6;
    details.speedKmh = std::round(vehicle.speedKmh);
    details.date = now;

    Message message;
    message.type = MessageType::MessagePass;
    message.typeName = "messagePass";
    message.fromId = 1;
    message.fromName = "Alarm";
    message.text = details.vehicleName + ": " + word.name;
    message.alarm = details;
    message.sent = now;
    return message;
}

} // namespace waypost
