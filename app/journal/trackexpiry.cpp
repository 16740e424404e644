// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackexpiry.h"

#include "journal/journalvalues.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

using namespace std::chrono_literals;

// For the night, or the day off, before this run. Not at once: a program that ends again and again, or a clock
// that is wrong until somebody asked for the time, earns nothing.
constexpr std::chrono::hours credit{24};
constexpr auto creditAfter = 10min;

} // namespace

void TrackExpiry::restore(const Kept &kept, Milliseconds monotonic)
{
    m_horizon = kept.horizon;
    m_movedAt = monotonic;
    m_begun = monotonic;
    noteNewest(kept.newest);
}

void TrackExpiry::note(std::span<const SavedPosition> positions)
{
    std::vector<Instant> moments;
    moments.reserve(positions.size());
    for (const SavedPosition &position : positions)
        moments.push_back(position.point.at);
    noteNewest(std::move(moments));
}

void TrackExpiry::noteNewest(std::vector<Instant> moments)
{
    if (moments.empty())
        return;
    const auto middle = moments.begin() + static_cast<std::ptrdiff_t>(moments.size() / 2);
    std::ranges::nth_element(moments, middle);
    m_newest = *middle;
}

Instant TrackExpiry::limit(Instant now, Milliseconds monotonic, Milliseconds maxAge)
{
    const Milliseconds passed = monotonic - std::exchange(m_movedAt, monotonic).value_or(monotonic);
    m_allowance = std::min(m_allowance + passed, maxAge);
    if (!m_credited && monotonic - m_begun.value_or(monotonic) >= creditAfter) {
        m_credited = true;
        m_allowance += credit;
    }
    if (!m_newest)
        return Instant::min();
    const Instant aim = std::min(now, *m_newest) - maxAge;
    if (!m_horizon) // nothing was ever deleted: what is there is as old as its newest part says
        m_horizon = aim;
    if (aim > *m_horizon) {
        const Milliseconds step = std::min(aim - *m_horizon, m_allowance);
        m_allowance -= step;
        *m_horizon += step;
    } else {
        m_horizon = std::max(aim, *m_horizon - passed);
    }
    return std::min(aim, *m_horizon);
}

} // namespace waypost
