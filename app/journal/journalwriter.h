// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/alarmtable.h"
#include "journal/cardtable.h"
#include "journal/inboxtable.h"
#include "journal/journalfile.h"
#include "journal/journalqueue.h"
#include "journal/vehicletable.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace waypost {

/**
 * The part of the journal that lives on its thread and alone touches SQLite.
 *
 * Commits in groups: whatever gathered in the queue while the disk was busy with the last commit shares the
 * next one, so a flood costs no more waits for the disk than it must. Tells what happened only after the
 * commit.
 */
class JournalWriter final : public QObject
{
    Q_OBJECT

public:
    JournalWriter(std::shared_ptr<JournalQueue> queue, const Clock &clock);
    ~JournalWriter() override;

    // Thread-safe; everything else is for the journal thread.
    void wake();

    [[nodiscard]] JournalOpening open(const JournalOptions &options);
    void close();
    void setPageLimit(qint64 pages);
    /** Commits all that waits, if the disk lets it. */
    void drain();

    [[nodiscard]] InboxPage page(const InboxQuery &query);
    [[nodiscard]] QStringList openGaps();
    [[nodiscard]] QList<Alarm> alarms(Instant clearedSince);
    [[nodiscard]] QList<SavedVehicle> vehicles();
    [[nodiscard]] QList<SavedCard> cards();

Q_SIGNALS:
    void committed(const QList<waypost::InboxRow> &rows);
    void gapsEnded(const QList<waypost::InboxRow> &rows);
    void countsChanged(waypost::InboxCounts counts);
    void healthChanged(const waypost::JournalHealth &health);

private:
    struct Outcome;
    struct Tables
    {
        InboxTable inbox;
        AlarmTable alarms;
        VehicleTable vehicles;
        CardTable cards;
        explicit Tables(const QSqlDatabase &database)
            : inbox(database)
            , alarms(database)
            , vehicles(database)
            , cards(database)
        {
        }
    };

    [[nodiscard]] QSqlError commit(const JournalQueue::Load &load, Outcome &outcome);
    [[nodiscard]] QSqlError write(const JournalTask &task, Outcome &outcome);
    void publish(const Outcome &outcome);
    void report(const QString &error);

    std::shared_ptr<JournalQueue> m_queue;
    JournalFile m_file;
    std::unique_ptr<Tables> m_tables;
    QTimer m_retry;
    std::atomic_bool m_woken = false;
    InboxCounts m_counts;
    JournalHealth m_health;
};

} // namespace waypost
