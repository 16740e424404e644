// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <QColor>

#include <vector>

class QPainter;

namespace waypost {

/** A straight stretch of a line on the map; see Strokes. */
struct Stroke
{
    WorldPoint from; ///< from the strokes' origin, in world units
    WorldPoint to;
    QColor fromColor; ///< the colour runs from one end to the other
    QColor toColor;
};

/** Stretches of line of one width, near one place of the map. */
struct Strokes
{
    enum class Ends : unsigned char { Round, Flat };
    WorldPoint origin; ///< near the camera, so that floats are good to a small part of a pixel
    std::vector<Stroke> strokes;
    double width = 1; ///< pixels
    Ends ends = Ends::Round; ///< round ends are also what joins stretches that follow each other
    double dashOn = 0; ///< pixels; 0 = solid
    double dashOff = 0;
};

/** Draws strokes as a machine with shaders does, on a picture with the camera's view. */
void paintStrokes(QPainter &painter, const Strokes &strokes, const MapCamera &camera);
/** The room that they take in the view, in pixels. */
[[nodiscard]] QRectF boundsOf(const Strokes &strokes, const MapCamera &camera);

} // namespace waypost
