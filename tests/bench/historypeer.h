// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace waypost::bench {

/** What one writes who does not think about it: a row a position, in one table, sorted by vehicle and time.
 */
struct PlainTableResult
{
    double rowsPerSecond = 0;
    double bytesPerRow = 0;
};

/**
 * Writes for about @p seconds, in commits of the same size as the journal's and with the same promise to the
 * disk.
 * @param next the positions of the next commit
 */
[[nodiscard]] std::optional<PlainTableResult> writePlainTable(
    const QString &folder, double seconds, const std::function<std::vector<SavedPosition>()> &next);

} // namespace waypost::bench
