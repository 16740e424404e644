// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/status.h"

#include <tuple>

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

} // namespace waypost
