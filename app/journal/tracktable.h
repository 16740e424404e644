// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"
#include "journal/sql.h"
#include "journal/trackexpiry.h"

#include <unordered_map>

namespace waypost {

/** Points of one vehicle that are kept in one place. */
struct TrackRun
{
    std::uint32_t vehicle = 0; ///< its number in the file
    Instant since; ///< of the oldest point
    Instant until; ///< of the newest point
    int count = 0; ///< of points
    qint64 log = 0; ///< the vehicle's points up to this row of the log are in this run or an earlier one
    QByteArray points; ///< see TrackEncoder
};

/** A vehicle and the number that stands for it in the file. */
struct NumberedVehicle
{
    std::uint32_t number = 0;
    Imei imei;
};

/** A commit's positions of all vehicles, until each has become part of a run. */
struct TrackLogRow
{
    qint64 id = 0;
    qint64 nextRun = 0; ///< no run with a smaller id has points of this row
    QByteArray points; ///< see TrackEncoder, with vehicles' numbers
};

/** The tables of the tracks. Knows columns, nothing of queues or threads. */
class TrackTable
{
public:
    explicit TrackTable(const QSqlDatabase &database);

    /** Ids that come next. */
    struct NextIds
    {
        qint64 log = 1;
        qint64 run = 1;
    };
    [[nodiscard]] QSqlError loadNextIds(NextIds &ids);
    [[nodiscard]] QSqlError saveNextIds(const NextIds &ids);

    [[nodiscard]] QSqlError loadExpiry(TrackExpiry::Kept &kept);
    [[nodiscard]] QSqlError saveExpiry(Instant horizon);

    [[nodiscard]] QSqlError insert(const NumberedVehicle &vehicle);
    [[nodiscard]] QSqlError loadVehicles(std::vector<NumberedVehicle> &vehicles);

    [[nodiscard]] QSqlError insert(const TrackLogRow &row);
    [[nodiscard]] QSqlError removeLogBefore(qint64 id);
    /** The first row with at least this id; @p row.id is 0 when there is none. */
    [[nodiscard]] QSqlError loadLogRow(qint64 id, TrackLogRow &row);
    /** By vehicle: up to which row of the log its points are in runs, as far as the runs from @p firstRun on
     * tell. */
    [[nodiscard]] QSqlError loadCoverage(qint64 firstRun, std::unordered_map<std::uint32_t, qint64> &log);

    [[nodiscard]] QSqlError insert(qint64 id, const TrackRun &run);
    /**
     * Deletes, among the @p most oldest runs, those that end before @p limit; all of them when @p any.
     * @param points how many points that were
     */
    [[nodiscard]] QSqlError removeRuns(int most, Instant limit, bool any, qint64 &points);
    /** Of the pages that hold something. */
    [[nodiscard]] QSqlError usedBytes(qint64 &bytes);

private:
    QSqlDatabase m_database;
    QSqlQuery m_insertVehicle;
    QSqlQuery m_insertLog;
    QSqlQuery m_removeLog;
    QSqlQuery m_insertRun;
    QSqlQuery m_oldestRuns;
    QSqlQuery m_removeRun;
    QSqlQuery m_saveNextIds;
};

} // namespace waypost
