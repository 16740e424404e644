// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/vehiclelistmodel.h"

#include <QPointer>

namespace waypost {

/**
 * A few vehicles of the fleet, chosen by their rows of the store: those under one point of the map, those
 * that are kept in view. Their values go on changing in place; which they are changes only when somebody says
 * so.
 */
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /** Where values come from; null = no rows. Whoever sets another one loses the rows. */
    Q_PROPERTY(waypost::VehicleListModel *fleet READ fleet WRITE setFleet NOTIFY fleetChanged FINAL)
    Q_PROPERTY(QList<int> rows READ rows NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** Those of VehicleListModel. */
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] VehicleListModel *fleet() const { return m_fleet; }
    void setFleet(VehicleListModel *fleet);
    [[nodiscard]] QList<int> rows() const { return m_rows; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /** These vehicles and no others: first who needs a person, then by name. Rows that are none are left out.
     */
    Q_INVOKABLE void show(const QList<int> &rows);
    Q_INVOKABLE void clear() { show({}); }
    Q_INVOKABLE [[nodiscard]] bool contains(int storeRow) const { return m_rows.contains(storeRow); }
    /** At the end, if it is not there yet. */
    Q_INVOKABLE void add(int storeRow);
    Q_INVOKABLE void remove(int storeRow);
    /** Row of the store, -1 if there is no such row here. */
    Q_INVOKABLE [[nodiscard]] int storeRowAt(int row) const { return m_rows.value(row, -1); }

Q_SIGNALS:
    void fleetChanged();
    void rowsChanged();

private:
    void onFleetChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    [[nodiscard]] bool isVehicle(int storeRow) const;

    QPointer<VehicleListModel> m_fleet;
    QList<int> m_rows;
};

} // namespace waypost
