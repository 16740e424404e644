// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarms/alarmstates.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

using enum AlarmState;
using enum AlarmAction;

using Row = std::array<AlarmTransition, alarmEventCount>; // in the order of AlarmEvent

// In the order of AlarmState.
constexpr std::array table{
    Row{{
        // ActiveUnacked
        {ActiveUnacked, Count}, // Raised
        {ActiveUnacked, Count}, // RaisedBefore
        {ClearedUnacked, SetEnd}, // Ended
        {ActiveAcked, SetAck}, // Acknowledged
        {Cleared, AlarmActions(SetAck) | SetEnd}, // Closed
        {ActiveUnacked, None}, // AckTakenBack
        {ActiveUnacked, None}, // CloseTakenBack
    }},
    Row{{
        // ActiveAcked
        {ActiveAcked, Count},
        {ActiveAcked, Count},
        {Cleared, SetEnd},
        {ActiveAcked, None},
        {Cleared, SetEnd}, // acknowledged before anybody knew that nothing would end it
        {ActiveUnacked, DropAck},
        {ActiveUnacked, DropAck},
    }},
    Row{{
        // ClearedUnacked
        {ActiveUnacked, AlarmActions(Count) | Reopen},
        {ClearedUnacked, Count},
        {ClearedUnacked, None},
        {Cleared, SetAck},
        {Cleared, SetAck},
        {ClearedUnacked, None},
        {ClearedUnacked, None},
    }},
    Row{{
        // Cleared
        {ActiveUnacked, Open},
        {Cleared, Count},
        {Cleared, None},
        {Cleared, None},
        {Cleared, None},
        {ClearedUnacked, DropAck},
        {ActiveUnacked, AlarmActions(DropAck) | DropEnd},
    }},
};

void open(Alarm &alarm, Instant at)
{
    ++alarm.occurrence;
    alarm.count = 1;
    alarm.first = alarm.last = at;
    alarm.acknowledged.reset();
    alarm.acknowledgedBy.clear();
    alarm.cleared.reset();
    alarm.note.clear();
    alarm.endReason.clear();
    alarm.shelvedUntil.reset();
    alarm.witnesses.clear();
    alarm.details.reset();
}

void reopen(Alarm &alarm)
{
    alarm.acknowledged.reset();
    alarm.acknowledgedBy.clear();
    alarm.cleared.reset();
    alarm.endReason.clear();
    alarm.details.reset();
}

} // namespace

AlarmTransition transition(AlarmState state, AlarmEvent event)
{
    return table[static_cast<std::size_t>(state)][static_cast<std::size_t>(event)];
}

void apply(Alarm &alarm, AlarmEvent event, Instant at)
{
    const auto [state, actions] = transition(alarm.state, event);
    alarm.state = state;
    if (actions.testFlag(AlarmAction::Open))
        open(alarm, at);
    if (actions.testFlag(AlarmAction::Count)) {
        ++alarm.count;
        alarm.first = std::min(alarm.first, at);
        alarm.last = std::max(alarm.last, at);
    }
    if (actions.testFlag(AlarmAction::Reopen))
        reopen(alarm);
    if (actions.testFlag(AlarmAction::SetEnd))
        alarm.cleared = at;
    if (actions.testFlag(AlarmAction::SetAck))
        alarm.acknowledged = at;
    if (actions.testFlag(AlarmAction::DropAck)) {
        alarm.acknowledged.reset();
        alarm.acknowledgedBy.clear();
    }
    if (actions.testFlag(AlarmAction::DropEnd))
        alarm.cleared.reset();
}

bool isOverSince(const Alarm &alarm, Instant raised)
{
    if (alarm.isActive())
        return false;
    const bool endedByEvent = alarm.ended && *alarm.ended >= alarm.last;
    return endedByEvent ? raised < *alarm.ended : raised <= alarm.last;
}

} // namespace waypost
