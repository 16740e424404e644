// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetpalette.h"
#include "map/strokes.h"
#include "map/trailpalette.h"
#include "map/trailsimplify.h"

#include <span>
#include <vector>

namespace waypost {

/** A trail's line as it is drawn for one camera, good until the view leaves what was built. */
struct TrailStrokes
{
    MapCamera built; ///< the camera that it was built for; its centre is the origin of the strokes
    std::vector<Strokes> kinds; ///< bottom up: casing, gaps, line

    [[nodiscard]] bool isEmpty() const;
};

/** @param margin of the view, built ahead on every side */
[[nodiscard]] TrailStrokes buildTrailStrokes(
    std::span<const TrailCorner> corners, const MapCamera &camera, double margin, const TrailPalette &palette,
    const QColor &ground);

/** The view lies within what was built, and is near enough to its zoom. */
[[nodiscard]] bool covers(const TrailStrokes &strokes, const MapCamera &camera, double margin);

} // namespace waypost
