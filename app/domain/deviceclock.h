// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/pushevents.h"

namespace waypost {

/** How a report stands to what is shown. */
struct ReportMoment
{
    Instant at; ///< when it was so; never later than the arrival
    bool late = false; ///< older than what is shown
};

/**
 * What is known of a tracker's clock: as made, that it is right.
 *
 * A report that was stored over a coverage gap and one from a clock that fell back look alike: both are older
 * than what is shown. But stored reports come late by ever less, each a different amount, while a wrong clock
 * runs on: several reports in a row, late by the same amount, are a new clock. From then on the moments of
 * this tracker are its clock's less the offset, until a report shows that the clock was set right.
 */
struct DeviceClock
{
    /** How far the clock is ahead, negative when it is behind. Zero while it is believed. */
    Milliseconds offset{0};
    ClockSuspect suspect = ClockSuspect::None;
    /** The decoder could not believe it and put the arrival in its place: the offset says how wrong it was,
     * and is not needed to correct anything. */
    bool replaced = false;
    std::uint8_t run = 0; ///< reports in a row that are off by the same amount
    Instant runClock; ///< the clock at the first of them
    Instant runArrival; ///< and its arrival

    friend bool operator==(const DeviceClock &, const DeviceClock &) = default;
};

/**
 * Whether @p moment is older than @p shown. What is shown and later than the arrival comes from a time when
 * this computer's own clock was ahead of today's: it outdates nothing.
 */
[[nodiscard]] constexpr bool isOlder(Instant moment, Reported<Instant> shown, Instant received)
{
    return shown.has_value() && moment < *shown && *shown <= received;
}

/**
 * The moment of a report.
 * @param clock what is known of the clock, changed along
 * @param deviceTime the report's own time; without one the arrival counts
 * @param shown moment of the newest report so far
 */
[[nodiscard]] ReportMoment
takeReport(DeviceClock &clock, Reported<Instant> deviceTime, Instant received, Reported<Instant> shown);

/** A report whose clock the decoder replaced by the arrival. @p sent is what the clock said, if it said a
 * time. */
void noteReplaced(DeviceClock &clock, ClockSuspect suspect, Reported<Instant> sent, Instant received);

/** The moment of a reading of another kind (a tire, a driver) by the same tracker. */
[[nodiscard]] Instant momentOf(const DeviceClock &clock, Reported<Instant> deviceTime, Instant received);

} // namespace waypost
