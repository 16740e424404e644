// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reported.h"

#include <cstdint>

namespace waypost {

/** What a counter that only grows (odometer, engine hours, fuel used) said when it could not be believed. */
struct CounterDoubt
{
    Reported<std::int64_t> last; ///< the last one believed
    Reported<std::int64_t> pending; ///< a smaller one, believed once it grows
    friend bool operator==(const CounterDoubt &, const CounterDoubt &) = default;
};

/** What a counter can do, in its own unit. */
struct CounterRule
{
    std::int64_t slack; ///< steps back by this much are noise
    std::int64_t growth; ///< no more than this between two reports
};

/**
 * The figure to show for a counter after a report; absent where none can be believed.
 *
 * Zero is what a tracker says that has no counter, or has just been reset. A figure below the last one is the
 * beginning of a new counter if the next one goes on from there; until then there is none.
 * @param shown the figure until now  @param doubt changed along
 */
[[nodiscard]] Reported<std::int64_t>
nextCount(Reported<std::int64_t> shown, std::int64_t reported, const CounterRule &rule, CounterDoubt &doubt);

} // namespace waypost
