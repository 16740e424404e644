// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushbatch.h"

namespace waypost {

/**
 * Whether applying @p newer after @p older comes to the same as applying only @p newer merged over @p older:
 * no alarm in the older one, times in order, no position and no power warning that the newer one would hide.
 */
[[nodiscard]] bool canCoalesce(const Snapshot &older, const Snapshot &newer);

/** What went up in newer snapshots. */
struct Coalesced
{
    std::size_t pushes = 0;
    std::size_t positions = 0; ///< of those pushes, the ones that a vehicle's track now lacks
};

/**
 * Merges snapshots of the same vehicle, each into the next one, where nothing is lost by it; everything else
 * stays, in its order. Merged snapshots stand where the newest of them stood.
 */
Coalesced coalesceSnapshots(std::vector<ReceivedPush> &pushes);

} // namespace waypost
