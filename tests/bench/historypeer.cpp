// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypeer.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace waypost::bench {

namespace {

const QString connection = u"plain table"_s;

bool prepare(QSqlDatabase &file)
{
    QSqlQuery query(file);
    return query.exec(u"PRAGMA journal_mode = WAL"_s) && query.exec(u"PRAGMA synchronous = NORMAL"_s)
        && query.exec(
            u"CREATE TABLE position (vehicle INTEGER, at INTEGER, lat REAL, lng REAL, speed REAL, heading "
            "REAL, motion INTEGER, PRIMARY KEY (vehicle, at)) WITHOUT ROWID"_s);
}

class PlainTable
{
public:
    explicit PlainTable(const QSqlDatabase &file)
        : m_file(file)
        , m_insert(file)
    {
        m_insert.prepare(u"INSERT OR REPLACE INTO position VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    }

    bool commit(const std::vector<SavedPosition> &positions)
    {
        QSqlQuery query(m_file);
        if (!query.exec(u"BEGIN IMMEDIATE"_s))
            return false;
        for (const SavedPosition &position : positions) {
            if (!insert(position))
                return false;
        }
        return query.exec(u"COMMIT"_s);
    }

private:
    bool insert(const SavedPosition &position)
    {
        const auto [number, isNew] = m_numbers.try_emplace(position.imei, int(m_numbers.size()) + 1);
        const TrackPoint &point = position.point;
        m_insert.bindValue(0, number->second);
        m_insert.bindValue(1, qint64(toMs(point.at)));
        m_insert.bindValue(2, point.lat);
        m_insert.bindValue(3, point.lng);
        m_insert.bindValue(4, double(point.speedKmh.value_or(0)));
        m_insert.bindValue(5, double(point.headingDeg.value_or(0)));
        m_insert.bindValue(6, int(point.motion));
        return m_insert.exec();
    }

    QSqlDatabase m_file;
    QSqlQuery m_insert;
    std::unordered_map<Imei, int> m_numbers;
};

std::optional<PlainTableResult>
write(QSqlDatabase &file, double seconds, const std::function<std::vector<SavedPosition>()> &next)
{
    if (!file.open() || !prepare(file))
        return std::nullopt;
    PlainTable table(file);
    qint64 rows = 0;
    QElapsedTimer time;
    time.start();
    while (double(time.elapsed()) < seconds * 1000) {
        const std::vector<SavedPosition> positions = next();
        if (!table.commit(positions))
            return std::nullopt;
        rows += qint64(positions.size());
    }
    const double took = double(time.elapsed()) / 1000;
    QSqlQuery(file).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return PlainTableResult{
        double(rows) / took,
        double(QFileInfo(file.databaseName()).size()) / double(std::max<qint64>(rows, 1))};
}

} // namespace

std::optional<PlainTableResult> writePlainTable(
    const QString &folder, double seconds, const std::function<std::vector<SavedPosition>()> &next)
{
    std::optional<PlainTableResult> result;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        file.setDatabaseName(folder + u"/plain.sqlite"_s);
        result = write(file, seconds, next);
    }
    QSqlDatabase::removeDatabase(connection);
    return result;
}

} // namespace waypost::bench
