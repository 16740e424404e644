// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/groundpainter.h"

#include "map/basemapstyle.h"
#include "map/cellplace.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace waypost {

namespace {

/** From a cell's units to pixels. */
QTransform transformFor(const CellPlace &cell, const MapCamera &camera)
{
    const auto at = [&](double x, double y) {
        return camera.offsetToScreen(
            cell.corner.x + x * cell.unit - camera.centre.x, cell.corner.y + y * cell.unit - camera.centre.y);
    };
    const QPointF origin = at(0, 0);
    const QPointF east = (at(cell.extent, 0) - origin) / cell.extent;
    const QPointF south = (at(0, cell.extent) - origin) / cell.extent;
    return {east.x(), east.y(), south.x(), south.y(), origin.x(), origin.y()};
}

class Painter
{
public:
    explicit Painter(const GroundScene &scene)
        : m_scene(scene)
        , m_image(
              (scene.camera.size * scene.devicePixelRatio).toSize().expandedTo({1, 1}), QImage::Format_RGB32)
        , m_view(QRectF({}, scene.camera.size).adjusted(-10, -10, 10, 10))
    {
        m_image.setDevicePixelRatio(scene.devicePixelRatio);
        m_image.fill(scene.palette.water);
    }

    QImage paint()
    {
        m_painter.begin(&m_image);
        for (const VisibleCell &cell : m_scene.cells)
            paintLand(*cell.geometry, placeOf(cell));
        for (const VisibleChunk &chunk : m_scene.chunks)
            fill(chunk.chunk->built, placeOf(chunk), m_scene.palette.urban);
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const VisibleCell &cell : m_scene.cells)
            paintTowns(*cell.geometry, placeOf(cell));
        for (const VisibleChunk &chunk : m_scene.chunks) {
            const QTransform place = placeOf(chunk);
            fill(chunk.chunk->water, place, m_scene.palette.water);
            stroke(chunk.chunk->shores, place, QPen(m_scene.palette.coast, 0.75));
            stroke(chunk.chunk->lines, place, QPen(m_scene.palette.trace, 1.5));
        }
        for (const VisibleRoads &roads : m_scene.roads)
            paintRoads(roads);
        QPen border(basemapstyle::withOpacity(m_scene.palette.border, basemapstyle::borderOpacity), 1);
        border.setDashPattern(m_scene.camera.zoom < 6 ? QList<qreal>{4, 3} : QList<qreal>{5, 2.5, 1.5, 2.5});
        border.setCapStyle(Qt::FlatCap);
        for (const VisibleCell &cell : m_scene.cells)
            stroke(cell.geometry->borders, placeOf(cell), border);
        for (const VisibleChunk &chunk : m_scene.chunks)
            paintSpots(chunk.chunk->spots, placeOf(chunk));
        m_painter.end();
        return m_image;
    }

private:
    [[nodiscard]] QTransform placeOf(const VisibleCell &cell) const
    {
        const double side = std::exp2(-m_scene.gridBits);
        return transformFor(
            {{cell.turn + cell.id.column * side, cell.id.row * side},
             side / LandFile::unitsPerCell,
             LandFile::unitsPerCell},
            m_scene.camera);
    }
    [[nodiscard]] QTransform placeOf(const VisibleChunk &chunk) const
    {
        CellPlace place = chunk.chunk->place;
        place.corner.x += chunk.turn;
        return transformFor(place, m_scene.camera);
    }

