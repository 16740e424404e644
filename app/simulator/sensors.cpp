// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/sensors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace waypost {

namespace {

constexpr double airC = 9;
constexpr double coldC = 20;
constexpr double kelvin = 273.15;
constexpr double kpaStep = 3.144; // what one count of a sensor means
constexpr double highestKpa = 254 * kpaStep;
constexpr double hotTireK = 62;
constexpr int troubledWheel = 4;

double rounded(double value, double perUnit)
{
    return std::round(value * perUnit) / perUnit;
}

/** A number that belongs to one wheel of one vehicle for good, in [0, 1). */
double wheelTrait(const DemoVehicle &vehicle, int wheel, std::uint64_t trait)
{
    const auto index = static_cast<std::uint64_t>(vehicle.index);
    return Random(mixSeed(index * 64 + static_cast<std::uint64_t>(wheel), trait)).unit();
}

SensorId sensorId(const DemoVehicle &vehicle, int wheel)
{
    const bool wired = vehicle.outfit().tires == TireGear::Wired;
    const auto mixed
        = mixSeed(static_cast<std::uint64_t>(vehicle.index), static_cast<std::uint64_t>(wheel) + 1000);
    std::array<char, 16> text{};
    const unsigned long long id = wired ? mixed & 0xff'ffffU : mixed & 0xffff'ffff'ffffU;
    const int size = std::snprintf(text.data(), text.size(), wired ? "%06llX" : "%012llX", id);
    return SensorId(std::string_view(text.data(), static_cast<std::size_t>(size)));
}

TireReading readWheel(const DemoVehicle &vehicle, int wheel)
{
    const Outfit &outfit = vehicle.outfit();
    const bool troubled = wheel == troubledWheel % outfit.wheels;
    double degrees = airC + vehicle.tireWarmthK * (0.85 + 0.3 * wheelTrait(vehicle, wheel, 1));
    if (troubled && vehicle.role() == Role::HotTire)
        degrees += hotTireK * std::min(1.0, vehicle.tireWarmthK / 25.0);
    double cold = outfit.coldTireKpa * (0.985 + 0.03 * wheelTrait(vehicle, wheel, 2));
    if (troubled)
        cold -= vehicle.leakedKpa;
    const double kpa = cold * (kelvin + degrees) / (kelvin + coldC);

    TireReading reading;
    reading.sensor = sensorId(vehicle, wheel);
    reading.source = outfit.tires == TireGear::Wired ? TireSource::Rs232 : TireSource::Ble;
    reading.pressureKpa = rounded(std::round(std::clamp(kpa, 0.0, highestKpa) / kpaStep) * kpaStep, 1'000);
    reading.temperatureC = std::round(degrees);
    reading.sensorVolts = rounded(2.82 + 0.3 * wheelTrait(vehicle, wheel, 3), 100);
    const bool leaking = troubled && vehicle.role() == Role::TireLeak;
    reading.state = static_cast<std::int32_t>(leaking ? TireSensorState::Leaking : TireSensorState::Normal);
    return reading;
}

} // namespace

std::vector<TireReading> tireReadings(const DemoVehicle &vehicle)
{
    std::vector<TireReading> readings;
    for (int wheel = 0; wheel < vehicle.outfit().wheels; ++wheel)
        readings.push_back(readWheel(vehicle, wheel));
    return readings;
}

FuelProbeReport fuelProbeReading(const DemoVehicle &vehicle)
{
    constexpr double tankHeight = 640;
    const Outfit &outfit = vehicle.outfit();
    const double share = vehicle.fuelLitres / outfit.tankLitres;
    FuelProbeReport report;
    report.temperatureC = airC + (vehicle.engineOn() ? 6.5 : 1.2);
    if (outfit.probe == TankProbe::Percent) {
        report.percent = std::round(share * 10'000) / 100;
    } else {
        report.currentHeight = std::round(share * tankHeight * 10) / 10;
        report.fullHeight = tankHeight;
        report.liquid = 1; // diesel
    }
    const bool leaks = vehicle.role() == Role::FuelLoss && !vehicle.engineOn();
    const FuelProbeAlarm alarm = vehicle.filling() ? FuelProbeAlarm::Filling
        : leaks                                    ? FuelProbeAlarm::Leak
                                                   : FuelProbeAlarm::None;
    report.alarm = static_cast<std::int32_t>(alarm);
    return report;
}

std::vector<std::string> troubleCodes(const DemoVehicle &vehicle)
{
    if (vehicle.role() != Role::FaultCodes)
        return {};
    std::vector<std::string> codes = vehicle.outfit().kind == VehicleKind::Car
        ? std::vector<std::string>{"P0301", "C1201"}
        : std::vector<std::string>{"P2463", "P0401"};
    // The bus to one controller drops out now and then.
    if (vehicle.turns / 64 % 2 == 1)
        codes.emplace_back("U0100");
    return codes;
}

void measurePower(const DemoVehicle &vehicle, Status &status)
{
    const bool cut = vehicle.role() == Role::PowerLost && !vehicle.engineOn();
    const double supply = vehicle.outfit().supplyVolts;
    status.externalVolts = cut ? 0 : std::round(supply * (vehicle.engineOn() ? 100 : 89)) / 100;
    status.externalLow = cut;
    status.batteryPercent = static_cast<std::int32_t>(vehicle.batteryPercent);
    status.batteryVolts = std::round(340 + vehicle.batteryPercent * 0.8) / 100;
    status.batteryLow = vehicle.batteryPercent < 20;
    status.solarVolts = 0;
    status.solarCharging = false;
    status.usbCharging = false;
    status.bat = 0;
    status.pwr = -1;
}

void measureEngine(const DemoVehicle &vehicle, Status &status)
{
    const Outfit &outfit = vehicle.outfit();
    const bool reads = outfit.obd && vehicle.engineOn();
    const double share = vehicle.speedKmh / outfit.cruiseKmh;
    const bool truck = outfit.kind == VehicleKind::Truck;
    const auto whole
        = [reads](double value) { return reads ? static_cast<std::int32_t>(std::lround(value)) : 0; };
    status.rpm = whole((truck ? 580 : 790) + (truck ? 640 : 1'500) * share);
    status.engineLoadPercent = whole(18 + 42 * share);
    status.throttlePercent = whole(6 + 34 * share);
    status.coolantC = whole(74 + 14 * share);
    status.intakeAirC = whole(airC + 8);
    status.airFlow = whole(8 + (truck ? 160 : 34) * share);
    status.manifoldKpa = whole(98 + (truck ? 90 : 40) * share);
    status.fuel = 0;
    status.instantFuel = 0;
    status.accumulatedFuel = static_cast<std::int64_t>(vehicle.usedMl);
    status.remainFuelRate = std::round(vehicle.fuelLitres / outfit.tankLitres * 100);
}

} // namespace waypost
