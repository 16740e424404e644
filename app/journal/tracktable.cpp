// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tracktable.h"

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

QSqlError readNumber(const QSqlDatabase &database, const QString &statement, qint64 &number)
{
    QSqlQuery query = sql::prepared(database, statement);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    if (query.next())
        number = query.value(0).toLongLong();
    return query.lastError();
}

/** Where a run stands in the table. */
struct RunKey
{
    qint64 vehicle = 0;
    qint64 since = 0;
    qint64 id = 0;
};

} // namespace

TrackTable::TrackTable(const QSqlDatabase &database)
    : m_database(database)
    , m_insertVehicle(sql::prepared(database, u"INSERT INTO vehicle (number, imei) VALUES (?, ?)"_s))
    , m_insertLog(sql::prepared(database, u"INSERT INTO log (id, next_run, points) VALUES (?, ?, ?)"_s))
    , m_removeLog(sql::prepared(database, u"DELETE FROM log WHERE id < ?"_s))
    , m_insertRun(sql::prepared(
          database,
          u"INSERT INTO run (vehicle, since, id, until, log, count, points) VALUES (?, ?, ?, ?, ?, ?, ?)"_s))
    , m_oldestRuns(sql::prepared(
          database,
          u"SELECT vehicle, since, id, until, count FROM run INDEXED BY run_order ORDER BY id LIMIT ?"_s))
    , m_removeRun(sql::prepared(database, u"DELETE FROM run WHERE vehicle = ? AND since = ? AND id = ?"_s))
    , m_saveNextIds(sql::prepared(database, u"UPDATE state SET next_log = ?, next_run = ?"_s))
{
}

QSqlError TrackTable::loadNextIds(NextIds &ids)
{
    QSqlQuery query = sql::prepared(m_database, u"SELECT next_log, next_run FROM state"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    if (query.next())
        ids = {.log = query.value(0).toLongLong(), .run = query.value(1).toLongLong()};
    return query.lastError();
}

QSqlError TrackTable::saveNextIds(const NextIds &ids)
{
    return sql::run(m_saveNextIds, {ids.log, ids.run});
}

QSqlError TrackTable::loadExpiry(TrackExpiry::Kept &kept)
{
    QSqlQuery horizon = sql::prepared(m_database, u"SELECT expiry FROM state"_s);
    if (QSqlError error = sql::run(horizon, {}); error.isValid())
        return error;
    if (horizon.next() && !horizon.isNull(0))
        kept.horizon = instantFromMs(horizon.value(0).toLongLong());
    QSqlQuery newest = sql::prepared(
        m_database, u"SELECT until FROM run INDEXED BY run_order ORDER BY id DESC LIMIT 999"_s);
    if (QSqlError error = sql::run(newest, {}); error.isValid())
        return error;
    while (newest.next())
        kept.newest.push_back(instantFromMs(newest.value(0).toLongLong()));
    return newest.lastError();
}

QSqlError TrackTable::saveExpiry(Instant horizon)
{
    QSqlQuery query = sql::prepared(m_database, u"UPDATE state SET expiry = ?"_s);
    return sql::run(query, {qint64(toMs(horizon))});
}

QSqlError TrackTable::insert(const NumberedVehicle &vehicle)
{
    return sql::run(m_insertVehicle, {vehicle.number, QString::fromUtf8(vehicle.imei.view())});
}

QSqlError TrackTable::loadVehicles(std::vector<NumberedVehicle> &vehicles)
{
    QSqlQuery query = sql::prepared(m_database, u"SELECT number, imei FROM vehicle"_s);
    if (QSqlError error = sql::run(query, {}); error.isValid())
        return error;
    while (query.next())
        vehicles.push_back({query.value(0).toUInt(), Imei(query.value(1).toString().toStdString())});
    return query.lastError();
}

QSqlError TrackTable::insert(const TrackLogRow &row)
{
    return sql::run(m_insertLog, {row.id, row.nextRun, row.points});
}

QSqlError TrackTable::removeLogBefore(qint64 id)
{
    return sql::run(m_removeLog, {id});
}

QSqlError TrackTable::loadLogRow(qint64 id, TrackLogRow &row)
{
    row = {};
    QSqlQuery query = sql::prepared(
        m_database, u"SELECT id, next_run, points FROM log WHERE id >= ? ORDER BY id LIMIT 1"_s);
    if (QSqlError error = sql::run(query, {id}); error.isValid())
        return error;
    if (query.next())
        row = {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toByteArray()};
    return query.lastError();
}

QSqlError TrackTable::loadCoverage(qint64 firstRun, std::unordered_map<std::uint32_t, qint64> &log)
{
    QSqlQuery query = sql::prepared(
        m_database,
        u"SELECT vehicle, max(log) FROM run INDEXED BY run_order WHERE id >= ? GROUP BY vehicle"_s);
    if (QSqlError error = sql::run(query, {firstRun}); error.isValid())
        return error;
    while (query.next())
        log.insert_or_assign(query.value(0).toUInt(), query.value(1).toLongLong());
    return query.lastError();
}

QSqlError TrackTable::insert(qint64 id, const TrackRun &run)
{
    return sql::run(
        m_insertRun,
        {run.vehicle, qint64(toMs(run.since)), id, qint64(toMs(run.until)), run.log, run.count, run.points});
}

QSqlError TrackTable::removeRuns(int most, Instant limit, bool any, qint64 &points)
{
    if (QSqlError error = sql::run(m_oldestRuns, {most}); error.isValid())
        return error;
    std::vector<RunKey> keys;
    while (m_oldestRuns.next()) {
        const auto number = [this](int column) { return m_oldestRuns.value(column).toLongLong(); };
        if (!any && number(3) >= toMs(limit))
            continue;
        keys.push_back({number(0), number(1), number(2)});
        points += number(4);
    }
    m_oldestRuns.finish();
    for (const RunKey &key : keys) {
        if (QSqlError error = sql::run(m_removeRun, {key.vehicle, key.since, key.id}); error.isValid())
            return error;
    }
    return {};
}

QSqlError TrackTable::usedBytes(qint64 &bytes)
{
    qint64 pages = 0, empty = 0, pageBytes = 0;
    if (QSqlError error = readNumber(m_database, u"PRAGMA page_count"_s, pages); error.isValid())
        return error;
    if (QSqlError error = readNumber(m_database, u"PRAGMA freelist_count"_s, empty); error.isValid())
        return error;
    const QSqlError error = readNumber(m_database, u"PRAGMA page_size"_s, pageBytes);
    bytes = (pages - empty) * pageBytes;
    return error;
}

} // namespace waypost
