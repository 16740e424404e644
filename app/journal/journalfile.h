// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "journal/journalschema.h"
#include "journal/journalvalues.h"
#include "journal/sql.h"

#include <optional>
#include <utility>

namespace waypost {

/** Which of the journal's files, and what it promises. */
struct FileKind
{
    QString name; ///< without its ending
    QList<Migration> migrations;
    /** A commit is on the disk before it counts. False: a power cut may take the last ones, in exchange for
     * commits that need not wait for the disk; the file stays whole either way. */
    bool everyCommitLasts = true;
    /** Read all through when the last program to write did not get to close it. */
    bool checkedAfterCrash = true;
    QString damageNotice; ///< for a person; %1 = where the damaged file went

    /** Inbox, alarms, cards and the last known fleet. */
    [[nodiscard]] static FileKind journal();
    /** The vehicles' tracks: a file of their own, because it is a thousand times as big, and so that no
     * message ever waits for its pages. */
    [[nodiscard]] static FileKind tracks();

    [[nodiscard]] QString pathIn(const QString &folder) const;
};

/**
 * The open SQLite file: found, checked, brought up to date. Opens and closes on the thread that uses it.
 *
 * A file that is not a database any more is moved aside under a name with the time in it and a new one begun;
 * it is never deleted, since somebody may still get something out of it.
 */
class JournalFile
{
public:
    JournalFile(FileKind kind, const Clock &clock);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    [[nodiscard]] JournalOpening open(const JournalOptions &options);
    /** For looking only, while it cannot be written. False when there is nothing that this version can read.
     */
    [[nodiscard]] bool openToRead(const JournalOptions &options);
    void close();
    /** Moves the damaged file aside and begins a new one in its place; every query on it must be gone. */
    [[nodiscard]] JournalOpening startAnew(const JournalOptions &options);

    [[nodiscard]] bool isOpen() const { return !m_connection.isEmpty(); }
    [[nodiscard]] QSqlDatabase database() const;
    /** Where the damaged file went that open() or startAnew() moved aside; empty = there was none. Forgets
     * it. */
    [[nodiscard]] QString takeAsideName() { return std::exchange(m_aside, {}); }
    /** 0 lifts the quota. Never below what the file has already. */
    void setPageLimit(qint64 pages);

private:
    struct Attempt;

    [[nodiscard]] Attempt tryToOpen(const JournalOptions &options);
    [[nodiscard]] QSqlDatabase addConnection(const QString &name, const QString &connectOptions);
    [[nodiscard]] bool tryToRead(const QString &name, const QString &connectOptions);
    [[nodiscard]] QSqlError prepare(bool thorough);
    [[nodiscard]] std::optional<QString> moveAside(const QString &fileName);

    const FileKind m_kind;
    const Clock &m_clock;
    QString m_connection;
    QString m_aside;
};

} // namespace waypost
