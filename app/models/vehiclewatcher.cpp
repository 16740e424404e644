// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehiclewatcher.h"

#include "domain/outsidetext.h"
#include "models/readings.h"

#include <algorithm>

namespace waypost {

VehicleWatcher::VehicleWatcher(FleetStore &store, AlarmBook &book, const Format &format, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_format(&format)
    , m_alarms(book, store, AlarmListModel::Scope::Vehicle)
    , m_card(store)
{
    connect(&store, &FleetStore::vehiclesAdded, this, &VehicleWatcher::onAdded);
    connect(&store, &FleetStore::changed, this, &VehicleWatcher::onChanged);
    connect(&m_towns, &TownFinder::ready, this, &VehicleWatcher::changed);
}

void VehicleWatcher::setFormat(const Format &format)
{
    m_format = &format;
    Q_EMIT changed();
}

void VehicleWatcher::setImei(const QString &imei)
{
    if (imei == m_imei)
        return;
    m_imei = imei;
    m_row = m_store.rowOf(Imei(imei.toStdString()));
    m_tires.reset(vehicle().tires, m_store.clock().now());
    updateTires();
    m_alarms.showVehicle(imei);
    m_card.showRow(m_row);
    Q_EMIT imeiChanged();
    Q_EMIT changed();
}

void VehicleWatcher::onAdded()
{
    if (m_row >= 0 || m_imei.isEmpty())
        return;
    m_row = m_store.rowOf(Imei(m_imei.toStdString()));
    if (m_row < 0)
        return;
    updateTires();
    m_card.showRow(m_row);
    Q_EMIT changed();
}

void VehicleWatcher::updateTires()
{
    const Instant now = m_store.clock().now();
    m_tires.update(vehicle().tires, now);
    m_tirePlan.update(m_row < 0 ? VehicleCard() : m_store.card(m_row), vehicle().tires, now);
}

void VehicleWatcher::onChanged(std::span<const VehicleChange> changes)
{
    const auto isMine = [this](const VehicleChange &change) { return change.row == m_row; };
    const auto mine = std::find_if(changes.begin(), changes.end(), isMine);
    if (m_row < 0 || mine == changes.end())
        return;
    if (mine->fields & (VehicleField::Tires | VehicleField::Card))
        updateTires();
    if (mine->fields & (VehicleField::Identity | VehicleField::Card))
        m_card.refresh();
    Q_EMIT changed();
}

void VehicleWatcher::updateAges()
{
    if (vehicle().tires.empty())
        return;
    updateTires();
    if (tireHealth() != m_agedTireHealth) {
        m_agedTireHealth = tireHealth();
        Q_EMIT changed();
    }
}

const Vehicle &VehicleWatcher::vehicle() const
{
    static const Vehicle unknown;
    return m_row < 0 ? unknown : m_store.vehicle(m_row);
}

Freshness VehicleWatcher::storedFreshness() const
{
    return m_row < 0 ? Freshness::Never : m_store.columns().freshness[static_cast<std::size_t>(m_row)];
}

QString VehicleWatcher::name() const
{
    return shownName(exists() ? vehicle().displayName() : m_imei);
}
QString VehicleWatcher::model() const
{
    return shownName(toText(vehicle().model.view()));
}
QString VehicleWatcher::deviceKey() const
{
    return shownName(toText(vehicle().deviceKey.view()));
}

bool VehicleWatcher::hasPosition() const
{
    return vehicle().placed.has_value();
}

double VehicleWatcher::lat() const
{
    const std::optional<Position> position = vehicle().position();
    return position ? position->lat : notReported;
}

double VehicleWatcher::lng() const
{
    const std::optional<Position> position = vehicle().position();
    return position ? position->lng : notReported;
}

bool VehicleWatcher::fixValid() const
{
    const std::optional<Position> position = vehicle().position();
    return position && position->valid;
}

double VehicleWatcher::satellites() const
{
    return toNumber(status().satellites);
}
double VehicleWatcher::altitudeM() const
{
    return toNumber(status().altitudeM);
}
double VehicleWatcher::headingDeg() const
{
    return toNumber(status().headingDeg);
}
double VehicleWatcher::speedKmh() const
{
    return toNumber(status().speedKmh);
}

QString VehicleWatcher::address() const
{
    const StatusTexts *texts = status().texts.get();
    return texts ? shownName(toText(texts->address)) : QString();
}

TownBearing VehicleWatcher::nearTown() const
{
    const std::optional<Position> position = vehicle().position();
    return position ? m_towns.find(position->lat, position->lng) : TownBearing();
}

names::motion::Value VehicleWatcher::motion() const
{
    if (m_row < 0)
        return names::motion::Value::Unknown;
    return static_cast<names::motion::Value>(m_store.columns().motion[static_cast<std::size_t>(m_row)]);
}

names::freshness::Value VehicleWatcher::freshness() const
{
    return static_cast<names::freshness::Value>(storedFreshness());
}

int VehicleWatcher::ignition() const
{
    return toTriState(status().ignition);
}
int VehicleWatcher::online() const
{
    return toTriState(status().online);
}

double VehicleWatcher::reportMs() const
{
    return toNumber(vehicle().reportTime);
}

double VehicleWatcher::fixMs() const
{
    const std::optional<Position> position = vehicle().position();
    return position ? toNumber(position->fixed) : notReported;
}

double VehicleWatcher::tireMs() const
{
    const std::vector<TireState> &tires = vehicle().tires;
    const auto newest
        = std::max_element(tires.begin(), tires.end(), [](const TireState &a, const TireState &b) {
              return a.reported < b.reported;
          });
    return newest == tires.end() ? notReported : toNumber(newest->reported);
}

double VehicleWatcher::receivedMs() const
{
    return toNumber(vehicle().received);
}

double VehicleWatcher::delayMs() const
{
    return receivedMs() - toNumber(status().deviceTime);
}

double VehicleWatcher::clockOffsetMs() const
{
    const DeviceClock &clock = vehicle().clock();
    const bool isWrong = clock.offset != Milliseconds(0) || clock.suspect != ClockSuspect::None;
    return isWrong ? static_cast<double>(clock.offset.count()) : notReported;
}

} // namespace waypost
