// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tirelistmodel.h"

#include "models/readings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

QString rawStateText(std::int32_t state)
{
    return TireListModel::tr("State %1", "raw number of a tire sensor's state").arg(state);
}

QString sensorStateText(std::int32_t state)
{
    switch (static_cast<TireSensorState>(state)) {
    case TireSensorState::Normal:
        return {};
    case TireSensorState::Leaking:
        return TireListModel::tr("Leaking");
    case TireSensorState::Inflating:
        return TireListModel::tr("Inflating");
    case TireSensorState::StartUp:
        return TireListModel::tr("Starting up");
    case TireSensorState::PowerOn:
        return TireListModel::tr("Switched on");
    case TireSensorState::Awakened:
        return TireListModel::tr("Awakened");
    }
    return rawStateText(state);
}

/** A third party's byte, whose bits nobody documented. */
QString receiverStateText(std::int32_t state)
{
    return state == 0 ? QString() : rawStateText(state);
}

} // namespace

QString tireStateText(const TireReading &reading, Health health)
{
    if (health == Health::NoData)
        return TireListModel::tr("No signal");
    const std::int32_t state = reading.state.value_or(0);
    const QString words
        = reading.source == TireSource::Ble ? sensorStateText(state) : receiverStateText(state);
    if (words.isEmpty() && isPressureSaturated(reading))
        return TireListModel::tr("Sensor limit", "the pressure is at or above what the sensor can measure");
    return words;
}

TireListModel::TireListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TireListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TireListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const TireReading &reading = row.tire.reading;
    switch (role) {
    case Qt::DisplayRole:
    case SensorRole:
        return toText(reading.sensor.view());
    case SourceRole:
        return reading.source == TireSource::Ble ? u"ble"_s : u"rs232"_s;
    case WheelRole:
        return toText(reading.wheel.view());
    case PressureKpaRole:
        return toNumber(reading.pressureKpa);
    case TemperatureCRole:
        return toNumber(reading.temperatureC);
    case SensorVoltsRole:
        return toNumber(reading.sensorVolts);
    case StateTextRole:
        return tireStateText(reading, row.health);
    case HealthRole:
        return static_cast<int>(row.health);
    case ReportedMsRole:
        return toNumber(row.tire.reported);
    default:
        return {};
    }
}

QHash<int, QByteArray> TireListModel::roleNames() const
{
    return {
        {SensorRole, "sensor"},
        {SourceRole, "source"},
        {WheelRole, "wheel"},
        {PressureKpaRole, "pressureKpa"},
        {TemperatureCRole, "temperatureC"},
        {SensorVoltsRole, "sensorVolts"},
        {StateTextRole, "stateText"},
        {HealthRole, "health"},
        {ReportedMsRole, "reportedMs"}};
}

void TireListModel::reset(const std::vector<TireState> &tires, Instant now)
{
    const int before = count();
    beginResetModel();
    m_rows.clear();
    for (const TireState &tire : tires)
        m_rows.push_back({tire, tireHealth(tire, now)});
    endResetModel();
    if (count() != before)
        Q_EMIT countChanged();
    countReporting();
}

void TireListModel::update(const std::vector<TireState> &tires, Instant now)
{
    const int before = count();
    int row = 0;
    for (const TireState &tire : tires) {
        while (row < count() && sensorAt(row) < tire.reading.sensor)
            remove(row);
        const Row fresh{tire, tireHealth(tire, now)};
        if (row < count() && sensorAt(row) == tire.reading.sensor)
            replace(row, fresh);
        else
            insert(row, fresh);
        ++row;
    }
    while (row < count())
        remove(row);
    if (count() != before)
        Q_EMIT countChanged();
    countReporting();
}

void TireListModel::countReporting()
{
    const auto reporting = static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.health != Health::NoData; }));
    if (std::exchange(m_reporting, reporting) != reporting)
        Q_EMIT reportingChanged();
}

void TireListModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {StateTextRole});
}

void TireListModel::insert(int row, const Row &fresh)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, fresh);
    endInsertRows();
}

void TireListModel::replace(int row, const Row &fresh)
{
    Row &known = m_rows[static_cast<std::size_t>(row)];
    if (known == fresh)
        return;
    known = fresh;
    Q_EMIT dataChanged(index(row), index(row));
}

void TireListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

} // namespace waypost
