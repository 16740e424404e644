// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "journal/journalvalues.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <span>

namespace waypost {

class Arrivals;
class FolderLock;
class JournalQueue;
class JournalWriter;
class TrackStore;

/**
 * The program's memory: inbox, alarms, vehicle cards and the last known fleet in one SQLite file, the
 * vehicles' tracks in another, with one thread that writes both. Lives on the gui thread; its calls only
 * queue and never wait for the disk, except those that say so.
 *
 * A message is acted on when arrived() carries it: as a rule when it is on the disk, so that what a user has
 * seen cannot be lost by a crash. But safety does not wait for storage: while the disk refuses, or is slow,
 * rows arrive unsaved, and are committed later without arriving again. Meanwhile entries wait in memory,
 * health() says why, and the disk is tried again until it works. A journal that cannot even be opened is the
 * same case: everything else works, what can be read of it shows, and it is opened as soon as that can be.
 */
class Journal final : public QObject
{
    Q_OBJECT

public:
    explicit Journal(const Clock &clock, QObject *parent = nullptr);
    /** Flushes for at most five seconds. */
    ~Journal() override;

    /**
     * Begins to work. Blocks until the file is open and up to date, or there is a reason why not; then it is
     * tried again behind the desk until opened() is emitted. One program a folder: a second one waits for the
     * first one's end that way.
     */
    JournalOpening open(const JournalOptions &options);
    /** Commits what waits, for at most @p deadline, and closes. True when nothing was left behind. */
    bool close(Milliseconds deadline);
    /** Takes entries; whether they get to the disk is health()'s to say. */
    [[nodiscard]] bool isOpen() const { return m_writer != nullptr; }

    /**
     * Takes a message for the inbox; what is longer than is kept is cut (see limitMessage()). When too much
     * waits for the disk, the oldest messages that tell of no alarm are given up first, which health()
     * counts; they arrive all the same. False when the journal is not open: nothing happens then.
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

    /**
     * Alarms that were added or changed, in one transaction; changes of state also go into the log of
     * transitions. @param foldedUpTo every row of the inbox up to there has led to its alarms, and they are
     * among these or were saved before
     * @return the entry's number, see written(); 0 = too many wait, come again later
     */
    [[nodiscard]] quint64 saveAlarms(const QList<Alarm> &alarms, const InboxMark &foldedUpTo = {});
    /** Blocks. Open alarms and those cleared not longer than @p kept before now, or before the newest of
     * them, oldest first. */
    [[nodiscard]] QList<Alarm> loadAlarms(Milliseconds kept);
    /** Blocks. See saveAlarms(). */
    [[nodiscard]] qint64 foldedUpTo();
    /** Blocks. The id that a row got last. */
    [[nodiscard]] qint64 lastInboxId();
    /** Blocks. At most @p limit rows after that one, oldest first. */
    [[nodiscard]] QList<InboxRow> rowsAfter(qint64 id, int limit);

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

    /** What arrives is acted on before it is saved: the disk refuses or is slow. */
    [[nodiscard]] bool isBehind() const;
    /** The newest rows that were held and are not on the disk, oldest first. */
    [[nodiscard]] QList<InboxRow> unsavedRows() const;
    [[nodiscard]] const InboxCounts &counts() const { return m_counts; }
    [[nodiscard]] const JournalHealth &health() const { return m_health; }
    [[nodiscard]] const TrackHealth &trackHealth() const;

Q_SIGNALS:
    /** To be acted on now, each row once, in the order of arrival: saved or not, see InboxRow::saved. */
    void arrived(const QList<waypost::InboxRow> &rows);
    /** Not on the disk yet, but to be shown; comes before arrived(). */
    void held(const QList<waypost::InboxRow> &rows);
    /** On the disk now; in the order of arrival. Rows that were held before among them. */
    void committed(const QList<waypost::InboxRow> &rows);
    /** All entries up to and with that number are on the disk. */
    void written(quint64 number);
    void behindChanged(bool behind);
    /** There is a journal now, after open() had found none: what an earlier run left can be loaded.
     * @param lastId of the inbox as that run left it @param foldedUpTo as that run left it */
    void opened(qint64 lastId, qint64 foldedUpTo);
    /** Another file was begun in place of a damaged one: what is known is to be saved again. */
    void begunAnew();
    /** Rows told before, now with their ends. */
    void gapsEnded(const QList<waypost::InboxRow> &rows);
    void pageReady(quint64 request, const waypost::InboxPage &page);
    void trackReady(quint64 request, const waypost::Track &track);
    void countsChanged();
    void healthChanged();
    void trackHealthChanged();

private:
    template <typename Task>
    quint64 queue(Task task);
    [[nodiscard]] bool appendRow(InboxRow row);
    template <typename Result, typename Call>
    Result ask(Call call);
    void connectWriter();
    void connectArrivals(const JournalOptions &options);
    void takeHealth(const JournalHealth &health);
    void openTracks(const JournalOptions &options, JournalOpening &opening);
    void stopThread();

    const Clock &m_clock;
    std::shared_ptr<FolderLock> m_lock;
    std::shared_ptr<JournalQueue> m_queue;
    std::unique_ptr<Arrivals> m_arrivals;
    std::unique_ptr<JournalWriter> m_writer; // lives on m_thread while that runs
    QThread m_thread;
    std::unique_ptr<TrackStore> m_tracks;
    quint64 m_lastRequest = 0;
    qint64 m_lastTicket = 0;
    InboxCounts m_counts;
    JournalHealth m_health;
};

} // namespace waypost
