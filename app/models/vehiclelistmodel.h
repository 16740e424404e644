// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "domain/health.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/**
 * The fleet as a list: one row a vehicle, in store order. Rows are only ever added and changed, never removed
 * or reset, so a row number is good for the life of the program.
 */
class VehicleListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.fleet")

public:
    enum Role {
        ImeiRole = Qt::UserRole + 1,
        NameRole,
        ModelRole,
        DriverRole, ///< name, else id of the driver; "" = not reported
        MotionRole, ///< Motion
        FreshnessRole, ///< Freshness
        PlacedRole, ///< 0 no position, 1 fix valid, 2 position from before the fix was lost
        HeadingDegRole,
        SpeedKmhRole, ///< NaN = not reported
        AlarmPriorityRole, ///< Priority of the highest open alarm
        AlarmUnackedRole,
        BatteryHealthRole, ///< Health
        FuelHealthRole,
        TireHealthRole,
        ReportMsRole, ///< time of the last report, ms since 1970, NaN = never
        StoreRowRole,
    };
    Q_ENUM(Role)

    explicit VehicleListModel(const FleetStore &store, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QVariant value(int row, int role) const;
    /** Judges silent tire sensors anew; call about once a minute, because silence sends no push. */
    void updateAges();

    /** Which roles show these fields. */
    [[nodiscard]] static QList<int> rolesOf(VehicleFields fields);

Q_SIGNALS:
    /** updateAges() changed the tire health of these rows. */
    void tireHealthAged(const std::vector<int> &rows);

private:
    void onAdded(int first, int last);
    void onChanged(std::span<const VehicleChange> changes);
    void announce(std::vector<int> &rows, const QList<int> &roles);
    [[nodiscard]] Health judgeTires(int row) const;

    const FleetStore &m_store;
    int m_count = 0;
    std::vector<Health> m_tireHealth; // kept, because it also changes by the mere passing of time
};

} // namespace waypost
