// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetsprites.h"
#include "map/labelnode.h"

#include <QSGNode>

class QQuickWindow;

namespace waypost {

/**
 * The fleet in the scene graph: the clusters in one vertex buffer, the vehicles in another, and the names.
 * Without shaders one picture stands for both. Lives on the render thread.
 */
class FleetNode final : public QSGNode
{
public:
    explicit FleetNode(bool hasShaders);
    ~FleetNode() override;

    [[nodiscard]] bool hasShaders() const { return m_hasShaders; }
    /** Both needed before the first frame. */
    void setAtlas(const QImage &image, QQuickWindow *window);
    void setClusterAtlas(const QImage &image, QQuickWindow *window);
    void setSprites(const FleetSprites &sprites, QSizeF itemSize);
    void setCamera(const MapCamera &camera, WorldPoint origin, float blinkOpacity, qreal devicePixelRatio);
    /** In place of all of the above, without shaders. */
    void setPainted(const QImage &image, QSizeF itemSize, QQuickWindow *window);
    [[nodiscard]] LabelNode &labels() { return *m_labels; }

private:
    struct Sheet;
    void setTexture(Sheet &sheet, const QImage &image, QQuickWindow *window);

    /** A buffer of sprites from one atlas. */
    struct Sheet
    {
        SpriteMaterial material;
        std::vector<QSGGeometryNode *> nodes; // children of the fleet's node
    };

    bool m_hasShaders;
    Sheet m_vehicleSheet;
    Sheet m_clusterSheet;
    QSGGeometryNode *m_faint = nullptr;
    QSGGeometryNode *m_clusters = nullptr;
    QSGGeometryNode *m_vehicles = nullptr;
    QSGImageNode *m_painted = nullptr;
    LabelNode *m_labels = nullptr;
};

} // namespace waypost
