// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"

#include <vector>

namespace waypost {

/** One accepted position of a vehicle, as its track keeps it. */
struct TrackPoint
{
    Instant at; ///< when the fix was taken: the device's time, else when it arrived
    double lat = 0; ///< degrees
    double lng = 0; ///< degrees
    Reported<float> speedKmh;
    Reported<float> headingDeg; ///< 0..360 from north
    Motion motion = Motion::Unknown;

    friend bool operator==(const TrackPoint &, const TrackPoint &) = default;
};

/** Where a vehicle was, oldest first; no two points of the same moment. */
using Track = std::vector<TrackPoint>;

/** Whether a report says where the vehicle was: without a fix it repeats an old place, or says 0,0. */
[[nodiscard]] inline bool isTrackPoint(const Status &report)
{
    return report.lat && report.lng && !(*report.lat == 0 && *report.lng == 0)
        && report.fixValid.value_or(true);
}

/** A position that the store took from a push. */
struct TakenPosition
{
    int row = -1; ///< the vehicle's row in the store
    TrackPoint point;
};

} // namespace waypost
