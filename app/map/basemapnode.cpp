// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/basemapnode.h"

#include "map/basemapstyle.h"
#include "map/cellplace.h"
#include "map/fillmaterial.h"
#include "map/groundgeometry.h"

#include <QQuickWindow>
#include <QSGFlatColorMaterial>
#include <QSGRectangleNode>
#include <QSGTransformNode>

#include <cmath>
#include <cstring>

namespace waypost {

namespace {

using namespace basemapstyle;

const QVector4D farDashes{4, 3, 4, 3};
const QVector4D nearDashes{5, 2.5f, 1.5f, 2.5f};

double graticuleStep(double zoom)
{
    if (zoom < 4)
        return 10;
    if (zoom < 6)
        return 5;
    return zoom < 8 ? 1 : 0.5;
}

} // namespace

/** One cell's nodes in the three groups; taking it away takes them away. */
struct BasemapNode::CellNodes
{
    QSGTransformNode land;
    QSGTransformNode dots;
    QSGTransformNode borders;
    // Children of the above, which own them; null where the cell has none of the kind.
    FillMaterial *landMaterial = nullptr;
    LineMaterial *coastMaterial = nullptr;
    LineMaterial *borderMaterial = nullptr;
    DotMaterial *townMaterial = nullptr;
    DotMaterial *hamletMaterial = nullptr;
    QSGGeometryNode *landNode = nullptr;
    QSGGeometryNode *coastNode = nullptr;
    QSGGeometryNode *borderNode = nullptr;
    QSGGeometryNode *townNode = nullptr;
    QSGOpacityNode *hamletSwitch = nullptr;
    QSGGeometryNode *hamletNode = nullptr;

    explicit CellNodes(const CellGeometry &cell)
    {
        // The groups' nodes are members here: their parents must not delete them.
        for (QSGTransformNode *node : {&land, &dots, &borders})
            node->setFlag(QSGNode::OwnedByParent, false);
        if (!cell.landTriangles.empty())
            land.appendChildNode(
                landNode = makeNode(
                    meshGeometry(cell.landPoints, cell.landTriangles), landMaterial = new FillMaterial));
        if (!cell.coasts.empty())
            land.appendChildNode(
                coastNode
                = makeNode(quadGeometry(cell.coasts, lineAttributes()), coastMaterial = new LineMaterial));
        if (!cell.borders.empty())
            borders.appendChildNode(
                borderNode
                = makeNode(quadGeometry(cell.borders, lineAttributes()), borderMaterial = new LineMaterial));
        if (!cell.towns.empty())
            dots.appendChildNode(
                townNode
                = makeNode(triangleGeometry(cell.towns, dotAttributes()), townMaterial = new DotMaterial));
        if (!cell.hamlets.empty()) {
            dots.appendChildNode(hamletSwitch = new QSGOpacityNode);
            hamletSwitch->appendChildNode(
                hamletNode = makeNode(
                    triangleGeometry(cell.hamlets, dotAttributes()), hamletMaterial = new DotMaterial));
        }
    }

    void setPalette(const BasemapPalette &palette)
    {
        const auto paint = [](QSGGeometryNode *node, auto *material, QColor color) {
            if (!node)
                return;
            material->color = color;
            node->markDirty(QSGNode::DirtyMaterial);
        };
        paint(landNode, landMaterial, palette.land);
        paint(coastNode, coastMaterial, palette.coast);
        paint(borderNode, borderMaterial, withOpacity(palette.border, borderOpacity));
        paint(townNode, townMaterial, withOpacity(palette.settle, dotOpacity));
        paint(hamletNode, hamletMaterial, withOpacity(palette.settle, dotOpacity));
    }

