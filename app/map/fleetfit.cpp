// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetfit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost {

namespace {

constexpr double widestFit = 2; // zoom
constexpr int slices = 1024; // of the world, to find its widest empty part

double wrapped(double x)
{
    return x - std::floor(x);
}

/** The eastern edge of the widest part of the world that holds no place: from there nothing is cut in two. */
double bestStart(std::span<const WorldPoint> places)
{
    std::array<bool, slices> taken{};
    for (const WorldPoint place : places)
        taken[static_cast<std::size_t>(wrapped(place.x) * slices) % slices] = true;
    int widest = 0;
    int gap = 0;
    int start = 0;
    for (int i = 0; i < 2 * slices; ++i) { // twice round, for the gap that crosses the date line
        gap = taken[static_cast<std::size_t>(i % slices)] ? 0 : std::min(gap + 1, slices);
        if (gap > widest) {
            widest = gap;
            start = (i + 1) % slices;
        }
    }
    return double(start) / slices;
}

} // namespace

QRectF boundsOf(std::span<const WorldPoint> places)
{
    if (places.empty())
        return {};
    const double start = bestStart(places);
    double left = 2, top = 2, right = -1, bottom = -1;
    for (const WorldPoint place : places) {
        const double x = wrapped(place.x - start);
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, place.y);
        bottom = std::max(bottom, place.y);
    }
    constexpr double leastSide = 1e-9; // a single place has a rectangle too
    return {start + left, top, std::max(right - left, leastSide), std::max(bottom - top, leastSide)};
}

CameraTarget cameraFor(const QRectF &bounds, QSizeF view, double padding, double closest)
{
    if (bounds.isNull() || view.isEmpty())
        return {};
    const auto zoomFor = [padding](double pixels, double span) {
        return std::log2(std::max(1.0, pixels - 2 * padding) / span / mercator::tileSize);
    };
    const double zoom
        = std::min(zoomFor(view.width(), bounds.width()), zoomFor(view.height(), bounds.height()));
    const GeoPoint centre = mercator::toGeo({bounds.center().x(), bounds.center().y()});
    return {true, centre.lat, centre.lng, std::clamp(zoom, widestFit, closest)};
}

} // namespace waypost
