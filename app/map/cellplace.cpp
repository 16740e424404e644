// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/cellplace.h"

#include <algorithm>
#include <cmath>

namespace waypost {

CellTransform transformOf(const CellPlace &cell, const MapCamera &camera)
{
    const auto nearest
        = [&cell](double distance) { return std::clamp(std::round(distance / cell.unit), 0.0, cell.extent); };
    const double originX = nearest(camera.centre.x - cell.corner.x);
    const double originY = nearest(camera.centre.y - cell.corner.y);
    const QPointF at = camera.offsetToScreen(
        cell.corner.x + originX * cell.unit - camera.centre.x,
        cell.corner.y + originY * cell.unit - camera.centre.y);
    CellTransform transform;
    transform.origin = {static_cast<float>(originX), static_cast<float>(originY)};
    transform.unitPixels = static_cast<float>(cell.unit * camera.scale());
    transform.matrix.translate(static_cast<float>(at.x()), static_cast<float>(at.y()));
    if (camera.bearing != 0)
        transform.matrix.rotate(static_cast<float>(-camera.bearing), 0, 0, 1);
    transform.matrix.scale(transform.unitPixels, transform.unitPixels);
    return transform;
}

} // namespace waypost
