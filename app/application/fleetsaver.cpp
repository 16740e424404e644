// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/fleetsaver.h"

#include <numeric>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto tickInterval = 1s;
constexpr int ticksARound = 10;
// About 5 ms of work: less than half a frame.
constexpr std::size_t vehiclesATick = 1'000;

} // namespace

FleetSaver::FleetSaver(const FleetStore &store, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_journal(journal)
{
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &FleetSaver::tick);
    connect(&store, &FleetStore::changed, this, &FleetSaver::note);
}

void FleetSaver::note(std::span<const VehicleChange> changes)
{
    m_isDirty.resize(static_cast<std::size_t>(m_store.size()));
    for (const VehicleChange &change : changes) {
        const auto row = static_cast<std::size_t>(change.row);
        if (m_isDirty[row])
            continue;
        m_isDirty[row] = true;
        m_dirty.push_back(change.row);
    }
}

void FleetSaver::noteAll()
{
    m_isDirty.assign(static_cast<std::size_t>(m_store.size()), true);
    m_dirty.resize(static_cast<std::size_t>(m_store.size()));
    std::iota(m_dirty.begin(), m_dirty.end(), 0);
}

void FleetSaver::beginRound()
{
    m_round.insert(m_round.end(), m_dirty.begin(), m_dirty.end());
    for (const int row : m_dirty)
        m_isDirty[static_cast<std::size_t>(row)] = false;
    m_dirty.clear();
}

void FleetSaver::tick()
{
    --m_ticksToNextRound;
    if (m_round.empty() && m_ticksToNextRound <= 0 && !m_dirty.empty()) {
        m_ticksToNextRound = ticksARound;
        beginRound();
    }
    save(vehiclesATick);
}

void FleetSaver::saveAll()
{
    beginRound();
    save(m_round.size());
}

void FleetSaver::save(std::size_t most)
{
    const std::size_t count = std::min(most, m_round.size());
    if (count == 0)
        return;
    QList<SavedVehicle> records;
    records.reserve(static_cast<qsizetype>(count));
    for (auto row = m_round.end() - static_cast<std::ptrdiff_t>(count); row != m_round.end(); ++row) {
        const Vehicle &vehicle = m_store.vehicle(*row);
        records.append({QString::fromUtf8(vehicle.imei.view()), toRecord(vehicle)});
    }
    m_round.resize(m_round.size() - count);
    m_journal.saveVehicles(records);
}

} // namespace waypost
