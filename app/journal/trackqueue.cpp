// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackqueue.h"

#include <algorithm>
#include <unordered_map>

namespace waypost {

TrackQueue::TrackQueue(int limit)
    : m_limit(static_cast<std::size_t>(std::max(limit, 4)))
{
}

qint64 TrackQueue::add(std::span<const SavedPosition> positions)
{
    const QMutexLocker lock(&m_mutex);
    m_positions.insert(m_positions.end(), positions.begin(), positions.end());
    if (m_positions.size() > m_limit)
        thin();
    return count();
}

void TrackQueue::thin()
{
    const auto first = m_positions.begin() + static_cast<std::ptrdiff_t>(m_peeked);
    std::unordered_map<Imei, Instant> newest;
    for (auto position = first; position != m_positions.end(); ++position) {
        const auto [known, isNew] = newest.try_emplace(position->imei, position->point.at);
        known->second = std::max(known->second, position->point.at);
    }
    const auto isReplaced = [&newest](const SavedPosition &position) {
        Instant &stays = newest.find(position.imei)->second;
        const bool replaced = position.point.at != stays;
        if (!replaced)
            stays = Instant::max(); // one of them is enough
        return replaced;
    };
    const std::size_t before = m_positions.size();
    m_positions.erase(std::remove_if(first, m_positions.end(), isReplaced), m_positions.end());
    // Room for more than one position, or the next one would begin all this again.
    const std::size_t most = std::max(m_limit / 4 * 3, m_peeked);
    const std::size_t excess = m_positions.size() > most ? m_positions.size() - most : 0;
    const auto oldest = m_positions.begin() + static_cast<std::ptrdiff_t>(m_peeked);
    m_positions.erase(oldest, oldest + static_cast<std::ptrdiff_t>(excess));
    m_thinned += static_cast<qint64>(before - m_positions.size());
}

std::vector<SavedPosition> TrackQueue::peek(std::size_t most)
{
    const QMutexLocker lock(&m_mutex);
    m_peeked = std::min(most, m_positions.size());
    return {m_positions.begin(), m_positions.begin() + static_cast<std::ptrdiff_t>(m_peeked)};
}

void TrackQueue::release()
{
    const QMutexLocker lock(&m_mutex);
    m_positions.erase(m_positions.begin(), m_positions.begin() + static_cast<std::ptrdiff_t>(m_peeked));
    m_released += static_cast<qint64>(std::exchange(m_peeked, 0));
}

void TrackQueue::written()
{
    const QMutexLocker lock(&m_mutex);
    m_released = 0;
    if (m_positions.empty())
        m_becameEmpty.wakeAll();
}

void TrackQueue::discard()
{
    const QMutexLocker lock(&m_mutex);
    m_thinned += count();
    m_positions.clear();
    m_peeked = 0;
    m_released = 0;
    m_becameEmpty.wakeAll();
}

Track TrackQueue::pointsOf(const Imei &imei) const
{
    const QMutexLocker lock(&m_mutex);
    Track points;
    for (const SavedPosition &position : m_positions) {
        if (position.imei == imei)
            points.push_back(position.point);
    }
    return points;
}

qint64 TrackQueue::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return count();
}

qint64 TrackQueue::thinned() const
{
    const QMutexLocker lock(&m_mutex);
    return m_thinned;
}

bool TrackQueue::waitUntilEmpty(QDeadlineTimer deadline)
{
    const QMutexLocker lock(&m_mutex);
    while (count() > 0) {
        if (!m_becameEmpty.wait(&m_mutex, deadline))
            return count() == 0;
    }
    return true;
}

} // namespace waypost
