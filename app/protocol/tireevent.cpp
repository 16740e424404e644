// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/assumedevents.h"
#include "protocol/identifier.h"
#include "protocol/numbertext.h"

#include <algorithm>

namespace waypost {

namespace {

/** Upper case, without the colons or dashes some write a MAC with. */
std::string plainSensorId(std::string_view id)
{
    std::string plain;
    for (const char c : id) {
        if (c == ':' || c == '-')
            continue;
        plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return plain;
}

/** Sensors under their own ids as keys: {"C45A01D2E3F0": {...}}. */
bool looksLikeSensorId(std::string_view key)
{
    const auto isHex
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
    return (key.size() == 12 || key.size() == 6) && std::ranges::all_of(key, isHex)
        && std::ranges::any_of(key, [](char c) { return c >= '0' && c <= '9'; });
}

std::string sensorIdOf(const VehicleRecord &record)
{
    const std::string id
        = plainSensorId(textOf(findAny(*record.node, {"mac", "sensorid", "sensor", "sensormac", "tireid"})));
    if (!id.empty() || !looksLikeSensorId(record.key))
        return id;
    return plainSensorId(record.key);
}

// Far beyond what any tire or sensor shows: only what cannot be is left out.
constexpr AssumedFields::Range pressureRange{0, 2'000};
constexpr AssumedFields::Range temperatureRange{-100, 300};
constexpr AssumedFields::Range voltageRange{0, 50};

/** The wired receiver has no "no data" mark of its own: its all-ones raw bytes come out as 200 °C and 801.7
 * kPa. */
void dropNoData(TireReading &reading)
{
    constexpr double noTemperature = 200;
    constexpr double noPressure = 801;
    if (reading.source != TireSource::Rs232)
        return;
    if (reading.pressureKpa.value_or(0) >= noPressure)
        reading.pressureKpa.reset();
    if (reading.temperatureC.value_or(0) >= noTemperature)
        reading.temperatureC.reset();
}

/** False when the record is not a tire's. */
bool readTire(const VehicleRecord &record, TireReading &reading, std::vector<Repair> &repairs)
{
    const JsonNode &node = *record.node;
    const std::string id = sensorIdOf(record);
    if (id.empty() && !findAny(node, {"airpressure", "pressure", "tirepressure"}))
        return false;
    AssumedFields fields(node, repairs);
    const std::string wheel
        = fields.text({"position", "wheel", "wheelposition", "tireposition", "axle", "tireno", "pos"});
    if (!reading.wheel.assign(wheel))
        reading.wheel.assign(utf8Prefix(wheel, decltype(reading.wheel)::capacity()));
    reading.state = fields.integer({"status", "statustmp", "alarm", "state"});
    reading.pressureKpa = fields.number({"airpressure", "pressure", "tirepressure"}, pressureRange);
    reading.temperatureC = fields.number({"airtemp", "temp", "temperature", "tiretemp"}, temperatureRange);
    reading.sensorVolts = fields.number({"voltage", "sensorvoltage", "volts"}, voltageRange);
    dropNoData(reading);
    (void)assignIdentifier(id, reading.sensor);
    return true;
}

/** When one reading was made, where it says so itself and the vehicle's other objects do not speak for it. */
Reported<Instant> timeOfReading(const VehicleRecord &record, Instant received)
{
    std::vector<Repair> noted; // once for the report is enough
    const ClockReading clock = AssumedFields(*record.node, noted).clock(timeNames, received);
    return clock.suspect == ClockSuspect::None ? clock.sent : Reported<Instant>(received);
}

} // namespace

bool readTires(const VehicleRecords &records, Instant received, TireReport &out)
{
    bool timed = false;
    for (const VehicleRecord &record : records.records) {
        TireReading reading;
        reading.source = out.source;
        if (!readTire(record, reading, out.repairs))
            continue;
        // Without an id the place in the list is all that tells two tires apart.
        if (reading.sensor.empty())
            reading.sensor.assign("#" + std::to_string(out.readings.size() + 1));
        out.readings.push_back(reading);
        const Reported<Instant> time = timeOfReading(record, received);
        timed = timed || (time && time != out.deviceTime);
        out.readingTimes.push_back(time ? time : out.deviceTime);
    }
    if (!timed)
        out.readingTimes.clear();
    return !out.readings.empty();
}

} // namespace waypost
