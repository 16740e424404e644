// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetnode.h"

#include <QQuickWindow>

#include <cstring>

namespace waypost {

FleetNode::FleetNode()
{
    m_material = new SpriteMaterial;
    auto *geometry = new QSGGeometry(spriteAttributes(), 0, 0, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::DynamicPattern);
    geometry->setIndexDataPattern(QSGGeometry::DynamicPattern);
    m_sprites = new QSGGeometryNode;
    m_sprites->setGeometry(geometry);
    m_sprites->setMaterial(m_material);
    m_sprites->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    m_labels = new LabelNode;
    appendChildNode(m_sprites);
    appendChildNode(m_labels);
}

void FleetNode::setAtlas(const QImage &image, QQuickWindow *window)
{
    m_material->atlas.reset(window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    m_material->atlas->setFiltering(QSGTexture::Nearest);
    m_sprites->markDirty(QSGNode::DirtyMaterial);
}

void FleetNode::setSprites(const FleetSprites &sprites, QSizeF itemSize)
{
    // The renderer judges by the vertices which nodes overlap. Ours become pixels in the shader only, so two
    // that are never drawn tell it that the sprites may be anywhere in the item.
    const std::size_t drawn = sprites.vertices.size();
    const auto quads = static_cast<quint32>(drawn / 4);
    QSGGeometry *geometry = m_sprites->geometry();
    geometry->allocate(static_cast<int>(drawn + 2), static_cast<int>(quads * 6));
    auto *vertices = static_cast<SpriteVertex *>(geometry->vertexData());
    std::memcpy(vertices, sprites.vertices.data(), drawn * sizeof(SpriteVertex));
    vertices[drawn] = {};
    vertices[drawn + 1]
        = {static_cast<float>(itemSize.width()), static_cast<float>(itemSize.height()), 0, 0, 0, 0, 0, 0};
    quint32 *index = geometry->indexDataAsUInt();
    for (quint32 first = 0; first < quads * 4; first += 4) {
        for (const quint32 corner : {0u, 1u, 2u, 2u, 1u, 3u})
            *index++ = first + corner;
    }
    m_sprites->markDirty(QSGNode::DirtyGeometry);
}

void FleetNode::setCamera(
    const MapCamera &camera, WorldPoint origin, float blinkOpacity, qreal devicePixelRatio)
{
    m_material->origin = camera.toScreen(origin);
    m_material->scale = static_cast<float>(camera.scale());
    m_material->blinkOpacity = blinkOpacity;
    m_material->devicePixels = static_cast<float>(devicePixelRatio);
    m_sprites->markDirty(QSGNode::DirtyMaterial);
}

} // namespace waypost
