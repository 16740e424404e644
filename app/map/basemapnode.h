// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/basemappalette.h"
#include "map/cellgeometry.h"
#include "map/groundfilesnode.h"
#include "map/labelnode.h"
#include "map/mercator.h"
#include "map/roadnode.h"

#include <QSGNode>

#include <map>
#include <memory>
#include <vector>

class QQuickWindow;
class QSGRectangleNode;
class QSGTransformNode;

namespace waypost {

/** A cell to draw: which one, in which copy of the world, and what is in it. */
struct VisibleCell
{
    CellId id;
    int turn = 0; ///< copies of the world to the right of the unit square
    std::shared_ptr<const CellGeometry> geometry;
    friend bool operator==(const VisibleCell &, const VisibleCell &) = default;
};

/**
 * The base map in the scene graph. A cell's vertices are uploaded once; panning and zooming change its matrix
 * only. Lives on the render thread, like all nodes.
 */
class BasemapNode final : public QSGNode
{
public:
    explicit BasemapNode(QQuickWindow *window);
    ~BasemapNode() override;

    void setPalette(const BasemapPalette &palette);
    /** The cells to draw from now on, all of one level. */
    void setCells(const std::vector<VisibleCell> &cells);
    [[nodiscard]] GroundFilesNode &files() { return m_files; }
    [[nodiscard]] RoadNode &roads() { return *m_roads; }
    void setCamera(const MapCamera &camera, int gridBits, qreal devicePixelRatio);
    [[nodiscard]] LabelNode &labels() { return *m_labels; }

private:
    struct CellNodes;
    struct Group;

    void addCell(const VisibleCell &cell);
    void placeGraticule(const MapCamera &camera, qreal devicePixelRatio);

    BasemapPalette m_palette;
    std::map<std::pair<CellId, int>, std::unique_ptr<CellNodes>> m_cells;
    // Bottom up; all are children of this node, which deletes them.
    QSGRectangleNode *m_water = nullptr;
    QSGTransformNode *m_graticuleTurn = nullptr;
    QSGGeometryNode *m_graticule = nullptr; // its child
    QSGNode *m_land = nullptr;
    QSGNode *m_dots = nullptr;
    GroundFilesNode m_files; // its groups lie between ours
    RoadNode *m_roads = nullptr;
    QSGNode *m_borders = nullptr;
    LabelNode *m_labels = nullptr;
};

} // namespace waypost
