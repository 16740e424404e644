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

std::optional<Alarm> alarmOf(const QSqlQuery &query)
{
    const auto priority = fromName(query.value(5).toString(), AlarmPriority::Critical);
    const auto state = fromName(query.value(6).toString(), AlarmState::Cleared);
    const auto source = fromName(query.value(7).toString(), AlarmSource::Rule);
    if (!priority || !state || !source)
        return std::nullopt;
    Alarm alarm;
    alarm.key = query.value(0).toString();
    alarm.vehicle = query.value(1).toString();
    alarm.kind = query.value(2).toString();
    alarm.name = query.value(3).toString();
    alarm.subject = query.value(4).toString();
    alarm.priority = *priority;
    alarm.state = *state;
    alarm.source = *source;
    alarm.count = query.value(8).toInt();
    alarm.first = instantFromMs(query.value(9).toLongLong());
    alarm.last = instantFromMs(query.value(10).toLongLong());
    alarm.acknowledged = instant(query.value(11));
    alarm.cleared = instant(query.value(12));
    if (!query.isNull(13))
        alarm.details = alarmFromJson(query.value(13).toString().toUtf8());
    return alarm;
}

} // namespace

AlarmTable::AlarmTable(const QSqlDatabase &database)
    : m_database(database)
    , m_state(sql::prepared(database, u"SELECT state FROM alarm WHERE key = ?"_s))
    , m_save(sql::prepared(
          database,
          // Not INSERT OR REPLACE: that would delete the row under the feet of its log.
          u"INSERT INTO alarm (key, vehicle, kind, name, subject, priority, state, source, count, first, "
          u"last,"
          " acknowledged, cleared, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (key) DO UPDATE SET vehicle = excluded.vehicle, kind = excluded.kind, name = "
          "excluded.name,"
          " subject = excluded.subject, priority = excluded.priority, state = excluded.state,"
          " source = excluded.source, count = excluded.count, first = excluded.first, last = excluded.last,"
          " acknowledged = excluded.acknowledged, cleared = excluded.cleared,"
          " details = excluded.details"_s))
    , m_log(sql::prepared(
          database, u"INSERT INTO alarm_transition (key, state, at, source) VALUES (?, ?, ?, ?)"_s))
{
}

QSqlError AlarmTable::save(const Alarm &alarm, Instant at)
{
    const QString state = name(toString(alarm.state));
    if (QSqlError error = sql::run(m_state, {notNull(alarm.key)}); error.isValid())
        return error;
    const bool changed = !m_state.next() || m_state.value(0).toString() != state;
    m_state.finish();

    const QSqlError error = sql::run(
        m_save,
        {notNull(alarm.key), notNull(alarm.vehicle), notNull(alarm.kind), notNull(alarm.name),
         notNull(alarm.subject), name(toString(alarm.priority)), state, name(toString(alarm.source)),
         alarm.count, qint64(toMs(alarm.first)), qint64(toMs(alarm.last)), orNull(alarm.acknowledged),
         orNull(alarm.cleared),
         alarm.details ? QVariant(QString::fromUtf8(alarmToJson(*alarm.details))) : QVariant()});
    if (error.isValid() || !changed)
        return error;
    return sql::run(m_log, {notNull(alarm.key), state, qint64(toMs(at)), name(toString(alarm.source))});
}

QSqlError AlarmTable::load(Instant clearedSince, QList<Alarm> &alarms)
{
    QSqlQuery query = sql::prepared(
        m_database,
        u"SELECT key, vehicle, kind, name, subject, priority, state, source, count, first, last, "
        u"acknowledged, cleared, details"
        " FROM alarm WHERE state <> ? OR coalesce(cleared, last) >= ? ORDER BY first, key"_s);
    if (QSqlError error = sql::run(query, {name(toString(AlarmState::Cleared)), qint64(toMs(clearedSince))});
        error.isValid())
        return error;
    while (query.next()) {
        if (const std::optional<Alarm> alarm = alarmOf(query))
            alarms.append(*alarm);
        else
            qCWarning(log) << "an alarm in the journal has a state, priority or source that is not known";
    }
    return query.lastError();
}

} // namespace waypost
