// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclefacts.h"

namespace waypost {

namespace {

constexpr std::uint8_t fixValid = 1; // see FleetColumns::placed
constexpr int quietRank = 8; // after four priorities unacknowledged and four acknowledged

VehicleFacts motionFact(Motion motion)
{
    switch (motion) {
    case Motion::Moving:
        return VehicleFact::Moving;
    case Motion::Idle:
        return VehicleFact::Idle;
    case Motion::Stopped:
        return VehicleFact::Stopped;
    case Motion::Unknown:
        break;
    }
    return {};
}

VehicleFacts stateFact(const FleetColumns &columns, std::size_t row)
{
    if (columns.freshness[row] != Freshness::Fresh)
        return VehicleFact::Stale;
    if (columns.placed[row] != fixValid)
        return VehicleFact::NoFix;
    return motionFact(columns.motion[row]);
}

int alarmRank(AlarmPriority priority, bool unacked)
{
    if (priority == AlarmPriority::None)
        return quietRank;
    const int urgency = static_cast<int>(AlarmPriority::Critical) - static_cast<int>(priority);
    return unacked ? urgency : urgency + static_cast<int>(AlarmPriority::Critical);
}

int silenceRank(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return 0;
    case Freshness::Stale:
        return 1;
    case Freshness::Lost:
        return 2;
    case Freshness::Never:
        return 3;
    }
    return 3;
}

} // namespace

VehicleFacts factsOf(const FleetColumns &columns, int row)
{
    const auto index = static_cast<std::size_t>(row);
    const VehicleFacts state = stateFact(columns, index);
    return columns.alarm[index] == AlarmPriority::None ? state : state | VehicleFact::Alarm;
}

std::uint8_t attentionRank(const FleetColumns &columns, int row)
{
    const auto index = static_cast<std::size_t>(row);
    const int alarm = alarmRank(columns.alarm[index], columns.alarmUnacked[index] != 0);
    return static_cast<std::uint8_t>(alarm * 4 + silenceRank(columns.freshness[index]));
}

void VehicleCounts::add(VehicleFacts facts, int step)
{
    all += step;
    alarm += facts.testFlag(VehicleFact::Alarm) ? step : 0;
    stale += facts.testFlag(VehicleFact::Stale) ? step : 0;
    noFix += facts.testFlag(VehicleFact::NoFix) ? step : 0;
    moving += facts.testFlag(VehicleFact::Moving) ? step : 0;
    idle += facts.testFlag(VehicleFact::Idle) ? step : 0;
    stopped += facts.testFlag(VehicleFact::Stopped) ? step : 0;
}

} // namespace waypost
