// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include "domain/motion.h"
#include "domain/statusmerge.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace waypost {

namespace {

/** What the groups of fields show, to tell after a merge which of them changed. */
struct ShownFigures
{
    explicit ShownFigures(const Status &status)
        : power{status.batteryVolts, status.batteryPercent, status.externalVolts, status.solarVolts,
                status.externalLow,  status.batteryLow,     status.solarCharging, status.usbCharging}
        , fuel{status.fuel, status.remainFuelRate, status.accumulatedFuel, status.instantFuel}
        , engine{status.rpm, status.engineLoadPercent, status.throttlePercent, status.coolantC}
    {
    }

    [[nodiscard]] VehicleFields changedSince(const ShownFigures &before) const
    {
        VehicleFields fields = VehicleField::Status;
        fields.setFlag(VehicleField::Power, power != before.power);
        fields.setFlag(VehicleField::Fuel, fuel != before.fuel);
        fields.setFlag(VehicleField::Faults, engine != before.engine);
        return fields;
    }

    std::tuple<
        Reported<double>, Reported<std::int32_t>, Reported<double>, Reported<double>, Reported<bool>,
        Reported<bool>, Reported<bool>, Reported<bool>>
        power;
    std::tuple<Reported<double>, Reported<double>, Reported<std::int64_t>, Reported<double>> fuel;
    std::array<Reported<std::int32_t>, 4> engine;
};

/** Whether it drives: without an ignition line the speed says so. */
bool isDriving(const Status &status)
{
    constexpr double drivingKmh = 5;
    return status.ignition.value_or(status.speedKmh.value_or(0) >= drivingKmh);
}

ReportMoment momentOfReport(Vehicle &vehicle, const Snapshot &push, Instant received)
{
    DeviceClock clock = vehicle.clock();
    ReportMoment moment{received, false};
    if (push.clockSuspect == ClockSuspect::None)
        moment = takeReport(clock, push.status.deviceTime, received, vehicle.reportTime);
    else
        noteReplaced(clock, push.clockSuspect, push.deviceClock, received);
    if (clock != vehicle.clock()) {
        VehicleDoubts doubts = vehicle.doubts.get() ? *vehicle.doubts.get() : VehicleDoubts();
        doubts.clock = clock;
        vehicle.setDoubts(doubts);
    }
    return moment;
}

} // namespace

