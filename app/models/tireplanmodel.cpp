// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tireplanmodel.h"

#include "models/readings.h"
#include "models/wheelwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** The sensor that a person put into a wheel; an empty id if none. */
SensorId sensorIn(const VehicleCard &card, WheelPosition position)
{
    const auto found = std::ranges::find_if(
        card.wheels, [position](const auto &wheel) { return wheel.second == position; });
    return found == card.wheels.end() ? SensorId() : found->first;
}

int slotOf(WheelPosition position)
{
    const bool right = position.side == WheelSide::Right;
    return right ? (position.inner ? 1 : 0) : (position.inner ? 2 : 3);
}

std::vector<TireState> unmapped(const VehicleCard &card, const std::vector<TireState> &tires)
{
    std::vector<TireState> rest;
    std::ranges::copy_if(tires, std::back_inserter(rest), [&card](const TireState &tire) {
        return !card.wheelOf(tire.reading.sensor);
    });
    return rest;
}

} // namespace

TirePlanModel::TirePlanModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TirePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TirePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Wheel &wheel = m_wheels[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PositionRole:
        return wheel.position.toText();
    case AxleRole:
        return int(wheel.position.axle);
    case SlotRole:
        return slotOf(wheel.position);
    case Qt::DisplayRole:
    case WheelRole:
        return wheelText(*m_layout, wheel.position);
    case SensorRole:
        return toText(wheel.sensor.view());
    case HealthRole:
        return static_cast<int>(wheel.health);
    default:
        return reading(wheel, role);
    }
}

QVariant TirePlanModel::reading(const Wheel &wheel, int role) const
{
    const TireReading &reading = wheel.tire.reading;
    switch (role) {
    case SourceRole:
        return !wheel.heard ? QString() : reading.source == TireSource::Ble ? u"ble"_s : u"rs232"_s;
    case PressureKpaRole:
        return toNumber(reading.pressureKpa);
    case TemperatureCRole:
        return toNumber(reading.temperatureC);
    case SensorVoltsRole:
        return toNumber(reading.sensorVolts);
    case StateTextRole:
        return wheel.heard ? tireStateText(reading, wheel.health) : QString();
    case SaturatedRole:
        return wheel.heard && isPressureSaturated(reading);
    case ReportedMsRole:
        return wheel.heard ? toNumber(wheel.tire.reported) : notReported;
    default:
        return {};
    }
}

QHash<int, QByteArray> TirePlanModel::roleNames() const
{
    return {
        {PositionRole, "position"},
        {AxleRole, "axle"},
        {SlotRole, "slot"},
        {WheelRole, "wheel"},
        {SensorRole, "sensor"},
        {SourceRole, "source"},
        {PressureKpaRole, "pressureKpa"},
        {TemperatureCRole, "temperatureC"},
        {SensorVoltsRole, "sensorVolts"},
        {StateTextRole, "stateText"},
        {HealthRole, "health"},
        {SaturatedRole, "saturated"},
        {ReportedMsRole, "reportedMs"}};
}

QList<PlanAxle> TirePlanModel::axles() const
{
    QList<PlanAxle> list;
    if (!m_layout)
        return list;
    for (const Axle &axle : m_layout->axles())
        list.append({axleText(axle), axle.isDual(), axle.towed});
    return list;
}

int TirePlanModel::mapped() const
{
    return static_cast<int>(
        std::ranges::count_if(m_wheels, [](const Wheel &wheel) { return !wheel.sensor.empty(); }));
}

int TirePlanModel::rowOf(const QString &position) const
{
    const std::optional<WheelPosition> wanted = WheelPosition::fromText(position);
    const auto found = std::ranges::find_if(
        m_wheels, [&wanted](const Wheel &wheel) { return wanted && wheel.position == *wanted; });
    return found == m_wheels.end() ? -1 : static_cast<int>(found - m_wheels.begin());
}

QString TirePlanModel::sensorAt(int row) const
{
    return index(row).data(SensorRole).toString();
}

QString TirePlanModel::positionAt(int row) const
{
    return index(row).data(PositionRole).toString();
}

int TirePlanModel::axleAt(int row) const
{
    return index(row).data(AxleRole).toInt();
}

int TirePlanModel::slotAt(int row) const
{
    return index(row).data(SlotRole).toInt();
}

void TirePlanModel::update(const VehicleCard &card, const std::vector<TireState> &tires, Instant now)
{
    const std::optional<WheelLayout> written = WheelLayout::fromText(card.layout);
    const int mappedBefore = mapped();
    if (written)
        setLayout(written, false);
    else
        setLayout(WheelLayout::guess(static_cast<int>(tires.size())), true);
    for (int row = 0; row < count(); ++row) {
        const WheelPosition position = m_wheels[static_cast<std::size_t>(row)].position;
        replace(row, m_proposed ? Wheel{.position = position} : wheelNow(position, card, tires, now));
    }
    m_tray.update(unmapped(card, tires), now);
    if (mapped() != mappedBefore)
        Q_EMIT changed();
}

void TirePlanModel::setLayout(const std::optional<WheelLayout> &layout, bool proposed)
{
    const bool isProposal = proposed && layout;
    if (layout == m_layout && isProposal == m_proposed)
        return;
    beginResetModel();
    m_layout = layout;
    m_proposed = isProposal;
    m_wheels.clear();
    if (m_layout) {
        for (const WheelPosition position : m_layout->positions())
            m_wheels.push_back({.position = position});
    }
    endResetModel();
    Q_EMIT changed();
}

TirePlanModel::Wheel TirePlanModel::wheelNow(
    WheelPosition position, const VehicleCard &card, const std::vector<TireState> &tires, Instant now) const
{
    Wheel wheel{.position = position, .sensor = sensorIn(card, position)};
    if (wheel.sensor.empty())
        return wheel;
    const auto tire = std::ranges::find_if(
        tires, [&wheel](const TireState &state) { return state.reading.sensor == wheel.sensor; });
    wheel.health = Health::NoData;
    if (tire == tires.end())
        return wheel;
    wheel.heard = true;
    wheel.tire = *tire;
    wheel.health = tireHealth(*tire, now);
    return wheel;
}

void TirePlanModel::replace(int row, const Wheel &fresh)
{
    Wheel &known = m_wheels[static_cast<std::size_t>(row)];
    if (known == fresh)
        return;
    known = fresh;
    Q_EMIT dataChanged(index(row), index(row));
}

void TirePlanModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Qt::DisplayRole, WheelRole, StateTextRole});
    m_tray.retranslate();
    Q_EMIT changed();
}

} // namespace waypost
