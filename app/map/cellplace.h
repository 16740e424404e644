// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <QMatrix4x4>
#include <QVector2D>

namespace waypost {

/** Where a piece of ground lies whose points are whole units from its north-west corner. */
struct CellPlace
{
    WorldPoint corner; ///< x may leave 0..1: another copy of the world
    double unit = 0; ///< of the world, for one of the cell's units
    double extent = 0; ///< units along a side
};

/**
 * How a cell is drawn with numbers that have only 24 bits: subtract the origin from a point, which is exact,
 * then apply the matrix. The origin lies near the middle of the view, so that what can be seen is made of
 * small numbers and does not tremble at any zoom.
 */
struct CellTransform
{
    QMatrix4x4 matrix;
    QVector2D origin; ///< in the cell's units
    float unitPixels = 0; ///< pixels of a unit
};

[[nodiscard]] CellTransform transformOf(const CellPlace &cell, const MapCamera &camera);

} // namespace waypost
