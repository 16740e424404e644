// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilegrid.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace waypost {

namespace {

constexpr int furthestAncestor = 6; // beyond it a tile is four pixels of a picture

double distanceFromCentre(const MapCamera &camera, const TilePlace &place)
{
    const double side = std::exp2(-place.id.z);
    const double dx = place.turn + (place.id.x + 0.5) * side - camera.centre.x;
    const double dy = (place.id.y + 0.5) * side - camera.centre.y;
    return dx * dx + dy * dy;
}

/** The numbers of the tiles that a stretch of the world touches: half open, as many as are needed. */
std::pair<int, int> span(double from, double to, int side)
{
    return {
        static_cast<int>(std::floor(from * side)),
        std::max(static_cast<int>(std::ceil(to * side)) - 1, static_cast<int>(std::floor(from * side)))};
}

std::optional<TilePiece>
partOfAncestor(const TileId &id, const QRectF &target, const tilegrid::IsLoaded &isLoaded)
{
    for (int up = 1; up <= std::min(id.z, furthestAncestor); ++up) {
        const TileId ancestor = id.ancestor(up);
        if (!isLoaded(ancestor))
            continue;
        const double part = std::exp2(-up);
        const int mask = (1 << up) - 1;
        return TilePiece{ancestor, {(id.x & mask) * part, (id.y & mask) * part, part, part}, target};
    }
    return {};
}

} // namespace

int tilegrid::levelFor(double zoom, const TileLevels &levels)
{
    const int level = static_cast<int>(std::lround(zoom));
    return level < levels.min ? -1 : std::min({level, levels.max, maxTileLevel});
}

std::vector<TilePlace> tilegrid::placesIn(const MapCamera &camera, int level)
{
    std::vector<TilePlace> places;
    if (level < 0 || level > maxTileLevel || camera.size.isEmpty())
        return places;
    const int side = 1 << level;
    const QRectF view = camera.worldRect();
    const auto [left, right] = span(view.left(), view.right(), side);
    const auto [top, bottom] = span(std::max(0.0, view.top()), std::min(1.0, view.bottom()), side);
    for (int row = std::max(0, top); row <= std::min(side - 1, bottom); ++row) {
        for (int column = left; column <= right; ++column) {
            const int turn = static_cast<int>(std::floor(static_cast<double>(column) / side));
            places.push_back({{level, column - turn * side, row}, turn});
        }
    }
    std::ranges::stable_sort(
        places, {}, [&camera](const TilePlace &place) { return distanceFromCentre(camera, place); });
    if (places.size() > maxPlaces)
        places.resize(maxPlaces);
    return places;
}

QRectF tilegrid::rectOf(const MapCamera &camera, const TileId &id, int turn, double devicePixelRatio)
{
    const double side = std::exp2(-id.z);
    const auto snap = [devicePixelRatio](double pixel) {
        return std::round(pixel * devicePixelRatio) / devicePixelRatio;
    };
    const auto column = [&](int x) {
        return snap((turn + x * side - camera.centre.x) * camera.scale() + camera.size.width() / 2);
    };
    const auto row = [&](int y) {
        return snap((y * side - camera.centre.y) * camera.scale() + camera.size.height() / 2);
    };
    return {QPointF(column(id.x), row(id.y)), QPointF(column(id.x + 1), row(id.y + 1))};
}

std::vector<TilePiece> tilegrid::piecesFor(
    const MapCamera &camera, const std::vector<TilePlace> &places, double devicePixelRatio,
    const IsLoaded &isLoaded)
{
    std::vector<TilePiece> pieces;
    pieces.reserve(places.size());
    for (const auto &[id, turn] : places) {
        const QRectF target = rectOf(camera, id, turn, devicePixelRatio);
        if (isLoaded(id)) {
            pieces.push_back({id, {0, 0, 1, 1}, target});
        } else if (const auto part = partOfAncestor(id, target, isLoaded)) {
            pieces.push_back(*part);
        } else if (id.z < maxTileLevel) {
            for (const int quarter : {0, 1, 2, 3}) {
                const TileId child{id.z + 1, id.x * 2 + quarter % 2, id.y * 2 + quarter / 2};
                if (isLoaded(child))
                    pieces.push_back({child, {0, 0, 1, 1}, rectOf(camera, child, turn, devicePixelRatio)});
            }
        }
    }
    return pieces;
}

} // namespace waypost