    void setCamera(const CellTransform &place, double zoom)
    {
        for (QSGTransformNode *node : {&land, &dots, &borders})
            node->setMatrix(place.matrix);
        const auto radiusPerRoot = static_cast<float>(dotRadiusPerRoot(zoom));
        const auto move = [&place](QSGGeometryNode *node, auto *material) {
            material->origin = place.origin;
            node->markDirty(QSGNode::DirtyMaterial);
        };
        if (landNode)
            move(landNode, landMaterial);
        if (coastNode) {
            coastMaterial->width = coastWidth;
            move(coastNode, coastMaterial);
        }
        if (borderNode) {
            borderMaterial->width = borderWidth;
            borderMaterial->dash = zoom < 6 ? farDashes : nearDashes;
            borderMaterial->unitPixels = place.unitPixels;
            move(borderNode, borderMaterial);
        }
        if (townNode) {
            townMaterial->radiusPerRoot = radiusPerRoot;
            move(townNode, townMaterial);
        }
        if (hamletNode) {
            hamletMaterial->radiusPerRoot = radiusPerRoot;
            move(hamletNode, hamletMaterial);
            hamletSwitch->setOpacity(zoom >= hamletZoom ? 1 : 0);
        }
    }
};

BasemapNode::BasemapNode(QQuickWindow *window)
{
    m_water = window->createRectangleNode();
    auto *material = new QSGFlatColorMaterial;
    m_graticule = makeNode(new QSGGeometry(QSGGeometry::defaultAttributes_Point2D(), 0), material);
    m_graticule->geometry()->setDrawingMode(QSGGeometry::DrawTriangles);
    m_graticuleTurn = new QSGTransformNode;
    m_graticuleTurn->appendChildNode(m_graticule);
    m_land = new QSGNode;
    m_dots = new QSGNode;
    m_roads = new RoadNode;
    m_borders = new QSGNode;
    m_labels = new LabelNode;
    for (QSGNode *node : std::initializer_list<QSGNode *>{
             m_water, m_graticuleTurn, m_land, m_files.built(), m_dots, m_files.water(), m_files.lines(),
             m_roads, m_borders, m_files.spots(), m_labels})
        appendChildNode(node);
}

BasemapNode::~BasemapNode() = default;

void BasemapNode::setPalette(const BasemapPalette &palette)
{
    if (m_palette == palette && m_water->color() == palette.water)
        return;
    m_palette = palette;
    m_water->setColor(palette.water);
    static_cast<QSGFlatColorMaterial *>(m_graticule->material())->setColor(palette.graticule);
    m_graticule->markDirty(QSGNode::DirtyMaterial);
    for (const auto &[key, nodes] : m_cells)
        nodes->setPalette(palette);
}

void BasemapNode::setCells(const std::vector<VisibleCell> &cells)
{
    std::map<std::pair<CellId, int>, std::unique_ptr<CellNodes>> kept;
    std::swap(kept, m_cells);
    for (const VisibleCell &cell : cells) {
        if (auto node = kept.extract({cell.id, cell.turn}))
            m_cells.insert(std::move(node));
        else
            addCell(cell);
    }
}

void BasemapNode::addCell(const VisibleCell &cell)
{
    auto nodes = std::make_unique<CellNodes>(*cell.geometry);
    nodes->setPalette(m_palette);
    m_land->appendChildNode(&nodes->land);
    m_dots->appendChildNode(&nodes->dots);
    m_borders->appendChildNode(&nodes->borders);
    m_cells.emplace(std::pair(cell.id, cell.turn), std::move(nodes));
}

void BasemapNode::setCamera(const MapCamera &camera, int gridBits, qreal devicePixelRatio)
{
    m_water->setRect(QRectF(QPointF(), camera.size));
    placeGraticule(camera, devicePixelRatio);
    const double side = std::exp2(-gridBits);
    for (const auto &[key, nodes] : m_cells) {
        const auto &[id, turn] = key;
        const CellPlace place{
            {turn + id.column * side, id.row * side}, side / LandFile::unitsPerCell, LandFile::unitsPerCell};
        nodes->setCamera(transformOf(place, camera), camera.zoom);
    }
    m_files.setCamera(camera, m_palette);
    m_roads->setCamera(camera, m_palette.trace);
}

void BasemapNode::placeGraticule(const MapCamera &camera, qreal devicePixelRatio)
{
    // Lines are laid on an upright sheet as large as a turned view needs, with the view's centre in its
    // middle.
    const QRectF world = camera.worldRect();
    const MapCamera sheet{camera.centre, camera.zoom, world.size() * camera.scale()};
    QMatrix4x4 turn;
    const auto shift = [&turn](const QSizeF &size, float halves) {
        turn.translate(float(size.width()) / 2 * halves, float(size.height()) / 2 * halves);
    };
    shift(camera.size, 1);
    turn.rotate(static_cast<float>(-camera.bearing), 0, 0, 1);
    shift(sheet.size, -1);
    m_graticuleTurn->setMatrix(camera.bearing == 0 ? QMatrix4x4() : turn);

    const auto snap = [devicePixelRatio](double value) {
        return static_cast<float>(std::round(value * devicePixelRatio) / devicePixelRatio);
    };
    const auto width = static_cast<float>(sheet.size.width());
    const auto height = static_cast<float>(sheet.size.height());
    std::vector<QSGGeometry::Point2D> points;
    const auto addRect = [&points](float x, float y, float w, float h) {
        for (const auto &[px, py] : {std::pair{0.f, 0.f}, {w, 0.f}, {0.f, h}, {0.f, h}, {w, 0.f}, {w, h}})
            points.push_back({x + px, y + py});
    };
    const double step = graticuleStep(camera.zoom);
    const double west = (world.left() - 0.5) * 360;
    const double east = (world.right() - 0.5) * 360;
    for (double lng = std::ceil(west / step) * step; lng <= east; lng += step)
        addRect(snap(sheet.offsetToScreen(lng / 360 + 0.5 - camera.centre.x, 0).x()), 0, 1, height);
    const double north = mercator::toGeo({0.5, std::max(0.0, world.top())}).lat;
    const double south = mercator::toGeo({0.5, std::min(1.0, world.bottom())}).lat;
    for (double lat = std::ceil(south / step) * step; lat <= north; lat += step)
        addRect(0, snap(sheet.toScreen(mercator::toWorld(lat, 0)).y()), width, 1);
    QSGGeometry *geometry = m_graticule->geometry();
    geometry->allocate(static_cast<int>(points.size()));
    std::memcpy(geometry->vertexData(), points.data(), points.size() * sizeof(points.front()));
    m_graticule->markDirty(QSGNode::DirtyGeometry);
}

} // namespace waypost
