// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/roadtiles.h"

#include <QColor>
#include <QSGNode>

namespace waypost {

/** The fleet's own roads in the scene graph. Panning and zooming change matrices and uniforms only. */
class RoadNode final : public QSGNode
{
public:
    RoadNode();
    ~RoadNode() override;

    /** The tiles to draw from now on. */
    void setTiles(const std::vector<VisibleRoads> &tiles);
    void setCamera(const MapCamera &camera, const QColor &color);

    /** Widths in pixels of the quietest and the busiest road at a zoom. */
    [[nodiscard]] static QVector2D widthsAt(double zoom);

private:
    struct TileNode;
    std::map<std::pair<CellId, int>, std::unique_ptr<TileNode>> m_tiles;
};

} // namespace waypost
