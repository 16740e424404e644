// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackreader.h"

#include "journal/journalfile.h"
#include "journal/sql.h"
#include "journal/trackgatherer.h"
#include "journal/tracktails.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

Q_LOGGING_CATEGORY(log, "waypost.journal")

constexpr int runsAPage = 10'000;

/** @return no points when the bytes are damaged from the beginning on */
Track pointsOf(const QByteArray &bytes)
{
    TrackGatherer gatherer(Instant::min(), Instant::max(), std::numeric_limits<int>::max() / 4);
    if (!gatherer.add(bytes))
        qCWarning(log, "a damaged part of a track was left out");
    return gatherer.take();
}

} // namespace

TrackReader::TrackReader(const QString &folder)
    : m_fileName(FileKind::tracks().pathIn(folder))
{
}

TrackReader::~TrackReader()
{
    close();
}

QString TrackReader::open()
{
    close();
    m_connection = u"waypost-tracks-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    file.setDatabaseName(m_fileName);
    file.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (file.open())
        return {};
    const QString error = sql::inWords(file.lastError());
    file = {};
    close();
    return error;
}

void TrackReader::close()
{
    if (!isOpen())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

StoredRuns TrackReader::runsAfter(qint64 mark, Instant notBefore, int most)
{
    most = std::clamp(most, 1, runsAPage);
    StoredRuns page;
    page.mark = mark;
    QSqlQuery query = sql::prepared(
        QSqlDatabase::database(m_connection, false),
        u"SELECT run.id, imei, points FROM run INDEXED BY run_order JOIN vehicle ON number = run.vehicle"
        " WHERE run.id > ? AND until >= ? ORDER BY run.id LIMIT ?"_s);
    const qint64 since = toMs(std::max(notBefore, instantFromMs(0)));
    QSqlError error = sql::run(query, {mark, since, most + 1});
    while (!error.isValid() && query.next()) {
        if (page.runs.size() == most) {
            page.more = true;
            break;
        }
        page.mark = query.value(0).toLongLong();
        page.runs.append({query.value(1).toString(), pointsOf(query.value(2).toByteArray())});
    }
    if (!error.isValid())
        error = query.lastError();
    if (error.isValid())
        page.error = sql::inWords(error);
    return page;
}

QString TrackReader::gather(const QString &imei, TrackGatherer &gatherer)
{
    QSqlQuery query = sql::prepared(
        QSqlDatabase::database(m_connection, false),
        u"SELECT points FROM run WHERE vehicle = (SELECT number FROM vehicle WHERE imei = ?)"
        " AND since >= ? AND since <= ? AND until >= ?"_s);
    // Times that make no sense must not turn into other ones.
    const qint64 from = std::max<qint64>(toMs(gatherer.from()), 0);
    const qint64 earliest = from - Milliseconds(TrackTails::longestRun).count();
    const qint64 to = toMs(gatherer.to());
    if (const QSqlError error = sql::run(query, {imei, earliest, to, from}); error.isValid())
        return sql::inWords(error);
    while (query.next()) {
        if (!gatherer.add(query.value(0).toByteArray()))
            qCWarning(log, "a damaged part of a track was left out");
    }
    return query.lastError().isValid() ? sql::inWords(query.lastError()) : QString();
}

} // namespace waypost
