// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/assumedevents.h"

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

/** The wired receiver has no "no data" mark of its own: its all-ones raw bytes come out as 200 °C and 801.7
 * kPa. */
void dropImpossible(TireReading &reading)
{
    constexpr double rs232NoTemperature = 200;
    constexpr double rs232NoPressure = 801;
    const bool wired = reading.source == TireSource::Rs232;
    const double kpa = reading.pressureKpa.value_or(0);
    if (kpa < 0 || (wired && kpa >= rs232NoPressure))
        reading.pressureKpa.reset();
    if (wired && reading.temperatureC.value_or(0) >= rs232NoTemperature)
        reading.temperatureC.reset();
    if (reading.sensorVolts.value_or(0) < 0)
        reading.sensorVolts.reset();
}

/** False when the record is not a tire's. */
bool readTire(const VehicleRecord &record, TireReading &reading)
{
    const JsonNode &node = *record.node;
    const std::string id = sensorIdOf(record);
    const JsonNode *pressure = findAny(node, {"airpressure", "pressure", "tirepressure"});
    if (id.empty() && !pressure)
        return false;
    reading.wheel.assign(textOf(
        findAny(node, {"position", "wheel", "wheelposition", "tireposition", "axle", "tireno", "pos"})));
    reading.state = integerOf(findAny(node, {"status", "statustmp", "alarm", "state"}));
    reading.pressureKpa = numberOf(pressure);
    reading.temperatureC = numberOf(findAny(node, {"airtemp", "temp", "temperature", "tiretemp"}));
    reading.sensorVolts = numberOf(findAny(node, {"voltage", "sensorvoltage", "volts"}));
    dropImpossible(reading);
    return id.empty() || reading.sensor.assign(id);
}

} // namespace

bool readTires(const VehicleRecords &records, TireReport &out)
{
    for (const VehicleRecord &record : records.records) {
        TireReading reading;
        reading.source = out.source;
        if (!readTire(record, reading))
            continue;
        // Without an id the place in the list is all that tells two tires apart.
        if (reading.sensor.empty())
            reading.sensor.assign("#" + std::to_string(out.readings.size() + 1));
        out.readings.push_back(reading);
    }
    return !out.readings.empty();
}

} // namespace waypost
