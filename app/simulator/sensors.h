// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"
#include "simulator/demovehicle.h"

namespace waypost {

/** A vehicle's tire readings as of its own time, in the steps that the sensors count in. Empty without
 * sensors. */
[[nodiscard]] std::vector<TireReading> tireReadings(const DemoVehicle &vehicle);
/** The tank probe; call only for vehicles that have one. */
[[nodiscard]] FuelProbeReport fuelProbeReading(const DemoVehicle &vehicle);
/** Trouble codes present now: none for most. */
[[nodiscard]] std::vector<std::string> troubleCodes(const DemoVehicle &vehicle);
/** The part of a status that an OBD plug and the trackers' power measurement fill in. */
void measurePower(const DemoVehicle &vehicle, Status &status);
void measureEngine(const DemoVehicle &vehicle, Status &status);

} // namespace waypost
