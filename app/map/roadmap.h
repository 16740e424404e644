// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/landfile.h"
#include "map/tracegrid.h"

#include <QRect>

#include <array>
#include <map>
#include <vector>

namespace waypost {

/** A stretch of road in the units of its tile; its far end may lie a little outside. */
struct RoadStretch
{
    CellPoint from;
    CellPoint to;
    float use = 0; ///< 0..1: how much it is used beside the fleet's busiest roads
    friend bool operator==(const RoadStretch &, const RoadStretch &) = default;
};

/**
 * The roads of a TraceGrid as they are drawn, in tiles, for near and far zooms. Immutable, and so free to be
 * read on any thread. A tile's id is that of a CellId; levels go from coarse to fine.
 */
class RoadMap
{
public:
    static constexpr double unitsPerTile = 65536;
    static constexpr double minZoom = 6; ///< below it roads are not drawn

    struct Level
    {
        int tileBits; ///< 4^tileBits tiles, of 256 cells a side
        double fromZoom;
    };
    static constexpr std::array<Level, 3> levels{{{5, minZoom}, {7, 7.5}, {9, 9.5}}};

    RoadMap() = default;
    explicit RoadMap(const TraceGrid &grid);

    [[nodiscard]] bool isEmpty() const { return m_tiles.empty(); }
    /** Empty where there are none. */
    [[nodiscard]] const std::vector<RoadStretch> &roads(const CellId &tile) const;
    [[nodiscard]] static int levelForZoom(double zoom);
    /** The tiles of a level under a rectangle of the world; columns are not wrapped. */
    [[nodiscard]] static QRect tilesUnder(int level, const QRectF &worldRect);

private:
    std::map<CellId, std::vector<RoadStretch>> m_tiles;
};

} // namespace waypost
