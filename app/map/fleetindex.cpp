// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetindex.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

struct Spot
{
    std::uint32_t key;
    std::uint32_t x; ///< from the square's corner
    std::uint32_t y;
};

Spot spotOf(WorldFix at, int level)
{
    const int shift = 32 - level;
    const std::uint32_t mask = (std::uint32_t(1) << shift) - 1;
    return {((at.y >> shift) << level) | (at.x >> shift), at.x & mask, at.y & mask};
}

/** @p sign 1 to add, all ones to take away: sums go round, so both are additions. */
void count(FleetCell &cell, int row, MarkerState state, Spot spot, std::uint32_t sign)
{
    cell.rowXor ^= static_cast<std::uint32_t>(row);
    cell.states[static_cast<std::size_t>(state.glyph)] += sign;
    if (state.alarm != AlarmPriority::None)
        cell.alarms[static_cast<std::size_t>(state.alarm) - 1] += sign;
    const auto wide = static_cast<std::uint64_t>(static_cast<std::int32_t>(sign));
    cell.sumX += wide * spot.x;
    cell.sumY += wide * spot.y;
}

constexpr std::uint32_t plus = 1;
constexpr std::uint32_t minus = 0xffffffff;

} // namespace

QRect FleetIndex::squaresUnder(int level, const QRectF &worldRect)
{
    const double side = std::exp2(level);
    const int squares = 1 << level;
    const int left = static_cast<int>(std::floor(worldRect.left() * side));
    const int right = static_cast<int>(std::floor(worldRect.right() * side));
    const int top = static_cast<int>(std::floor(std::max(0.0, worldRect.top()) * side));
    const int bottom = static_cast<int>(std::floor(worldRect.bottom() * side));
    return {
        QPoint(left, std::min(top, squares - 1)),
        QPoint(std::min(right, left + squares - 1), std::clamp(bottom, 0, squares - 1))};
}

void FleetIndex::clear()
{
    *this = FleetIndex();
}

FleetIndex::Pyramid *FleetIndex::pyramidOf(MarkerRole role)
{
    if (role == MarkerRole::Common)
        return &m_common;
    return role == MarkerRole::Faint ? &m_faint : nullptr;
}

void FleetIndex::set(int row, WorldFix at, MarkerState state)
{
    if (row >= rows())
        m_entries.resize(static_cast<std::size_t>(row) + 1);
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (entry.at == at && entry.state == state)
        return;
    Pyramid *pyramid = pyramidOf(state.role);
    if (entry.state.role == state.role && pyramid) {
        move(*pyramid, row, at, state);
        return;
    }
    if (entry.state.role == state.role) {
        entry.at = at;
        entry.state = state;
        return;
    }
    leave(row);
    entry.at = at;
    entry.state = state;
    enter(row);
}

void FleetIndex::enter(int row)
{
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (Pyramid *pyramid = pyramidOf(entry.state.role)) {
        add(*pyramid, row);
    } else if (entry.state.role == MarkerRole::Apart) {
        entry.next = static_cast<int>(m_apart.size());
        m_apart.push_back(row);
    }
    m_placed += entry.state.role != MarkerRole::Absent;
}

void FleetIndex::leave(int row)
{
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (Pyramid *pyramid = pyramidOf(entry.state.role)) {
        take(*pyramid, row);
    } else if (entry.state.role == MarkerRole::Apart) {
        const int last = m_apart.back();
        m_apart[static_cast<std::size_t>(entry.next)] = last;
        m_entries[static_cast<std::size_t>(last)].next = entry.next;
        m_apart.pop_back();
    }
    m_placed -= entry.state.role != MarkerRole::Absent;
}

void FleetIndex::add(Pyramid &pyramid, int row)
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    for (int level = coarsest; level <= finest; ++level) {
        const Spot spot = spotOf(entry.at, level);
        FleetCell &cell = pyramid.tables[static_cast<std::size_t>(level - coarsest)].at(spot.key);
        count(cell, row, entry.state, spot, plus);
        if (level == finest)
            link(cell, row);
    }
}

void FleetIndex::take(Pyramid &pyramid, int row)
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    for (int level = coarsest; level <= finest; ++level) {
        const Spot spot = spotOf(entry.at, level);
        CellTable &table = pyramid.tables[static_cast<std::size_t>(level - coarsest)];
        FleetCell *cell = table.find(spot.key);
        Q_ASSERT(cell);
        count(*cell, row, entry.state, spot, minus);
        if (level == finest)
            unlink(*cell, row);
        if (cell->count() == 0)
            table.erase(spot.key);
    }
}

void FleetIndex::move(Pyramid &pyramid, int row, WorldFix to, MarkerState state)
{
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    for (int level = coarsest; level <= finest; ++level) {
        const Spot before = spotOf(entry.at, level);
        const Spot after = spotOf(to, level);
        CellTable &table = pyramid.tables[static_cast<std::size_t>(level - coarsest)];
        FleetCell *cell = table.find(before.key);
        Q_ASSERT(cell);
        count(*cell, row, entry.state, before, minus);
        if (before.key == after.key) {
            count(*cell, row, state, after, plus);
            continue;
        }
        if (level == finest)
            unlink(*cell, row);
        if (cell->count() == 0)
            table.erase(before.key);
        FleetCell &next = table.at(after.key);
        count(next, row, state, after, plus);
        if (level == finest)
            link(next, row);
    }
    entry.at = to;
    entry.state = state;
}

void FleetIndex::link(FleetCell &cell, int row)
{
    Entry &entry = m_entries[static_cast<std::size_t>(row)];
    entry.previous = -1;
    entry.next = cell.firstRow;
    if (cell.firstRow >= 0)
        m_entries[static_cast<std::size_t>(cell.firstRow)].previous = row;
    cell.firstRow = row;
}

void FleetIndex::unlink(FleetCell &cell, int row)
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (entry.previous >= 0)
        m_entries[static_cast<std::size_t>(entry.previous)].next = entry.next;
    else
        cell.firstRow = entry.next;
    if (entry.next >= 0)
        m_entries[static_cast<std::size_t>(entry.next)].previous = entry.previous;
}

} // namespace waypost
