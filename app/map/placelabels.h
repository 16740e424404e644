// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/maplabel.h"
#include "map/placesfile.h"

#include <vector>

namespace waypost {

/** What the names of places look like. */
struct PlaceLabelColors
{
    QString family;
    QColor place;
    QColor placeMinor;
    QColor halo;
};

/** The population from which on a town has its name written. */
[[nodiscard]] std::uint32_t smallestNamedTown(double zoom);

/**
 * Chooses which towns and countries are named in a view and where the names stand. Larger towns come first
 * and nothing overlaps. Names cover the view and @p margin times its size on every side, so that panning
 * finds them ready.
 */
[[nodiscard]] std::vector<MapLabel> placeLabels(
    const PlacesFile &places, const MapCamera &camera, double margin, const PlaceLabelColors &colors,
    LabelRuler &ruler);

} // namespace waypost
