// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/coalesce.h"

#include "domain/track.h"

#include <unordered_map>

namespace waypost {

namespace {

bool saysPosition(const Status &status)
{
    return status.lat.has_value() || status.lng.has_value() || status.fixValid.has_value();
}

/** A position is never carried over into another report, only replaced by one that is worth as much. */
bool positionReplaced(const Status &older, const Status &newer)
{
    if (!saysPosition(older))
        return true;
    const bool hasCoordinates = newer.lat.has_value() && newer.lng.has_value();
    return hasCoordinates && newer.fixValid.has_value() && *newer.fixValid >= older.fixValid.value_or(true);
}

bool inOrder(const Status &older, const Status &newer)
{
    if (!older.deviceTime.has_value() || !newer.deviceTime.has_value())
        return older.deviceTime.has_value() == newer.deviceTime.has_value();
    return *older.deviceTime <= *newer.deviceTime;
}

template <typename T>
bool keepsSaying(Reported<T> older, Reported<T> newer)
{
    return !older.has_value() || !newer.has_value() || older == newer;
}

bool alarmsSurvive(const Status &older, const Status &newer)
{
    return older.alarmNumber.value_or(0) == 0 && keepsSaying(older.batteryLow, newer.batteryLow)
        && keepsSaying(older.externalLow, newer.externalLow) && keepsSaying(older.alerts, newer.alerts)
        && keepsSaying(older.alerts1, newer.alerts1);
}

void mergeInto(Snapshot &newer, Snapshot &older)
{
    older.status.mergeFrom(newer.status, newer.named);
    newer.status = std::move(older.status);
    newer.named |= older.named;
    if (newer.vehicle.deviceKey.empty())
        newer.vehicle.deviceKey = older.vehicle.deviceKey;
    if (!newer.vehicle.id)
        newer.vehicle.id = older.vehicle.id;
    if (newer.vehicle.model.empty())
        newer.vehicle.model = std::move(older.vehicle.model);
}

} // namespace

bool canCoalesce(const Snapshot &older, const Snapshot &newer)
{
    return inOrder(older.status, newer.status) && positionReplaced(older.status, newer.status)
        && alarmsSurvive(older.status, newer.status) && unreadAlarm(older).empty();
}

Coalesced coalesceSnapshots(std::vector<ReceivedPush> &pushes)
{
    Coalesced result;
    std::unordered_map<Imei, std::size_t> latest; // where the vehicle's last snapshot stands
    std::vector<bool> merged(pushes.size(), false);
    for (std::size_t i = 0; i < pushes.size(); ++i) {
        auto *newer = std::get_if<Snapshot>(&pushes[i].push);
        if (!newer)
            continue;
        const auto [place, first] = latest.try_emplace(newer->vehicle.imei, i);
        if (first)
            continue;
        auto &older = std::get<Snapshot>(pushes[place->second].push);
        if (canCoalesce(older, *newer)) {
            result.positions += isTrackPoint(older.status) ? 1 : 0;
            mergeInto(*newer, older);
            merged[place->second] = true;
        }
        place->second = i; // one that had to stay is a wall: nothing before it moves past it
    }
    std::size_t index = 0;
    result.pushes = std::erase_if(pushes, [&](const ReceivedPush &) { return merged[index++]; });
    return result;
}

} // namespace waypost
