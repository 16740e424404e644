// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"

namespace waypost {

/** Times before this are a clock that was never set: 1980 and 1999 are what receivers begin with. */
inline constexpr Instant earliestDeviceTime = instantFromMs(1'262'304'000'000); // 2010-01-01T00:00:00Z
/** How far a device's clock may run ahead of ours. */
inline constexpr Milliseconds latestDeviceTimeAhead = std::chrono::minutes(10);

/** A device's clock and whether it can be right. */
struct ClockReading
{
    Reported<Instant> sent; ///< what the device's clock showed; see Snapshot::deviceClock
    ClockSuspect suspect = ClockSuspect::None;

    /** The time, where it can be one. */
    [[nodiscard]] Reported<Instant> believed() const
    {
        return suspect == ClockSuspect::None ? sent : std::nullopt;
    }
    /** The same, and seconds are as good as milliseconds. */
    [[nodiscard]] Reported<Instant> believedOrSeconds() const
    {
        return suspect == ClockSuspect::Seconds ? sent : believed();
    }
};

[[nodiscard]] constexpr bool canBeDeviceTime(Instant time, Instant received)
{
    return time >= earliestDeviceTime && time <= received + latestDeviceTimeAhead;
}

/**
 * @param number what stood on the wire: milliseconds since 1970 or, by its size, seconds; 0, -1 and -999 are
 * "not reported".
 * @param received when it arrived, by our own clock.
 */
[[nodiscard]] ClockReading readClock(double number, Instant received);

} // namespace waypost
