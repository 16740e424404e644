// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/groundfiles.h"
#include "map/labelplacer.h"
#include "map/maplabel.h"
#include "map/placesfile.h"

#include <span>
#include <vector>

namespace waypost {

/** What the names of places look like. */
struct PlaceLabelColors
{
    QString family;
    QColor place;
    QColor placeMinor;
    QColor halo;
    QColor waterText;
    QColor water;
};

/** How important a place is at a zoom: rank 1 is written largest. Thresholds fall 2.2 to 2.8 times a zoom
 * step. */
enum class PlaceRank { First = 1, Second, Third, Fourth };
[[nodiscard]] PlaceRank placeRank(const Place &place, double zoom);
/** The population from which on a town has its name written, at zoom 2 and up. */
[[nodiscard]] std::uint32_t smallestNamedTown(double zoom);

/** Something round that is drawn over the ground, and over its names. */
struct LabelMark
{
    WorldPoint at;
    double radius = 0; ///< pixels
};

/** On which side of its town each name stood, by the text: whoever lays names out again asks for the same
 * sides. */
using LabelSides = QHash<QString, LabelSide>;

/**
 * Chooses which towns and countries are named in a view and where the names stand. Larger towns come first
 * and nothing overlaps. Names cover the view and @p margin times its size on every side, so that panning
 * finds them ready.
 * @param own names of the person's map files, which come before all others
 * @param sides of the names before, which are tried first; afterwards those of the new ones
 * @param marks that names keep clear of; those of large towns and of countries may lie under one by a
 *   fifth, others not at all
 */
[[nodiscard]] std::vector<MapLabel> placeLabels(
    const PlacesFile &places, const MapCamera &camera, double margin, const PlaceLabelColors &colors,
    LabelRuler &ruler, LabelSides &sides, std::span<const GroundName> own = {},
    std::span<const LabelMark> marks = {});

} // namespace waypost
