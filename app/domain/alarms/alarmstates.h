// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarms/alarm.h"

#include <QFlags>

namespace waypost {

/** What can happen to an alarm. Whether a raise is new or old is for the caller to judge by event times. */
enum class AlarmEvent : std::uint8_t {
    Raised, ///< it begins or goes on: nothing later is known
    RaisedBefore, ///< it was so once, but a later end or a later occurrence is known already
    Ended,
    Acknowledged, ///< by an operator, and reports will tell when it is over
    Closed, ///< by an operator, and nothing else would ever say that it is over
    AckTakenBack,
    CloseTakenBack, ///< the acknowledgement was the end as well
};
inline constexpr int alarmEventCount = 7;

/** What a transition does to the alarm beside its state. */
enum class AlarmAction : std::uint8_t {
    None = 0,
    Count = 0x01, ///< one raise more of this occurrence
    Open = 0x02, ///< the next occurrence begins: nothing of the last one's story holds
    Reopen = 0x04, ///< the same occurrence goes on: not over, and not seen by anybody
    SetEnd = 0x08,
    SetAck = 0x10,
    DropAck = 0x20,
    DropEnd = 0x40,
};
Q_DECLARE_FLAGS(AlarmActions, AlarmAction)

struct AlarmTransition
{
    AlarmState state = AlarmState::Cleared;
    AlarmActions actions;
    friend bool operator==(const AlarmTransition &, const AlarmTransition &) = default;
};

/**
 * The whole life of an alarm as one table. What does not exist yet counts as cleared: its first raise opens
 * its first occurrence. Only RaisedBefore, Acknowledged and Closed keep or make an alarm less than active,
 * and nothing but Ended and Closed ends it.
 */
[[nodiscard]] AlarmTransition transition(AlarmState state, AlarmEvent event);

/** Lets an event happen to an alarm. @p at event time of raises and ends, the desk's of what an operator
 * does. */
void apply(Alarm &alarm, AlarmEvent event, Instant at);
/** What is known of the alarm already makes a raise of that time history: it is RaisedBefore. */
[[nodiscard]] bool isOverSince(const Alarm &alarm, Instant raised);

} // namespace waypost

Q_DECLARE_OPERATORS_FOR_FLAGS(waypost::AlarmActions)
