// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/strokes.h"

#include <QSGImageNode>
#include <QSGTransformNode>

#include <vector>

class QQuickWindow;

namespace waypost {

class StrokeNode;

/**
 * Strokes of several kinds, one over the other. With shaders the camera is a matter of uniforms; without,
 * they are painted into a picture that is as large as what is in view of them, anew for each camera.
 */
class StrokesNode final : public QSGTransformNode // for the same reason as LabelNode
{
public:
    explicit StrokesNode(bool hasShaders);

    /** Bottom up. @param itemSize of the item that they are in, pixels */
    void setStrokes(const std::vector<Strokes> &kinds, QSizeF itemSize);
    void place(const MapCamera &camera, QQuickWindow *window, qreal devicePixelRatio);

private:
    void paint(const MapCamera &camera, QQuickWindow *window, qreal devicePixelRatio);

    bool m_hasShaders;
    std::vector<StrokeNode *> m_nodes; // children of this node, which deletes them
    // Without shaders
    std::vector<Strokes> m_kinds;
    QSGImageNode *m_picture = nullptr; // a child, too
    MapCamera m_paintedCamera;
    bool m_isStale = true;
};

} // namespace waypost
