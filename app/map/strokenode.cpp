// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/strokenode.h"

namespace waypost {

namespace {

StrokeVertex vertexAt(WorldPoint at, WorldPoint other, float end, float side, const QColor &color)
{
    const QRgb rgb = qPremultiply(color.rgba());
    return {
        static_cast<float>(at.x),
        static_cast<float>(at.y),
        static_cast<float>(other.x),
        static_cast<float>(other.y),
        end,
        side,
        static_cast<unsigned char>(qRed(rgb)),
        static_cast<unsigned char>(qGreen(rgb)),
        static_cast<unsigned char>(qBlue(rgb)),
        static_cast<unsigned char>(qAlpha(rgb))};
}

} // namespace

StrokeNode::StrokeNode()
    : m_material(new StrokeMaterial)
{
    auto *geometry = new QSGGeometry(strokeAttributes(), 0, 0, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::DynamicPattern);
    geometry->setIndexDataPattern(QSGGeometry::DynamicPattern);
    setGeometry(geometry);
    setMaterial(m_material);
    setFlags(OwnsGeometry | OwnsMaterial);
}

void StrokeNode::setStrokes(const Strokes &strokes, QSizeF itemSize)
{
    m_origin = strokes.origin;
    m_material->width = static_cast<float>(strokes.width);
    m_material->dashOn = static_cast<float>(strokes.dashOn);
    m_material->dashOff = static_cast<float>(strokes.dashOff);
    m_material->isRound = strokes.ends == Strokes::Ends::Round;

    // The renderer judges by the vertices which nodes overlap. Ours become pixels in the shader only, so two
    // that are never drawn tell it that the strokes may be anywhere in the item.
    const auto count = static_cast<quint32>(strokes.strokes.size());
    geometry()->allocate(static_cast<int>(count * 4 + 2), static_cast<int>(count * 6));
    auto *vertex = static_cast<StrokeVertex *>(geometry()->vertexData());
    for (const Stroke &stroke : strokes.strokes) {
        for (const float side : {-1.f, 1.f})
            *vertex++ = vertexAt(stroke.from, stroke.to, -1, side, stroke.fromColor);
        for (const float side : {-1.f, 1.f})
            *vertex++ = vertexAt(stroke.to, stroke.from, 1, side, stroke.toColor);
    }
    *vertex++ = {};
    *vertex = vertexAt({itemSize.width(), itemSize.height()}, {}, 1, 1, Qt::transparent);
    quint32 *index = geometry()->indexDataAsUInt();
    for (quint32 first = 0; first < count * 4; first += 4) {
        for (const quint32 corner : {0u, 1u, 2u, 2u, 1u, 3u})
            *index++ = first + corner;
    }
    markDirty(DirtyGeometry | DirtyMaterial);
}

void StrokeNode::setCamera(const MapCamera &camera)
{
    const QPointF origin = camera.toScreen(m_origin);
    const auto scale = static_cast<float>(camera.scale());
    if (m_material->origin == origin && m_material->scale == scale)
        return;
    m_material->origin = origin;
    m_material->scale = scale;
    markDirty(DirtyMaterial);
}

} // namespace waypost
