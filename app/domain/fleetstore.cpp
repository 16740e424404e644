// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include "domain/moment.h"
#include "domain/motion.h"
#include "domain/rules.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

/** Reported, and not what is already known. */
template <typename T>
bool news(Reported<T> known, Reported<T> reported)
{
    return reported.has_value() && !(known == reported);
}

VehicleFields changedGroups(const Status &known, const Status &next)
{
    VehicleFields fields = VehicleField::Status;
    fields.setFlag(
        VehicleField::Power,
        news(known.batteryVolts, next.batteryVolts) || news(known.batteryPercent, next.batteryPercent)
            || news(known.externalVolts, next.externalVolts) || news(known.solarVolts, next.solarVolts)
            || news(known.externalLow, next.externalLow) || news(known.batteryLow, next.batteryLow)
            || news(known.solarCharging, next.solarCharging) || news(known.usbCharging, next.usbCharging));
    fields.setFlag(
        VehicleField::Fuel,
        news(known.fuel, next.fuel) || news(known.remainFuelRate, next.remainFuelRate)
            || news(known.accumulatedFuel, next.accumulatedFuel)
            || news(known.instantFuel, next.instantFuel));
    fields.setFlag(
        VehicleField::Faults,
        news(known.rpm, next.rpm) || news(known.engineLoadPercent, next.engineLoadPercent)
            || news(known.throttlePercent, next.throttlePercent) || news(known.coolantC, next.coolantC));
    return fields;
}

bool hasCoordinates(const Status &status)
{
    // 0,0 is what a tracker without a fix writes; no vehicle parks in the Gulf of Guinea.
    return status.lat.has_value() && status.lng.has_value() && !(*status.lat == 0 && *status.lng == 0);
}

} // namespace

