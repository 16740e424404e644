// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"

#include "domain/alarms/alarmreading.h"
#include "domain/alarms/alarmwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What the book makes of signals and messages: what begins, what ends, and whose it is.
namespace waypost {

/** One occurrence, before it is known whether it is a new alarm. */
struct AlarmBook::Raise
{
    QString vehicle;
    AlarmKind kind;
    QString subject;
    AlarmSource source = AlarmSource::Snapshot;
    Instant at;
    bool late = false; // newer reports are known
    const AlarmDetails *details = nullptr; // of a message that had any
};

/** One report or message that says, or shows, that a condition is over. */
struct AlarmBook::End
{
    QString vehicle;
    QString key;
    Instant at;
    QString reason;
    bool isNamed = false; // another kind of alarm says so in as many words
    bool isLevel = false; // a reading is fine
};

namespace {

QString keyOf(const QString &vehicle, const QString &kind, const QString &subject)
{
    const QString key = vehicle + u'/' + kind;
    return subject.isEmpty() ? key : key + u'/' + subject;
}

/** By its words; what says nothing to us is an event with that text for a number. */
AlarmKind alarmKindFromUnread(const QString &text)
{
    constexpr qsizetype enough = 40;
    if (const std::optional<AlarmKind> named = alarmKindFromWords(text))
        return *named;
    return alarmKindFromKey(u"event-"_s + text.simplified().left(enough));
}

bool isUnknownText(const AlarmSignal &signal, const AlarmKind &kind)
{
    return !signal.text.isEmpty() && isUnknownNumber(kind.key);
}

void addWitness(Alarm &alarm, AlarmSource source)
{
    const QString witness = QString::fromLatin1(toString(source));
    if (!alarm.witnesses.contains(witness))
        alarm.witnesses.append(witness);
}

} // namespace

void AlarmBook::onSignal(const AlarmSignal &signal)
{
    if (!std::exchange(m_inSignals, true))
        ++m_batches;
    adoptByKey(signal.row);
    const QString vehicle = imeiAt(signal.row);
    switch (signal.action) {
    case AlarmSignal::Action::Number:
        takeNumber(vehicle, signal);
        break;
    case AlarmSignal::Action::Raise:
        raise(
            {.vehicle = vehicle,
             .kind = alarmKindFromKey(signal.kind),
             .subject = signal.subject,
             .source = signal.fromSensor ? AlarmSource::Sensor : AlarmSource::Rule,
             .at = signal.at,
             .late = signal.late});
        break;
    case AlarmSignal::Action::Clear:
        if (!signal.late)
            end(
                {.vehicle = vehicle,
                 .key = keyOf(vehicle, signal.kind, signal.subject),
                 .at = signal.at,
                 .reason = signal.reason,
                 .isLevel = true});
        break;
    }
}

void AlarmBook::takeNumber(const QString &vehicle, const AlarmSignal &signal)
{
    const AlarmKind kind
        = signal.text.isEmpty() ? alarmKindFromNumber(signal.number) : alarmKindFromUnread(signal.text);
    if (kind.priority != AlarmPriority::None)
        raise({.vehicle = vehicle, .kind = kind, .subject = {}, .at = signal.at, .late = signal.late});
    if (!kind.clears.isEmpty())
        end(
            {.vehicle = vehicle,
             .key = keyOf(vehicle, kind.clears, {}),
             .at = signal.at,
             .reason = {},
             .isNamed = true});
    // What could not be read may repeat any of them.
    if (!signal.late && !isUnknownText(signal, kind))
        clearUnrepeated(vehicle, kind.key, signal.at);
}

void AlarmBook::clearUnrepeated(const QString &vehicle, const QString &stillActive, Instant at)
{
    const QList<int> indexes = m_rows.ofVehicle(vehicle);
    for (const int index : indexes) {
        const Alarm &alarm = alarms().at(index);
        if (!alarm.isActive() || alarm.source != AlarmSource::Snapshot || alarm.kind == stillActive)
            continue;
        if (!alarmKindFromKey(alarm.kind).hasRecovery)
            end({.vehicle = vehicle, .key = alarm.key, .at = at, .reason = {}});
    }
}

void AlarmBook::takeMessage(const Message &message, Instant received)
{
    const Batch batch(*this);
    takeDetails(message.alarm ? *message.alarm : looseDetails(message), message, received);
    for (const AlarmDetails &details : message.moreAlarms)
        takeDetails(details, message, received);
}

void AlarmBook::takeDetails(const AlarmDetails &details, const Message &message, Instant received)
{
    // Never later than the arrival: a clock that runs ahead must not make every end look old.
    const Instant at = std::min(details.date.value_or(message.sent.value_or(received)), received);
    const QString vehicle = vehicleOf(details);
    const std::optional<AlarmDetails> kept
        = message.alarm ? std::optional(boundedDetails(details)) : std::nullopt;
    const QList<AlarmKind> kinds = alarmKindsOf(details, message.text);
    for (AlarmKind kind : kinds) {
        if (vehicle.isEmpty() && kind.words.isEmpty()) {
            // Only the text may tell whose alarm it is: one vehicle's must not hide behind another's.
            kind.words = QString::fromUtf8(message.text.substr(0, 1024)).simplified().left(longestAlarmWords);
            if (!kind.words.isEmpty())
                kind.name = kind.words;
        }
        if (kind.priority != AlarmPriority::None)
            raise(
                {.vehicle = vehicle,
                 .kind = kind,
                 .subject = {},
                 .source = AlarmSource::Message,
                 .at = at,
                 .details = kept ? &*kept : nullptr});
        if (!kind.clears.isEmpty())
            end(
                {.vehicle = vehicle,
                 .key = keyOf(vehicle, kind.clears, kind.words),
                 .at = at,
                 .reason = {},
                 .isNamed = true});
    }
}

QString AlarmBook::vehicleOf(const AlarmDetails &details) const
{
    // Some write the tracker's own id where the vehicle's belongs.
    const QString named = QString::fromUtf8(details.imei.view());
    if (!named.isEmpty() && m_store.rowOf(details.imei) >= 0)
        return named;
    for (const std::string_view key : {details.imei.view(), details.deviceKey.view()}) {
        const int row = key.empty() ? -1 : m_store.rowOfDeviceKey(DeviceKey(key));
        if (row >= 0)
            return imeiAt(row);
    }
    if (!named.isEmpty())
        return named;
    if (!details.deviceKey.empty())
        return QString::fromUtf8(details.deviceKey.view());
    return QString::fromStdString(details.vehicleName).simplified().left(longestAlarmWords);
}

void AlarmBook::raise(const Raise &occurrence)
{
    const QString sub = occurrence.subject.isEmpty() ? occurrence.kind.words : occurrence.subject;
    const QString key = keyOf(occurrence.vehicle, occurrence.kind.key, sub);
    const int index = indexOf(key);
    if (index < 0) {
        begin(occurrence, key);
        return;
    }
    Alarm &alarm = m_rows.at(index);
    const bool isHistory = isOverSince(alarm, occurrence.at);
    const bool wasActive = alarm.isActive();
    apply(alarm, isHistory ? AlarmEvent::RaisedBefore : AlarmEvent::Raised, occurrence.at);
    if (!wasActive && !isHistory)
        alarm.source = occurrence.source;
    else if (
        occurrence.source == AlarmSource::Snapshot && alarm.source == AlarmSource::Message
        && !occurrence.late)
        alarm.source = AlarmSource::Snapshot; // the vehicle says so itself: its reports will tell the end
    alarm.priority = std::max(alarm.priority, occurrence.kind.priority);
    addWitness(alarm, occurrence.source);
    if (occurrence.details && (!isHistory || !alarm.details))
        alarm.details = *occurrence.details;
    m_rows.measure(index);
    note(index);
}

void AlarmBook::begin(const Raise &occurrence, const QString &key)
{
    const std::optional<KnownEnds::End> known = m_ends.of(occurrence.vehicle, key);
    const bool isOver = known && known->at && occurrence.at < *known->at;
    Alarm alarm{
        .key = key,
        .vehicle = occurrence.vehicle,
        .kind = occurrence.kind.key,
        .name = occurrence.kind.name,
        .subject = occurrence.subject,
        .priority = occurrence.kind.priority,
        .state = isOver ? AlarmState::Cleared : AlarmState::ActiveUnacked,
        .source = occurrence.source,
        .occurrence = known ? known->occurrence + 1 : 1,
        .first = occurrence.at,
        .last = occurrence.at,
        .acknowledgedBy = {},
        .note = {},
        .endReason = {},
        .witnesses = {QString::fromLatin1(toString(occurrence.source))},
        .details = occurrence.details ? std::optional(*occurrence.details) : std::nullopt};
    if (known)
        alarm.ended = known->at;
    if (isOver)
        alarm.cleared = known->at;
    if (put(alarm, true) >= 0)
        m_ends.take(occurrence.vehicle, key);
}

/** Counts in by event time: what was raised later goes on, however late its end arrives. */
void AlarmBook::end(const End &end)
{
    const int index = indexOf(end.key);
    if (index < 0) {
        if (end.isNamed)
            noteEnd(end.vehicle, end.key, end.at);
        return;
    }
    Alarm &alarm = m_rows.at(index);
    // A reading that is fine says less than a message or number of the same moment that says it is not.
    const bool ofReadings = alarm.source == AlarmSource::Rule || alarm.source == AlarmSource::Sensor;
    const bool isNewer = end.isLevel && !ofReadings ? end.at > alarm.last : end.at >= alarm.last;
    if (isNewer || end.isNamed)
        alarm.ended = std::max(alarm.ended.value_or(end.at), end.at);
    if (!isNewer || !alarm.isActive())
        return;
    apply(alarm, AlarmEvent::Ended, end.at);
    alarm.endReason = end.reason;
    m_rows.measure(index);
    note(index);
}

void AlarmBook::noteEnd(const QString &vehicle, const QString &key, Instant at)
{
    if (!m_ends.note(vehicle, key, at))
        return;
    Alarm record;
    record.key = key;
    record.vehicle = vehicle;
    record.state = AlarmState::Cleared;
    record.occurrence = m_ends.of(vehicle, key)->occurrence;
    record.count = 0;
    record.first = record.last = at;
    record.cleared = record.ended = at;
    Q_EMIT endNoted(record);
}

/** Alarms that named only the tracker belong to the vehicle that carries it. */
void AlarmBook::adoptByKey(int storeRow)
{
    const Vehicle &vehicle = m_store.vehicle(storeRow);
    if (m_rows.size() == 0 || vehicle.deviceKey.empty())
        return;
    const QString key = QString::fromUtf8(vehicle.deviceKey.view());
    const QString imei = imeiAt(storeRow);
    if (key != imei)
        adopt(key, imei);
}

void AlarmBook::adopt(const QString &from, const QString &vehicle)
{
    const QList<int> indexes = m_rows.ofVehicle(from);
    if (indexes.isEmpty())
        return;
    const Batch batch(*this);
    m_touchedVehicles.insert(from);
    const QStringList ends = m_ends.keysOf(from);
    for (const QString &rest : ends) {
        if (const auto end = m_ends.take(from, from + rest); end && end->at)
            noteEnd(vehicle, vehicle + rest, *end->at);
    }
    for (const int index : indexes)
        move(index, vehicle + alarms().at(index).key.sliced(from.size()), vehicle);
}

void AlarmBook::move(int index, const QString &key, const QString &vehicle)
{
    const Alarm former = alarms().at(index);
    const int known = indexOf(key);
    if (known < 0) {
        m_rows.rename(index, key, vehicle);
        note(index);
        // The journal has it under its former key, too, and must not bring it back.
        Alarm record = former;
        record.state = AlarmState::Cleared;
        record.count = 0;
        record.cleared = former.cleared.value_or(former.last);
        Q_EMIT endNoted(record);
        return;
    }
    // Both were reported: the vehicle's own row takes over, the other one is closed.
    Alarm &own = m_rows.at(known);
    if (former.isActive() && !isOverSince(own, former.last))
        apply(own, AlarmEvent::Raised, former.last);
    own.count += std::max(former.count - 1, 0);
    own.first = std::min(own.first, former.first);
    Alarm &other = m_rows.at(index);
    other.state = AlarmState::Cleared;
    other.cleared = other.cleared.value_or(other.last);
    note(known);
    note(index);
}

} // namespace waypost
