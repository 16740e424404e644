// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclefacts.h"

namespace waypost {

namespace {

constexpr std::uint8_t fixValid = 1; // see FleetColumns::placed
constexpr int priorities = static_cast<int>(AlarmPriority::Critical);

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

int alarmRank(const FleetColumns &columns, int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (columns.alarm[index] == AlarmPriority::None)
        return quietAlarmRank;
    const int urgency = priorities - static_cast<int>(columns.alarm[index]);
    return columns.alarmUnacked[index] != 0 ? urgency : urgency + priorities;
}

AlarmPriority priorityOfAlarmRank(int rank)
{
    return rank >= quietAlarmRank ? AlarmPriority::None : AlarmPriority(priorities - rank % priorities);
}

bool isUnackedAlarmRank(int rank)
{
    return rank < priorities;
}

std::uint8_t attentionRank(const FleetColumns &columns, int row)
{
    const Freshness freshness = columns.freshness[static_cast<std::size_t>(row)];
    return static_cast<std::uint8_t>(alarmRank(columns, row) * 4 + silenceRank(freshness));
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
