// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "domain/rowmask.h"
#include "map/fleetatlas.h"
#include "map/mercator.h"
#include "map/spritematerial.h"

#include <vector>

namespace waypost {

/** What buildFleetSprites() draws. Rows index both lists. */
struct FleetView
{
    const FleetColumns &columns;
    const std::vector<WorldPoint> &places; ///< of every row, whether placed or not
    int selectedRow = -1;
    int hoveredRow = -1;
    const RowMask *mask = nullptr; ///< what somebody looks for; the rest is faint

    /** Faint, because nobody looks for it. What waits for a person, is chosen or pointed out never is. */
    [[nodiscard]] bool isFaint(int row) const
    {
        return mask && !mask->contains(row) && row != selectedRow && row != hoveredRow
            && columns.alarmUnacked[static_cast<std::size_t>(row)] == 0;
    }
};

/** The fleet as quads, four vertices each, bottom up: what is faint, quiet states, then alarms by priority,
 * then the selection. */
struct FleetSprites
{
    WorldPoint origin; ///< vertices are relative to it, so that float is enough at any zoom
    double zoom = 0; ///< built for
    QRectF covered; ///< of the world: every vehicle in it is there
    int vehicles = 0; ///< in that part of the world
    bool isThinned = false; ///< some lie hidden under others and were left out
    std::vector<SpriteVertex> vertices;
};

/**
 * In a crowd, a quiet vehicle that others hide at this zoom is left out: it could not be seen, but would cost
 * as much as one that can. Alarms and the selection never are.
 * @param margin how far beyond the view, in view sizes, vehicles are built ahead for panning
 */
[[nodiscard]] FleetSprites
buildFleetSprites(const FleetView &fleet, const MapCamera &camera, double margin, const FleetAtlas &atlas);

/** Whether a view can be drawn from sprites built earlier. */
[[nodiscard]] bool covers(const FleetSprites &sprites, const MapCamera &camera);

} // namespace waypost
