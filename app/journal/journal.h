// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "journal/journalvalues.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <span>

class QLockFile;

namespace waypost {

class JournalQueue;
class JournalWriter;
class TrackStore;

/**
 * The program's memory: inbox, alarms, vehicle cards and the last known fleet in one SQLite file, the
 * vehicles' tracks in another, with one thread that writes both. Lives on the gui thread; its calls only
 * queue and never wait for the disk, except those that say so.
 *
 * A message shows nowhere before committed() carries it: what a person has seen cannot be lost by a crash.
 * While the disk refuses, entries wait in memory, health() says why, and the commit is tried again until it
 * works. Tracks are the exception: what waits of them is bounded and gets thinned, which trackHealth()
 * counts.
 */
class Journal final : public QObject
{
    Q_OBJECT

public:
    explicit Journal(const Clock &clock, QObject *parent = nullptr);
    /** Flushes for at most five seconds. */
    ~Journal() override;

    /** Blocks until the file is open and up to date, or the reason why not. One program a folder: the second
     * one fails. */
    [[nodiscard]] JournalOpening open(const JournalOptions &options);
    /** Commits what waits, for at most @p deadline, and closes. True when nothing was left behind. */
    bool close(Milliseconds deadline);
    [[nodiscard]] bool isOpen() const { return m_writer != nullptr; }

    /**
     * Queues a message for the inbox. False when the queue is full or the journal not open: the message is
     * then not kept, which health() counts and the caller has to say.
     */
    [[nodiscard]] bool append(const Message &message, Instant received);
    /** A row for the time in which @p feed is away. */
    [[nodiscard]] bool beginGap(const QString &feed, Instant from);
    /** Ends every open gap of the feed; call it whenever the feed is connected, for an earlier run may have
     * left one. */
    [[nodiscard]] bool endGap(const QString &feed, Instant to);

    /** Blocks. The feeds with a gap that nobody has ended: those that a run heard which ended in order. */
    [[nodiscard]] QStringList openGaps();

    [[nodiscard]] bool markRead(qint64 rowId, bool read = true);
    /** Up to and with that row, so that what arrives while a person decides stays unread. */
    [[nodiscard]] bool markAllRead(qint64 upToId);

    /** Answered by pageReady() with the number given back here; 0 = not open. */
    quint64 requestPage(const InboxQuery &query);
    /** The same, but blocks: for the state dump and for exports. */
    [[nodiscard]] InboxPage page(const InboxQuery &query);

    /** Call it for each alarm that was added or changed. A change of state also goes into the log of
     * transitions. */
    [[nodiscard]] bool saveAlarm(const Alarm &alarm);
    /** Blocks. Open alarms and those cleared at or after @p clearedSince, oldest first. */
    [[nodiscard]] QList<Alarm> loadAlarms(Instant clearedSince);

    /** Only those that changed; all of them go into one transaction. */
    void saveVehicles(const QList<SavedVehicle> &records);
    /** Blocks. Sorted by imei. */
    [[nodiscard]] QList<SavedVehicle> loadVehicles();

    /** An empty card is forgotten. */
    [[nodiscard]] bool saveCard(const SavedCard &card);
    /** Blocks. Sorted by imei. */
    [[nodiscard]] QList<SavedCard> loadCards();

    /** Positions for the vehicles' tracks, in any order. They are written about once a second; a crash of the
     * computer may take the last few. */
    void saveTrack(std::span<const SavedPosition> positions);
    /**
     * Answered by trackReady() with the number given back here; 0 = not open. Knows every position that was
     * saved by then, also those not on the disk yet.
     * @param from, to both included
     * @param limit points; the newest ones of that time
     */
    quint64 requestTrack(const QString &imei, Instant from, Instant to, int limit);
    /** The same, but blocks: for exports and tests. */
    [[nodiscard]] Track track(const QString &imei, Instant from, Instant to, int limit);

    /** Blocks until everything is on the disk; false when the deadline came first. Signals come later, as
     * always. */
    [[nodiscard]] bool flush(Milliseconds deadline);
    /** Quota of each file in pages of 4 KiB, 0 = none. Never cuts what is there. */
    void setPageLimit(qint64 pages);

    [[nodiscard]] const InboxCounts &counts() const { return m_counts; }
    [[nodiscard]] const JournalHealth &health() const { return m_health; }
    [[nodiscard]] const TrackHealth &trackHealth() const;

Q_SIGNALS:
    /** On the disk now; in the order of arrival. */
    void committed(const QList<waypost::InboxRow> &rows);
    /** Rows told before, now with their ends. */
    void gapsEnded(const QList<waypost::InboxRow> &rows);
    void pageReady(quint64 request, const waypost::InboxPage &page);
    void trackReady(quint64 request, const waypost::Track &track);
    void countsChanged();
    void healthChanged();
    void trackHealthChanged();

private:
    template <typename Task>
    bool queue(Task task);
    template <typename Result, typename Call>
    Result ask(Call call);
    QString takeLock(const QString &folder);
    void connectWriter();
    void openTracks(const JournalOptions &options, JournalOpening &opening);
    void stopThread();

    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<JournalQueue> m_queue;
    std::unique_ptr<JournalWriter> m_writer; // lives on m_thread while that runs
    QThread m_thread;
    std::unique_ptr<TrackStore> m_tracks;
    quint64 m_lastRequest = 0;
    InboxCounts m_counts;
    JournalHealth m_health;
};

} // namespace waypost
