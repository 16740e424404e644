// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/sql.h"

#include <QDeadlineTimer>
#include <QStringList>

namespace waypost {

/**
 * Brings what a damaged journal still gives into a new one: alarms, cards, the last known fleet and the
 * newest part of the inbox. Reads around what is damaged, changes nothing in it, and ends after a few
 * seconds.
 */
class JournalSalvage
{
public:
    static constexpr int newestMessages = 20'000;

    /** @param damagedFile with what lies beside it */
    explicit JournalSalvage(const QString &damagedFile);
    ~JournalSalvage();
    Q_DISABLE_COPY_MOVE(JournalSalvage)

    /** Rows that came over; all of them, or none where the new file refuses. */
    [[nodiscard]] qint64 bringInto(const QSqlDatabase &fresh);
    /** The last id of the inbox, where it can be told; else 0. */
    [[nodiscard]] qint64 lastInboxId() const { return m_lastInboxId; }
    /** See FoldedTable; -1 where it cannot be told. */
    [[nodiscard]] qint64 foldedUpTo() const { return m_foldedUpTo; }

private:
    struct Copy;

    [[nodiscard]] bool open(const QString &connectOptions, const QString &name);
    void close();
    [[nodiscard]] QStringList commonColumns(const QSqlDatabase &fresh, const QString &table) const;
    /** From one end of the table to the first damage. */
    [[nodiscard]] bool copy(Copy &task, const QString &order, int limit);
    void copyTable(const QSqlDatabase &fresh, const QString &table, const QString &key);
    void copyInbox(const QSqlDatabase &fresh);

    const QString m_file;
    QString m_connection;
    QDeadlineTimer m_deadline;
    qint64 m_rows = 0;
    qint64 m_lastInboxId = 0;
    qint64 m_foldedUpTo = -1;
};

} // namespace waypost
