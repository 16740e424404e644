// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/basemapnode.h"

#include <QImage>

namespace waypost {

/** All that the ground is made of in one view, but for its names. */
struct GroundScene
{
    MapCamera camera;
    int gridBits = 0; ///< of the cells' level
    std::vector<VisibleCell> cells;
    std::vector<VisibleChunk> chunks;
    std::vector<VisibleRoads> roads;
    BasemapPalette palette;
    qreal devicePixelRatio = 1;

    friend bool operator==(const GroundScene &, const GroundScene &) = default;
};

/** The ground painted by the processor, for machines without a GPU. Slow (tens of milliseconds): for worker
 * threads. */
[[nodiscard]] QImage paintGround(const GroundScene &scene);

} // namespace waypost
