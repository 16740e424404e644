// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/strokesnode.h"

#include "map/strokenode.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGTexture>

#include <utility>

namespace waypost {

StrokesNode::StrokesNode(bool hasShaders)
    : m_hasShaders(hasShaders)
{
}

void StrokesNode::setStrokes(const std::vector<Strokes> &kinds, QSizeF itemSize)
{
    if (!m_hasShaders) {
        m_kinds = kinds;
        m_isStale = true;
        return;
    }
    while (m_nodes.size() < kinds.size()) {
        m_nodes.push_back(new StrokeNode);
        appendChildNode(m_nodes.back());
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->setStrokes(i < kinds.size() ? kinds[i] : Strokes{}, itemSize);
}

void StrokesNode::place(const MapCamera &camera, QQuickWindow *window, qreal devicePixelRatio)
{
    for (StrokeNode *node : m_nodes)
        node->setCamera(camera);
    if (!m_hasShaders && (std::exchange(m_isStale, false) || !(m_paintedCamera == camera)))
        paint(camera, window, devicePixelRatio);
}

void StrokesNode::paint(const MapCamera &camera, QQuickWindow *window, qreal devicePixelRatio)
{
    m_paintedCamera = camera;
    QRectF room;
    for (const Strokes &strokes : m_kinds)
        room |= boundsOf(strokes, camera);
    const QRect pixels = (room & QRectF(QPointF(), camera.size)).toAlignedRect();
    if (pixels.isEmpty()) {
        delete std::exchange(m_picture, nullptr);
        return;
    }
    QImage image((QSizeF(pixels.size()) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-pixels.topLeft());
    for (const Strokes &strokes : m_kinds)
        paintStrokes(painter, strokes, camera);
    painter.end();
    const bool isFirst = m_picture == nullptr;
    if (isFirst) {
        m_picture = window->createImageNode();
        m_picture->setOwnsTexture(true);
    }
    m_picture->setTexture(window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    m_picture->setRect(pixels);
    if (isFirst) // not sooner: without shaders the scene graph looks at the texture of what joins it
        appendChildNode(m_picture);
}

} // namespace waypost
