// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/cellgeometry.h"

#include <QRectF>

#include <cmath>
#include <limits>
#include <numbers>

namespace waypost {

namespace {

constexpr std::uint32_t smallestHamlet = 500;
// Units after which a line's dashes begin anew, or far along it their places would be too coarse to draw.
constexpr float longestDashing = 4096;
constexpr int anyNumber = std::numeric_limits<int>::max();

/** Population from which on a level has its towns as dots. */
std::uint32_t smallestTown(double maxZoom)
{
    if (maxZoom <= 3)
        return 100'000;
    if (maxZoom <= 4)
        return 25'000; // more of them lie on one another
    return maxZoom <= 6 ? 9'000 : 1'500;
}

/** A triangle around a circle of radius 1, or one larger by a factor. */
void appendTriangle(std::vector<DotVertex> &out, float x, float y, float root, float factor)
{
    constexpr float half = std::numbers::sqrt3_v<float>;
    out.push_back({x, y, 0, -2 * factor, root});
    out.push_back({x, y, half * factor, factor, root});
    out.push_back({x, y, -half * factor, factor, root});
}

void appendPlaces(
    CellGeometry &geometry, const PlacesFile &places, const CellId &id, const LandFile::Level &level)
{
    const double side = std::exp2(-level.gridBits);
    const QRectF rect(id.column * side, id.row * side, side, side);
    const std::uint32_t townLimit = smallestTown(level.maxZoom);
    const bool hasHamlets = level.maxZoom > hamletZoom;
    for (const Place *place : places.find(rect, hasHamlets ? smallestHamlet : townLimit, anyNumber)) {
        const auto inCell = [side](double value, int index) {
            return static_cast<float>((value / side - index) * LandFile::unitsPerCell);
        };
        appendDisc(
            place->population >= townLimit ? geometry.towns : geometry.hamlets,
            inCell(place->at.x, id.column), inCell(place->at.y, id.row),
            std::sqrt(static_cast<float>(place->population)));
    }
}

} // namespace

void appendLine(std::vector<LineVertex> &out, const std::vector<CellPoint> &line)
{
    float along = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const CellPoint a = line[i - 1];
        const CellPoint b = line[i];
        const float length = std::hypot(b.x - a.x, b.y - a.y);
        if (length == 0)
            continue;
        const float asideX = -(b.y - a.y) / length;
        const float asideY = (b.x - a.x) / length;
        out.push_back({a.x, a.y, asideX, asideY, along, 1});
        out.push_back({a.x, a.y, -asideX, -asideY, along, -1});
        along += length;
        out.push_back({b.x, b.y, asideX, asideY, along, 1});
        out.push_back({b.x, b.y, -asideX, -asideY, along, -1});
        if (along > longestDashing)
            along = 0;
    }
}

void appendDisc(std::vector<DotVertex> &out, float x, float y, float root)
{
    appendTriangle(out, x, y, root, 1);
}

void appendSquare(std::vector<DotVertex> &out, float x, float y, float root)
{
    appendTriangle(out, x, y, root, std::numbers::sqrt2_v<float>);
}

CellGeometry makeCellGeometry(const LandFile &land, const PlacesFile &places, const CellId &id)
{
    CellGeometry geometry;
    if (std::optional<LandCell> cell = land.cell(id)) {
        for (const auto &line : cell->coasts)
            appendLine(geometry.coasts, line);
        for (const auto &line : cell->borders)
            appendLine(geometry.borders, line);
        geometry.landPoints = std::move(cell->points);
        geometry.landTriangles = std::move(cell->triangles);
    }
    appendPlaces(geometry, places, id, land.levels().at(static_cast<std::size_t>(id.level)));
    return geometry;
}

} // namespace waypost
