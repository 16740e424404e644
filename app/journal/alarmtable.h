// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "journal/sql.h"

namespace waypost {

/** Alarms as they stand, and the log of every change of their states, to which is only ever added. */
class AlarmTable
{
public:
    explicit AlarmTable(const QSqlDatabase &database);

    /** Writes the alarm; when its state is another one than before, that goes into the log with the time @p
     * at. */
    [[nodiscard]] QSqlError save(const Alarm &alarm, Instant at);
    /** All open alarms and those cleared at or after @p clearedSince, in the order of their first raise. Of
     * the others only the end and the number of occurrences: their count is 0. */
    [[nodiscard]] QSqlError load(Instant clearedSince, QList<Alarm> &alarms);

private:
    QSqlDatabase m_database;
    QSqlQuery m_state;
    QSqlQuery m_save;
    QSqlQuery m_log;
};

} // namespace waypost
