// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalschema.h"

#include "journal/journalwords.h"
#include "journal/sql.h"

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

// Times are milliseconds since 1970 in UTC, absent values NULL. AUTOINCREMENT: an id is never given twice.
Migration firstFormat()
{
    return {
        u"CREATE TABLE inbox ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " type TEXT NOT NULL," // messagePass, getFileShake, downloadAllow, unknown or gap
        " type_name TEXT NOT NULL," // as it came
        " from_id INTEGER, from_name TEXT NOT NULL, text TEXT NOT NULL,"
        " alarm TEXT," // JSON, see messagejson.h
        " vehicle TEXT," // imei that an alarm names
        " sent INTEGER, received INTEGER NOT NULL, read INTEGER NOT NULL,"
        " fields TEXT NOT NULL, raw BLOB NOT NULL,"
        " gap_feed TEXT, gap_from INTEGER, gap_to INTEGER)"_s,
        // Partial indexes: each holds only the few rows that are asked for that way.
        u"CREATE INDEX inbox_unread ON inbox (id) WHERE read = 0"_s,
        u"CREATE INDEX inbox_open_gap ON inbox (gap_feed) WHERE type = 'gap' AND gap_to IS NULL"_s,
        u"CREATE INDEX inbox_vehicle ON inbox (vehicle, id) WHERE vehicle IS NOT NULL"_s,
        u"CREATE TABLE alarm ("
        " key TEXT PRIMARY KEY, vehicle TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, subject TEXT "
        "NOT NULL,"
        " priority TEXT NOT NULL, state TEXT NOT NULL, source TEXT NOT NULL, count INTEGER NOT NULL,"
        " first INTEGER NOT NULL, last INTEGER NOT NULL, acknowledged INTEGER, cleared INTEGER) WITHOUT ROWID"_s,
        u"CREATE TABLE alarm_transition ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " key TEXT NOT NULL REFERENCES alarm (key), state TEXT NOT NULL, at INTEGER NOT NULL, source TEXT NOT NULL)"_s,
        u"CREATE INDEX alarm_transition_key ON alarm_transition (key, id)"_s,
        u"CREATE TABLE vehicle (imei TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID"_s,
    };
}

/** What people write down about their vehicles. */
Migration withCards()
{
    return {
        u"CREATE TABLE card ("
        " imei TEXT PRIMARY KEY, name TEXT NOT NULL, team TEXT NOT NULL, layout TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE card_wheel ("
        " imei TEXT NOT NULL REFERENCES card (imei) ON DELETE CASCADE, sensor TEXT NOT NULL, wheel TEXT NOT "
        "NULL,"
        " PRIMARY KEY (imei, sensor)) WITHOUT ROWID"_s,
    };
}

/** What a message said about an alarm, as JSON, see messagejson.h. */
Migration withAlarmDetails()
{
    return {u"ALTER TABLE alarm ADD COLUMN details TEXT"_s};
}

/** What tells one occurrence of an alarm from the next, what is known of its end, and who dealt with it how.
 */
Migration withOccurrences()
{
    return {
        u"ALTER TABLE alarm ADD COLUMN occurrence INTEGER NOT NULL DEFAULT 1"_s,
        u"ALTER TABLE alarm ADD COLUMN ended INTEGER"_s,
        u"ALTER TABLE alarm ADD COLUMN acknowledged_by TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE alarm ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE alarm ADD COLUMN end_reason TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE alarm ADD COLUMN shelved_until INTEGER"_s,
        u"ALTER TABLE alarm ADD COLUMN witnesses TEXT NOT NULL DEFAULT ''"_s, // separated by blanks
        u"ALTER TABLE alarm_transition ADD COLUMN occurrence INTEGER NOT NULL DEFAULT 1"_s,
        u"UPDATE alarm SET witnesses = source"_s,
        // An end at the time of the acknowledgement was the operator's, no event.
        u"UPDATE alarm SET ended = cleared WHERE cleared IS NOT acknowledged"_s,
        u"UPDATE alarm SET kind = 'message' WHERE kind LIKE 'message:%'"_s,
    };
}

/** Up to which row of the inbox everything that it led to is in the table of alarms. */
Migration withFoldedMark()
{
    return {
        u"CREATE TABLE folded (alarms_upto INTEGER NOT NULL)"_s,
        u"INSERT INTO folded SELECT coalesce(max(id), 0) FROM inbox"_s};
}

QSqlError readFormat(const QSqlDatabase &database, int &format)
{
    QSqlQuery query = sql::prepared(database, u"PRAGMA user_version"_s);
    const QSqlError error = sql::run(query, {});
    if (!error.isValid() && query.next())
        format = query.value(0).toInt();
    return error;
}

QSqlError step(const QSqlDatabase &database, const Migration &migration, int toFormat)
{
    sql::Transaction transaction(database);
    if (QSqlError error = transaction.begin(); error.isValid())
        return error;
    for (const QString &statement : migration) {
        if (QSqlError error = sql::run(database, statement); error.isValid())
            return error;
    }
    if (QSqlError error = sql::run(database, u"PRAGMA user_version = %1"_s.arg(toFormat)); error.isValid())
        return error;
    return transaction.commit();
}

} // namespace

QList<Migration> journalMigrations()
{
    return {firstFormat(), withCards(), withAlarmDetails(), withOccurrences(), withFoldedMark()};
}

QString
migrate(const QSqlDatabase &database, const QList<Migration> &migrations, bool &damaged, QString *advice)
{
    const auto failed = [&damaged, advice](const QSqlError &error) {
        damaged = sql::isUnusable(error);
        if (advice)
            *advice = sql::adviceOn(error);
        return sql::inWords(error);
    };
    damaged = false;
    int format = 0;
    if (const QSqlError error = readFormat(database, format); error.isValid())
        return failed(error);
    if (format > migrations.size()) {
        if (advice)
            *advice = JournalWords::tr("Start that version, or choose another data directory.");
        return JournalWords::tr(
                   "The journal was written by a newer Waypost (format %1; this one knows up to %2).")
            .arg(format)
            .arg(migrations.size());
    }
    for (; format < migrations.size(); ++format) {
        if (const QSqlError error = step(database, migrations.at(format), format + 1); error.isValid())
            return failed(error);
    }
    return {};
}

} // namespace waypost
