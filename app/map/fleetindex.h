// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/celltable.h"
#include "map/worldfix.h"

#include <QRect>

#include <cmath>

namespace waypost {

/** How the map treats a vehicle. */
enum class MarkerRole : std::uint8_t {
    Absent, ///< its place is not known
    Common, ///< may be drawn as part of a cluster
    Apart, ///< always drawn as itself: it waits for a person, or was chosen
    Faint, ///< nobody looks for it
};

/** What a vehicle looks like on the map. */
struct MarkerState
{
    MarkerRole role = MarkerRole::Absent;
    Glyph glyph = Glyph::Stopped;
    AlarmPriority alarm = AlarmPriority::None; ///< highest open alarm
    bool unacked = false; ///< that alarm waits for a person
    std::uint8_t heading = 0; ///< from north, in 256ths of a turn
    friend bool operator==(MarkerState, MarkerState) = default;

    [[nodiscard]] float headingDeg() const { return static_cast<float>(heading) * (360.f / 256.f); }
    void setHeadingDeg(float degrees)
    {
        heading = static_cast<std::uint8_t>(std::lround(degrees * (256.f / 360.f)) & 0xff);
    }
};

/**
 * Where every vehicle is, sorted into squares at every zoom at once: what is near a place, or how many are in
 * a square and in what state, is known without looking at the fleet. A vehicle that moves changes a handful
 * of squares.
 *
 * Level n cuts the world into 2^n by 2^n squares.
 */
class FleetIndex
{
public:
    static constexpr int coarsest = 6;
    static constexpr int finest = 13; ///< squares of some 5 km at the equator; finer ones list their vehicles

    /** Takes a vehicle in, moves it or takes it out. */
    void set(int row, WorldFix at, MarkerState state);
    void clear();

    [[nodiscard]] int rows() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] WorldFix at(int row) const { return m_entries[static_cast<std::size_t>(row)].at; }
    [[nodiscard]] MarkerState state(int row) const { return m_entries[static_cast<std::size_t>(row)].state; }
    /** Vehicles whose place is known. */
    [[nodiscard]] int placed() const { return m_placed; }
    /** Those that are always drawn as themselves, in no order. */
    [[nodiscard]] const std::vector<int> &apart() const { return m_apart; }

    /** The squares of a level that a rectangle of the world touches. x is not wrapped and may leave 0..1;
     * never more than once round the world. */
    [[nodiscard]] static QRect squaresUnder(int level, const QRectF &worldRect);

    /**
     * Calls @p visit(const FleetCell &, int column, int line) for every square in a range that holds vehicles
     * of a role, Common or Faint. Columns come as they were asked for, not wrapped.
     * @param level coarsest..finest
     */
    template <typename Visit>
    void forEachSquare(MarkerRole role, int level, const QRect &range, Visit visit) const;
    /** Calls @p visit(int row) for every vehicle of a role in the finest squares of a range. */
    template <typename Visit>
    void forEachRow(MarkerRole role, const QRect &range, Visit visit) const;

    [[nodiscard]] static constexpr std::uint32_t keyOf(int column, int line, int level)
    {
        return (static_cast<std::uint32_t>(line) << level)
            | (static_cast<std::uint32_t>(column) & ((1u << level) - 1));
    }

private:
    static constexpr int levels = finest - coarsest + 1;

    struct Entry
    {
        WorldFix at;
        MarkerState state;
        int next = -1; ///< in the finest square; where it stands in m_apart, if it is apart
        int previous = -1;
    };
    struct Pyramid
    {
        std::array<CellTable, levels> tables; // coarsest first
    };

    [[nodiscard]] Pyramid *pyramidOf(MarkerRole role);
    [[nodiscard]] const CellTable &table(MarkerRole role, int level) const
    {
        return (role == MarkerRole::Faint ? m_faint : m_common)
            .tables[static_cast<std::size_t>(level - coarsest)];
    }
    void add(Pyramid &pyramid, int row);
    void take(Pyramid &pyramid, int row);
    void move(Pyramid &pyramid, int row, WorldFix to, MarkerState state);
    void link(FleetCell &cell, int row);
    void unlink(FleetCell &cell, int row);
    void enter(int row);
    void leave(int row);

    std::vector<Entry> m_entries;
    std::vector<int> m_apart;
    Pyramid m_common;
    Pyramid m_faint;
    int m_placed = 0;
};

template <typename Visit>
void FleetIndex::forEachSquare(MarkerRole role, int level, const QRect &range, Visit visit) const
{
    const CellTable &cells = table(role, level);
    const int side = 1 << level;
    if (cells.capacity()
        < static_cast<std::size_t>(range.width()) * static_cast<std::size_t>(range.height())) {
        cells.forEach([&](const FleetCell &cell) {
            const int line = static_cast<int>(cell.key >> level);
            const int column = static_cast<int>(cell.key & static_cast<std::uint32_t>(side - 1));
            // The copy of the world in which the range may hold it.
            const int shown = range.left() + (((column - range.left()) % side) + side) % side;
            if (line >= range.top() && line <= range.bottom() && shown <= range.right())
                visit(cell, shown, line);
        });
        return;
    }
    for (int line = range.top(); line <= range.bottom(); ++line) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (const FleetCell *cell = cells.find(keyOf(column, line, level)))
                visit(*cell, column, line);
        }
    }
}

template <typename Visit>
void FleetIndex::forEachRow(MarkerRole role, const QRect &range, Visit visit) const
{
    forEachSquare(role, finest, range, [&](const FleetCell &cell, int, int) {
        for (int row = cell.firstRow; row >= 0; row = m_entries[static_cast<std::size_t>(row)].next)
            visit(row);
    });
}

} // namespace waypost
