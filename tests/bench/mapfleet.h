// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"

#include <QAbstractListModel>
#include <QRandomGenerator>

namespace waypost::bench {

/** A fleet that drives about central Europe, pushed straight into a store. */
class MovingFleet
{
public:
    MovingFleet();

    /** Adds vehicles, some of them with an alarm. */
    void grow(int vehicles);
    FleetStore &store() { return m_store; }
    /** One report from each of so many vehicles, the next in turn. */
    void push(int reports);
    void clearAlarms();

private:
    struct Truck
    {
        double lat, lng, headingDeg;
    };

    ReceivedPush reportOf(int vehicle);

    ManualClock m_clock;
    FleetStore m_store;
    QRandomGenerator m_random{1};
    std::vector<Truck> m_trucks;
    int m_next = 0;
};

/** The places of a store's vehicles, as a MapItemView wants them. */
class PlaceModel final : public QAbstractListModel
{
public:
    enum Role { Lat = Qt::UserRole, Lng };

    explicit PlaceModel(FleetStore &store);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    FleetStore &m_store;
};

} // namespace waypost::bench
