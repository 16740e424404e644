// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/maplabel.h"

#include <QSGImageNode>
#include <QSGTexture>
#include <QSGTransformNode>

#include <memory>
#include <vector>

class QQuickWindow;

namespace waypost {

/**
 * Draws labels. A label's picture lives in the scene graph's shared atlas, so that all of them together are
 * one draw call, and is painted once for as long as the label stays.
 *
 * A transform that changes nothing: without shaders, what joins a plain node after the first frame forgets
 * where that node is, and what it is clipped to.
 */
class LabelNode final : public QSGTransformNode
{
public:
    /** Takes a new set; pictures of labels that stay are kept. */
    void setLabels(const std::vector<MapLabel> &labels, QQuickWindow *window, qreal devicePixelRatio);
    /** The same labels as last set, whose anchors have moved. */
    void setAnchors(const std::vector<MapLabel> &labels);
    /** Moves every label to where its anchor shows, on whole device pixels. */
    void place(const MapCamera &camera, qreal devicePixelRatio);

private:
    struct Entry
    {
        MapLabel label;
        QSGImageNode *text = nullptr; // owned by this node, as its child
        QSGImageNode *dot = nullptr;
    };

    Entry make(const MapLabel &label, QQuickWindow *window);
    void drop(Entry &entry);
    [[nodiscard]] QSGImageNode *makeImage(const QImage &image, QQuickWindow *window);

    std::vector<Entry> m_entries;
    LabelPainter m_painter;
    qreal m_devicePixelRatio = 0;
};

} // namespace waypost
