// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/judge.h"

#include "domain/rules/limits.h"

namespace waypost {

Level batteryLevel(Level before, const Status &status)
{
    const Reported<std::int32_t> percent = status.batteryPercent;
    if (percent && *percent < limits::batteryCriticalPercent)
        return Level::Critical;
    const bool flagged = status.batteryLow.value_or(false);
    if (flagged || (percent && *percent < limits::batteryLowPercent))
        return Level::Bad;
    if (percent)
        return *percent >= limits::batteryFinePercent ? Level::Fine : isBad(before) ? Level::Bad : before;
    return status.batteryLow ? Level::Fine : before;
}

Level supplyLevel(Level before, const Status &status)
{
    if (!status.externalLow)
        return before;
    return *status.externalLow ? Level::Bad : Level::Fine;
}

Level tankLevel(Level before, Reported<std::int32_t> probeAlarm)
{
    if (!probeAlarm)
        return before;
    return *probeAlarm == static_cast<std::int32_t>(FuelProbeAlarm::Leak) ? Level::Bad : Level::Fine;
}

Level heatLevel(Level before, Reported<double> celsius)
{
    if (!celsius)
        return before;
    if (*celsius >= limits::tireHotC)
        return Level::Bad;
    return *celsius < limits::tireCoolC ? Level::Fine : before;
}

Level leakLevel(Level before, const TireReading &reading)
{
    if (reading.source != TireSource::Ble || !reading.state)
        return before;
    return *reading.state == static_cast<std::int32_t>(TireSensorState::Leaking) ? Level::Bad : Level::Fine;
}

LevelNews levelNews(Level before, Level after, bool signalled)
{
    if (after == Level::Unknown || (signalled && isBad(before) == isBad(after)))
        return LevelNews::None;
    return isBad(after) ? LevelNews::Raised : LevelNews::Cleared;
}

} // namespace waypost
