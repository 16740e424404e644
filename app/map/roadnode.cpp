// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/roadnode.h"

#include "map/cellplace.h"
#include "map/groundgeometry.h"
#include "map/roadmaterial.h"

#include <QSGTransformNode>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace waypost {

/** One tile: its node goes when it goes. */
struct RoadNode::TileNode
{
    std::shared_ptr<const RoadTile> tile;
    QSGTransformNode place;
    QSGGeometryNode *roads = nullptr; // its child
    RoadMaterial *material = nullptr; // of roads

    explicit TileNode(const std::shared_ptr<const RoadTile> &shown)
        : tile(shown)
    {
        place.setFlag(QSGNode::OwnedByParent, false);
        material = new RoadMaterial;
        roads = makeNode(quadGeometry(tile->lines, lineAttributes()), material);
        place.appendChildNode(roads);
    }
};

RoadNode::RoadNode() = default;
RoadNode::~RoadNode() = default;

void RoadNode::setTiles(const std::vector<VisibleRoads> &tiles)
{
    decltype(m_tiles) kept;
    std::swap(kept, m_tiles);
    for (const VisibleRoads &visible : tiles) {
        if (visible.tile->lines.empty())
            continue;
        const std::pair key(visible.id, visible.turn);
        const auto known = kept.find(key);
        if (known != kept.end() && known->second->tile == visible.tile) {
            m_tiles.insert(kept.extract(known));
            continue;
        }
        auto node = std::make_unique<TileNode>(visible.tile);
        appendChildNode(&node->place);
        m_tiles.emplace(key, std::move(node));
    }
}

void RoadNode::setCamera(const MapCamera &camera, const QColor &color)
{
    const QVector2D widths = widthsAt(camera.zoom);
    for (const auto &[key, node] : m_tiles) {
        const auto &[id, turn] = key;
        const double side = std::exp2(-RoadMap::levels.at(static_cast<std::size_t>(id.level)).tileBits);
        const CellPlace place{
            {turn + id.column * side, id.row * side}, side / RoadMap::unitsPerTile, RoadMap::unitsPerTile};
        const CellTransform transform = transformOf(place, camera);
        node->place.setMatrix(transform.matrix);
        node->material->origin = transform.origin;
        node->material->color = color;
        node->material->widths = widths;
        node->roads->markDirty(QSGNode::DirtyMaterial);
    }
}

QVector2D RoadNode::widthsAt(double zoom)
{
    struct Step
    {
        double zoom;
        QVector2D widths;
    };
    static const std::array<Step, 4> steps{
        {{6, {0.6f, 1.8f}}, {7, {0.7f, 2.1f}}, {8, {0.8f, 2.5f}}, {9, {1, 3}}}};
    const auto upper = std::ranges::find_if(steps, [zoom](const Step &s) { return s.zoom > zoom; });
    if (upper == steps.begin())
        return steps.front().widths;
    if (upper == steps.end())
        return steps.back().widths;
    const auto lower = std::prev(upper);
    return lower->widths + (upper->widths - lower->widths) * static_cast<float>(zoom - lower->zoom);
}

} // namespace waypost
