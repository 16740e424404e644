// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetsprites.h"

namespace waypost {

/** Draws the fleet without shaders, for machines whose scene graph has none. @param pixels of the screen, for
 * one of the camera's */
[[nodiscard]] QImage paintFleet(
    const FleetSprites &sprites, const FleetAtlas &atlas, const ClusterAtlas &clusterAtlas,
    const MapCamera &camera, qreal pixels, double blinkOpacity);

} // namespace waypost
