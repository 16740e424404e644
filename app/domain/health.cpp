// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/health.h"

#include "domain/rules/judge.h"

namespace waypost {

namespace {

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

/** The verdict that the store keeps, else one on the reading alone. */
Level leakOf(const TireReading &reading)
{
    const Level kept = reading.levels.leak();
    return kept == Level::Unknown ? leakLevel(kept, reading) : kept;
}

Level heatOf(const TireReading &reading)
{
    const Level kept = reading.levels.heat();
    return kept == Level::Unknown ? heatLevel(kept, reading.temperatureC) : kept;
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

Health batteryHealth(const Status &status, Freshness freshness, Level level)
{
    if (!status.batteryPercent && !status.batteryLow && !isBad(level))
        return Health::NotFitted;
    if (freshness == Freshness::Lost)
        return Health::NoData;
    if (level == Level::Unknown)
        level = batteryLevel(level, status);
    if (level == Level::Critical)
        return Health::Critical;
    return level == Level::Bad ? Health::Low : Health::Ok;
}

Health fuelHealth(const FuelReading &fuel, Freshness freshness)
{
    if (!fuel.percent)
        return Health::NotFitted;
    if (freshness == Freshness::Lost)
        return Health::NoData;
    return *fuel.percent < limits::fuelLowPercent ? Health::Low : Health::Ok;
}

Health tireHealth(const TireState &tire, Instant now)
{
    if (now - tire.reported > limits::tireSilence)
        return Health::NoData;
    if (isBad(leakOf(tire.reading)))
        return Health::Critical;
    if (isBad(heatOf(tire.reading)))
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
    return reading.pressureKpa.value_or(0) >= limits::tirePressureLimitKpa;
}

} // namespace waypost
