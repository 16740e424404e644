// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalqueue.h"

#include "journal/messagelimits.h"

#include <algorithm>

namespace waypost {

namespace {

// Keeps one transaction, and what it copies, small.
constexpr qint64 groupBytes = qint64(8) << 20;
constexpr qint64 groupAlarms = 5'000;
constexpr qsizetype groupVehicles = 5'000;

const InboxRow *messageIn(const JournalTask &task)
{
    const auto *append = std::get_if<task::Append>(&task);
    return append && !append->row->isGap() ? append->row.get() : nullptr;
}

qint64 alarmsIn(const JournalTask &task)
{
    const auto *save = std::get_if<task::SaveAlarms>(&task);
    return save ? std::max<qint64>(save->alarms.size(), 1) : 0;
}

} // namespace

quint64 JournalQueue::add(JournalTask task)
{
    const InboxRow *message = messageIn(task);
    const qint64 bytes = message ? bytesOf(*message) : 0;
    const qint64 alarms = alarmsIn(task);
    const QMutexLocker lock(&m_mutex);
    const bool urgent = message && message->isUrgent();
    if (message && !makeRoomForMessage(bytes, urgent))
        return 0;
    if (alarms > 0 && m_alarms > 0 && m_alarms + alarms > m_limits.alarms)
        return 0;
    const quint64 number = ++m_lastNumber;
    if (message)
        (urgent ? m_urgent : m_plain).insert(number);
    m_messageBytes += bytes;
    m_alarms += alarms;
    m_entries.emplace_hint(m_entries.end(), number, Entry{std::move(task), bytes});
    return number;
}

/** Gives up older and less urgent ones. False when only more urgent ones are left. */
bool JournalQueue::makeRoomForMessage(qint64 bytes, bool urgent)
{
    const auto isFull = [&] {
        return m_urgent.size() + m_plain.size() >= static_cast<std::size_t>(m_limits.entries)
            || (m_messageBytes > 0 && m_messageBytes + bytes > m_limits.bytes);
    };
    while (isFull()) {
        if (!giveUpOldest(m_plain) && !(urgent && giveUpOldest(m_urgent))) {
            ++m_refused;
            return false;
        }
    }
    return true;
}

bool JournalQueue::giveUpOldest(std::set<quint64> &numbers)
{
    const auto oldest = numbers.upper_bound(m_peekedUpTo); // those before are being written just now
    if (oldest == numbers.end())
        return false;
    forget(m_entries.find(*oldest));
    ++m_refused;
    return true;
}

void JournalQueue::forget(std::map<quint64, Entry>::iterator entry)
{
    m_messageBytes -= entry->second.bytes;
    m_alarms -= alarmsIn(entry->second.task);
    m_urgent.erase(entry->first);
    m_plain.erase(entry->first);
    m_entries.erase(entry);
}

void JournalQueue::add(const QList<SavedVehicle> &vehicles)
{
    const QMutexLocker lock(&m_mutex);
    for (const SavedVehicle &vehicle : vehicles)
        m_vehicles.insert(vehicle.imei, vehicle.record);
}

JournalQueue::Load JournalQueue::peek(std::size_t maxTasks)
{
    const QMutexLocker lock(&m_mutex);
    Load load;
    load.tasks.reserve(std::min(maxTasks, m_entries.size()));
    qint64 bytes = 0;
    qint64 alarms = 0;
    for (const auto &[number, entry] : m_entries) {
        bytes += entry.bytes;
        alarms += alarmsIn(entry.task);
        const bool isTooMuch = bytes > groupBytes || alarms > groupAlarms || load.tasks.size() == maxTasks;
        if (isTooMuch && !load.tasks.empty())
            break;
        load.tasks.push_back(entry.task);
        load.last = number;
    }
    for (auto vehicle = m_vehicles.cbegin();
         vehicle != m_vehicles.cend() && load.vehicles.size() < groupVehicles; ++vehicle)
        load.vehicles.insert(load.vehicles.cend(), vehicle.key(), vehicle.value());
    m_peekedUpTo = load.last;
    return load;
}

void JournalQueue::remove(const Load &committed)
{
    const QMutexLocker lock(&m_mutex);
    while (!m_entries.empty() && m_entries.begin()->first <= committed.last) {
        if (const auto *append = std::get_if<task::Append>(&m_entries.begin()->second.task))
            m_committedTicket = append->row->ticket;
        forget(m_entries.begin());
    }
    m_peekedUpTo = 0;
    for (const auto &[imei, record] : committed.vehicles.asKeyValueRange()) {
        const auto found = m_vehicles.constFind(imei);
        if (found != m_vehicles.constEnd() && *found == record)
            m_vehicles.erase(found);
    }
    if (isEmpty())
        m_changed.wakeAll();
}

void JournalQueue::release()
{
    const QMutexLocker lock(&m_mutex);
    m_peekedUpTo = 0;
}

void JournalQueue::giveUp(const Load &load)
{
    remove(load);
    const QMutexLocker lock(&m_mutex);
    m_refused += static_cast<qint64>(load.tasks.size()) + (load.tasks.empty() ? load.vehicles.size() : 0);
}

qint64 JournalQueue::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qint64>(m_entries.size()) + m_vehicles.size();
}

qint64 JournalQueue::refused() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refused;
}

qint64 JournalQueue::committedTicket() const
{
    const QMutexLocker lock(&m_mutex);
    return m_committedTicket;
}

bool JournalQueue::waitUntilEmpty(QDeadlineTimer deadline)
{
    const QMutexLocker lock(&m_mutex);
    while (!isEmpty() && m_reachable) {
        if (!m_changed.wait(&m_mutex, deadline))
            break;
    }
    return isEmpty();
}

void JournalQueue::setReachable(bool reachable)
{
    const QMutexLocker lock(&m_mutex);
    m_reachable = reachable;
    if (!reachable)
        m_changed.wakeAll();
}

} // namespace waypost
