// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <algorithm>
#include <vector>

namespace waypost {

/** When the desk itself did not listen: a silence of a vehicle then says nothing about how often it reports.
 */
class FeedOutages
{
public:
    void add(Instant from, Instant to)
    {
        if (to <= from)
            return;
        if (m_outages.size() == most)
            m_outages.erase(m_outages.begin());
        m_outages.push_back({from, to});
    }

    /** How much of that time it did not listen, as far as it remembers. */
    [[nodiscard]] Milliseconds within(Instant from, Instant to) const
    {
        Milliseconds away{0};
        for (auto outage = m_outages.rbegin(); outage != m_outages.rend() && outage->to > from; ++outage)
            away += std::max(Milliseconds(0), std::min(to, outage->to) - std::max(from, outage->from));
        return away;
    }

private:
    static constexpr std::size_t most = 256;
    struct Outage
    {
        Instant from;
        Instant to;
    };
    std::vector<Outage> m_outages; // oldest first
};

} // namespace waypost
