// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/trail.h"
#include "map/fleetpalette.h"
#include "map/maplabel.h"

#include <span>
#include <vector>

class QPainter;

namespace waypost {

/** A mark of a trail that shows. */
struct PlacedMark
{
    TrailMark mark;
    WorldPoint at;
};

/** The marks of a trail that have room, and the texts beside them. */
struct TrailSigns
{
    std::vector<PlacedMark> marks; ///< bottom up
    std::vector<MapLabel> labels;
};

struct TrailSignRequest
{
    std::span<const TrailMark> marks;
    MapCamera camera;
    double margin = 0; ///< of the view, beyond which nothing is placed
    FleetPalette palette;
    QString family;
    std::span<const QRectF> line; ///< in pixels: keep off if there is any other place
    std::span<const QRectF> names; ///< in pixels: names of towns, covered where there is no other place
    LabelRuler &ruler;
};

/**
 * Chooses which marks are drawn. Alarms always are; of the others those that do not cover one that says more:
 * fuel, then stops, then where it began, then hours. Texts stand where nothing else does, or are left out.
 */
[[nodiscard]] TrailSigns placeTrailSigns(const TrailSignRequest &request);

/** Pixels of the square that a mark is painted in, its place in the middle. */
constexpr double trailMarkSide = 22;
/** The room that a mark takes, in pixels, its place at the origin. */
[[nodiscard]] QRectF trailMarkRoom(const TrailMark &mark);
/** Draws a mark at the painter's origin. */
void paintTrailMark(QPainter &painter, const TrailMark &mark, const FleetPalette &palette);
/** Two marks that look alike have the same number. */
[[nodiscard]] int trailMarkPicture(const TrailMark &mark);

} // namespace waypost
