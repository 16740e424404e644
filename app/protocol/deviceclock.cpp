// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/deviceclock.h"

#include <cmath>
#include <cstdint>

namespace waypost {

namespace {

// GPS counts weeks in ten bits; a receiver that misses the turn is 1024 of them behind, an old one twice
// that. It repeats its error exactly, but a report takes a while, or waited on the way.
constexpr Milliseconds rollover = std::chrono::hours(24 * 7 * 1024);
constexpr Milliseconds rolloverTolerance = std::chrono::hours(36);

bool isRolledOver(Instant sent, Instant received)
{
    for (const int turns : {1, 2}) {
        const Milliseconds off = received - turns * rollover - sent;
        if (std::chrono::abs(off) <= rolloverTolerance)
            return true;
    }
    return false;
}

} // namespace

ClockReading readClock(double number, Instant received)
{
    constexpr double fewestMilliseconds = 1e11; // 1973; as seconds it would be the year 5138
    constexpr double farthest = 8.64e15;
    if (number == 0 || number == -1 || number == -999)
        return {};
    if (!(std::abs(number) <= farthest))
        return {std::nullopt, number < 0 ? ClockSuspect::Past : ClockSuspect::Future};
    if (number > 0 && number < fewestMilliseconds) {
        const Instant asSeconds = instantFromMs(std::llround(number * 1000));
        if (canBeDeviceTime(asSeconds, received))
            return {asSeconds, ClockSuspect::Seconds};
    }
    const Instant sent = instantFromMs(std::llround(number));
    if (canBeDeviceTime(sent, received) && !isRolledOver(sent, received))
        return {sent, ClockSuspect::None};
    if (isRolledOver(sent, received))
        return {sent, ClockSuspect::WeekRollover};
    return {sent, sent < earliestDeviceTime ? ClockSuspect::Past : ClockSuspect::Future};
}

} // namespace waypost
