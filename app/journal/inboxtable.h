// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"
#include "journal/sql.h"

namespace waypost {

/** The table of messages and gaps. Knows columns, nothing of queues or threads. */
class InboxTable
{
public:
    explicit InboxTable(const QSqlDatabase &database);

    /** Writes the row and gives it its id. */
    [[nodiscard]] QSqlError insert(InboxRow &row);
    /** Ends every open gap of the feed, also one that an earlier run left open, and adds those rows to @p
     * ended. */
    [[nodiscard]] QSqlError endGaps(const QString &feed, Instant to, QList<InboxRow> &ended);
    /** The feeds with a gap that nobody has ended yet. */
    [[nodiscard]] QSqlError openGaps(QStringList &feeds);
    /** @param changed 1 when the mark was another one before, else 0 */
    [[nodiscard]] QSqlError mark(qint64 id, bool read, int &changed);
    [[nodiscard]] QSqlError markAllRead(qint64 upToId, int &changed);

    [[nodiscard]] QSqlError page(const InboxQuery &query, InboxPage &page);
    [[nodiscard]] QSqlError counts(InboxCounts &counts);
    /** The @p limit rows after that one, oldest first. */
    [[nodiscard]] QSqlError rowsAfter(qint64 id, int limit, QList<InboxRow> &rows);
    /** The id that was given last. */
    [[nodiscard]] QSqlError lastId(qint64 &id);
    /** No id up to this one is given again. */
    [[nodiscard]] QSqlError skipIds(qint64 upToId);

private:
    QSqlDatabase m_database;
    QSqlQuery m_insert;
};

} // namespace waypost
