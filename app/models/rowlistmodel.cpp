// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowlistmodel.h"

#include <algorithm>
#include <tuple>

namespace waypost {

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!m_fleet || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_fleet->value(m_rows.at(index.row()), role);
}

QHash<int, QByteArray> RowListModel::roleNames() const
{
    return m_fleet ? m_fleet->roleNames() : QAbstractListModel::roleNames();
}

bool RowListModel::isVehicle(int storeRow) const
{
    return m_fleet && storeRow >= 0 && storeRow < m_fleet->rowCount();
}

void RowListModel::setFleet(VehicleListModel *fleet)
{
    if (m_fleet == fleet)
        return;
    if (m_fleet)
        disconnect(m_fleet, nullptr, this, nullptr);
    beginResetModel();
    m_rows.clear();
    m_fleet = fleet;
    endResetModel();
    if (fleet)
        connect(fleet, &VehicleListModel::dataChanged, this, &RowListModel::onFleetChanged);
    Q_EMIT fleetChanged();
    Q_EMIT rowsChanged();
}

void RowListModel::show(const QList<int> &rows)
{
    QList<int> shown = rows;
    shown.removeIf([this](int row) { return !isVehicle(row); });
    const auto value = [this](int row, VehicleListModel::Role role) { return m_fleet->value(row, role); };
    const auto urgency = [&](int row) {
        return std::tuple(
            value(row, VehicleListModel::AlarmUnackedRole).toBool(),
            value(row, VehicleListModel::AlarmPriorityRole).toInt());
    };
    std::ranges::sort(shown, [&](int a, int b) {
        if (urgency(a) != urgency(b))
            return urgency(a) > urgency(b);
        const int order = value(a, VehicleListModel::NameRole)
                              .toString()
                              .localeAwareCompare(value(b, VehicleListModel::NameRole).toString());
        return order != 0 ? order < 0 : a < b;
    });
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    beginResetModel();
    m_rows = shown;
    endResetModel();
    Q_EMIT rowsChanged();
}

void RowListModel::add(int storeRow)
{
    if (!isVehicle(storeRow) || contains(storeRow))
        return;
    beginInsertRows({}, count(), count());
    m_rows += storeRow;
    endInsertRows();
    Q_EMIT rowsChanged();
}

void RowListModel::remove(int storeRow)
{
    const auto row = int(m_rows.indexOf(storeRow));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT rowsChanged();
}

void RowListModel::onFleetChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row) >= first.row() && m_rows.at(row) <= last.row())
            Q_EMIT dataChanged(index(row), index(row), roles);
    }
}

} // namespace waypost
