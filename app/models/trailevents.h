// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "domain/trail.h"

#include <span>
#include <vector>

namespace waypost {

class Format;

/** What a trail's marks are made of. */
struct TrailEvents
{
    const Track &track;
    std::span<const Alarm> alarms; ///< of the vehicle
    std::span<const Instant> fills; ///< of its tank
    const Format &format;
};

/** Shorter than this is a traffic light, not a stop. */
constexpr Milliseconds shortestStop = std::chrono::minutes(5);

/**
 * Where the trail began, full hours, stops, alarms and fills, each where the track says that the vehicle was
 * then. Nothing is marked where nobody knows: no hour in a gap, no alarm outside the track. An alarm that was
 * raised in a gap stands where the vehicle was seen last before it.
 */
[[nodiscard]] std::vector<TrailMark> trailMarks(const TrailEvents &events);

} // namespace waypost
