// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/roadtiles.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr std::size_t mostTiles = 256;

std::shared_ptr<const RoadTile> makeTile(const std::vector<RoadStretch> &roads)
{
    auto tile = std::make_shared<RoadTile>();
    tile->lines.reserve(roads.size() * 4);
    for (const RoadStretch &road : roads) {
        const float dx = road.to.x - road.from.x;
        const float dy = road.to.y - road.from.y;
        const float length = std::hypot(dx, dy);
        if (length == 0)
            continue;
        const float asideX = -dy / length;
        const float asideY = dx / length;
        for (const CellPoint end : {road.from, road.to}) {
            tile->lines.push_back({end.x, end.y, asideX, asideY, road.use, 1});
            tile->lines.push_back({end.x, end.y, -asideX, -asideY, road.use, -1});
        }
    }
    return tile;
}

} // namespace

RoadTiles::RoadTiles(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void RoadTiles::setRoads(std::shared_ptr<const RoadMap> roads)
{
    m_roads = std::move(roads);
    ++m_revision;
    if (!m_roads)
        m_tiles.clear();
}

std::optional<std::vector<VisibleRoads>> RoadTiles::under(const QRectF &worldRect, int level)
{
    std::vector<VisibleRoads> visible;
    if (!m_roads)
        return visible;
    const int side = 1 << RoadMap::levels.at(static_cast<std::size_t>(level)).tileBits;
    const QRect range = RoadMap::tilesUnder(level, worldRect);
    bool isComplete = true;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const int turn = static_cast<int>(std::floor(static_cast<double>(column) / side));
            const CellId id{level, column - turn * side, row};
            // Where roads have gone an old tile may still show some.
            if (m_roads->roads(id).empty() && !m_tiles.contains(id))
                continue;
            visible.push_back({id, turn, tile(id)});
            isComplete = isComplete && visible.back().tile;
        }
    }
    return isComplete ? std::optional(std::move(visible)) : std::nullopt;
}

std::shared_ptr<const RoadTile> RoadTiles::tile(const CellId &id)
{
    Slot &slot = m_tiles[id];
    slot.lastUse = ++m_uses;
    if (slot.revision != m_revision) {
        slot.revision = m_revision;
        QtConcurrent::run(&m_pool, [roads = m_roads, id] {
            return makeTile(roads->roads(id));
        }).then(this, [this, id, revision = m_revision](const std::shared_ptr<const RoadTile> &made) {
            take(id, revision, made);
        });
    }
    return slot.tile;
}

void RoadTiles::take(const CellId &id, int revision, std::shared_ptr<const RoadTile> tile)
{
    const auto slot = m_tiles.find(id);
    if (slot == m_tiles.end() || slot->second.revision != revision)
        return;
    slot->second.tile = std::move(tile);
    forgetOldest();
    Q_EMIT tilesReady();
}

void RoadTiles::forgetOldest()
{
    while (m_tiles.size() > mostTiles) {
        const auto oldest
            = std::ranges::min_element(m_tiles, {}, [](const auto &entry) { return entry.second.lastUse; });
        m_tiles.erase(oldest);
    }
}

} // namespace waypost
