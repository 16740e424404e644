// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/jsontree.h"

#include <string>

/**
 * Snapshots that are not laid out as documented: several in one frame, a status in a list or in a text, an
 * event without its name. What they hold is brought into the documented layout and read from there.
 */
namespace waypost {

/** One vehicle's `data` in the documented layout, as JSON. */
struct SnapshotPart
{
    std::string json;
    std::vector<Repair> repairs; ///< what was left out on the way
};

/** Every vehicle that @p data speaks of: itself, those in a list, those under keys of it. */
[[nodiscard]] std::vector<SnapshotPart> snapshotParts(const JsonNode &data);
/** Whether @p data holds what only a snapshot has: a status, or an alarm number beside a vehicle's id. */
[[nodiscard]] bool looksLikeSnapshot(const JsonNode &data);
/** Whether somewhere in @p data an alarm number stands that is not 0. */
[[nodiscard]] bool carriesAlarm(const JsonNode &data);

} // namespace waypost
