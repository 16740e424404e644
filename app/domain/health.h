// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/limits.h"
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

/** The worse of two: critical, hot, high, low, no data, ok, not fitted. */
[[nodiscard]] Health worse(Health a, Health b);

/** The tracker's own battery, as the rules judge it (see rules/judge.h).
 * @param level the verdict kept for it; Unknown = judge these figures alone */
[[nodiscard]] Health batteryHealth(const Status &status, Freshness freshness, Level level = Level::Unknown);
/** Low under 15 %. Never critical: an empty tank endangers nobody. */
[[nodiscard]] Health fuelHealth(const FuelReading &fuel, Freshness freshness);
/** One sensor: leaking is critical, hot comes next. Pressure alone is never judged. */
[[nodiscard]] Health tireHealth(const TireState &tire, Instant now);
/** The worst of a vehicle's sensors; NotFitted if none was ever heard. */
[[nodiscard]] Health tiresHealth(const std::vector<TireState> &tires, Instant now);
[[nodiscard]] bool isPressureSaturated(const TireReading &reading);

} // namespace waypost
