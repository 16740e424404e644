// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/alarmtable.h"
#include "journal/cardtable.h"
#include "journal/foldedtable.h"
#include "journal/folderlock.h"
#include "journal/inboxtable.h"
#include "journal/journalfile.h"
#include "journal/journalqueue.h"
#include "journal/vehicletable.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace waypost {

/**
 * The part of the journal that lives on its thread and alone touches SQLite.
 *
 * Commits in groups: whatever gathered in the queue while the disk was busy with the last commit shares the
 * next one, so a flood costs no more waits for the disk than it must. Reports what happened only after the
 * commit. A file that cannot be opened, or is found to be damaged, is no end: it is tried again, looked at
 * without writing, or put aside and begun anew, with what could be saved from it.
 */
class JournalWriter final : public QObject
{
    Q_OBJECT

public:
    JournalWriter(std::shared_ptr<JournalQueue> queue, std::shared_ptr<FolderLock> lock, const Clock &clock);
    ~JournalWriter() override;

    // Thread-safe; everything else is for the journal thread.
    void wake();

    /** What the first try came to. Where it failed, others follow until opened() is emitted. */
    [[nodiscard]] JournalOpening open(const JournalOptions &options);
    void close();
    void setPageLimit(qint64 pages);
    /** Commits all that waits, if the disk lets it. */
    void drain();

    [[nodiscard]] const JournalHealth &health() const { return m_health; }
    [[nodiscard]] InboxPage page(const InboxQuery &query);
    /** The rows of which nobody knows whether the alarms in them were raised, oldest first. */
    [[nodiscard]] QList<InboxRow> rowsAfter(qint64 id, int limit);
    [[nodiscard]] qint64 foldedUpTo();
    [[nodiscard]] qint64 lastInboxId() const { return m_lastId; }
    [[nodiscard]] QStringList openGaps();
    /** @param kept how long before now, or before the newest of them, an alarm may have been cleared */
    [[nodiscard]] QList<Alarm> alarms(Instant now, Milliseconds kept);
    [[nodiscard]] QList<SavedVehicle> vehicles();
    [[nodiscard]] QList<SavedCard> cards();

Q_SIGNALS:
    void committed(const QList<waypost::InboxRow> &rows);
    void gapsEnded(const QList<waypost::InboxRow> &rows);
    void countsChanged(waypost::InboxCounts counts);
    void healthChanged(const waypost::JournalHealth &health);
    /** Everything up to and with that entry of the queue is on the disk. */
    void written(quint64 number);
    /** A later try succeeded: now there is a journal. */
    void opened(qint64 lastId, qint64 foldedUpTo);
    /** The file was damaged, and is another one now: what is known has to be written again. */
    void begunAnew();

private:
    struct Outcome;
    struct Tables
    {
        InboxTable inbox;
        AlarmTable alarms;
        VehicleTable vehicles;
        CardTable cards;
        FoldedTable folded;
        explicit Tables(const QSqlDatabase &database)
            : inbox(database)
            , alarms(database)
            , vehicles(database)
            , cards(database)
            , folded(database)
        {
        }
    };

    [[nodiscard]] bool isWritable() const { return m_tables && m_file.isOpen(); }
    [[nodiscard]] JournalOpening tryToOpen();
    [[nodiscard]] QSqlError useFile();
    void lookWithoutWriting();
    void tryAgain();
    void noteOpening(const JournalOpening &opening);
    [[nodiscard]] bool beginAnew(const QSqlError &error);
    void salvage();
    [[nodiscard]] QSqlError read(const std::function<QSqlError(Tables &)> &query);

    [[nodiscard]] QSqlError commit(const JournalQueue::Load &load, Outcome &outcome);
    [[nodiscard]] QSqlError write(const JournalTask &task, Outcome &outcome);
    [[nodiscard]] QSqlError append(const task::Append &append, Outcome &outcome);
    [[nodiscard]] QSqlError saveAlarms(const task::SaveAlarms &save, const Outcome &outcome);
    [[nodiscard]] qint64 idOf(const task::Mark &mark, const Outcome &outcome) const;
    [[nodiscard]] qint64 idUpTo(const InboxMark &mark, const Outcome &outcome) const;
    [[nodiscard]] bool goOnAfter(const QSqlError &error, const JournalQueue::Load &load, std::size_t &most);
    void publish(Outcome &outcome);
    void fail(const QSqlError &error);
    void report(JournalHealth health);

    std::shared_ptr<JournalQueue> m_queue;
    std::shared_ptr<FolderLock> m_lock;
    JournalOptions m_options;
    JournalFile m_file;
    JournalFile m_reading; // instead of it, while it cannot be written
    std::unique_ptr<Tables> m_tables; // of whichever is open
    QTimer m_retry;
    QTimer m_life;
    std::atomic_bool m_woken = false;
    InboxCounts m_counts;
    JournalHealth m_health;
    JournalHealth m_reported;
    std::map<qint64, qint64> m_ids; // of rows of this run, by ticket
    qint64 m_lastId = 0;
    int m_beginnings = 0; // of new files after damage
    bool m_isPrepared = false; // the folder is ours
};

} // namespace waypost