    void paintLand(const CellGeometry &cell, const QTransform &place)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false); // or every triangle's edge would show
        fill(cell.landPoints, cell.landTriangles, place, m_scene.palette.land);
        m_painter.setRenderHint(QPainter::Antialiasing);
        stroke(cell.coasts, place, QPen(m_scene.palette.coast, 1));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void fill(const FillMesh &mesh, const QTransform &place, const QColor &color)
    {
        const bool wasSmooth = m_painter.testRenderHint(QPainter::Antialiasing);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        fill(mesh.points, mesh.triangles, place, color);
        m_painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
    }

    void fill(
        const std::vector<CellPoint> &points, const std::vector<std::uint32_t> &triangles,
        const QTransform &place, const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        std::array<QPointF, 3> corners;
        for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
            for (std::size_t corner = 0; corner < 3; ++corner) {
                const CellPoint point = points[triangles[i + corner]];
                corners[corner] = place.map(QPointF(point.x, point.y));
            }
            if (isInView(corners))
                m_painter.drawConvexPolygon(corners.data(), 3);
        }
    }

    [[nodiscard]] bool isInView(std::span<const QPointF> points) const
    {
        const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(points, {}, &QPointF::y);
        return left.x() <= m_view.right() && right.x() >= m_view.left() && top.y() <= m_view.bottom()
            && bottom.y() >= m_view.top();
    }

    /** Lines of four corners a stretch; stretches that follow one another become one line. */
    void stroke(const std::vector<LineVertex> &lines, const QTransform &place, const QPen &pen)
    {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF line;
        const auto draw = [&] {
            if (line.size() > 1)
                m_painter.drawPolyline(line);
            line.clear();
        };
        for (std::size_t i = 0; i + 3 < lines.size(); i += 4) {
            const std::array ends{
                place.map(QPointF(lines[i].x, lines[i].y)),
                place.map(QPointF(lines[i + 2].x, lines[i + 2].y))};
            if (!line.isEmpty() && line.constLast() != ends[0])
                draw();
            if (!isInView(ends)) {
                draw();
                continue;
            }
            if (line.isEmpty())
                line += ends[0];
            line += ends[1];
        }
        draw();
    }

    void paintTowns(const CellGeometry &cell, const QTransform &place)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(basemapstyle::withOpacity(m_scene.palette.settle, basemapstyle::dotOpacity));
        const double radiusPerRoot = basemapstyle::dotRadiusPerRoot(m_scene.camera.zoom);
        const auto paint = [&](const std::vector<DotVertex> &towns) {
            for (std::size_t i = 0; i < towns.size(); i += dotCorners) {
                const std::array at{place.map(QPointF(towns[i].x, towns[i].y))};
                const double radius = std::clamp(double(towns[i].root) * radiusPerRoot, 0.55, 5.0);
                if (isInView(at))
                    m_painter.drawEllipse(at[0], radius, radius);
            }
        };
        paint(cell.towns);
        if (m_scene.camera.zoom >= hamletZoom)
            paint(cell.hamlets);
    }

    void paintSpots(const std::vector<DotVertex> &spots, const QTransform &place)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_scene.palette.place);
        for (std::size_t i = 0; i < spots.size(); i += dotCorners) {
            const std::array at{place.map(QPointF(spots[i].x, spots[i].y))};
            const QPointF half(basemapstyle::spotRadius, basemapstyle::spotRadius);
            if (isInView(at))
                m_painter.drawRect(QRectF(at[0] - half, at[0] + half));
        }
    }

    void paintRoads(const VisibleRoads &roads)
    {
        const double side = std::exp2(-RoadMap::levels.at(static_cast<std::size_t>(roads.id.level)).tileBits);
        const QTransform place = transformFor(
            {{roads.turn + roads.id.column * side, roads.id.row * side},
             side / RoadMap::unitsPerTile,
             RoadMap::unitsPerTile},
            m_scene.camera);
        const QVector2D widths = RoadNode::widthsAt(m_scene.camera.zoom);
        const auto &lines = roads.tile->lines;
        QPen pen;
        float use = -1;
        for (std::size_t i = 0; i + 3 < lines.size(); i += 4) {
            const std::array ends{
                place.map(QPointF(lines[i].x, lines[i].y)),
                place.map(QPointF(lines[i + 2].x, lines[i + 2].y))};
            if (!isInView(ends))
                continue;
            if (use != lines[i].along) { // they come sorted by use
                use = lines[i].along;
                pen.setColor(basemapstyle::withOpacity(m_scene.palette.trace, 0.3f + 0.7f * use));
                pen.setWidthF(double(widths.x() + (widths.y() - widths.x()) * use));
                m_painter.setPen(pen);
            }
            m_painter.drawLine(ends[0], ends[1]);
        }
    }

    const GroundScene &m_scene;
    QImage m_image;
    QRectF m_view;
    QPainter m_painter;
};

} // namespace

QImage paintGround(const GroundScene &scene)
{
    return Painter(scene).paint();
}

} // namespace waypost
