// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"

using namespace Qt::StringLiterals;

namespace waypost {

const char *toString(AlarmState state)
{
    switch (state) {
    case AlarmState::ActiveUnacked:
        return "active-unacked";
    case AlarmState::ActiveAcked:
        return "active-acked";
    case AlarmState::ClearedUnacked:
        return "cleared-unacked";
    case AlarmState::Cleared:
        return "cleared";
    }
    return "cleared";
}

const char *toString(AlarmSource source)
{
    switch (source) {
    case AlarmSource::Message:
        return "message";
    case AlarmSource::Snapshot:
        return "snapshot";
    case AlarmSource::Sensor:
        return "sensor";
    case AlarmSource::Rule:
        return "rule";
    }
    return "rule";
}

/** One occurrence, before it is known whether it is a new alarm. */
struct AlarmBook::Raise
{
    QString vehicle;
    AlarmKind kind;
    QString subject;
    AlarmSource source = AlarmSource::Snapshot;
    Instant at;
    const AlarmDetails *details = nullptr; // of a message that had any
};

namespace {

QString keyOf(const QString &vehicle, const QString &kind, const QString &subject)
{
    const QString key = vehicle + u'/' + kind;
    return subject.isEmpty() ? key : key + u'/' + subject;
}

/** No report and no other message will ever say that it is over. */
bool endsWhenAcknowledged(const Alarm &alarm)
{
    return alarm.source == AlarmSource::Message && endingKind(alarm.kind).isEmpty();
}

/** As it is once somebody has seen it. */
void settle(Alarm &alarm, Instant acknowledged)
{
    alarm.acknowledged = acknowledged;
    if (alarm.isActive() && endsWhenAcknowledged(alarm))
        alarm.cleared = acknowledged;
    alarm.state = alarm.cleared.has_value() ? AlarmState::Cleared : AlarmState::ActiveAcked;
}

/** Its acknowledgement was its end, and takes that along when it is taken back. */
bool wasEndedByHand(const Alarm &alarm)
{
    return endsWhenAcknowledged(alarm) && alarm.cleared.has_value() && alarm.acknowledged.has_value()
        && *alarm.cleared == *alarm.acknowledged;
}

} // namespace

AlarmBook::AlarmBook(FleetStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&store, &FleetStore::alarmSignalled, this, &AlarmBook::onSignal);
    // An alarm message may name a vehicle before its first snapshot does.
    connect(&store, &FleetStore::vehiclesAdded, this, [this](int first, int last) {
        for (int row = first; row <= last && !m_alarms.isEmpty(); ++row)
            updateVehicle(QString::fromUtf8(m_store.vehicle(row).imei.view()));
    });
}

void AlarmBook::restore(const QList<Alarm> &alarms)
{
    for (const Alarm &alarm : alarms) {
        if (m_index.contains(alarm.key))
            continue;
        append(alarm);
        // Acknowledged by a version that did not know an end for it.
        Alarm &restored = m_alarms.last();
        if (restored.state == AlarmState::ActiveAcked && endsWhenAcknowledged(restored)) {
            settle(restored, restored.acknowledged.value_or(restored.last));
            touch(indexOf(restored.key));
        }
    }
}

void AlarmBook::append(const Alarm &alarm)
{
    const int index = static_cast<int>(m_alarms.size());
    m_alarms.append(alarm);
    m_index.insert(alarm.key, index);
    m_byVehicle[alarm.vehicle].append(index);
    Q_EMIT alarmAdded(index);
    updateVehicle(alarm.vehicle);
}

void AlarmBook::onSignal(const AlarmSignal &signal)
{
    const QString vehicle = QString::fromUtf8(m_store.vehicle(signal.row).imei.view());
    switch (signal.action) {
    case AlarmSignal::Action::Number:
        takeNumber(vehicle, signal);
        break;
    case AlarmSignal::Action::Raise:
        raise(
            {vehicle, alarmKindFromKey(signal.kind), signal.subject,
             signal.fromSensor ? AlarmSource::Sensor : AlarmSource::Rule, signal.at});
        break;
    case AlarmSignal::Action::Clear:
        clear(keyOf(vehicle, signal.kind, signal.subject), signal.at);
        break;
    }
}

void AlarmBook::takeNumber(const QString &vehicle, const AlarmSignal &signal)
{
    const AlarmKind kind = alarmKindFromNumber(signal.number);
    if (kind.priority != AlarmPriority::None)
        raise({vehicle, kind, {}, AlarmSource::Snapshot, signal.at});
    if (signal.late) {
        // A stored report from before: newer ones, already applied, did not repeat it.
        if (!kind.hasRecovery)
            clear(keyOf(vehicle, kind.key, {}), signal.at);
        return;
    }
    if (!kind.clears.isEmpty())
        clear(keyOf(vehicle, kind.clears, {}), signal.at);
    clearUnrepeated(vehicle, kind.key, signal.at);
}

void AlarmBook::clearUnrepeated(const QString &vehicle, const QString &stillActive, Instant at)
{
    const QList<int> indexes = m_byVehicle.value(vehicle);
    for (const int index : indexes) {
        const Alarm &alarm = m_alarms.at(index);
        if (alarm.source != AlarmSource::Snapshot || alarm.kind == stillActive)
            continue;
        if (!alarmKindFromKey(alarm.kind).hasRecovery)
            clear(alarm.key, at);
    }
}

