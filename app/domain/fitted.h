// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reported.h"

#include <QFlags>

#include <cstdint>

namespace waypost {

struct Status;

/**
 * What a vehicle has shown to carry, by reporting something other than zero at least once. Trackers send 0
 * for what is not fitted, so a source that never sent anything else has no sensor behind it; once it has, its
 * zeros are measurements. Two more say in which scale a fuel source counts: a source keeps the one it showed.
 */
enum class Fitted : std::uint32_t {
    BatteryPercent = 0x1,
    BatteryVolts = 0x2,
    Supply = 0x4,
    Solar = 0x8,
    FuelRate = 0x10, ///< remain_fuel_rate
    FuelRaw = 0x20, ///< fuel
    FuelUsed = 0x40,
    FuelFlow = 0x80,
    Engine = 0x100, ///< any value of OBD, or the name of an accessory
    Odometer = 0x200,
    EngineHours = 0x400,
    Altitude = 0x800,
    Signal = 0x1000,
    Analog1 = 0x2000,
    Analog2 = 0x4000,
    Analog3 = 0x8000,
    Analog4 = 0x10000,
    Analog5 = 0x20000,
    Probe = 0x40000,
    ProbeInPercent = 0x80000, ///< the tank probe's full is 100, not 1
    FuelRateInLitres = 0x100000, ///< remain_fuel_rate was over 100 once: it is no percentage
};
Q_DECLARE_FLAGS(FittedParts, Fitted)

/** Notes what @p status shows to be fitted, and takes out the zeros of what is not. */
void keepMeasurements(Status &status, FittedParts &fitted);

/**
 * A tank probe's level in percent; absent if it says none or none that can be. Whether full is 1 or 100 is
 * stated nowhere: up to 1.5 is far likelier a fraction than an all but empty tank, unless the probe has
 * shown the larger scale before.
 */
[[nodiscard]] Reported<double> probePercent(double asSent, FittedParts &fitted);

} // namespace waypost

Q_DECLARE_OPERATORS_FOR_FLAGS(waypost::FittedParts)
