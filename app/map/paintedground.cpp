// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/paintedground.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTransformNode>
#include <QtConcurrent>

#include <cmath>

namespace waypost {

namespace {
constexpr int pauseMs = 250; // between two pictures: a desk without a GPU has little else to spare
}

PaintedGround::PaintedGround(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PaintedGround::paint);
}

void PaintedGround::show(GroundScene scene)
{
    if (scene == m_last) {
        m_wanted.reset();
        return;
    }
    m_wanted = std::move(scene);
    if (!m_isPainting && !m_pause.isActive())
        paint();
}

void PaintedGround::paint()
{
    if (!m_wanted || m_isPainting)
        return;
    m_isPainting = true;
    m_last = *std::exchange(m_wanted, std::nullopt);
    QtConcurrent::run(&m_pool, [scene = m_last] {
        return paintGround(scene);
    }).then(this, [this](const QImage &image) { take(image); });
}

void PaintedGround::take(const QImage &image)
{
    m_isPainting = false;
    m_picture = {image, m_last.camera};
    m_pause.start();
    Q_EMIT painted();
}

PaintedGroundNode::PaintedGroundNode()
    : m_ground(new QSGTransformNode) // for the same reason as LabelNode
    , m_labels(new LabelNode)
{
    appendChildNode(m_ground);
    appendChildNode(m_labels);
}

void PaintedGroundNode::setPicture(const GroundPicture &picture, QQuickWindow *window)
{
    if (picture.image.isNull() || picture.image.cacheKey() == m_shown)
        return;
    m_shown = picture.image.cacheKey();
    m_camera = picture.camera;
    const bool isFirst = m_image == nullptr;
    if (isFirst) {
        m_image = window->createImageNode();
        m_image->setOwnsTexture(true);
        m_image->setFiltering(QSGTexture::Linear);
    }
    m_image->setTexture(window->createTextureFromImage(picture.image));
    if (isFirst) // not sooner: without shaders the scene graph looks at the texture of what joins it
        m_ground->appendChildNode(m_image);
}

void PaintedGroundNode::setCamera(const MapCamera &camera)
{
    if (!m_image)
        return;
    const QPointF middle = camera.toScreen(m_camera.centre);
    const QSizeF size = m_camera.size * std::exp2(camera.zoom - m_camera.zoom);
    m_image->setRect(QRectF(middle - QPointF(size.width(), size.height()) / 2, size));
}

} // namespace waypost
