// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapfleet.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waypost::bench {

namespace {
constexpr double stepDegrees = 0.002; // some 200 m between two reports
constexpr std::int64_t firstImei = 8'680'000'000'000'000;
} // namespace

MovingFleet::MovingFleet()
    : m_store(m_clock)
{
}

void MovingFleet::grow(int vehicles)
{
    for (int i = 0; i < vehicles; ++i) {
        const double lat = 46 + m_random.generateDouble() * 8;
        const double lng = 4 + m_random.generateDouble() * 12;
        m_trucks.push_back({lat, lng, double(m_random.bounded(360))});
    }
    constexpr int batch = 4'096; // as many as come in one batch at most
    for (int pushed = 0; pushed < vehicles; pushed += batch)
        push(std::min(batch, vehicles - pushed));
    constexpr int alarmEvery = 100;
    for (int i = 0; i < vehicles; i += alarmEvery)
        m_store.setAlarm(i, i % 200 ? AlarmPriority::High : AlarmPriority::Medium, i % 300 != 0);
}

ReceivedPush MovingFleet::reportOf(int vehicle)
{
    Truck &truck = m_trucks[static_cast<std::size_t>(vehicle)];
    const double heading = truck.headingDeg * std::numbers::pi / 180;
    truck.lat += stepDegrees * std::cos(heading);
    truck.lng += stepDegrees * std::sin(heading);

    Snapshot snapshot;
    snapshot.vehicle.imei = Imei(std::to_string(firstImei + vehicle));
    snapshot.status.lat = truck.lat;
    snapshot.status.lng = truck.lng;
    snapshot.status.fixValid = true;
    snapshot.status.ignition = vehicle % 4 != 0;
    snapshot.status.speedKmh = vehicle % 3 == 0 ? 0 : 70;
    snapshot.status.headingDeg = static_cast<int>(truck.headingDeg);
    snapshot.status.deviceTime = m_clock.now();
    return {m_clock.now(), snapshot};
}

void MovingFleet::push(int reports)
{
    m_clock.advance(Milliseconds(16));
    PushBatch batch;
    batch.pushes.reserve(static_cast<std::size_t>(reports));
    for (int i = 0; i < reports && !m_trucks.empty(); ++i) {
        batch.pushes.push_back(reportOf(m_next));
        m_next = (m_next + 1) % static_cast<int>(m_trucks.size());
    }
    m_store.apply(batch);
}

void MovingFleet::clearAlarms()
{
    for (int row = 0; row < m_store.size(); ++row)
        m_store.setAlarm(row, AlarmPriority::None, false);
}

PlaceModel::PlaceModel(FleetStore &store)
    : m_store(store)
{
    connect(&store, &FleetStore::changed, this, [this](std::span<const VehicleChange> changes) {
        for (const VehicleChange &change : changes) {
            if (change.fields.testFlag(VehicleField::Position))
                Q_EMIT dataChanged(index(change.row), index(change.row), {Lat, Lng});
        }
    });
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.size();
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Lat)
        return m_store.columns().lat[row];
    return role == Lng ? QVariant(m_store.columns().lng[row]) : QVariant();
}

QHash<int, QByteArray> PlaceModel::roleNames() const
{
    return {{Lat, "lat"}, {Lng, "lng"}};
}

} // namespace waypost::bench
