// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

/**
 * Every limit by which a reading is judged, once: colour, list mark, panel text and alarm all follow these.
 * Where there are two for one thing, the second ends what the first began, so that a value at the limit does
 * not chatter.
 */
namespace waypost::limits {

inline constexpr int batteryCriticalPercent = 10;
inline constexpr int batteryLowPercent = 20;
inline constexpr int batteryFinePercent = 25;

inline constexpr double fuelLowPercent = 15;

/** A tire this hot is dangerous whatever its pressure. */
inline constexpr double tireHotC = 90;
inline constexpr double tireCoolC = 85;
/** Tire sensors report every few minutes at rest; six times that without a report is silence. */
inline constexpr Milliseconds tireSilence = std::chrono::minutes(30);
/** Where the sensor's range ends: the true pressure may be anything above. */
inline constexpr double tirePressureLimitKpa = 798;

} // namespace waypost::limits
