// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"

#include <functional>

namespace waypost {

/** A condition that began or ended between two reports of one vehicle. */
struct ConditionEdge
{
    const char *kind = ""; ///< a key of alarmtables.h
    std::string_view subject; ///< tire sensor; empty = the vehicle
    bool raised = false; ///< false = it ended
    bool fromSensor = false; ///< the device's own sensor judged; false = a limit of ours
};
using EdgeSink = std::function<void(const ConditionEdge &)>;

/**
 * The rules that turn readings into conditions. Each has two limits (raise, clear), so that a value at the
 * limit does not chatter. Pressures are not judged: without a cold placard value nobody can say what is low.
 */
struct PowerLevels
{
    Reported<bool> batteryLow;
    Reported<std::int32_t> batteryPercent;
    Reported<bool> externalLow;
};
[[nodiscard]] PowerLevels powerLevels(const Status &status);
void powerEdges(const PowerLevels &before, const PowerLevels &after, const EdgeSink &sink);
/** @param before the sensor's last reading, nullptr if this is its first */
void tireEdges(const TireReading *before, const TireReading &after, const EdgeSink &sink);
/** @param before the probe's last alarm value */
void fuelProbeEdges(Reported<std::int32_t> before, Reported<std::int32_t> after, const EdgeSink &sink);

} // namespace waypost
