// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetpalette.h"
#include "map/fleetpicture.h"
#include "map/labelplacer.h"
#include "map/maplabel.h"

#include <functional>
#include <vector>

namespace waypost {

/** A vehicle's name beside it; the label's anchor follows the vehicle. */
struct VehicleLabel
{
    int row = -1;
    MapLabel label;
    LabelSide side = LabelSide::Right;
};

struct FleetLabelRequest
{
    FleetView fleet;
    const FleetPicture &picture; ///< what is drawn: only vehicles shown as themselves are named
    MapCamera camera;
    FleetPalette palette;
    QString family;
    std::vector<QRectF> obstacles; ///< in pixels: names of towns, signs of a trail
    QSizeF callout; ///< room for what is said of the selection in place of its name; empty = its name
    std::function<QString(int row)> nameOf; ///< of a stale vehicle with its age
    LabelRuler &ruler;
    bool onlyImportant = false; ///< the quiet ones stay unnamed
    std::span<const VehicleLabel> before = {}; ///< where names stood: they stay if they can
    std::span<const QRectF> covers = {}; ///< in pixels: what lies over the map
};

struct FleetLabels
{
    std::vector<VehicleLabel> labels; ///< bottom up: the selection's is the last, and nothing covers it
    QPointF calloutOffset; ///< from the selected vehicle to the upper left corner of its call-out
};

/**
 * Chooses which vehicles are named. The selection always is. Alarms from medium up are where their
 * names cover least, the most urgent first, unless one would make the name of another unreadable; with very
 * many of them in view only where they cover nothing. Others are named only where there is room, and not at
 * all while the view is crowded. Those that have a name keep it, and its side, as long as there is room:
 * names do not jump from frame to frame.
 */
[[nodiscard]] FleetLabels placeFleetLabels(const FleetLabelRequest &request);

} // namespace waypost
