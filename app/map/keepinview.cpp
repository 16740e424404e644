// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/keepinview.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr double goalPart = 0.6; // of the view, which they are to fill at most after a move

/** Around all places, across the date line if that is the shorter way. */
QRectF boundsOf(std::span<const WorldPoint> places)
{
    double left = 0, right = 0;
    double top = places.front().y, bottom = places.front().y;
    for (const WorldPoint &place : places) {
        const double dx = mercator::shortWay(place.x - places.front().x);
        left = std::min(left, dx);
        right = std::max(right, dx);
        top = std::min(top, place.y);
        bottom = std::max(bottom, place.y);
    }
    return {places.front().x + left, top, right - left, bottom - top};
}

} // namespace

std::optional<MapCamera> keepInView(const MapCamera &camera, std::span<const WorldPoint> places)
{
    if (places.empty() || camera.size.isEmpty())
        return std::nullopt;
    const QRectF view(QPointF(), camera.size);
    const double marginX = view.width() * (1 - innerPart) / 2;
    const double marginY = view.height() * (1 - innerPart) / 2;
    const QRectF inner = view.adjusted(marginX, marginY, -marginX, -marginY);
    if (std::ranges::all_of(places, [&](WorldPoint place) { return inner.contains(camera.toScreen(place)); }))
        return std::nullopt;

    const QRectF bounds = boundsOf(places);
    const double overflow = std::max(
        bounds.width() * camera.scale() / (goalPart * view.width()),
        bounds.height() * camera.scale() / (goalPart * view.height()));
    MapCamera target = camera;
    target.centre = {bounds.center().x(), bounds.center().y()};
    target.zoom -= std::log2(std::max(1.0, overflow));
    return target;
}

} // namespace waypost
