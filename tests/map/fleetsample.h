// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetindex.h"

namespace waypost {

/** Vehicles for the map's pure parts to work on, without a store. */
struct FleetSample
{
    FleetIndex index;

    int add(double lat, double lng, MarkerState state)
    {
        const int row = index.rows();
        index.set(row, toFix(mercator::toWorld(lat, lng)), state);
        return row;
    }
    int add(double lat, double lng, Glyph glyph = Glyph::Idle)
    {
        return add(lat, lng, {.role = MarkerRole::Common, .glyph = glyph});
    }
    /** One that waits for somebody. */
    int addAlarmed(double lat, double lng, AlarmPriority priority, Glyph glyph = Glyph::Idle)
    {
        return add(lat, lng, {.role = MarkerRole::Apart, .glyph = glyph, .alarm = priority, .unacked = true});
    }
    [[nodiscard]] WorldPoint placeOf(int row) const { return toWorld(index.at(row)); }
};

} // namespace waypost
