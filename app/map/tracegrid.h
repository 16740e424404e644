// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/track.h"
#include "map/mercator.h"

#include <QHash>

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace waypost {

/** A square of the trace grid. x wraps round the world, y does not. */
struct TraceCellId
{
    std::int32_t x = 0;
    std::int32_t y = 0;
    friend bool operator==(const TraceCellId &, const TraceCellId &) = default;
};

/** Where a vehicle is while its track is followed through the grid. Begins empty; one per vehicle. */
struct TraceWalk
{
    bool isOnItsWay = false; ///< the rest counts
    double x = 0; ///< in cells of the grid; not wrapped
    double y = 0;
    double cellX
        = 0; ///< the cell that it is in, by its west and north edge; x and y may lie on its other edges
    double cellY = 0;
    Instant at;
    // What it drove so far in the cell that it is in.
    double length = 0; ///< cells
    double sumX = 0; ///< of the places it drove through, weighted by length
    double sumY = 0;
    bool hasLast = false;
    TraceCellId last; ///< the cell it drove through before
};

/**
 * The roads that a fleet drives on, found from its tracks: a grid fixed to the world whose cells know where
 * vehicles cross them and how often they went on to each neighbour. It forgets what is older than 30 days,
 * and the least used cells when there are too many. Pure: no files, no threads.
 */
class TraceGrid
{
public:
    static constexpr int bits = 17; ///< 2^17 cells round the world: 306 m on the equator
    static constexpr int side = 1 << bits;
    static constexpr std::size_t mostCells = 300'000;
    /** Use is counted by periods of six days; the last five of them count. */
    static constexpr std::size_t periodCount = 5;
    static constexpr Milliseconds period = std::chrono::hours(6 * 24);
    /** Longer silences and longer, or impossibly quick, jumps are not a way. */
    static constexpr Milliseconds longestSilence = std::chrono::seconds(120);
    static constexpr double longestJump = 2'000; ///< metres
    static constexpr double fastest = 70; ///< metres a second
    static constexpr double shortestMove = 25; ///< metres: less is a vehicle that stands

    using Counts = std::array<std::uint16_t, periodCount>;
    /** To the east, south-east, south and south-west; the other four are the neighbour's. */
    static constexpr std::array<TraceCellId, 4> directions{{{1, 0}, {1, 1}, {0, 1}, {-1, 1}}};
    struct Cell
    {
        float x = 0.5f; ///< mean place of the ways through it, 0..1 from its west edge
        float y = 0.5f; ///< 0..1 from its north edge
        Counts visits{};
        std::array<Counts, directions.size()> links{};
    };

    explicit TraceGrid(std::size_t most = mostCells)
        : m_mostCells(most)
    {
    }

    /**
     * It is now so late: what is more than 30 days before is forgotten. Time only goes on. Until this was
     * said for the first time, nothing counts: a device's own clock is no authority.
     */
    void advanceTo(Instant now);
    /** Follows a vehicle on. @param points oldest first, after what @p walk has seen; others are left out */
    void add(TraceWalk &walk, std::span<const TrackPoint> points);

    [[nodiscard]] const QHash<quint64, Cell> &cells() const { return m_cells; }
    [[nodiscard]] static quint64 keyOf(TraceCellId id)
    {
        return quint64(quint32(id.y)) << 32 | quint32(id.x);
    }
    [[nodiscard]] static TraceCellId idOf(quint64 key)
    {
        return {std::int32_t(key), std::int32_t(key >> 32)};
    }
    /** The cell @p direction of one, x wrapped. */
    [[nodiscard]] static TraceCellId neighbour(TraceCellId id, TraceCellId direction);
    [[nodiscard]] static std::uint32_t sum(const Counts &counts);

    /** Cells given up because there were too many, since ever. */
    [[nodiscard]] std::uint64_t forgotten() const { return m_forgotten; }
    /** The period that it is now, counted from 1970; -1 = nobody has said. */
    [[nodiscard]] std::int64_t newestPeriod() const { return m_newestPeriod; }

    /** Puts back what cells(), newestPeriod() and forgotten() said. */
    void restore(QHash<quint64, Cell> cells, std::int64_t newestPeriod, std::uint64_t forgotten);

private:
    void addPoint(TraceWalk &walk, const TrackPoint &point);
    void drive(TraceWalk &walk, double toX, double toY, std::size_t slot);
    void leaveCell(TraceWalk &walk, TraceCellId cell, std::size_t slot);
    void visit(TraceCellId id, double x, double y, std::size_t slot);
    void link(TraceCellId from, TraceCellId to, std::size_t slot);
    void forgetLeastUsed();

    std::size_t m_mostCells;
    QHash<quint64, Cell> m_cells;
    std::int64_t m_newestPeriod = -1;
    std::uint64_t m_forgotten = 0;
};

} // namespace waypost
