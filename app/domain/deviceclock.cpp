// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deviceclock.h"

#include <algorithm>
#include <chrono>

namespace waypost {

namespace {

using namespace std::chrono_literals;

// What a network and a server take at most; a clock that far off is right enough.
constexpr Milliseconds usualDelay = 60s;
constexpr Milliseconds usualLead = 10s;
// Reports that are late are held back until their clock is known, so it must be known soon. One that is only
// far off and in order does no harm but to the age that is shown.
constexpr int reportsWhenLate = 3;
constexpr int reportsInOrder = 5;
constexpr Milliseconds spanInOrder = 60s;
constexpr Milliseconds weekRollover = std::chrono::weeks(1024);
constexpr Milliseconds aboutAWeek = std::chrono::weeks(1);

/** The clock and our own went on by the same since the run began, apart from what the network adds. */
bool runsOn(const DeviceClock &clock, Instant deviceTime, Instant received)
{
    const Milliseconds byClock = deviceTime - clock.runClock;
    const Milliseconds byArrival = received - clock.runArrival;
    if (byClock <= 0ms || byArrival <= 0ms)
        return false;
    constexpr Milliseconds jitter = 1s;
    return std::chrono::abs(byClock - byArrival) <= jitter + byArrival / 4;
}

/** Counts the reports in a row that are off by the same amount. */
void countRun(DeviceClock &clock, Instant deviceTime, Instant received)
{
    if (clock.run > 0 && runsOn(clock, deviceTime, received)) {
        clock.run = static_cast<std::uint8_t>(std::min(clock.run + 1, 100));
        return;
    }
    clock.run = 1;
    clock.runClock = deviceTime;
    clock.runArrival = received;
}

bool isNewClock(const DeviceClock &clock, bool late, Instant received)
{
    if (late)
        return clock.run >= reportsWhenLate;
    return clock.run >= reportsInOrder && received - clock.runArrival >= spanInOrder;
}

ClockSuspect suspectOf(Milliseconds offset)
{
    if (std::chrono::abs(offset + weekRollover) < aboutAWeek)
        return ClockSuspect::WeekRollover;
    return offset < 0ms ? ClockSuspect::Past : ClockSuspect::Future;
}

/** From now on its moments are its clock's less the offset. The shortest way through the network tells most.
 */
void adopt(DeviceClock &clock, Instant deviceTime, Instant received)
{
    clock.offset = std::max(deviceTime - received, clock.runClock - clock.runArrival);
    clock.suspect = suspectOf(clock.offset);
    clock.replaced = false;
    clock.run = 0;
    clock.runClock = clock.runArrival = {};
}

/** Taken off is the offset, unless the report shows that the clock has been set since, or is of a time
 * before it was wrong. */
Instant corrected(DeviceClock &clock, Instant deviceTime, Instant received)
{
    if (clock.offset == 0ms)
        return deviceTime;
    const Instant moment = deviceTime - clock.offset;
    if (moment <= received)
        return moment;
    if (moment - received <= usualDelay) { // came by a shorter way than those by which the offset was found
        clock.offset = deviceTime - received;
        return received;
    }
    if (std::chrono::abs(received - deviceTime) <= usualDelay)
        clock = {}; // it was set right
    return deviceTime;
}

} // namespace

ReportMoment
takeReport(DeviceClock &clock, Reported<Instant> deviceTime, Instant received, Reported<Instant> shown)
{
    if (!deviceTime)
        return {received, false};
    if (clock.replaced)
        clock = {}; // it is believed again
    const Instant moment = corrected(clock, *deviceTime, received);
    ReportMoment report{std::min(moment, received), false};
    report.late = isOlder(report.at, shown, received);
    const Milliseconds delay = received - moment;
    if (!report.late && delay <= usualDelay && delay >= -usualLead) {
        clock.run = 0;
        clock.runClock = clock.runArrival = {};
        return report;
    }
    countRun(clock, *deviceTime, received);
    if (!isNewClock(clock, report.late, received))
        return report;
    adopt(clock, *deviceTime, received);
    return {std::min(*deviceTime - clock.offset, received), false};
}

void noteReplaced(DeviceClock &clock, ClockSuspect suspect, Reported<Instant> sent, Instant received)
{
    clock = {};
    clock.suspect = suspect;
    clock.replaced = true;
    if (sent)
        clock.offset = *sent - received;
}

Instant momentOf(const DeviceClock &clock, Reported<Instant> deviceTime, Instant received)
{
    if (!deviceTime)
        return received;
    const bool corrects = !clock.replaced && *deviceTime - clock.offset <= received + usualDelay;
    return std::min(corrects ? *deviceTime - clock.offset : *deviceTime, received);
}

} // namespace waypost
