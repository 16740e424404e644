// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/linematerial.h"
#include "map/roadmap.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace waypost {

/** The roads of one tile in the form the graphics card takes; a corner's `along` is how much the road is
 * used. */
struct RoadTile
{
    std::vector<LineVertex> lines; ///< four corners a stretch
};

/** A tile to draw, and in which copy of the world. */
struct VisibleRoads
{
    CellId id;
    int turn = 0;
    std::shared_ptr<const RoadTile> tile;
    friend bool operator==(const VisibleRoads &, const VisibleRoads &) = default;
};

/**
 * Prepares tiles of a RoadMap on worker threads. When the roads are others, a tile's old picture stays until
 * the new one is there. A limited number is kept, those used last.
 */
class RoadTiles final : public QObject
{
    Q_OBJECT

public:
    /** @param pool outlives it, and waits for its work before it goes */
    explicit RoadTiles(QThreadPool &pool, QObject *parent = nullptr);

    /** Null = none. */
    void setRoads(std::shared_ptr<const RoadMap> roads);
    [[nodiscard]] bool isEmpty() const { return !m_roads; }
    /** The tiles under a view; nothing while some are being made, which is begun. */
    [[nodiscard]] std::optional<std::vector<VisibleRoads>> under(const QRectF &worldRect, int level);

Q_SIGNALS:
    void tilesReady();

private:
    struct Slot
    {
        std::shared_ptr<const RoadTile> tile; ///< null while the first one is made
        int revision = 0; ///< of the roads that tile shows, or that are being prepared
        quint64 lastUse = 0;
    };
    [[nodiscard]] std::shared_ptr<const RoadTile> tile(const CellId &id);
    void take(const CellId &id, int revision, std::shared_ptr<const RoadTile> tile);
    void forgetOldest();

    QThreadPool &m_pool;
    std::shared_ptr<const RoadMap> m_roads;
    int m_revision = 0;
    std::map<CellId, Slot> m_tiles;
    quint64 m_uses = 0;
};

} // namespace waypost
