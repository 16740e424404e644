// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/freshness.h"

#include <algorithm>

namespace waypost {

namespace {

using namespace std::chrono_literals;

// Until a vehicle has taught us better: trackers report about once a minute while driving, rarely when
// parked.
constexpr Milliseconds unlearnedOn = 60s;
constexpr Milliseconds unlearnedOff = 10min;
// Bursts (a door, a corner) must not make a vehicle look stale a moment later.
constexpr Milliseconds shortest = 10s;
constexpr Milliseconds longest = 6h;
constexpr int staleAfter = 3;
constexpr int lostAfter = 6;
// A vehicle that reports more rarely than thought must not look stale for long; that it reports more often is
// less urgent to know, and a burst must not teach it.
constexpr float slowerRate = 0.5F;
constexpr float fasterRate = 0.1F;
constexpr int mostFromOneGap = 2; // an outage is not a rhythm

} // namespace

void ReportRhythm::learn(Instant report, bool ignition)
{
    const Reported<Instant> last = m_last;
    if (last.has_value() && report <= *last)
        return;
    m_last = report;
    if (!last.has_value())
        return;
    const Milliseconds gap = std::min(report - *last, expected(ignition) * mostFromOneGap);
    const float seconds = std::chrono::duration<float>(gap).count();
    float &learned = m_seconds[ignition ? 1 : 0];
    if (learned == 0)
        learned = std::chrono::duration<float>(expected(ignition)).count();
    learned += (seconds > learned ? slowerRate : fasterRate) * (seconds - learned);
}

Milliseconds ReportRhythm::expected(bool ignition) const
{
    const float learned = m_seconds[ignition ? 1 : 0];
    if (learned == 0)
        return ignition ? unlearnedOn : unlearnedOff;
    const auto interval = std::chrono::duration_cast<Milliseconds>(std::chrono::duration<float>(learned));
    return std::clamp(interval, shortest, longest);
}

Freshness ReportRhythm::judge(Milliseconds age, bool ignition) const
{
    const Milliseconds interval = expected(ignition);
    if (age < interval * staleAfter)
        return Freshness::Fresh;
    return age < interval * lostAfter ? Freshness::Stale : Freshness::Lost;
}

} // namespace waypost
