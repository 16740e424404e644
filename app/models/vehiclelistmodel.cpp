// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclelistmodel.h"

#include "domain/outsidetext.h"
#include "models/readings.h"
#include "models/rowranges.h"

#include <algorithm>
#include <map>

namespace waypost {

namespace {

QString driverOf(const Vehicle &vehicle, Instant now)
{
    const DriverState *driver = currentDriver(vehicle, now);
    return driver ? shownName(toText(driver->name.empty() ? driver->id : driver->name)) : QString();
}

} // namespace

VehicleListModel::VehicleListModel(const FleetStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &FleetStore::vehiclesAdded, this, &VehicleListModel::onAdded);
    connect(&store, &FleetStore::changed, this, &VehicleListModel::onChanged);
    if (store.size() > 0)
        onAdded(0, store.size() - 1);
}

int VehicleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant VehicleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return value(index.row(), role);
}

QVariant VehicleListModel::value(int row, int role) const
{
    const auto index = static_cast<std::size_t>(row);
    const Vehicle &vehicle = m_store.vehicle(row);
    const FleetColumns &columns = m_store.columns();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return shownName(vehicle.displayName());
    case ImeiRole:
        return toText(vehicle.imei.view());
    case ModelRole:
        return shownName(toText(vehicle.model.view()));
    case DriverRole:
        return driverOf(vehicle, m_store.clock().now());
    case MotionRole:
        return static_cast<int>(columns.motion[index]);
    case FreshnessRole:
        return static_cast<int>(columns.freshness[index]);
    case PlacedRole:
        return static_cast<int>(columns.placed[index]);
    case HeadingDegRole:
        return columns.headingDeg[index];
    case SpeedKmhRole:
        return columns.speedKmh[index];
    case AlarmPriorityRole:
        return static_cast<int>(columns.alarm[index]);
    case AlarmUnackedRole:
        return columns.alarmUnacked[index] != 0;
    case BatteryHealthRole:
        return static_cast<int>(
            batteryHealth(vehicle.status, columns.freshness[index], vehicle.levels.battery));
    case FuelHealthRole:
        return static_cast<int>(fuelHealth(fuelOf(vehicle), columns.freshness[index]));
    case TireHealthRole:
        return static_cast<int>(m_tireHealth[index]);
    case ReportMsRole:
        return toNumber(vehicle.reportTime);
    case StoreRowRole:
        return row;
    default:
        return {};
    }
}

QHash<int, QByteArray> VehicleListModel::roleNames() const
{
    return {
        {ImeiRole, "imei"},
        {NameRole, "name"},
        {ModelRole, "model"},
        {DriverRole, "driver"},
        {MotionRole, "motion"},
        {FreshnessRole, "freshness"},
        {PlacedRole, "placed"},
        {HeadingDegRole, "headingDeg"},
        {SpeedKmhRole, "speedKmh"},
        {AlarmPriorityRole, "alarmPriority"},
        {AlarmUnackedRole, "alarmUnacked"},
        {BatteryHealthRole, "batteryHealth"},
        {FuelHealthRole, "fuelHealth"},
        {TireHealthRole, "tireHealth"},
        {ReportMsRole, "reportMs"},
        {StoreRowRole, "storeRow"}};
}

QList<int> VehicleListModel::rolesOf(VehicleFields fields)
{
    QList<int> roles;
    const auto add = [&](VehicleField field, std::initializer_list<int> shown) {
        if (fields & field)
            roles.append(shown);
    };
    add(VehicleField::Position, {PlacedRole});
    add(VehicleField::Motion, {MotionRole, HeadingDegRole, SpeedKmhRole});
    add(VehicleField::Freshness, {FreshnessRole});
    add(VehicleField::Tires, {TireHealthRole});
    add(VehicleField::Driver, {DriverRole});
    add(VehicleField::Alarm, {AlarmPriorityRole, AlarmUnackedRole});
    add(VehicleField::Identity, {NameRole, Qt::DisplayRole, ModelRole});
    add(VehicleField::Status, {ReportMsRole});
    // A vehicle that is lost has no data on its tank or battery either.
    if (fields & (VehicleField::Power | VehicleField::Freshness))
        roles.append(BatteryHealthRole);
    if (fields & (VehicleField::Fuel | VehicleField::Freshness))
        roles.append(FuelHealthRole);
    return roles;
}

void VehicleListModel::onAdded(int first, int last)
{
    beginInsertRows({}, first, last);
    m_count = last + 1;
    m_tireHealth.resize(static_cast<std::size_t>(m_count), Health::NotFitted);
    for (int row = first; row <= last; ++row)
        m_tireHealth[static_cast<std::size_t>(row)] = judgeTires(row);
    endInsertRows();
}

void VehicleListModel::onChanged(std::span<const VehicleChange> changes)
{
    // Exact roles for a few vehicles. For many, one list of all their roles: fewer signals are worth more
    // then.
    constexpr std::size_t few = 64;
    std::map<VehicleFields::Int, std::vector<int>> rowsByFields;
    VehicleFields all;
    for (const VehicleChange &change : changes)
        all |= change.fields;
    for (const VehicleChange &change : changes) {
        if (change.row >= m_count)
            continue; // not announced yet
        if (change.fields & VehicleField::Tires)
            m_tireHealth[static_cast<std::size_t>(change.row)] = judgeTires(change.row);
        rowsByFields[(changes.size() <= few ? change.fields : all).toInt()].push_back(change.row);
    }
    for (auto &[fields, rows] : rowsByFields)
        announce(rows, rolesOf(VehicleFields::fromInt(fields)));
}

void VehicleListModel::announce(std::vector<int> &rows, const QList<int> &roles)
{
    if (roles.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    for (const RowRange range : toRanges(rows))
        Q_EMIT dataChanged(index(range.first), index(range.last), roles);
}

void VehicleListModel::updateAges()
{
    std::vector<int> aged;
    for (int row = 0; row < m_count; ++row) {
        if (m_store.vehicle(row).tires.empty())
            continue;
        const Health now = judgeTires(row);
        if (std::exchange(m_tireHealth[static_cast<std::size_t>(row)], now) != now)
            aged.push_back(row);
    }
    if (aged.empty())
        return;
    announce(aged, {TireHealthRole});
    Q_EMIT tireHealthAged(aged);
}

Health VehicleListModel::judgeTires(int row) const
{
    return tiresHealth(m_store.vehicle(row).tires, m_store.clock().now());
}

} // namespace waypost
