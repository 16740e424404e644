// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/health.h"

namespace waypost {

namespace {

constexpr int batteryLowPercent = 20;
constexpr int batteryCriticalPercent = 10;
constexpr double fuelLowPercent = 15;

int severity(Health health)
{
    switch (health) {
    case Health::NotFitted:
        return 0;
    case Health::Ok:
        return 1;
    case Health::NoData:
        return 2;
    case Health::Low:
        return 3;
    case Health::High:
        return 4;
    case Health::Hot:
        return 5;
    case Health::Critical:
        return 6;
    }
    return 0;
}

bool isLeaking(const TireReading &reading)
{
    // The wired receiver's status byte is a third party's; only the Bluetooth sensor's enumeration is known.
    return reading.source == TireSource::Ble
        && reading.state == Reported<std::int32_t>(static_cast<std::int32_t>(TireSensorState::Leaking));
}

} // namespace

const char *toString(Health health)
{
    switch (health) {
    case Health::NotFitted:
        return "not-fitted";
    case Health::NoData:
        return "no-data";
    case Health::Ok:
        return "ok";
    case Health::Low:
        return "low";
    case Health::Critical:
        return "critical";
    case Health::High:
        return "high";
    case Health::Hot:
        return "hot";
    }
    return "unknown";
}

Health worse(Health a, Health b)
{
    return severity(a) < severity(b) ? b : a;
}

Health batteryHealth(const Status &status, Freshness freshness)
{
    if (!status.batteryPercent && !status.batteryLow)
        return Health::NotFitted;
    if (freshness == Freshness::Lost)
        return Health::NoData;
    if (status.batteryPercent && *status.batteryPercent < batteryCriticalPercent)
        return Health::Critical;
    if (status.batteryPercent && *status.batteryPercent < batteryLowPercent)
        return Health::Low;
    return status.batteryLow.value_or(false) ? Health::Low : Health::Ok;
}

Health fuelHealth(const FuelReading &fuel, Freshness freshness)
{
    if (!fuel.percent)
        return Health::NotFitted;
    if (freshness == Freshness::Lost)
        return Health::NoData;
    return *fuel.percent < fuelLowPercent ? Health::Low : Health::Ok;
}

Health tireHealth(const TireState &tire, Instant now)
{
    if (now - tire.reported > tireSilence)
        return Health::NoData;
    if (isLeaking(tire.reading))
        return Health::Critical;
    if (tire.reading.temperatureC && *tire.reading.temperatureC >= tireHotC)
        return Health::Hot;
    return tire.reading.pressureKpa || tire.reading.temperatureC ? Health::Ok : Health::NoData;
}

Health tiresHealth(const std::vector<TireState> &tires, Instant now)
{
    Health worst = Health::NotFitted;
    for (const TireState &tire : tires)
        worst = worse(worst, tireHealth(tire, now));
    return worst;
}

bool isPressureSaturated(const TireReading &reading)
{
    return reading.pressureKpa.value_or(0) >= tirePressureLimitKpa;
}

} // namespace waypost
