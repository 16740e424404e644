// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/trailnode.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGTexture>

#include <cmath>

namespace waypost {

TrailNode::TrailNode(bool hasShaders)
    : m_line(new StrokesNode(hasShaders))
    , m_marks(new QSGTransformNode) // for the same reason as LabelNode
    , m_labels(new LabelNode)
{
    for (QSGNode *node : std::initializer_list<QSGNode *>{m_line, m_marks, m_labels})
        appendChildNode(node);
}

TrailNode::~TrailNode() = default;

QSGTexture *TrailNode::picture(
    const TrailMark &mark, const FleetPalette &palette, QQuickWindow *window, qreal devicePixelRatio)
{
    std::unique_ptr<QSGTexture> &texture = m_pictures[trailMarkPicture(mark)];
    if (!texture) {
        const int side = static_cast<int>(std::ceil(trailMarkSide * devicePixelRatio));
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(devicePixelRatio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(trailMarkSide / 2, trailMarkSide / 2);
        paintTrailMark(painter, mark, palette);
        painter.end();
        texture.reset(window->createTextureFromImage(
            image, {QQuickWindow::TextureHasAlphaChannel, QQuickWindow::TextureCanUseAtlas}));
    }
    return texture.get();
}

void TrailNode::setSigns(
    const TrailSigns &signs, const FleetPalette &palette, QQuickWindow *window, qreal devicePixelRatio)
{
    for (const Shown &shown : m_shown)
        delete shown.node;
    m_shown.clear();
    if (m_devicePixelRatio != devicePixelRatio || m_palette != palette) {
        m_pictures.clear();
        m_devicePixelRatio = devicePixelRatio;
        m_palette = palette;
    }
    for (const PlacedMark &placed : signs.marks) {
        QSGImageNode *node = window->createImageNode();
        node->setTexture(picture(placed.mark, palette, window, devicePixelRatio));
        node->setFiltering(QSGTexture::Nearest);
        const QSize pixels = node->texture()->textureSize();
        node->setRect(QRectF(QPointF(), QSizeF(pixels) / devicePixelRatio));
        m_marks->appendChildNode(node);
        m_shown.push_back({placed.at, node});
    }
    m_labels->setLabels(signs.labels, window, devicePixelRatio);
}

void TrailNode::place(const MapCamera &camera, QQuickWindow *window, qreal devicePixelRatio)
{
    m_line->place(camera, window, devicePixelRatio);
    const auto snap
        = [devicePixelRatio](qreal value) { return std::round(value * devicePixelRatio) / devicePixelRatio; };
    for (const Shown &shown : m_shown) {
        const QPointF at = camera.toScreen(shown.at) - QPointF(trailMarkSide, trailMarkSide) / 2;
        const QRectF rect(QPointF(snap(at.x()), snap(at.y())), shown.node->rect().size());
        if (shown.node->rect() != rect)
            shown.node->setRect(rect);
    }
    m_labels->place(camera, devicePixelRatio);
}

} // namespace waypost
