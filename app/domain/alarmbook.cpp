// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

/** Its acknowledgement was its end, and takes that along when it is taken back. */
bool wasEndedByHand(const Alarm &alarm)
{
    return alarm.cleared.has_value() && alarm.cleared == alarm.acknowledged && !(alarm.cleared == alarm.ended);
}

} // namespace

AlarmBook::AlarmBook(FleetStore &store, const Clock &clock, QObject *parent)
    : AlarmBook(store, clock, AlarmLimits(), parent)
{
}

AlarmBook::AlarmBook(FleetStore &store, const Clock &clock, const AlarmLimits &limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_rows(limits)
{
    connect(&store, &FleetStore::alarmSignalled, this, &AlarmBook::onSignal);
    connect(&store, &FleetStore::alarmSignalsEnded, this, [this] {
        if (std::exchange(m_inSignals, false))
            endBatch();
    });
    // An alarm message may name a vehicle before its first snapshot does, and by its tracker alone.
    connect(&store, &FleetStore::vehiclesAdded, this, [this](int first, int last) {
        const Batch batch(*this);
        for (int row = first; row <= last && m_rows.size() > 0; ++row) {
            adoptByKey(row);
            m_touchedVehicles.insert(imeiAt(row));
        }
    });
    connect(&store, &FleetStore::changed, this, [this](std::span<const VehicleChange> changes) {
        for (const VehicleChange &change : changes) {
            if (change.fields & VehicleField::Identity)
                adoptByKey(change.row);
        }
    });
}

QString AlarmBook::imeiAt(int row) const
{
    return QString::fromUtf8(m_store.vehicle(row).imei.view());
}

/** No report and no other message will ever say that it is over. */
bool AlarmBook::endsWhenAcknowledged(const Alarm &alarm) const
{
    if (alarm.vehicle.isEmpty()) // no end could be matched with it
        return alarm.source == AlarmSource::Message;
    if (!endingKind(alarm.kind).isEmpty())
        return false;
    if (alarm.source != AlarmSource::Snapshot)
        return alarm.source == AlarmSource::Message;
    // A stored report raised it: the present one, which is newer, does not repeat it already.
    const int row = m_store.rowOf(Imei(alarm.vehicle.toStdString()));
    const bool isRead = alarm.witnesses.contains(QString::fromLatin1(toString(AlarmSource::Rule)))
        || alarm.witnesses.contains(QString::fromLatin1(toString(AlarmSource::Sensor)));
    return row >= 0 && !isRead
        && alarmKindFromNumber(m_store.vehicle(row).status.alarmNumber.value_or(0)).key != alarm.kind;
}

void AlarmBook::acknowledge(const QString &key, const QString &words)
{
    const int index = indexOf(key);
    if (index < 0 || !alarms().at(index).isUnacked())
        return;
    const Batch batch(*this);
    Alarm &alarm = m_rows.at(index);
    apply(alarm, endsWhenAcknowledged(alarm) ? AlarmEvent::Closed : AlarmEvent::Acknowledged, m_clock.now());
    alarm.acknowledgedBy = m_operator;
    if (!words.isEmpty())
        alarm.note = words;
    m_rows.measure(index);
    note(index);
}

bool AlarmBook::unacknowledge(const QString &key)
{
    const int index = indexOf(key);
    if (index < 0)
        return false;
    Alarm &alarm = m_rows.at(index);
    const bool inTime = alarm.acknowledged.has_value() && m_clock.now() - *alarm.acknowledged < undoWindow;
    if (alarm.isUnacked() || !inTime)
        return false;
    const Batch batch(*this);
    apply(
        alarm, wasEndedByHand(alarm) ? AlarmEvent::CloseTakenBack : AlarmEvent::AckTakenBack, m_clock.now());
    note(index);
    return true;
}

void AlarmBook::acknowledgeAll(const QString &vehicle)
{
    const Batch batch(*this);
    const QList<int> indexes = m_rows.ofVehicle(vehicle);
    for (const int index : indexes)
        acknowledge(alarms().at(index).key);
}

void AlarmBook::setSaved(const QStringList &keys, bool saved)
{
    const Batch batch(*this);
    for (const QString &key : keys) {
        const int index = indexOf(key);
        if (index < 0 || alarms().at(index).saved == saved)
            continue;
        m_rows.at(index).saved = saved;
        note(index, AlarmChange::What::Changed, false);
    }
}

void AlarmBook::restore(const QList<Alarm> &alarms)
{
    const Batch batch(*this);
    QSet<QString> vehicles;
    for (const Alarm &alarm : alarms) {
        if (alarm.count == 0) {
            m_ends.restore(alarm);
            continue;
        }
        const int index = indexOf(alarm.key) < 0 ? put(alarm, false) : -1;
        if (index < 0)
            continue;
        vehicles.insert(alarm.vehicle);
        // Acknowledged by a version that did not know an end for it.
        if (alarm.state == AlarmState::ActiveAcked && endsWhenAcknowledged(alarm)) {
            apply(m_rows.at(index), AlarmEvent::Closed, alarm.acknowledged.value_or(alarm.last));
            note(index);
        }
    }
    for (const QString &vehicle : std::as_const(vehicles)) {
        if (const int row = m_store.rowOfDeviceKey(DeviceKey(vehicle.toStdString())); row >= 0)
            adoptByKey(row);
    }
}

int AlarmBook::put(const Alarm &alarm, bool toJournal)
{
    const AlarmRows::Placed placed = m_rows.add(alarm);
    if (placed.index < 0)
        return -1;
    if (placed.replaced)
        m_touchedVehicles.insert(placed.formerVehicle);
    note(placed.index, placed.replaced ? AlarmChange::What::Replaced : AlarmChange::What::Added, toJournal);
    return placed.index;
}

void AlarmBook::note(int index, AlarmChange::What what, bool toJournal)
{
    m_touchedVehicles.insert(alarms().at(index).vehicle);
    if (const auto known = m_pendingPlace.constFind(index); known != m_pendingPlace.cend()) {
        AlarmChange &change = m_pending[*known];
        change.toJournal = change.toJournal || toJournal;
        if (what == AlarmChange::What::Replaced && change.what == AlarmChange::What::Changed)
            change.what = what;
        return;
    }
    m_pendingPlace.insert(index, m_pending.size());
    m_pending.append({index, what, toJournal});
}

void AlarmBook::endBatch()
{
    if (--m_batches > 0)
        return;
    m_pendingPlace.clear();
    if (const QList<AlarmChange> changes = std::exchange(m_pending, {}); !changes.isEmpty())
        Q_EMIT changed(changes);
    std::vector<VehicleAlarm> stands;
    const QSet<QString> vehicles = std::exchange(m_touchedVehicles, {});
    for (const QString &vehicle : vehicles) {
        if (const VehicleAlarm stand = standOf(vehicle); stand.row >= 0)
            stands.push_back(stand);
    }
    m_store.setAlarms(stands);
}

/** The most urgent of a vehicle's open alarms; row -1 while the store does not know the vehicle. */
VehicleAlarm AlarmBook::standOf(const QString &vehicle) const
{
    VehicleAlarm stand{.row = m_store.rowOf(Imei(vehicle.toStdString()))};
    if (stand.row < 0)
        return stand;
    const QList<int> indexes = m_rows.ofVehicle(vehicle);
    for (const int index : indexes) {
        const Alarm &alarm = alarms().at(index);
        if (!alarm.isOpen() || alarm.priority < stand.priority)
            continue;
        stand.unacked = alarm.isUnacked() || (stand.unacked && alarm.priority == stand.priority);
        stand.priority = alarm.priority;
    }
    return stand;
}

} // namespace waypost
