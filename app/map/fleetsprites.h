// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/clusteratlas.h"
#include "map/fleetatlas.h"
#include "map/fleetglide.h"
#include "map/fleetpicture.h"
#include "map/spritematerial.h"

#include <vector>

namespace waypost {

/** A picture of the fleet as quads, four vertices each, bottom up. */
struct FleetSprites
{
    WorldPoint origin; ///< vertices are relative to it, so that float is enough at any zoom
    std::vector<SpriteVertex> faint; ///< from the vehicles' atlas, below the clusters
    std::vector<SpriteVertex> clusters; ///< from the clusters' atlas
    std::vector<SpriteVertex> vehicles; ///< from the vehicles' atlas, above the clusters
};

/** @param clusterAtlas prepared for what is in the picture, see prepareAtlas()
 * @param glide where vehicles are drawn that have not arrived yet */
[[nodiscard]] FleetSprites buildFleetSprites(
    const FleetView &fleet, const FleetPicture &picture, const FleetGlide &glide, const FleetAtlas &atlas,
    const ClusterAtlas &clusterAtlas);

/** Paints the badges that a picture needs. */
void prepareAtlas(ClusterAtlas &atlas, const FleetPicture &picture);

} // namespace waypost
