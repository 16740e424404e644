// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sensorowners.h"

#include "domain/deviceclock.h"

#include <algorithm>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr int noRow = -1;
constexpr std::size_t smallestTable = 16;
constexpr std::size_t mostContests = 4096;
// Sensors report every few minutes.
constexpr Milliseconds ownerSilent = 10min;
constexpr Milliseconds heardAgainSoon = 30min;
constexpr int hearingsToMove = 3;

} // namespace

bool SensorOwners::isIdentity(const SensorId &sensor)
{
    const std::string_view id = sensor.view();
    const auto allAre = [&id](char c) { return std::ranges::all_of(id, [c](char at) { return at == c; }); };
    return id.size() >= 4 && id.front() != '#' && !allAre('0') && !allAre('F');
}

const TireState *SensorOwners::find(const Vehicle &vehicle, const SensorId &sensor)
{
    const auto found = std::lower_bound(
        vehicle.tires.begin(), vehicle.tires.end(), sensor,
        [](const TireState &tire, const SensorId &id) { return tire.reading.sensor < id; });
    return found != vehicle.tires.end() && found->reading.sensor == sensor ? &*found : nullptr;
}

int SensorOwners::ownerOf(const SensorId &sensor) const
{
    if (m_slots.empty())
        return noRow;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = std::hash<SensorId>{}(sensor)&mask;; slot = (slot + 1) & mask) {
        const int row = m_slots[slot];
        if (row == noRow || find(m_vehicles[static_cast<std::size_t>(row)], sensor))
            return row;
    }
}

void SensorOwners::add(int row, const SensorId &sensor)
{
    if (!isIdentity(sensor))
        return;
    if ((m_used + 1) * 6 > m_slots.size() * 5)
        rebuild();
    put(row, sensor);
}

void SensorOwners::put(int row, const SensorId &sensor)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<SensorId>{}(sensor)&mask;
    while (m_slots[slot] != noRow && m_slots[slot] != row)
        slot = (slot + 1) & mask;
    m_used += m_slots[slot] == noRow ? 1 : 0;
    m_slots[slot] = row;
}

void SensorOwners::rebuild()
{
    std::size_t sensors = 0;
    for (std::size_t row = 0; row < m_vehicles.size(); ++row)
        sensors += m_vehicles[row].tires.size();
    std::size_t size = smallestTable;
    while (size * 2 < sensors * 3) // half of it again before it is made anew
        size *= 2;
    m_slots.assign(size, noRow);
    m_used = 0;
    for (std::size_t row = 0; row < m_vehicles.size(); ++row) {
        for (const TireState &tire : m_vehicles[row].tires) {
            if (isIdentity(tire.reading.sensor))
                put(static_cast<int>(row), tire.reading.sensor);
        }
    }
}

SensorOwners::Contest &SensorOwners::contestOf(const SensorId &sensor)
{
    if (m_contests.size() >= mostContests)
        m_contests.clear();
    return m_contests[sensor];
}

SensorOwners::Verdict SensorOwners::claim(int row, const SensorId &sensor, Instant moment, Instant received)
{
    const int owner = isIdentity(sensor) ? ownerOf(sensor) : noRow;
    if (owner == noRow || owner == row)
        return {};
    const TireState &last = *find(m_vehicles[static_cast<std::size_t>(owner)], sensor);
    if (isOlder(moment, last.reported, received))
        return {Claim::Late, owner};
    const bool silent = moment - last.reported >= ownerSilent;
    if (!silent && !isSettled(row, owner, sensor, moment))
        return {Claim::Contested, owner};
    Contest &contest = contestOf(sensor);
    const bool returns = contest.home == row;
    contest = {returns || contest.open ? row : owner, returns || contest.open, 0, moment};
    return {Claim::Moved, owner};
}

/** Whether the sensor, which its owner heard a moment ago, is to move all the same. */
bool SensorOwners::isSettled(int row, int owner, const SensorId &sensor, Instant moment)
{
    const VehicleCard *card = m_vehicles[static_cast<std::size_t>(owner)].card.get();
    Contest &contest = contestOf(sensor);
    if (contest.home == row && moment - contest.moved <= heardAgainSoon)
        return true;
    if (!contest.open && !(card && card->wheels.contains(sensor)))
        return true;
    if (contest.home != owner)
        contest = {owner, true, 0, moment};
    return ++contest.hearings >= hearingsToMove;
}

void SensorOwners::keep(int row, const SensorId &sensor)
{
    if (m_contests.empty())
        return;
    if (const auto contest = m_contests.find(sensor);
        contest != m_contests.end() && contest->second.home == row)
        contest->second.hearings = 0;
}

} // namespace waypost
