// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetsprites.h"
#include "map/labelnode.h"

#include <QSGNode>

class QQuickWindow;

namespace waypost {

/** The fleet in the scene graph: one vertex buffer for all vehicles, and the names. Lives on the render
 * thread. */
class FleetNode final : public QSGNode
{
public:
    FleetNode();

    /** Needed before the first frame. */
    void setAtlas(const QImage &image, QQuickWindow *window);
    void setSprites(const FleetSprites &sprites, QSizeF itemSize);
    void setCamera(const MapCamera &camera, WorldPoint origin, float blinkOpacity, qreal devicePixelRatio);
    [[nodiscard]] LabelNode &labels() { return *m_labels; }

private:
    SpriteMaterial *m_material = nullptr; // owned by m_sprites
    QSGGeometryNode *m_sprites = nullptr; // children of this node, which deletes them
    LabelNode *m_labels = nullptr;
};

} // namespace waypost
