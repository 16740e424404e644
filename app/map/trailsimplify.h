// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/track.h"
#include "map/mercator.h"

#include <span>
#include <vector>

namespace waypost {

/** How fast a stretch was driven: under 30, 30 to 60, 60 to 80, 80 km/h and more. */
enum class SpeedStep : std::uint8_t { Slow, Town, Country, Motorway };
constexpr int speedStepCount = 4;

[[nodiscard]] SpeedStep speedStepOf(double speedKmh);

/** A corner of a track's line, and how the line goes on from there. */
struct TrailCorner
{
    WorldPoint at; ///< x goes on beyond the unit square where the date line is crossed, so that neighbours
                   ///< stay near each other
    SpeedStep step = SpeedStep::Slow; ///< of the stretch that begins here
    bool isGap = false; ///< nothing was reported on the stretch that begins here: nobody knows the way

    friend bool operator==(const TrailCorner &, const TrailCorner &) = default;
};

/**
 * The longest silence that still counts as driven: three times the usual interval of the track, but never
 * under two minutes (a tunnel is no gap) and never over ten.
 */
[[nodiscard]] Milliseconds trailGapLimit(const Track &track);

/**
 * Every place of a track as a corner. A stretch's step is the mean of the speeds reported at its ends; where
 * neither end has one, distance over time. Places outside the map's square are put on its edge.
 */
[[nodiscard]] std::vector<TrailCorner> trailCorners(const Track &track);

/**
 * The same line with fewer corners: whoever follows both, never walking back on either, is never further
 * apart than @p tolerance. Ends, changes of step and ends of gaps stay. Takes n log n steps and no recursion.
 *
 * There are never more corners between two that have to stay than the best choice of corners has at half the
 * tolerance.
 * @param tolerance in world units
 */
[[nodiscard]] std::vector<TrailCorner> simplifyTrail(std::span<const TrailCorner> corners, double tolerance);

/** Whether corners first..last can be left out between those two; see simplifyTrail(). */
[[nodiscard]] bool
isStraight(std::span<const TrailCorner> corners, std::size_t first, std::size_t last, double tolerance);

} // namespace waypost
