// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "journal/journalvalues.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QMutex>
#include <QWaitCondition>

#include <map>
#include <memory>
#include <set>
#include <variant>
#include <vector>

namespace waypost {

/** What the gui thread asks the journal to write, in the order in which it asked. */
namespace task {

struct Append
{
    std::shared_ptr<const InboxRow> row; ///< its id is provisional
};
struct EndGap
{
    QString feed;
    Instant to;
};
struct Mark
{
    qint64 id = 0; ///< may be a provisional one
    bool read = true;
};
struct MarkAllRead
{
    qint64 upToId = 0;
};
/** Alarms, and up to which row of the inbox everything that it led to is in them: one transaction. */
struct SaveAlarms
{
    QList<Alarm> alarms;
    Instant at;
    InboxMark foldedUpTo;
};
struct SaveCard
{
    SavedCard card;
};

} // namespace task

using JournalTask = std::variant<
    task::Append, task::EndGap, task::Mark, task::MarkAllRead, task::SaveAlarms, task::SaveCard>;

/**
 * What waits for the disk, between the gui thread that fills it and the journal thread that empties it.
 *
 * Nothing leaves it before it is committed, so a failed commit loses nothing. It is bounded: of messages, the
 * newest and most urgent stay, and what is given up is counted; of alarms only so many are taken at a time.
 * Vehicle records coalesce, newest wins, and are therefore bounded by the fleet.
 */
class JournalQueue
{
public:
    struct Limits
    {
        int entries = 100'000; ///< messages, and the rest apart from alarms
        qint64 bytes = qint64(64) << 20; ///< of messages
        int alarms = 5'000;
    };

    explicit JournalQueue(const Limits &limits)
        : m_limits(limits)
    {
    }

    /** The entry's number, from 1 and growing; 0 when there is no room, and the task was not taken. */
    [[nodiscard]] quint64 add(JournalTask task);
    void add(const QList<SavedVehicle> &vehicles);

    struct Load
    {
        std::vector<JournalTask> tasks;
        quint64 last = 0; ///< number of the last task
        QMap<QString, QByteArray> vehicles;
        [[nodiscard]] bool empty() const { return tasks.empty() && vehicles.isEmpty(); }
    };
    /** A copy of the oldest tasks, as many as fit, and of vehicles. They are not given up until they were
     * removed or released. */
    [[nodiscard]] Load peek(std::size_t maxTasks);
    /** Removes what was committed; a vehicle that was renewed meanwhile stays. */
    void remove(const Load &committed);
    /** It could not be committed. */
    void release();
    /** It never can be. */
    void giveUp(const Load &load);

    [[nodiscard]] qint64 waiting() const;
    /** Messages given up since the start. */
    [[nodiscard]] qint64 refused() const;
    /** Ticket of the newest row that was committed. */
    [[nodiscard]] qint64 committedTicket() const;

    /** Blocks until the queue is empty; false when the deadline came first, or nothing can empty it. */
    [[nodiscard]] bool waitUntilEmpty(QDeadlineTimer deadline);
    /** Whether there is a file to write to. */
    void setReachable(bool reachable);

private:
    struct Entry
    {
        JournalTask task;
        qint64 bytes = 0; // of a message
    };

    [[nodiscard]] bool makeRoomForMessage(qint64 bytes, bool urgent);
    [[nodiscard]] bool giveUpOldest(std::set<quint64> &numbers);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty() && m_vehicles.isEmpty(); }
    void forget(std::map<quint64, Entry>::iterator entry);

    const Limits m_limits;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::map<quint64, Entry> m_entries; // by number
    std::set<quint64> m_urgent; // messages that tell of an alarm
    std::set<quint64> m_plain; // other messages
    QMap<QString, QByteArray> m_vehicles;
    quint64 m_lastNumber = 0;
    quint64 m_peekedUpTo = 0;
    qint64 m_messageBytes = 0;
    qint64 m_alarms = 0;
    qint64 m_refused = 0;
    qint64 m_committedTicket = 0;
    bool m_reachable = true;
};

} // namespace waypost
