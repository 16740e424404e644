// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/vehicle.h"

namespace waypost {

/**
 * How often a vehicle reports, learned separately for ignition on and off, because trackers slow down when
 * parked. Stale is three expected intervals without a report, lost is six.
 */
class ReportRhythm
{
public:
    /** @param ignition state at the report; unknown counts as on, the stricter case. */
    void learn(Instant report, bool ignition);
    /** Forget when the last report came, not how often they come. */
    void forgetLast() { m_last.reset(); }

    [[nodiscard]] Milliseconds expected(bool ignition) const;
    [[nodiscard]] Freshness judge(Milliseconds age, bool ignition) const;

private:
    Reported<Instant> m_last;
    std::array<float, 2> m_seconds{0, 0}; // [off, on]; 0 = nothing learned yet
};

} // namespace waypost
