// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "journal/journalvalues.h"
#include "journal/sql.h"

#include <optional>

namespace waypost {

/**
 * The open SQLite file: found, checked, brought up to date. Opens and closes on the thread that uses it.
 *
 * A file that is not a database any more is moved aside under a name with the time in it and a new one begun;
 * it is never deleted, since somebody may still get something out of it.
 */
class JournalFile
{
public:
    explicit JournalFile(const Clock &clock);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    [[nodiscard]] JournalOpening open(const JournalOptions &options);
    void close();

    [[nodiscard]] QSqlDatabase database() const;
    /** 0 lifts the quota. Never below what the file has already. */
    void setPageLimit(qint64 pages);

    [[nodiscard]] static QString fileName(const QString &folder);

private:
    struct Attempt;

    [[nodiscard]] Attempt tryToOpen(const JournalOptions &options);
    [[nodiscard]] QSqlError prepare(bool thorough);
    [[nodiscard]] std::optional<QString> moveAside(const QString &fileName);

    const Clock &m_clock;
    QString m_connection;
};

} // namespace waypost
