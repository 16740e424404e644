// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetnode.h"

#include <QQuickWindow>

#include <cstring>

namespace waypost {

namespace {

QSGGeometryNode *makeSpriteNode(QSGMaterial *material)
{
    auto *geometry = new QSGGeometry(spriteAttributes(), 0, 0, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::DynamicPattern);
    geometry->setIndexDataPattern(QSGGeometry::DynamicPattern);
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setMaterial(material);
    node->setFlag(QSGNode::OwnsGeometry);
    return node;
}

void fill(QSGGeometryNode *node, const std::vector<SpriteVertex> &sprites, QSizeF itemSize)
{
    QSGGeometry *geometry = node->geometry();
    const std::size_t drawn = sprites.size();
    if (drawn == 0 && geometry->vertexCount() == 0)
        return;
    const auto quads = static_cast<quint32>(drawn / 4);
    // The renderer judges by the vertices which nodes overlap. Ours become pixels in the shader only, so two
    // that are never drawn tell it that the sprites may be anywhere in the item.
    geometry->allocate(drawn == 0 ? 0 : static_cast<int>(drawn + 2), static_cast<int>(quads * 6));
    if (drawn > 0) {
        auto *vertices = static_cast<SpriteVertex *>(geometry->vertexData());
        std::memcpy(vertices, sprites.data(), drawn * sizeof(SpriteVertex));
        vertices[drawn] = {};
        vertices[drawn + 1]
            = {static_cast<float>(itemSize.width()), static_cast<float>(itemSize.height()), 0, 0, 0, 0, 0, 0};
        quint32 *index = geometry->indexDataAsUInt();
        for (quint32 first = 0; first < quads * 4; first += 4) {
            for (const quint32 corner : {0u, 1u, 2u, 2u, 1u, 3u})
                *index++ = first + corner;
        }
    }
    node->markDirty(QSGNode::DirtyGeometry);
}

} // namespace

FleetNode::FleetNode(bool hasShaders)
    : m_hasShaders(hasShaders)
    , m_labels(new LabelNode)
{
    if (hasShaders) {
        m_faint = makeSpriteNode(&m_vehicleSheet.material);
        m_clusters = makeSpriteNode(&m_clusterSheet.material);
        m_vehicles = makeSpriteNode(&m_vehicleSheet.material);
        m_vehicleSheet.nodes = {m_faint, m_vehicles};
        m_clusterSheet.nodes = {m_clusters};
        for (QSGNode *node : {m_faint, m_clusters, m_vehicles})
            appendChildNode(node);
    }
    appendChildNode(m_labels);
}

FleetNode::~FleetNode()
{
    // Before the materials that they are drawn with.
    while (QSGNode *child = firstChild()) {
        removeChildNode(child);
        delete child;
    }
}

void FleetNode::setTexture(Sheet &sheet, const QImage &image, QQuickWindow *window)
{
    sheet.material.atlas.reset(window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    sheet.material.atlas->setFiltering(QSGTexture::Nearest);
    for (QSGGeometryNode *node : sheet.nodes)
        node->markDirty(QSGNode::DirtyMaterial);
}

void FleetNode::setAtlas(const QImage &image, QQuickWindow *window)
{
    setTexture(m_vehicleSheet, image, window);
}

void FleetNode::setClusterAtlas(const QImage &image, QQuickWindow *window)
{
    setTexture(m_clusterSheet, image, window);
}

void FleetNode::setSprites(const FleetSprites &sprites, QSizeF itemSize)
{
    fill(m_faint, sprites.faint, itemSize);
    fill(m_clusters, sprites.clusters, itemSize);
    fill(m_vehicles, sprites.vehicles, itemSize);
}

void FleetNode::setCamera(
    const MapCamera &camera, WorldPoint origin, float blinkOpacity, qreal devicePixelRatio)
{
    for (Sheet *sheet : {&m_vehicleSheet, &m_clusterSheet}) {
        sheet->material.origin = camera.toScreen(origin);
        sheet->material.scale = static_cast<float>(camera.scale());
        sheet->material.blinkOpacity = blinkOpacity;
        sheet->material.devicePixels = static_cast<float>(devicePixelRatio);
        for (QSGGeometryNode *node : sheet->nodes)
            node->markDirty(QSGNode::DirtyMaterial);
    }
}

void FleetNode::setPainted(const QImage &image, QSizeF itemSize, QQuickWindow *window)
{
    if (!m_painted) {
        m_painted = window->createImageNode();
        m_painted->setOwnsTexture(true);
        prependChildNode(m_painted);
    }
    m_painted->setTexture(window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    m_painted->setRect(QRectF(QPointF(), itemSize));
}

} // namespace waypost
