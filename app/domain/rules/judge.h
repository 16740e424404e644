// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/levels.h"
#include "domain/vehicle.h"

#include <string_view>

/**
 * The rules: a part's level before and what is known of it now give its level. Pure. What was not reported
 * leaves a level as it is, and pressures are not judged: without a cold placard value no rule can say what is
 * low.
 */
namespace waypost {

/** Critical under 10 %, bad under 20 % or by the tracker's own flag, fine again from 25 % on. */
[[nodiscard]] Level batteryLevel(Level before, const Status &status);
/** The tracker's own flag. */
[[nodiscard]] Level supplyLevel(Level before, const Status &status);
/** The probe's own alarm: bad while it says leak. */
[[nodiscard]] Level tankLevel(Level before, Reported<std::int32_t> probeAlarm);
/** Bad from 90 °C on, fine again below 85. */
[[nodiscard]] Level heatLevel(Level before, Reported<double> celsius);
/** The Bluetooth sensor's own state. The wired receiver's byte is a third party's, and not judged. */
[[nodiscard]] Level leakLevel(Level before, const TireReading &reading);

/** What is to be told of a level that was @p before and is @p after. */
enum class LevelNews : std::uint8_t { None, Raised, Cleared };
/** @param signalled it was told in this run; if not, whatever it is now is news. */
[[nodiscard]] LevelNews levelNews(Level before, Level after, bool signalled);

} // namespace waypost
