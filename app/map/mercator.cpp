// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waypost {

namespace {
constexpr double pi = std::numbers::pi;
constexpr double earthCircumference = 40'075'016.686; // metres, WGS-84 equator
} // namespace

WorldPoint mercator::toWorld(double lat, double lng)
{
    const double phi = std::clamp(lat, -maxLatitude, maxLatitude) * pi / 180;
    return {lng / 360 + 0.5, std::clamp(0.5 - std::asinh(std::tan(phi)) / (2 * pi), 0.0, 1.0)};
}

GeoPoint mercator::toGeo(WorldPoint point)
{
    const double x = point.x - std::floor(point.x);
    return {std::atan(std::sinh((0.5 - point.y) * 2 * pi)) * 180 / pi, (x - 0.5) * 360};
}

double mercator::worldSize(double zoom)
{
    return tileSize * std::exp2(zoom);
}

double mercator::metresPerPixel(double lat, double zoom)
{
    return earthCircumference * std::cos(lat * pi / 180) / worldSize(zoom);
}

double mercator::shortWay(double dx)
{
    return dx - std::round(dx);
}

QPointF MapCamera::toScreen(WorldPoint point) const
{
    return {
        mercator::shortWay(point.x - centre.x) * scale() + size.width() / 2,
        (point.y - centre.y) * scale() + size.height() / 2};
}

WorldPoint MapCamera::toWorld(QPointF pixel) const
{
    return {
        centre.x + (pixel.x() - size.width() / 2) / scale(),
        centre.y + (pixel.y() - size.height() / 2) / scale()};
}

QRectF MapCamera::worldRect(double margin) const
{
    const QSizeF world = size / scale() * (1 + 2 * margin);
    return {centre.x - world.width() / 2, centre.y - world.height() / 2, world.width(), world.height()};
}

} // namespace waypost