void AlarmBook::takeMessage(const Message &message, Instant received)
{
    takeDetails(message.alarm.value_or(AlarmDetails{}), message, received);
    for (const AlarmDetails &details : message.moreAlarms)
        takeDetails(details, message, received);
}

void AlarmBook::takeDetails(const AlarmDetails &details, const Message &message, Instant received)
{
    const Instant at = details.date.has_value() ? *details.date : message.sent.value_or(received);
    const QString vehicle = vehicleOf(details);
    const AlarmDetails *told = message.alarm ? &details : nullptr;
    for (const AlarmKind &kind : alarmKindsOf(details, message.text)) {
        if (kind.priority != AlarmPriority::None)
            raise({vehicle, kind, {}, AlarmSource::Message, at, told});
        if (!kind.clears.isEmpty())
            clear(keyOf(vehicle, kind.clears, {}), at);
    }
}

QString AlarmBook::vehicleOf(const AlarmDetails &details) const
{
    if (!details.imei.empty())
        return QString::fromUtf8(details.imei.view());
    if (const int row = m_store.rowOfDeviceKey(details.deviceKey); row >= 0)
        return QString::fromUtf8(m_store.vehicle(row).imei.view());
    if (!details.deviceKey.empty())
        return QString::fromUtf8(details.deviceKey.view());
    return QString::fromStdString(details.vehicleName);
}

void AlarmBook::raise(const Raise &occurrence)
{
    const QString key = keyOf(occurrence.vehicle, occurrence.kind.key, occurrence.subject);
    const int index = indexOf(key);
    if (index < 0) {
        append(
            {.key = key,
             .vehicle = occurrence.vehicle,
             .kind = occurrence.kind.key,
             .name = occurrence.kind.name,
             .subject = occurrence.subject,
             .priority = occurrence.kind.priority,
             .source = occurrence.source,
             .first = occurrence.at,
             .last = occurrence.at,
             .details = occurrence.details ? std::optional(*occurrence.details) : std::nullopt});
        return;
    }
    Alarm &alarm = m_alarms[index];
    ++alarm.count;
    alarm.last = std::max(alarm.last, occurrence.at);
    if (!alarm.isActive()) { // a new occurrence: whoever acknowledged the last one has not seen this one
        if (alarm.state == AlarmState::Cleared) {
            alarm.first = occurrence.at;
            alarm.count = 1;
        }
        alarm.state = AlarmState::ActiveUnacked;
        alarm.source = occurrence.source;
        alarm.acknowledged.reset();
        alarm.cleared.reset();
        alarm.details.reset();
    } else if (occurrence.source == AlarmSource::Snapshot && alarm.source == AlarmSource::Message) {
        alarm.source = AlarmSource::Snapshot; // the vehicle says so itself: its reports will tell the end
    }
    if (occurrence.details)
        alarm.details = *occurrence.details;
    touch(index);
}

void AlarmBook::clear(const QString &key, Instant at)
{
    const int index = indexOf(key);
    if (index < 0 || !m_alarms.at(index).isActive())
        return;
    Alarm &alarm = m_alarms[index];
    alarm.state = alarm.isUnacked() ? AlarmState::ClearedUnacked : AlarmState::Cleared;
    alarm.cleared = at;
    touch(index);
}

void AlarmBook::acknowledge(const QString &key)
{
    const int index = indexOf(key);
    if (index < 0 || !m_alarms.at(index).isUnacked())
        return;
    settle(m_alarms[index], m_clock.now());
    touch(index);
}

bool AlarmBook::unacknowledge(const QString &key)
{
    const int index = indexOf(key);
    if (index < 0)
        return false;
    Alarm &alarm = m_alarms[index];
    const bool inTime = alarm.acknowledged.has_value() && m_clock.now() - *alarm.acknowledged < undoWindow;
    if (alarm.isUnacked() || !inTime)
        return false;
    if (wasEndedByHand(alarm)) {
        alarm.cleared.reset();
        alarm.state = AlarmState::ActiveAcked;
    }
    alarm.state = alarm.isActive() ? AlarmState::ActiveUnacked : AlarmState::ClearedUnacked;
    alarm.acknowledged.reset();
    touch(index);
    return true;
}

void AlarmBook::acknowledgeAll(const QString &vehicle)
{
    const QList<int> indexes = m_byVehicle.value(vehicle);
    for (const int index : indexes)
        acknowledge(m_alarms.at(index).key);
}

void AlarmBook::touch(int index)
{
    Q_EMIT alarmChanged(index);
    updateVehicle(m_alarms.at(index).vehicle);
}

void AlarmBook::updateVehicle(const QString &vehicle)
{
    const int row = m_store.rowOf(Imei(vehicle.toStdString()));
    if (row < 0)
        return;
    AlarmPriority priority = AlarmPriority::None;
    bool unacked = false;
    const QList<int> indexes = m_byVehicle.value(vehicle);
    for (const int index : indexes) {
        const Alarm &alarm = m_alarms.at(index);
        if (!alarm.isOpen() || alarm.priority < priority)
            continue;
        unacked = alarm.isUnacked() || (unacked && alarm.priority == priority);
        priority = alarm.priority;
    }
    m_store.setAlarm(row, priority, unacked);
}

} // namespace waypost
