// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalqueue.h"

#include <algorithm>

namespace waypost {

bool JournalQueue::add(JournalTask task)
{
    const QMutexLocker lock(&m_mutex);
    if (m_tasks.size() >= static_cast<std::size_t>(m_limit)) {
        ++m_refused;
        return false;
    }
    m_tasks.push_back(std::move(task));
    return true;
}

void JournalQueue::add(const QList<SavedVehicle> &vehicles)
{
    const QMutexLocker lock(&m_mutex);
    for (const SavedVehicle &vehicle : vehicles)
        m_vehicles.insert(vehicle.imei, vehicle.record);
}

JournalQueue::Load JournalQueue::peek(std::size_t maxTasks) const
{
    const QMutexLocker lock(&m_mutex);
    const auto count = static_cast<std::ptrdiff_t>(std::min(maxTasks, m_tasks.size()));
    return {{m_tasks.begin(), m_tasks.begin() + count}, m_vehicles};
}

void JournalQueue::remove(const Load &committed)
{
    const QMutexLocker lock(&m_mutex);
    m_tasks.erase(m_tasks.begin(), m_tasks.begin() + static_cast<std::ptrdiff_t>(committed.tasks.size()));
    for (const auto &[imei, record] : committed.vehicles.asKeyValueRange()) {
        const auto found = m_vehicles.constFind(imei);
        if (found != m_vehicles.constEnd() && *found == record)
            m_vehicles.erase(found);
    }
    if (m_tasks.empty() && m_vehicles.isEmpty())
        m_becameEmpty.wakeAll();
}

qint64 JournalQueue::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qint64>(m_tasks.size()) + m_vehicles.size();
}

qint64 JournalQueue::refused() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refused;
}

bool JournalQueue::waitUntilEmpty(QDeadlineTimer deadline)
{
    const QMutexLocker lock(&m_mutex);
    while (!m_tasks.empty() || !m_vehicles.isEmpty()) {
        if (!m_becameEmpty.wait(&m_mutex, deadline))
            return m_tasks.empty() && m_vehicles.isEmpty();
    }
    return true;
}

} // namespace waypost
