// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/status.h"

#include <tuple>
#include <type_traits>

namespace waypost {

/** Every plain field of Status, once: merging and the journal's record walk this list, so neither can forget
 * one. */
inline constexpr auto statusMembers = std::tuple{
    &Status::lat,
    &Status::lng,
    &Status::fixValid,
    &Status::gpsPresent,
    &Status::gpsAwake,
    &Status::satellites,
    &Status::speedKmh,
    &Status::headingDeg,
    &Status::altitudeM,
    &Status::deviceTime,
    &Status::locationTime,
    &Status::ignitionSince,
    &Status::registeredTime,
    &Status::pollingTime,
    &Status::heartbeatTime,
    &Status::ignition,
    &Status::airConditioning,
    &Status::idling,
    &Status::online,
    &Status::mileageM,
    &Status::engineSeconds,
    &Status::relayStatus,
    &Status::relay,
    &Status::antiTheft,
    &Status::antiTheftArmed,
    &Status::dragThreshold,
    &Status::batteryVolts,
    &Status::batteryPercent,
    &Status::externalVolts,
    &Status::solarVolts,
    &Status::externalLow,
    &Status::batteryLow,
    &Status::solarCharging,
    &Status::usbCharging,
    &Status::bat,
    &Status::pwr,
    &Status::fuel,
    &Status::remainFuelRate,
    &Status::accumulatedFuel,
    &Status::instantFuel,
    &Status::rpm,
    &Status::engineLoadPercent,
    &Status::throttlePercent,
    &Status::coolantC,
    &Status::intakeAirC,
    &Status::airFlow,
    &Status::manifoldKpa,
    &Status::analog1,
    &Status::analog2,
    &Status::analog3,
    &Status::analog4,
    &Status::analog5,
    &Status::serialAccessory,
    &Status::networkSignal,
    &Status::ioWord,
    &Status::alarmNumber,
    &Status::event,
    &Status::alerts,
    &Status::alerts1};

/** Bit n of a set of fields is element n of statusMembers; after those come the two sets of lines. */
inline constexpr std::size_t statusMemberCount = std::tuple_size_v<decltype(statusMembers)>;
inline constexpr std::uint64_t inputsBit = std::uint64_t{1} << statusMemberCount;
inline constexpr std::uint64_t outputsBit = inputsBit << 1;
static_assert(statusMemberCount + 2 <= 64);

/** The bit of a field in such a set; 0 for one that is in none. */
template <typename Member>
constexpr std::uint64_t statusBit(Member member)
{
    std::uint64_t found = 0;
    std::uint64_t bit = 1;
    const auto look = [&](auto other) {
        if constexpr (std::is_same_v<decltype(other), Member>) {
            if (other == member)
                found = bit;
        }
        bit <<= 1;
    };
    std::apply([&](auto... other) { (look(other), ...); }, statusMembers);
    return found;
}

} // namespace waypost
