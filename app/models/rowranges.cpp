// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowranges.h"

namespace waypost {

std::vector<RowRange> toRanges(std::span<const int> sortedRows, int gap, std::size_t limit)
{
    std::vector<RowRange> ranges;
    for (const int row : sortedRows) {
        if (!ranges.empty() && row - ranges.back().last <= gap)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
        if (ranges.size() > limit)
            return {{sortedRows.front(), sortedRows.back()}};
    }
    return ranges;
}

} // namespace waypost
