// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/keepinview.h"

#include "map/fleetfit.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr double goalPart = 0.6; // of the view, which they are to fill at most after a move

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
