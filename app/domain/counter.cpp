// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/counter.h"

namespace waypost {

Reported<std::int64_t>
nextCount(Reported<std::int64_t> shown, std::int64_t reported, const CounterRule &rule, CounterDoubt &doubt)
{
    const Reported<std::int64_t> last = shown ? shown : doubt.last;
    if (reported == 0) {
        doubt = {last, std::nullopt};
        return std::nullopt;
    }
    const bool goesOn
        = doubt.pending && reported >= *doubt.pending && reported - *doubt.pending <= rule.growth;
    if (!last || reported >= *last - rule.slack || goesOn) {
        doubt = {};
        return reported;
    }
    doubt = {last, reported};
    return std::nullopt;
}

} // namespace waypost