FleetStore::FleetStore(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastReceived(clock.now())
    , m_lastTick(m_lastReceived)
    , m_agesFrom(m_lastReceived)
{
}

void FleetStore::apply(const PushBatch &batch)
{
    for (const ReceivedPush &received : batch.pushes) {
        ++m_counts.pushes;
        m_lastReceived = received.received;
        std::visit([&](const auto &push) { applyPush(push, received.received); }, received.push);
    }
    announceNewRows();
    announceAlarms();
    announcePositions();
    flushMarks();
}

void FleetStore::restore(std::vector<Vehicle> vehicles)
{
    const Instant now = m_clock.now();
    Reported<Instant> lastHeard;
    for (Vehicle &vehicle : vehicles) {
        if (vehicle.imei.empty() || m_rows.find(vehicle.imei) >= 0)
            continue;
        const int row = ensureRow({vehicle.imei, vehicle.deviceKey, vehicle.id, {}});
        const auto index = static_cast<std::size_t>(row);
        vehicle.card = std::move(m_vehicles[index].card); // waited for it, and is no part of a record
        m_vehicles[index] = std::move(vehicle);
        m_vehicles[index].model = m_models.share(m_vehicles[index].model.view());
        const Vehicle &restored = m_vehicles[index];
        if (!restored.deviceKey.empty())
            m_rowsByKey.insert(row);
        if (restored.driver.get())
            claimDriver(row, restored.driver.get()->since, now);
        restoreTires(row);
        if (restored.received && *restored.received <= now)
            lastHeard = std::max(lastHeard.value_or(*restored.received), *restored.received);
        refreshColumns(row);
        mark(row, VehicleField::Position | VehicleField::Status);
    }
    if (lastHeard)
        m_outages.add(*lastHeard, now); // the program was off
    updateFreshness();
}

void FleetStore::updateFreshness()
{
    const Instant now = m_clock.now();
    if (now < std::exchange(m_lastTick, now))
        m_agesFrom = now; // this computer's clock was set back
    for (std::size_t index = 0; index < m_vehicles.size(); ++index) {
        const Freshness freshness = freshnessOf(m_vehicles[index], now);
        if (freshness == m_columns.freshness[index])
            continue;
        m_columns.freshness[index] = freshness;
        mark(static_cast<int>(index), VehicleField::Freshness);
    }
    endDrivers(now);
    announceNewRows();
    flushMarks();
}

Freshness FleetStore::freshnessOf(const Vehicle &vehicle, Instant now) const
{
    if (!vehicle.reportTime)
        return Freshness::Never;
    // A time ahead of now was written down by a clock that ran ahead: it is at least as old as we know it.
    const Instant since = *vehicle.reportTime > now ? m_agesFrom : *vehicle.reportTime;
    return vehicle.rhythm.judge(now - since, isDriving(vehicle.status));
}

void FleetStore::noteFeedGap(Reported<Instant> since)
{
    m_outages.add(since.value_or(m_lastReceived), m_clock.now());
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

void FleetStore::setAlarms(std::span<const VehicleAlarm> alarms)
{
    for (const VehicleAlarm &alarm : alarms) {
        const auto index = static_cast<std::size_t>(alarm.row);
        if (m_columns.alarm[index] == alarm.priority && (m_columns.alarmUnacked[index] != 0) == alarm.unacked)
            continue;
        m_columns.alarm[index] = alarm.priority;
        m_columns.alarmUnacked[index] = alarm.unacked ? 1 : 0;
        mark(alarm.row, VehicleField::Alarm);
    }
    if (!m_announcing) // apply() tells of it together with the rest of its batch
        flushMarks();
}

void FleetStore::setAlarm(int row, AlarmPriority priority, bool unacked)
{
    const VehicleAlarm alarm{row, priority, unacked};
    setAlarms({&alarm, 1});
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
    m_told.emplace_back();
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
    if (m_alarmSignals.empty())
        return;
    m_announcing = true;
    for (const AlarmSignal &signal : std::exchange(m_alarmSignals, {}))
        Q_EMIT alarmSignalled(signal);
    Q_EMIT alarmSignalsEnded();
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
    if (!identity.model.empty() && !(vehicle.model == identity.model)) {
        vehicle.model = m_models.share(identity.model);
        mark(row, VehicleField::Identity);
    }
    return row;
}

void FleetStore::applyPush(const Snapshot &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const Status &status = vehicle.status;
    const ReportMoment report = momentOfReport(vehicle, push, received);
    if (const std::string_view text = unreadAlarm(push); !text.empty())
        signalUnread(row, text, report);
    else
        signalNumber(row, status.alarmNumber, push.status.alarmNumber, report);
    if (report.late) {
        ++m_counts.outOfOrder;
        takePosition(row, push.status, report.at, nextMotion(Motion::Unknown, push.status));
        return;
    }
    const ShownFigures before(status);
    const bool droveBefore = isDriving(status);
    mergeReport(vehicle, push, report.at);
    mark(row, ShownFigures(status).changedSince(before));
    learnRhythm(vehicle, std::exchange(vehicle.reportTime, report.at), droveBefore);
    refreshColumns(row);
    takePosition(row, push.status, report.at, m_columns.motion[static_cast<std::size_t>(row)]);
    parkDriver(row, push.status, report.at);
    judgePower(row, push.status, report.at);
}

void FleetStore::learnRhythm(Vehicle &vehicle, Reported<Instant> before, bool droveBefore)
{
    if (!before)
        return;
    const Instant now = *vehicle.reportTime;
    const bool drives = isDriving(vehicle.status);
    vehicle.rhythm.learn(
        {.length = now - *before,
         .away = m_outages.within(*before, now),
         .ignition = drives,
         .changed = drives != droveBefore});
}

void FleetStore::takePosition(int row, const Status &report, Instant moment, Motion motion)
{
    // Years away from now: no track of anything, but the first reports of a clock that fell back.
    constexpr Milliseconds longAgo = std::chrono::years(1);
    if (!isTrackPoint(report) || m_lastReceived - moment > longAgo)
        return;
    TrackPoint point{.at = moment, .lat = *report.lat, .lng = *report.lng, .motion = motion};
    if (report.speedKmh)
        point.speedKmh = static_cast<float>(*report.speedKmh);
    if (report.headingDeg)
        point.headingDeg = static_cast<float>(*report.headingDeg);
    m_taken.push_back({row, point});
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
        set(m_columns.freshness[index], freshnessOf(vehicle, m_clock.now()), VehicleField::Freshness);
    }
    if (fields)
        mark(row, fields);
}

void FleetStore::judgePower(int row, const Status &report, Instant moment)
{
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    if (report.batteryPercent || report.batteryLow) {
        const Level next = batteryLevel(vehicle.levels.battery, vehicle.status);
        judge(row, ToldBattery, vehicle.levels.battery, next, {.kind = "battery-low"}, moment);
    }
    if (report.externalLow) {
        const Level next = supplyLevel(vehicle.levels.supply, report);
        judge(row, ToldSupply, vehicle.levels.supply, next, {.kind = "power-low"}, moment);
    }
}

void FleetStore::judge(int row, Told part, Level &level, Level next, const LevelSignal &what, Instant moment)
{
    std::uint8_t &told = m_told[static_cast<std::size_t>(row)];
    const Level before = std::exchange(level, next);
    signalLevel(row, levelNews(before, next, (told & part) != 0), what, moment);
    if (next != Level::Unknown)
        told |= part;
}

void FleetStore::signalLevel(int row, LevelNews news, const LevelSignal &what, Instant moment)
{
    if (news == LevelNews::None)
        return;
    AlarmSignal signal;
    signal.action = news == LevelNews::Raised ? AlarmSignal::Action::Raise : AlarmSignal::Action::Clear;
    signal.row = row;
    signal.kind = QString::fromLatin1(what.kind);
    signal.subject = QString::fromUtf8(what.subject.view());
    signal.fromSensor = what.fromSensor;
    signal.at = moment;
    m_alarmSignals.push_back(signal);
}

/** Something was to be told, and it may be the worst: never dropped for being unreadable. */
void FleetStore::signalUnread(int row, std::string_view text, const ReportMoment &report)
{
    AlarmSignal signal;
    signal.action = AlarmSignal::Action::Number;
    signal.row = row;
    signal.text = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    signal.late = report.late;
    signal.at = report.at;
    m_alarmSignals.push_back(signal);
}

void FleetStore::signalNumber(
    int row, Reported<std::int32_t> before, Reported<std::int32_t> now, const ReportMoment &report)
{
    if (!now)
        return;
    std::uint8_t &told = m_told[static_cast<std::size_t>(row)];
    const bool isNews = *now != 0 || (!report.late && (!(told & ToldNumber) || before.value_or(0) != 0));
    if (!report.late)
        told |= ToldNumber;
    if (!isNews)
        return;
    AlarmSignal signal;
    signal.action = AlarmSignal::Action::Number;
    signal.row = row;
    signal.number = *now;
    signal.late = report.late;
    signal.at = report.at;
    m_alarmSignals.push_back(signal);
}

} // namespace waypost
