// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"

namespace waypost {

/** The state of one thing a vehicle carries, as a mark of a few pixels can show it. */
enum class Health : std::uint8_t {
    NotFitted, ///< never reported: there is no such sensor
    NoData, ///< reported once, but not lately
    Ok,
    Low,
    Critical,
    High, ///< reserved for pressures, which nobody can judge without a cold placard value
    Hot,
};

[[nodiscard]] const char *toString(Health health);

/** Tire sensors speak every few minutes at rest; six times that without a word is silence. */
inline constexpr Milliseconds tireSilence = std::chrono::minutes(30);
/** A tire this hot is dangerous whatever its pressure. */
inline constexpr double tireHotC = 90;
/** Where the sensor's range ends: the true pressure may be anything above. */
inline constexpr double tirePressureLimitKpa = 798;

/** The worse of two: critical, hot, high, low, no data, ok, not fitted. */
[[nodiscard]] Health worse(Health a, Health b);

/** The tracker's own battery: low under 20 % or by its own flag, critical under 10 %. */
[[nodiscard]] Health batteryHealth(const Status &status, Freshness freshness);
/** Low under 15 %. Never critical: an empty tank endangers nobody. */
[[nodiscard]] Health fuelHealth(const FuelReading &fuel, Freshness freshness);
/** One sensor: leaking is critical, hot from tireHotC on. Pressure alone is never judged. */
[[nodiscard]] Health tireHealth(const TireState &tire, Instant now);
/** The worst of a vehicle's sensors; NotFitted if none was ever heard. */
[[nodiscard]] Health tiresHealth(const std::vector<TireState> &tires, Instant now);
[[nodiscard]] bool isPressureSaturated(const TireReading &reading);

} // namespace waypost
