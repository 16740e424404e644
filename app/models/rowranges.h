// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace waypost {

/** Rows first..last, both included. */
struct RowRange
{
    int first = 0;
    int last = 0;
    friend bool operator==(RowRange, RowRange) = default;
};

/**
 * Sorted rows as few ranges for dataChanged: neighbours are joined, and so are rows less than @p gap apart,
 * because telling a view of a row that did not change costs less than one signal more. Beyond @p limit ranges
 * it is one range for all: a view only looks at the rows it shows.
 */
[[nodiscard]] std::vector<RowRange>
toRanges(std::span<const int> sortedRows, int gap = 1, std::size_t limit = 64);

} // namespace waypost
