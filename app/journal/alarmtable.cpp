// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/alarmtable.h"

#include "journal/messagejson.h"

#include <QLoggingCategory>

#include <optional>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.journal")

QString name(const char *word)
{
    return QString::fromLatin1(word);
}
// NOT NULL columns: a QString that is null would be bound as NULL.
QVariant notNull(const QString &value)
{
    return value.isNull() ? u""_s : value;
}
QVariant orNull(Reported<Instant> instant)
{
    return instant ? QVariant(qint64(toMs(*instant))) : QVariant();
}

Reported<Instant> instant(const QVariant &value)
{
    return value.isNull() ? Reported<Instant>() : Reported<Instant>(instantFromMs(value.toLongLong()));
}

/** The value of an enum that counts from 0 whose name is @p word. */
template <typename Enum>
std::optional<Enum> fromName(const QString &word, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (word == name(toString(static_cast<Enum>(i))))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

// In the order of columns().
enum Column {
    Key,
    Vehicle,
    Kind,
    Name,
    Subject,
    Priority,
    State,
    Source,
    Occurrence,
    Count,
    First,
    Last,
    Acknowledged,
    Cleared,
    Ended,
    AcknowledgedBy,
    Note,
    EndReason,
    ShelvedUntil,
    Witnesses,
    Details,
};
QString columns()
{
    return u"key, vehicle, kind, name, subject, priority, state, source, occurrence, count, first, last,"
           " acknowledged, cleared, ended, acknowledged_by, note, end_reason, shelved_until, witnesses, details"_s;
}

/** "key = excluded.key, ..." */
QString assignments()
{
    QStringList parts;
    const QStringList names = columns().split(u',');
    for (const QString &column : names)
        parts.append(u"%1 = excluded.%1"_s.arg(column.trimmed()));
    return parts.join(u", "_s);
}

QString saveStatement()
{
    const QString marks = u"?, "_s.repeated(columns().count(u',')) + u'?';
    // Not INSERT OR REPLACE: that would delete the row under the feet of its log.
    return u"INSERT INTO alarm (%1) VALUES (%2) ON CONFLICT (key) DO UPDATE SET %3"_s.arg(
        columns(), marks, assignments());
}

std::optional<Alarm> alarmOf(const QSqlQuery &query)
{
    const auto priority = fromName(query.value(Priority).toString(), AlarmPriority::Critical);
    const auto state = fromName(query.value(State).toString(), AlarmState::Cleared);
    const auto source = fromName(query.value(Source).toString(), AlarmSource::Rule);
    if (!priority || !state || !source)
        return std::nullopt;
    Alarm alarm;
    alarm.key = query.value(Key).toString();
    alarm.vehicle = query.value(Vehicle).toString();
    alarm.kind = query.value(Kind).toString();
    alarm.name = query.value(Name).toString();
    alarm.subject = query.value(Subject).toString();
    alarm.priority = *priority;
    alarm.state = *state;
    alarm.source = *source;
    alarm.occurrence = query.value(Occurrence).toInt();
    alarm.count = query.value(Count).toInt();
    alarm.first = instantFromMs(query.value(First).toLongLong());
    alarm.last = instantFromMs(query.value(Last).toLongLong());
    alarm.acknowledged = instant(query.value(Acknowledged));
    alarm.cleared = instant(query.value(Cleared));
    alarm.ended = instant(query.value(Ended));
    alarm.acknowledgedBy = query.value(AcknowledgedBy).toString();
    alarm.note = query.value(Note).toString();
    alarm.endReason = query.value(EndReason).toString();
    alarm.shelvedUntil = instant(query.value(ShelvedUntil));
    alarm.witnesses = query.value(Witnesses).toString().split(u' ', Qt::SkipEmptyParts);
    if (!query.isNull(Details))
        alarm.details = alarmFromJson(query.value(Details).toString().toUtf8());
    return alarm;
}

/** What has to be known of an alarm that is not shown any more. */
Alarm onlyItsEnd(const Alarm &alarm)
{
    Alarm record;
    record.key = alarm.key;
    record.vehicle = alarm.vehicle;
    record.state = AlarmState::Cleared;
    record.occurrence = alarm.occurrence;
    record.count = 0;
    record.last = alarm.last;
    record.ended = alarm.ended;
    return record;
}

} // namespace

AlarmTable::AlarmTable(const QSqlDatabase &database)
    : m_database(database)
    , m_state(sql::prepared(database, u"SELECT state, occurrence FROM alarm WHERE key = ?"_s))
    , m_save(sql::prepared(database, saveStatement()))
    , m_log(sql::prepared(
          database,
          u"INSERT INTO alarm_transition (key, occurrence, state, at, source) VALUES (?, ?, ?, ?, ?)"_s))
{
}

QSqlError AlarmTable::save(const Alarm &alarm, Instant at)
{
    const QString state = name(toString(alarm.state));
    if (QSqlError error = sql::run(m_state, {notNull(alarm.key)}); error.isValid())
        return error;
    const bool changed = !m_state.next() || m_state.value(0).toString() != state
        || m_state.value(1).toInt() != alarm.occurrence;
    m_state.finish();

    const QSqlError error = sql::run(
        m_save,
        {notNull(alarm.key),
         notNull(alarm.vehicle),
         notNull(alarm.kind),
         notNull(alarm.name),
         notNull(alarm.subject),
         name(toString(alarm.priority)),
         state,
         name(toString(alarm.source)),
         alarm.occurrence,
         alarm.count,
         qint64(toMs(alarm.first)),
         qint64(toMs(alarm.last)),
         orNull(alarm.acknowledged),
         orNull(alarm.cleared),
         orNull(alarm.ended),
         notNull(alarm.acknowledgedBy),
         notNull(alarm.note),
         notNull(alarm.endReason),
         orNull(alarm.shelvedUntil),
         notNull(alarm.witnesses.join(u' ')),
         alarm.details ? QVariant(QString::fromUtf8(alarmToJson(*alarm.details))) : QVariant()});
    if (error.isValid() || !changed)
        return error;
    return sql::run(
        m_log, {notNull(alarm.key), alarm.occurrence, state, qint64(toMs(at)), name(toString(alarm.source))});
}

QSqlError AlarmTable::load(Instant clearedSince, QList<Alarm> &alarms)
{
    QSqlQuery query = sql::prepared(m_database, u"SELECT %1 FROM alarm ORDER BY first, key"_s.arg(columns()));
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    while (query.next()) {
        std::optional<Alarm> alarm = alarmOf(query);
        if (!alarm) {
            qCWarning(log) << "an alarm in the journal has a state, priority or source that is not known";
            continue;
        }
        if (!alarm->isOpen() && alarm->cleared.value_or(alarm->last) < clearedSince)
            alarm = onlyItsEnd(*alarm);
        alarms.append(*alarm);
    }
    return query.lastError();
}

} // namespace waypost
