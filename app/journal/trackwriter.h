// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/folderlock.h"
#include "journal/journalfile.h"
#include "journal/trackexpiry.h"
#include "journal/trackqueue.h"
#include "journal/tracktails.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace waypost {

/**
 * The part of the tracks that lives on the journal thread and alone writes their file.
 *
 * Works in short steps, one commit each, with a turn of the event loop between them: a message that comes
 * meanwhile is committed before the next step.
 */
class TrackWriter final : public QObject
{
    Q_OBJECT

public:
    TrackWriter(
        std::shared_ptr<TrackQueue> queue, std::shared_ptr<TrackTails> tails,
        std::shared_ptr<const FolderLock> lock, const Clock &clock);
    ~TrackWriter() override;

    /** Thread-safe; everything else is for the journal thread. @param waiting positions in the queue */
    void wake(qint64 waiting);

    /** Reading what an earlier run left goes on behind it. Where it fails, it is tried again. */
    [[nodiscard]] JournalOpening open(const JournalOptions &options);
    void close();
    void setPageLimit(qint64 pages);
    /** Writes all that waits, if the disk lets it. */
    void drain();

Q_SIGNALS:
    void healthChanged(const waypost::TrackHealth &health);

private:
    /** What is in the tails and not yet on the disk. */
    struct Unwritten
    {
        TrackLogRow row; // id 0 = none
        std::vector<NumberedVehicle> vehicles;
        qint64 points = 0;
    };
    struct LogRow
    {
        qint64 id = 0;
        qint64 bytes = 0;
        Milliseconds since; // in the log, monotonic
    };

    [[nodiscard]] JournalOpening tryToOpen();
    void retry();

    void startTimer();
    void step();
    void stepLater();
    void tick();
    [[nodiscard]] bool restoreSome();
    [[nodiscard]] QSqlError beginRestoring();
    [[nodiscard]] QSqlError restoreRow();
    void gather();
    void makeRuns(int most);
    void dropLogRows();
    [[nodiscard]] bool writeSome();
    [[nodiscard]] QSqlError write(TrackTable::NextIds &next, qint64 &expired);
    [[nodiscard]] QSqlError expire(int most, qint64 &points);
    void fail(const QSqlError &error);
    void startAnew();
    void fillNewFile();
    void report(const QString &error);

    std::shared_ptr<TrackQueue> m_queue;
    std::shared_ptr<TrackTails> m_tails;
    std::shared_ptr<const FolderLock> m_lock;
    const Clock &m_clock;
    JournalFile m_file;
    JournalOptions m_options;
    std::unique_ptr<TrackTable> m_table;
    QTimer m_commit;
    QTimer m_retry;
    QTimer m_tick;
    std::atomic_bool m_woken = false;
    std::atomic_bool m_hurried = false;
    TrackTable::NextIds m_next;
    Unwritten m_unwritten;
    std::deque<LogRow> m_log; // the rows that are still needed
    qint64 m_logBytes = 0;
    TrackExpiry m_expiry;
    std::unordered_map<std::uint32_t, qint64> m_inRuns; // while restoring: by vehicle, up to which row
    qint64 m_nextToRestore = 0; // row of the log; 0 = not begun
    bool m_restored = false;
    bool m_tickDue = false;
    bool m_startedAnew = false;
    bool m_isNewFile = false; // nothing of what is in memory is in it
    TrackHealth m_health;
    TrackHealth m_told;
};

} // namespace waypost
