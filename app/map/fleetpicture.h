// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetclusters.h"

namespace waypost {

/** What a picture is made from. */
struct FleetView
{
    const FleetIndex &index;
    int selectedRow = -1;
    int hoveredRow = -1;
    bool clustered = true;
};

/** Vehicles that nobody looks for, and that stand on one another: one mark for all of them. */
struct FaintMark
{
    WorldPoint at;
    int row = -1; ///< the vehicle, if it is only one
};

/** Which vehicles a piece of the map shows as themselves, and which as clusters. */
struct FleetPicture
{
    WorldPoint origin; ///< the camera's centre when it was made
    double zoom = 0; ///< made for
    QRectF covered; ///< of the world: everything in it is there
    FleetClusters gathered; ///< those with more than one vehicle are drawn
    std::vector<int> alone; ///< vehicles drawn as themselves, bottom up: quiet states, alarms, what is chosen
    std::vector<FaintMark> faint; ///< below all others

    /** Whether a view can be drawn from it. */
    [[nodiscard]] bool covers(const MapCamera &camera) const;
};

/** @param margin how far beyond the view, in view sizes, the picture reaches, for panning */
[[nodiscard]] FleetPicture makeFleetPicture(const FleetView &fleet, const MapCamera &camera, double margin);

} // namespace waypost
