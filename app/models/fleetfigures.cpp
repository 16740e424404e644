// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleetfigures.h"

#include "models/readings.h"

#include <utility>

namespace waypost {

FleetFigures::FleetFigures(const FleetStore &store, const AlarmBook &alarms, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_alarms(alarms)
{
    const auto outdate = [this] { m_isStale = true; };
    connect(&store, &FleetStore::vehiclesAdded, this, outdate);
    connect(&store, &FleetStore::changed, this, outdate);
    connect(&alarms, &AlarmBook::changed, this, outdate);
}

void FleetFigures::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    refresh();
    Q_EMIT watchedChanged();
}

double FleetFigures::oldestReportMs() const
{
    return toNumber(m_figures.oldestReport);
}

void FleetFigures::refresh()
{
    if (!m_watched || !std::exchange(m_isStale, false))
        return;
    const Figures now = count();
    if (std::exchange(m_figures, now) != now)
        Q_EMIT changed();
}

FleetFigures::Figures FleetFigures::count() const
{
    Figures figures;
    countVehicles(figures);
    countAlarms(figures);
    return figures;
}

void FleetFigures::countVehicles(Figures &figures) const
{
    const FleetColumns &columns = m_store.columns();
    figures.vehicles = m_store.size();
    for (int row = 0; row < figures.vehicles; ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (columns.freshness[at] != Freshness::Fresh) {
            ++figures.silent;
            const Reported<Instant> report = m_store.vehicle(row).reportTime;
            if (report && (!figures.oldestReport || *report < *figures.oldestReport))
                figures.oldestReport = report;
        } else if (columns.placed[at] == 1) {
            figures.moving += columns.motion[at] == Motion::Moving;
            figures.idle += columns.motion[at] == Motion::Idle;
        }
    }
}

void FleetFigures::countAlarms(Figures &figures) const
{
    for (const Alarm &alarm : m_alarms.alarms()) {
        if (!alarm.isOpen())
            continue;
        ++figures.open;
        figures.unacked += alarm.isUnacked();
        ++figures.openByPriority[static_cast<std::size_t>(alarm.priority)];
    }
}

} // namespace waypost
