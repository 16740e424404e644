// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/celltable.h"

#include <bit>
#include <utility>

namespace waypost {

namespace {
constexpr std::size_t smallest = 16;
constexpr std::uint32_t spread = 0x9e3779b1; // Knuth's multiplicative hash: 2^32 by the golden ratio
} // namespace

CellTable::CellTable()
    : m_keys(smallest, FleetCell::noKey)
    , m_cells(smallest)
{
}

std::size_t CellTable::homeOf(std::uint32_t key) const
{
    return (key * spread) >> (32 - std::countr_zero(m_keys.size()));
}

const FleetCell *CellTable::find(std::uint32_t key) const
{
    const std::size_t mask = m_keys.size() - 1;
    for (std::size_t i = homeOf(key);; i = (i + 1) & mask) {
        if (m_keys[i] == key)
            return &m_cells[i];
        if (m_keys[i] == FleetCell::noKey)
            return nullptr;
    }
}

FleetCell &CellTable::at(std::uint32_t key)
{
    if ((m_used + 1) * 3 > m_cells.size() * 2)
        grow();
    const std::size_t mask = m_cells.size() - 1;
    std::size_t i = homeOf(key);
    while (m_keys[i] != key && m_keys[i] != FleetCell::noKey)
        i = (i + 1) & mask;
    if (m_keys[i] == FleetCell::noKey) {
        m_keys[i] = key;
        m_cells[i] = {};
        m_cells[i].key = key;
        ++m_used;
    }
    return m_cells[i];
}

void CellTable::erase(std::uint32_t key)
{
    FleetCell *cell = find(key);
    if (!cell)
        return;
    --m_used;
    const std::size_t mask = m_cells.size() - 1;
    auto hole = static_cast<std::size_t>(cell - m_cells.data());
    // Those that stand behind the hole only because it was taken move up; a search never meets a gap.
    for (std::size_t i = (hole + 1) & mask; m_keys[i] != FleetCell::noKey; i = (i + 1) & mask) {
        if (((i - homeOf(m_keys[i])) & mask) >= ((i - hole) & mask)) {
            m_keys[hole] = m_keys[i];
            m_cells[hole] = m_cells[i];
            hole = i;
        }
    }
    m_keys[hole] = m_cells[hole].key = FleetCell::noKey;
}

void CellTable::grow()
{
    const std::vector<FleetCell> old = std::exchange(m_cells, std::vector<FleetCell>(m_cells.size() * 2));
    m_keys.assign(m_cells.size(), FleetCell::noKey);
    const std::size_t mask = m_cells.size() - 1;
    for (const FleetCell &cell : old) {
        if (cell.key == FleetCell::noKey)
            continue;
        std::size_t i = homeOf(cell.key);
        while (m_keys[i] != FleetCell::noKey)
            i = (i + 1) & mask;
        m_keys[i] = cell.key;
        m_cells[i] = cell;
    }
}

} // namespace waypost