FleetStore::FleetStore(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void FleetStore::apply(const PushBatch &batch)
{
    for (const ReceivedPush &received : batch.pushes) {
        ++m_counts.pushes;
        std::visit([&](const auto &push) { applyPush(push, received.received); }, received.push);
    }
    announceNewRows();
    announceAlarms();
    announcePositions();
    flushMarks();
}

void FleetStore::restore(std::vector<Vehicle> vehicles)
{
    for (Vehicle &vehicle : vehicles) {
        if (vehicle.imei.empty() || m_rows.find(vehicle.imei) >= 0)
            continue;
        const int row = ensureRow({vehicle.imei, vehicle.deviceKey, vehicle.id, {}});
        const auto index = static_cast<std::size_t>(row);
        vehicle.card = std::move(m_vehicles[index].card); // waited for it, and is no part of a record
        m_vehicles[index] = std::move(vehicle);
        if (!m_vehicles[index].deviceKey.empty())
            m_rowsByKey.insert(row);
        refreshColumns(row);
        mark(row, VehicleField::Position | VehicleField::Status);
    }
    updateFreshness();
}

void FleetStore::updateFreshness()
{
    const Instant now = m_clock.now();
    for (std::size_t index = 0; index < m_vehicles.size(); ++index) {
        const Vehicle &vehicle = m_vehicles[index];
        const bool ignition = vehicle.status.ignition.value_or(true);
        const Freshness freshness = vehicle.reportTime.has_value()
            ? m_rhythms[index].judge(now - *vehicle.reportTime, ignition)
            : Freshness::Never;
        if (freshness == m_columns.freshness[index])
            continue;
        m_columns.freshness[index] = freshness;
        mark(static_cast<int>(index), VehicleField::Freshness);
    }
    announceNewRows();
    flushMarks();
}

void FleetStore::noteFeedGap()
{
    for (ReportRhythm &rhythm : m_rhythms)
        rhythm.forgetLast();
}

void FleetStore::setName(const Imei &imei, const QString &name)
{
    const int row = rowOf(imei);
    if (row < 0 || vehicle(row).name == name)
        return;
    m_vehicles[static_cast<std::size_t>(row)].name = name;
    mark(row, VehicleField::Identity);
    if (!m_announcing)
        flushMarks();
}

void FleetStore::setAlarm(int row, AlarmPriority priority, bool unacked)
{
    const auto index = static_cast<std::size_t>(row);
    if (m_columns.alarm[index] == priority && (m_columns.alarmUnacked[index] != 0) == unacked)
        return;
    m_columns.alarm[index] = priority;
    m_columns.alarmUnacked[index] = unacked ? 1 : 0;
    mark(row, VehicleField::Alarm);
    if (!m_announcing) // apply() tells of it together with the rest of its batch
        flushMarks();
}

int FleetStore::rowOf(const Imei &imei) const
{
    return m_rows.find(imei);
}

int FleetStore::rowOfDeviceKey(const DeviceKey &key) const
{
    return m_rowsByKey.find(key);
}

int FleetStore::ensureRow(const VehicleIdentity &identity)
{
    if (const int known = m_rows.find(identity.imei); known >= 0)
        return known;
    const int row = size();
    m_vehicles.grow().imei = identity.imei;
    m_rows.insert(row);
    m_rhythms.emplace_back();
    m_marks.emplace_back();
    appendColumns();
    takeWaitingCard(row);
    return row;
}

void FleetStore::appendColumns()
{
    m_columns.lat.push_back(0);
    m_columns.lng.push_back(0);
    m_columns.headingDeg.push_back(0);
    m_columns.speedKmh.push_back(std::nanf(""));
    m_columns.motion.push_back(Motion::Unknown);
    m_columns.freshness.push_back(Freshness::Never);
    m_columns.alarm.push_back(AlarmPriority::None);
    m_columns.alarmUnacked.push_back(0);
    m_columns.placed.push_back(0);
}

void FleetStore::mark(int row, VehicleFields fields)
{
    VehicleFields &marked = m_marks[static_cast<std::size_t>(row)];
    if (!marked)
        m_marked.push_back(row);
    marked |= fields;
}

void FleetStore::flushMarks()
{
    if (m_marked.empty())
        return;
    std::sort(m_marked.begin(), m_marked.end());
    std::vector<VehicleChange> changes;
    changes.reserve(m_marked.size());
    for (const int row : m_marked)
        changes.push_back({row, std::exchange(m_marks[static_cast<std::size_t>(row)], {})});
    m_marked.clear();
    Q_EMIT changed(changes);
}

void FleetStore::announceNewRows()
{
    if (m_announced == size())
        return;
    const int first = std::exchange(m_announced, size());
    // Who names a vehicle as soon as it appears must not tell of a change that others have no row for yet.
    m_announcing = true;
    Q_EMIT vehiclesAdded(first, m_announced - 1);
    m_announcing = false;
}

void FleetStore::announceAlarms()
{
    m_announcing = true;
    for (const AlarmSignal &signal : std::exchange(m_alarmSignals, {}))
        Q_EMIT alarmSignalled(signal);
    m_announcing = false;
}

void FleetStore::announcePositions()
{
    if (m_taken.empty())
        return;
    m_announcing = true;
    Q_EMIT positionsTaken(m_taken);
    m_announcing = false;
    m_taken.clear();
}

int FleetStore::identify(const VehicleIdentity &identity, Instant received)
{
    // A push that names only the tracker belongs to the vehicle that carries it; the decoder then puts the
    // key in imei's place.
    const bool onlyKey = !identity.deviceKey.empty() && identity.imei == identity.deviceKey;
    const int known = onlyKey && m_rows.find(identity.imei) < 0 ? rowOfDeviceKey(identity.deviceKey) : -1;
    const int row = known >= 0 ? known : ensureRow(identity);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    vehicle.received = received;
    if (!identity.deviceKey.empty() && vehicle.deviceKey != identity.deviceKey) {
        vehicle.deviceKey = identity.deviceKey;
        m_rowsByKey.insert(row);
        mark(row, VehicleField::Identity);
    }
    if (vehicle.id.mergeFrom(identity.id))
        mark(row, VehicleField::Identity);
    if (!identity.model.empty() && vehicle.model != identity.model) {
        vehicle.model = identity.model;
        mark(row, VehicleField::Identity);
    }
    return row;
}

void FleetStore::applyPush(const Snapshot &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    const auto index = static_cast<std::size_t>(row);
    Vehicle &vehicle = m_vehicles[index];
    Status &status = vehicle.status;
    const Instant moment = momentOf(push.status.deviceTime, received);
    // By when the last report can have been at the latest: a clock that ran ahead must not outdate all that
    // follows.
    const bool late = push.status.deviceTime.has_value() && status.deviceTime.has_value()
        && moment < std::min(*status.deviceTime, vehicle.reportTime.value_or(received));
    signalNumber(row, status.alarmNumber, push.status.alarmNumber, late, moment);
    if (late) {
        ++m_counts.outOfOrder;
        takePosition(row, push.status, moment, nextMotion(Motion::Unknown, push.status));
        return;
    }
    mark(row, changedGroups(status, push.status));
    const PowerLevels powerBefore = powerLevels(status);
    mergeStatus(vehicle, push.status, moment);
    vehicle.reportTime = moment;
    m_rhythms[index].learn(moment, status.ignition.value_or(true));
    refreshColumns(row);
    takePosition(row, push.status, moment, m_columns.motion[index]);
    powerEdges(
        powerBefore, powerLevels(status), [&](const ConditionEdge &edge) { signalEdge(row, edge, moment); });
}

void FleetStore::takePosition(int row, const Status &report, Instant moment, Motion motion)
{
    if (!isTrackPoint(report))
        return;
    TrackPoint point{.at = moment, .lat = *report.lat, .lng = *report.lng, .motion = motion};
    if (report.speedKmh)
        point.speedKmh = static_cast<float>(*report.speedKmh);
    if (report.headingDeg)
        point.headingDeg = static_cast<float>(*report.headingDeg);
    m_taken.push_back({row, point});
}

void FleetStore::mergeStatus(Vehicle &vehicle, const Status &report, Instant moment)
{
    Status &status = vehicle.status;
    const bool claimsFix = report.fixValid.value_or(true);
    // Without a fix the report repeats an old place or says 0,0. Better an old place, marked as old, than
    // none at all.
    const bool takesPlace = hasCoordinates(report) && (claimsFix || !vehicle.placed);
    const Reported<double> lat = takesPlace ? report.lat : status.lat;
    const Reported<double> lng = takesPlace ? report.lng : status.lng;
    status.mergeFrom(report);
    status.lat = lat;
    status.lng = lng;
    if (!takesPlace)
        return;
    vehicle.placed = moment;
    status.fixValid = report.fixValid;
}

void FleetStore::refreshColumns(int row)
{
    const auto index = static_cast<std::size_t>(row);
    const Vehicle &vehicle = m_vehicles[index];
    const float speed = static_cast<float>(vehicle.status.speedKmh.value_or(std::nan("")));
    const auto heading = static_cast<float>(vehicle.status.headingDeg.value_or(0));
    VehicleFields fields;
    const auto set = [&fields](auto &column, auto value, VehicleField field) {
        const bool bothAbsent = column != column && value != value; // NaN
        if (column == value || bothAbsent)
            return;
        column = value;
        fields |= field;
    };
    if (const std::optional<Position> position = vehicle.position()) {
        set(m_columns.lat[index], position->lat, VehicleField::Position);
        set(m_columns.lng[index], position->lng, VehicleField::Position);
        set(m_columns.placed[index], std::uint8_t(position->valid ? 1 : 2), VehicleField::Position);
    }
    set(m_columns.motion[index], nextMotion(m_columns.motion[index], vehicle.status), VehicleField::Motion);
    set(m_columns.speedKmh[index], speed, VehicleField::Motion);
    set(m_columns.headingDeg[index], heading, VehicleField::Motion);
    if (vehicle.reportTime.has_value()) {
        const Milliseconds age = m_clock.now() - *vehicle.reportTime;
        set(m_columns.freshness[index], m_rhythms[index].judge(age, vehicle.status.ignition.value_or(true)),
            VehicleField::Freshness);
    }
    if (fields)
        mark(row, fields);
}

void FleetStore::signalNumber(
    int row, Reported<std::int32_t> before, Reported<std::int32_t> now, bool late, Instant moment)
{
    if (!now.has_value() || (*now == 0 && before.value_or(0) == 0))
        return;
    AlarmSignal signal;
    signal.action = AlarmSignal::Action::Number;
    signal.row = row;
    signal.number = *now;
    signal.late = late;
    signal.at = moment;
    m_alarmSignals.push_back(signal);
}

void FleetStore::signalEdge(int row, const ConditionEdge &edge, Instant moment)
{
    AlarmSignal signal;
    signal.action = edge.raised ? AlarmSignal::Action::Raise : AlarmSignal::Action::Clear;
    signal.row = row;
    signal.kind = QString::fromLatin1(edge.kind);
    signal.subject = QString::fromUtf8(edge.subject.data(), static_cast<qsizetype>(edge.subject.size()));
    signal.fromSensor = edge.fromSensor;
    signal.at = moment;
    m_alarmSignals.push_back(signal);
}

} // namespace waypost
