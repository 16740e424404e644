// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alarmbook.h"
#include "journal/journalvalues.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <variant>

namespace waypost {

/** What the gui thread asks the journal to write, in the order in which it asked. */
namespace task {

struct Append
{
    InboxRow row; ///< without an id yet
};
struct EndGap
{
    QString feed;
    Instant to;
};
struct Mark
{
    qint64 id = 0;
    bool read = true;
};
struct MarkAllRead
{
    qint64 upToId = 0;
};
struct SaveAlarm
{
    Alarm alarm;
    Instant at;
};
struct SaveCard
{
    SavedCard card;
};

} // namespace task

using JournalTask = std::variant<
    task::Append, task::EndGap, task::Mark, task::MarkAllRead, task::SaveAlarm, task::SaveCard>;

/**
 * What waits for the disk, between the gui thread that fills it and the journal thread that empties it.
 *
 * Nothing leaves it before it is committed, so a failed commit loses nothing. Tasks are bounded: a full queue
 * refuses and counts. Vehicle records coalesce, newest wins, and are therefore bounded by the fleet.
 */
class JournalQueue
{
public:
    explicit JournalQueue(int limit)
        : m_limit(limit)
    {
    }

    /** False when the queue is full; the task is then not taken. */
    [[nodiscard]] bool add(JournalTask task);
    void add(const QList<SavedVehicle> &vehicles);

    struct Load
    {
        std::vector<JournalTask> tasks;
        QMap<QString, QByteArray> vehicles;
        [[nodiscard]] bool empty() const { return tasks.empty() && vehicles.isEmpty(); }
    };
    /** A copy of the oldest @p maxTasks tasks and of all vehicles. */
    [[nodiscard]] Load peek(std::size_t maxTasks) const;
    /** Removes what was committed; a vehicle that was renewed meanwhile stays. */
    void remove(const Load &committed);

    [[nodiscard]] qint64 waiting() const;
    [[nodiscard]] qint64 refused() const;
    /** Blocks until the queue is empty; false when the deadline came first. */
    [[nodiscard]] bool waitUntilEmpty(QDeadlineTimer deadline);

private:
    const int m_limit;
    mutable QMutex m_mutex;
    QWaitCondition m_becameEmpty;
    std::deque<JournalTask> m_tasks;
    QMap<QString, QByteArray> m_vehicles;
    qint64 m_refused = 0;
};

} // namespace waypost
