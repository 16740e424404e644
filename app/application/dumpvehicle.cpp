// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/dumpparts.h"

#include "domain/fleetstore.h"

namespace waypost {

namespace {

std::string_view tireStateName(const TireReading &reading, std::string &scratch)
{
    if (!reading.state.has_value())
        return {};
    constexpr std::array names{"normal", "leaking", "inflating", "start-up", "power-on", "awakened"};
    const std::int32_t state = *reading.state;
    // The wired receiver's byte is a third party's; only the number itself is certain.
    const bool named
        = reading.source == TireSource::Ble && state >= 0 && state < static_cast<int>(names.size());
    scratch = named ? names[static_cast<std::size_t>(state)] : std::to_string(state);
    return scratch;
}

void writePosition(JsonText &json, const Vehicle &vehicle)
{
    json.key("position");
    const std::optional<Position> position = vehicle.position();
    if (!position) {
        json.null();
        return;
    }
    const Status &status = vehicle.status;
    json.beginObject();
    json.member("lat", position->lat).member("lng", position->lng).member("valid", position->valid);
    json.member("speedKmh", status.speedKmh).member("headingDeg", status.headingDeg);
    json.member("altitudeM", status.altitudeM).member("satellites", status.satellites);
    json.endObject();
}

void writeBattery(JsonText &json, const Vehicle &vehicle)
{
    const Status &status = vehicle.status;
    json.key("battery").beginObject();
    json.member("percent", status.batteryPercent).member("volts", status.batteryVolts);
    json.member("externalVolts", status.externalVolts).member("solarVolts", status.solarVolts);
    json.key("charging");
    if (status.usbCharging.value_or(false))
        json.value("usb");
    else if (status.solarCharging.value_or(false))
        json.value("solar");
    else if (status.usbCharging.has_value() || status.solarCharging.has_value())
        json.value("none");
    else
        json.null();
    json.member("low", isBad(vehicle.levels.battery));
    json.endObject();
}

void writeRawFuel(JsonText &json, const Vehicle &vehicle)
{
    const Status &status = vehicle.status;
    json.key("raw").beginObject();
    const auto ifReported = [&json](std::string_view name, const auto &field) {
        if (field.has_value())
            json.member(name, field);
    };
    ifReported("accumulating_fuel_consumption", status.accumulatedFuel);
    ifReported("fuel", status.fuel);
    ifReported("instant_fuel_consumption", status.instantFuel);
    ifReported("remain_fuel_rate", status.remainFuelRate);
    if (const FuelProbeState *probe = vehicle.fuelProbe.get()) {
        json.key("rs232").beginObject();
        for (const auto &[key, value] : probe->fields)
            json.key(key).value(std::string_view(value));
        if (!probe->raw.empty())
            json.key("unrecognised").value(std::string_view(probe->raw));
        json.endObject();
    }
    json.endObject();
}

void writeFuel(JsonText &json, const Vehicle &vehicle)
{
    const FuelReading reading = fuelOf(vehicle);
    json.key("fuel").beginObject();
    json.member("percent", reading.percent);
    json.key("litres").null(); // no push carries litres, and a tank table is not known here
    writeRawFuel(json, vehicle);
    json.key("source");
    switch (reading.source) {
    case FuelReading::Source::None:
        json.null();
        break;
    case FuelReading::Source::Snapshot:
        json.value("snapshot");
        break;
    case FuelReading::Source::Rs232:
        json.value("rs232");
        break;
    }
    json.endObject();
}

/** The server's own word, else where a person says that the sensor sits. */
void writeWheel(JsonText &json, const Vehicle &vehicle, const TireReading &reading)
{
    const VehicleCard *card = vehicle.card.get();
    const std::optional<WheelPosition> mapped = card ? card->wheelOf(reading.sensor) : std::nullopt;
    if (!reading.wheel.empty())
        json.value(reading.wheel.view());
    else if (mapped)
        json.value(mapped->toText());
    else
        json.null();
}

void writeTires(JsonText &json, const Vehicle &vehicle)
{
    std::string scratch;
    json.key("tires").beginArray();
    for (const TireState &tire : vehicle.tires) {
        const TireReading &reading = tire.reading;
        json.beginObject().member("sensor", reading.sensor.view());
        json.member("source", reading.source == TireSource::Ble ? "ble" : "rs232");
        json.key("wheel");
        writeWheel(json, vehicle, reading);
        json.member("pressureKpa", reading.pressureKpa).member("temperatureC", reading.temperatureC);
        json.member("sensorVolts", reading.sensorVolts).member("status", tireStateName(reading, scratch));
        json.member("reported", tire.reported).endObject();
    }
    json.endArray();
}

void writeDriver(JsonText &json, const DriverState *driver)
{
    json.key("driver");
    if (!driver || (driver->id.empty() && driver->name.empty())) {
        json.null();
        return;
    }
    json.beginObject()
        .member("id", std::string_view(driver->id))
        .member("name", std::string_view(driver->name));
    json.member("since", driver->since).endObject();
}

/** How far the tracker's clock is off; zero while it is believed, null while it has told no time. */
void writeClock(JsonText &json, const Vehicle &vehicle)
{
    const DeviceClock &clock = vehicle.clock();
    json.key("clock").beginObject();
    json.key("offsetSeconds");
    if (vehicle.status.deviceTime)
        json.value(std::chrono::duration<double>(clock.offset).count());
    else
        json.null();
    json.member("suspect", toString(clock.suspect));
    json.endObject();
}

void writeObd(JsonText &json, const Vehicle &vehicle)
{
    const Status &status = vehicle.status;
    json.key("obd").beginObject();
    json.member("rpm", status.rpm).member("coolantC", status.coolantC);
    json.member("engineLoadPercent", status.engineLoadPercent)
        .member("throttlePercent", status.throttlePercent);
    json.key("faults").beginArray();
    if (const FaultState *faults = vehicle.faults.get()) {
        for (const std::string &fault : faults->faults)
            json.value(std::string_view(fault));
    }
    json.endArray().endObject();
}

void writeLines(JsonText &json, std::string_view name, IoLines lines)
{
    json.key(name);
    if (lines.reported())
        json.value(std::string_view(lines.toDigits()));
    else
        json.null();
}

} // namespace

void writeVehicle(JsonText &json, const FleetStore &store, int row)
{
    const Vehicle &vehicle = store.vehicle(row);
    const Status &status = vehicle.status;
    const auto index = static_cast<std::size_t>(row);
    json.beginObject();
    json.member("imei", vehicle.imei.view()).member("deviceKey", vehicle.deviceKey.view());
    json.member("id", vehicle.id).member("model", vehicle.model.view()).member("name", vehicle.name);
    writePosition(json, vehicle);
    json.member("motion", toString(store.columns().motion[index]));
    json.member("freshness", toString(store.columns().freshness[index]));
    json.member("ignition", status.ignition).member("online", status.online);
    json.member("mileageM", status.mileageM).member("engineSeconds", status.engineSeconds);
    writeBattery(json, vehicle);
    writeFuel(json, vehicle);
    writeTires(json, vehicle);
    writeDriver(json, currentDriver(vehicle, store.clock().now()));
    writeObd(json, vehicle);
    writeLines(json, "inputs", status.inputs);
    writeLines(json, "outputs", status.outputs);
    json.member("alarmNumber", status.alarmNumber.value_or(0));
    json.member("deviceTime", status.deviceTime).member("receivedTime", vehicle.received);
    writeClock(json, vehicle);
    json.endObject();
}

} // namespace waypost
