// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace waypost {

/** A place on Web Mercator as the unit square: x from 180° west to 180° east, y from the north edge to the
 * south. */
struct WorldPoint
{
    double x = 0.5;
    double y = 0.5;
    friend bool operator==(const WorldPoint &, const WorldPoint &) = default;
};

struct GeoPoint
{
    double lat = 0; ///< degrees
    double lng = 0; ///< degrees
};

namespace mercator {

constexpr double maxLatitude = 85.0511287798066; ///< beyond it the square ends
constexpr double tileSize = 256; ///< pixels of the whole world at zoom 0

/** Latitudes beyond maxLatitude are put on the edge. */
[[nodiscard]] WorldPoint toWorld(double lat, double lng);
[[nodiscard]] GeoPoint toGeo(WorldPoint point);
/** Pixels of the world's side. */
[[nodiscard]] double worldSize(double zoom);
[[nodiscard]] double metresPerPixel(double lat, double zoom);
/** The x distance by the shorter way round the world, -0.5..0.5. */
[[nodiscard]] double shortWay(double dx);

} // namespace mercator

/** What a map view looks at: centre, zoom, size in pixels, and which way is up. It is never tilted. */
struct MapCamera
{
    WorldPoint centre;
    double zoom = 2;
    QSizeF size;
    double bearing = 0; ///< degrees clockwise from north to what is up

    friend bool operator==(const MapCamera &, const MapCamera &) = default;

    [[nodiscard]] double scale() const { return mercator::worldSize(zoom); }
    /** Where a point shows, in the copy of the world nearest to the centre. */
    [[nodiscard]] QPointF toScreen(WorldPoint point) const;
    /** May lie beyond the unit square in x, where the view shows the next copy of the world. */
    [[nodiscard]] WorldPoint toWorld(QPointF pixel) const;
    /** toScreen() of a point @p dx to the east and @p dy to the south of the centre, in world units. */
    [[nodiscard]] QPointF offsetToScreen(double dx, double dy) const;
    /**
     * The view in world coordinates, grown on every side by @p margin times its size. Of a turned view, the
     * upright rectangle around it.
     */
    [[nodiscard]] QRectF worldRect(double margin = 0) const;
};

} // namespace waypost
