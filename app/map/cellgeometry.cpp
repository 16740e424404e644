// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/cellgeometry.h"

#include <QRectF>

#include <array>
#include <cmath>
#include <limits>

namespace waypost {

namespace {

constexpr std::array<std::uint32_t, 3> smallestTown{100'000, 9'000, 1'500}; // by level
constexpr std::uint32_t smallestHamlet = 500;
// Units after which a line's dashes begin anew, or far along it their places would be too coarse to draw.
constexpr float longestDashing = 4096;
constexpr int anyNumber = std::numeric_limits<int>::max();

void appendPlaces(CellGeometry &geometry, const PlacesFile &places, const CellId &id, int gridBits)
{
    const double side = std::exp2(-gridBits);
    const QRectF rect(id.column * side, id.row * side, side, side);
    const std::uint32_t townLimit
        = smallestTown.at(std::min<std::size_t>(std::size_t(id.level), smallestTown.size() - 1));
    const bool hasHamlets = townLimit == smallestTown.back();
    for (const Place *place : places.find(rect, hasHamlets ? smallestHamlet : townLimit, anyNumber)) {
        const auto inCell = [side](double value, int index) {
            return static_cast<float>((value / side - index) * LandFile::unitsPerCell);
        };
        appendDot(
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

void appendDot(std::vector<DotVertex> &out, float x, float y, float root)
{
    for (const float cornerX : {-1.f, 1.f}) {
        for (const float cornerY : {-1.f, 1.f})
            out.push_back({x, y, cornerX, cornerY, root});
    }
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
    appendPlaces(geometry, places, id, land.levels().at(static_cast<std::size_t>(id.level)).gridBits);
    return geometry;
}

} // namespace waypost
