// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"

#include <QFlags>

namespace waypost {

/**
 * Under which chips a vehicle is found. Stale, NoFix, Moving, Idle and Stopped exclude each other, as the one
 * glyph of a vehicle does: silence hides everything else, then the missing fix, then comes the motion.
 */
enum class VehicleFact : std::uint8_t {
    Alarm = 1,
    Stale = 2,
    NoFix = 4,
    Moving = 8,
    Idle = 16,
    Stopped = 32
};
Q_DECLARE_FLAGS(VehicleFacts, VehicleFact)

[[nodiscard]] VehicleFacts factsOf(const FleetColumns &columns, int row);

/** How many vehicles are found under each chip. */
struct VehicleCounts
{
    int all = 0, alarm = 0, stale = 0, noFix = 0, moving = 0, idle = 0, stopped = 0;
    /** @param step 1 = count a vehicle with these facts, -1 = take it back */
    void add(VehicleFacts facts, int step);
    friend bool operator==(const VehicleCounts &, const VehicleCounts &) = default;
};

/** The rank of a vehicle without an open alarm: after four priorities unacknowledged and four acknowledged.
 */
inline constexpr int quietAlarmRank = 8;
/** Place in the order of alarms, 0 (critical, unacknowledged) to quietAlarmRank. */
[[nodiscard]] int alarmRank(const FleetColumns &columns, int row);
[[nodiscard]] AlarmPriority priorityOfAlarmRank(int rank);
[[nodiscard]] bool isUnackedAlarmRank(int rank);

/**
 * Place in the order of attention, small first: unacknowledged alarms by priority, then acknowledged ones,
 * then the rest; inside each, silent vehicles sink below live ones.
 */
[[nodiscard]] std::uint8_t attentionRank(const FleetColumns &columns, int row);

} // namespace waypost

Q_DECLARE_OPERATORS_FOR_FLAGS(waypost::VehicleFacts)
