// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/basemapnode.h"

#include <QQuickWindow>
#include <QSGFlatColorMaterial>
#include <QSGRectangleNode>
#include <QSGTransformNode>

#include <cmath>
#include <cstring>

namespace waypost {

namespace {

constexpr float coastWidth = 1;
constexpr float borderWidth = 1;
constexpr float borderOpacity = 0.8f;
constexpr float dotOpacity = 0.5f;
const QVector4D farDashes{4, 3, 4, 3};
const QVector4D nearDashes{5, 2.5f, 1.5f, 2.5f};

/** Quads of four corners each, as triangles. */
template <typename Vertex>
QSGGeometry *quadGeometry(const std::vector<Vertex> &vertices, const QSGGeometry::AttributeSet &attributes)
{
    const auto quads = static_cast<quint32>(vertices.size() / 4);
    auto *geometry = new QSGGeometry(
        attributes, static_cast<int>(vertices.size()), static_cast<int>(quads * 6),
        QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), vertices.data(), vertices.size() * sizeof(Vertex));
    quint32 *index = geometry->indexDataAsUInt();
    for (quint32 first = 0; first < quads * 4; first += 4) {
        for (const quint32 corner : {0u, 1u, 2u, 2u, 1u, 3u})
            *index++ = first + corner;
    }
    return geometry;
}

QSGGeometry *landGeometry(const CellGeometry &cell)
{
    auto *geometry = new QSGGeometry(
        QSGGeometry::defaultAttributes_Point2D(), static_cast<int>(cell.landPoints.size()),
        static_cast<int>(cell.landTriangles.size()), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    static_assert(sizeof(CellPoint) == sizeof(QSGGeometry::Point2D));
    std::memcpy(geometry->vertexData(), cell.landPoints.data(), cell.landPoints.size() * sizeof(CellPoint));
    std::memcpy(
        geometry->indexData(), cell.landTriangles.data(), cell.landTriangles.size() * sizeof(quint32));
    return geometry;
}

QSGGeometryNode *makeNode(QSGGeometry *geometry, QSGMaterial *material)
{
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setMaterial(material);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    return node;
}

double graticuleStep(double zoom)
{
    if (zoom < 4)
        return 10;
    if (zoom < 6)
        return 5;
    return zoom < 8 ? 1 : 0.5;
}

QColor withOpacity(QColor color, float opacity)
{
    color.setAlphaF(color.alphaF() * opacity);
    return color;
}

} // namespace

/** One cell's nodes in the three groups; taking it away takes them away. */
struct BasemapNode::CellNodes
{
    QSGTransformNode land;
    QSGTransformNode dots;
    QSGTransformNode borders;
    // Children of the above, which own them; null where the cell has none of the kind.
    QSGFlatColorMaterial *landMaterial = nullptr;
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
                landNode = makeNode(landGeometry(cell), landMaterial = new QSGFlatColorMaterial));
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
                = makeNode(quadGeometry(cell.towns, dotAttributes()), townMaterial = new DotMaterial));
        if (!cell.hamlets.empty()) {
            dots.appendChildNode(hamletSwitch = new QSGOpacityNode);
            hamletSwitch->appendChildNode(
                hamletNode
                = makeNode(quadGeometry(cell.hamlets, dotAttributes()), hamletMaterial = new DotMaterial));
        }
    }

    void setPalette(const BasemapPalette &palette)
    {
        const auto paint = [](QSGGeometryNode *node, auto *material, QColor color) {
            if (!node)
                return;
            if constexpr (requires { material->setColor(color); })
                material->setColor(color);
            else
                material->color = color;
            node->markDirty(QSGNode::DirtyMaterial);
        };
        paint(landNode, landMaterial, palette.land);
        paint(coastNode, coastMaterial, palette.coast);
        paint(borderNode, borderMaterial, withOpacity(palette.border, borderOpacity));
        paint(townNode, townMaterial, withOpacity(palette.settle, dotOpacity));
        paint(hamletNode, hamletMaterial, withOpacity(palette.settle, dotOpacity));
    }

    void setCamera(const QMatrix4x4 &matrix, float unitPixels, double zoom)
    {
        for (QSGTransformNode *node : {&land, &dots, &borders})
            node->setMatrix(matrix);
        if (coastNode)
            coastMaterial->width = coastWidth;
        if (borderNode) {
            borderMaterial->width = borderWidth;
            borderMaterial->dash = zoom < 6 ? farDashes : nearDashes;
            borderMaterial->unitPixels = unitPixels;
            borderNode->markDirty(QSGNode::DirtyMaterial);
        }
        const auto radiusPerRoot = static_cast<float>(std::pow(1.45, zoom - 7) / 330);
        if (townNode) {
            townMaterial->radiusPerRoot = radiusPerRoot;
            townNode->markDirty(QSGNode::DirtyMaterial);
        }
        if (hamletNode) {
            hamletMaterial->radiusPerRoot = radiusPerRoot;
            hamletNode->markDirty(QSGNode::DirtyMaterial);
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
    m_land = new QSGNode;
    m_dots = new QSGNode;
    m_borders = new QSGNode;
    m_labels = new LabelNode;
    for (QSGNode *node :
         std::initializer_list<QSGNode *>{m_water, m_graticule, m_land, m_dots, m_borders, m_labels})
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
    const double unitPixels = side * camera.scale() / LandFile::unitsPerCell;
    for (const auto &[key, nodes] : m_cells) {
        const auto &[id, turn] = key;
        // In double to the last step: a matrix in float is good to an eighth of a pixel only at zoom 18.
        const double x
            = (turn + id.column * side - camera.centre.x) * camera.scale() + camera.size.width() / 2;
        const double y = (id.row * side - camera.centre.y) * camera.scale() + camera.size.height() / 2;
        QMatrix4x4 matrix;
        matrix.translate(static_cast<float>(x), static_cast<float>(y));
        matrix.scale(static_cast<float>(unitPixels), static_cast<float>(unitPixels));
        nodes->setCamera(matrix, static_cast<float>(unitPixels), camera.zoom);
    }
}

void BasemapNode::placeGraticule(const MapCamera &camera, qreal devicePixelRatio)
{
    const auto snap = [devicePixelRatio](double value) {
        return static_cast<float>(std::round(value * devicePixelRatio) / devicePixelRatio);
    };
    const auto width = static_cast<float>(camera.size.width());
    const auto height = static_cast<float>(camera.size.height());
    std::vector<QSGGeometry::Point2D> points;
    const auto addRect = [&points](float x, float y, float w, float h) {
        for (const auto &[px, py] : {std::pair{0.f, 0.f}, {w, 0.f}, {0.f, h}, {0.f, h}, {w, 0.f}, {w, h}})
            points.push_back({x + px, y + py});
    };
    const QRectF world = camera.worldRect();
    const double step = graticuleStep(camera.zoom);
    const double west = (world.left() - 0.5) * 360;
    const double east = (world.right() - 0.5) * 360;
    for (double lng = std::ceil(west / step) * step; lng <= east; lng += step)
        addRect(
            snap((lng / 360 + 0.5 - camera.centre.x) * camera.scale() + camera.size.width() / 2), 0, 1,
            height);
    const double north = mercator::toGeo({0.5, std::max(0.0, world.top())}).lat;
    const double south = mercator::toGeo({0.5, std::min(1.0, world.bottom())}).lat;
    for (double lat = std::ceil(south / step) * step; lat <= north; lat += step)
        addRect(0, snap(camera.toScreen(mercator::toWorld(lat, 0)).y()), width, 1);
    QSGGeometry *geometry = m_graticule->geometry();
    geometry->allocate(static_cast<int>(points.size()));
    std::memcpy(geometry->vertexData(), points.data(), points.size() * sizeof(points.front()));
    m_graticule->markDirty(QSGNode::DirtyGeometry);
}

} // namespace waypost
