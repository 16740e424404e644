// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/labelnode.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr qreal dotSide = 6;

bool isSamePicture(const MapLabel &a, const MapLabel &b)
{
    return a.text == b.text && a.hasDot == b.hasDot && a.style == b.style;
}

QImage paintDot(const LabelStyle &style, qreal devicePixelRatio)
{
    QImage image((QSizeF(dotSide, dotSide) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.halo, 1));
    painter.setBrush(style.color);
    const qreal radius = style.weight >= QFont::DemiBold ? 2.2 : 1.7; // the largest towns'
    painter.drawEllipse(QPointF(dotSide / 2, dotSide / 2), radius, radius);
    return image;
}

void moveTo(QSGImageNode *node, QPointF topLeft, qreal devicePixelRatio)
{
    const auto snap
        = [devicePixelRatio](qreal value) { return std::round(value * devicePixelRatio) / devicePixelRatio; };
    const QRectF rect(QPointF(snap(topLeft.x()), snap(topLeft.y())), QSizeF(node->rect().size()));
    if (node->rect() != rect)
        node->setRect(rect);
}

} // namespace

QSGImageNode *LabelNode::makeImage(const QImage &image, QQuickWindow *window)
{
    QSGImageNode *node = window->createImageNode();
    node->setTexture(window->createTextureFromImage(
        image, {QQuickWindow::TextureHasAlphaChannel, QQuickWindow::TextureCanUseAtlas}));
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Nearest);
    node->setRect(QRectF(QPointF(), image.deviceIndependentSize()));
    appendChildNode(node);
    return node;
}

LabelNode::Entry LabelNode::make(const MapLabel &label, QQuickWindow *window)
{
    Entry entry{label, nullptr, nullptr};
    if (label.hasDot)
        entry.dot = makeImage(paintDot(label.style, m_devicePixelRatio), window);
    entry.text = makeImage(m_painter.paint(label.text, label.style), window);
    return entry;
}

void LabelNode::drop(Entry &entry)
{
    delete entry.text;
    delete entry.dot;
    entry.text = entry.dot = nullptr;
}

void LabelNode::setLabels(const std::vector<MapLabel> &labels, QQuickWindow *window, qreal devicePixelRatio)
{
    if (m_devicePixelRatio != devicePixelRatio) {
        m_devicePixelRatio = devicePixelRatio;
        m_painter.setDevicePixelRatio(devicePixelRatio);
        std::ranges::for_each(m_entries, [this](Entry &entry) { drop(entry); });
        m_entries.clear();
    }
    std::vector<Entry> next;
    next.reserve(labels.size());
    for (const MapLabel &label : labels) {
        const auto known = std::ranges::find_if(m_entries, [&label](const Entry &entry) {
            return entry.text && isSamePicture(entry.label, label);
        });
        if (known == m_entries.end()) {
            next.push_back(make(label, window));
            continue;
        }
        next.push_back({label, known->text, known->dot});
        known->text = known->dot = nullptr;
    }
    std::ranges::for_each(m_entries, [this](Entry &entry) { drop(entry); });
    m_entries = std::move(next);
}

void LabelNode::setAnchors(const std::vector<MapLabel> &labels)
{
    Q_ASSERT(labels.size() == m_entries.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        m_entries[i].label.anchor = labels[i].anchor;
}

void LabelNode::place(const MapCamera &camera, qreal devicePixelRatio)
{
    for (Entry &entry : m_entries) {
        const QPointF anchor = camera.toScreen(entry.label.anchor);
        moveTo(entry.text, anchor + entry.label.offset, devicePixelRatio);
        if (entry.dot)
            moveTo(entry.dot, anchor - QPointF(dotSide / 2, dotSide / 2), devicePixelRatio);
    }
}

} // namespace waypost
