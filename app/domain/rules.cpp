// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules.h"

namespace waypost {

namespace {

constexpr int batteryLowPercent = 20;
constexpr int batteryFinePercent = 25;
constexpr double tireHotC = 90;
constexpr double tireCoolC = 85;

// Between its two limits a condition is neither: it keeps whatever it was.
enum class Level : std::uint8_t { Fine, Between, Bad };

void reportEdge(Level before, Level after, ConditionEdge edge, const EdgeSink &sink)
{
    if (after == before || after == Level::Between)
        return;
    edge.raised = after == Level::Bad;
    sink(edge);
}

Level batteryLevel(const PowerLevels &levels)
{
    const int percent = levels.batteryPercent.value_or(100);
    if (levels.batteryLow.value_or(false) || percent < batteryLowPercent)
        return Level::Bad;
    return percent >= batteryFinePercent ? Level::Fine : Level::Between;
}

Level flagLevel(Reported<bool> flag)
{
    return flag.value_or(false) ? Level::Bad : Level::Fine;
}

Level heatLevel(Reported<double> temperatureC)
{
    const double celsius = temperatureC.value_or(0);
    if (celsius >= tireHotC)
        return Level::Bad;
    return celsius < tireCoolC ? Level::Fine : Level::Between;
}

Level leakLevel(Reported<std::int32_t> state)
{
    return state == static_cast<std::int32_t>(TireSensorState::Leaking) ? Level::Bad : Level::Fine;
}

} // namespace

PowerLevels powerLevels(const Status &status)
{
    return {status.batteryLow, status.batteryPercent, status.externalLow};
}

void powerEdges(const PowerLevels &before, const PowerLevels &after, const EdgeSink &sink)
{
    reportEdge(batteryLevel(before), batteryLevel(after), {.kind = "battery-low"}, sink);
    reportEdge(flagLevel(before.externalLow), flagLevel(after.externalLow), {.kind = "power-low"}, sink);
}

void tireEdges(const TireReading *before, const TireReading &after, const EdgeSink &sink)
{
    const TireReading nothing;
    const TireReading &last = before ? *before : nothing;
    const std::string_view sensor = after.sensor.view();
    // The wired receiver's status byte is a third party's: only the Bluetooth sensor's enumeration is known.
    if (after.source == TireSource::Ble && after.state.has_value()) {
        reportEdge(
            leakLevel(last.state), leakLevel(after.state),
            {.kind = "tire-leak", .subject = sensor, .fromSensor = true}, sink);
    }
    if (after.temperatureC.has_value()) {
        reportEdge(
            heatLevel(last.temperatureC), heatLevel(after.temperatureC),
            {.kind = "tire-hot", .subject = sensor}, sink);
    }
}

void fuelProbeEdges(Reported<std::int32_t> before, Reported<std::int32_t> after, const EdgeSink &sink)
{
    if (!after.has_value())
        return;
    const auto level = [](Reported<std::int32_t> alarm) {
        return alarm == static_cast<std::int32_t>(FuelProbeAlarm::Leak) ? Level::Bad : Level::Fine;
    };
    reportEdge(level(before), level(after), {.kind = "fuel-leak", .fromSensor = true}, sink);
}

} // namespace waypost
