// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/vehicleglyph.h"

#include <array>
#include <vector>

namespace waypost {

constexpr int alarmRanks = 4; ///< Low to Critical

/** What a square of the world holds, in sums that vehicles can be added to and taken from. */
struct FleetCell
{
    static constexpr std::uint32_t noKey = 0xffffffff;

    std::uint32_t key = noKey;
    std::uint32_t rowXor = 0; ///< of all rows in it: where there is only one vehicle, its row
    int firstRow = -1; ///< of the list of rows; only at the finest level
    std::array<std::uint32_t, glyphCount> states{};
    std::array<std::uint32_t, alarmRanks> alarms{};
    std::uint64_t sumX = 0; ///< of all fixes, measured from the square's corner
    std::uint64_t sumY = 0;

    [[nodiscard]] std::uint32_t count() const
    {
        return states[0] + states[1] + states[2] + states[3] + states[4];
    }
};

/**
 * The squares of one level that hold anything, by key. Open addressing in one piece of memory: a fleet of a
 * hundred thousand changes some fifty thousand squares a second, and looks up ten thousand in every frame.
 */
class CellTable
{
public:
    CellTable();

    [[nodiscard]] const FleetCell *find(std::uint32_t key) const;
    [[nodiscard]] FleetCell *find(std::uint32_t key)
    {
        return const_cast<FleetCell *>(std::as_const(*this).find(key));
    }
    /** The square, made if missing. Good until the next call that is not const. */
    [[nodiscard]] FleetCell &at(std::uint32_t key);
    void erase(std::uint32_t key);

    [[nodiscard]] std::size_t capacity() const { return m_cells.size(); }
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const FleetCell &cell : m_cells) {
            if (cell.key != FleetCell::noKey)
                visit(cell);
        }
    }

private:
    [[nodiscard]] std::size_t homeOf(std::uint32_t key) const;
    void grow();

    std::vector<std::uint32_t> m_keys; // of the cells: what is not there is known without reaching for them
    std::vector<FleetCell> m_cells; // as many as a power of two; at most two thirds of them used
    std::size_t m_used = 0;
};

} // namespace waypost
