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

/** By a bearing; exactly none for 0. */
struct Turn
{
    explicit Turn(double degrees)
        : cosine(std::cos(degrees * pi / 180))
        , sine(std::sin(degrees * pi / 180))
    {
    }
    double cosine;
    double sine;
};
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

QPointF MapCamera::offsetToScreen(double dx, double dy) const
{
    const Turn turn(bearing);
    const double x = dx * scale();
    const double y = dy * scale();
    return {
        turn.cosine * x + turn.sine * y + size.width() / 2,
        turn.cosine * y - turn.sine * x + size.height() / 2};
}

QPointF MapCamera::toScreen(WorldPoint point) const
{
    return offsetToScreen(mercator::shortWay(point.x - centre.x), point.y - centre.y);
}

WorldPoint MapCamera::toWorld(QPointF pixel) const
{
    const Turn turn(bearing);
    const double x = (pixel.x() - size.width() / 2) / scale();
    const double y = (pixel.y() - size.height() / 2) / scale();
    return {centre.x + turn.cosine * x - turn.sine * y, centre.y + turn.cosine * y + turn.sine * x};
}

QRectF MapCamera::worldRect(double margin) const
{
    const Turn turn(bearing);
    const double cosine = std::abs(turn.cosine);
    const double sine = std::abs(turn.sine);
    const QSizeF upright(
        cosine * size.width() + sine * size.height(), sine * size.width() + cosine * size.height());
    const QSizeF world = upright / scale() * (1 + 2 * margin);
    return {centre.x - world.width() / 2, centre.y - world.height() / 2, world.width(), world.height()};
}

} // namespace waypost
