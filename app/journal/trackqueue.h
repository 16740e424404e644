// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <span>

namespace waypost {

/**
 * Positions that wait for the disk, between the gui thread that fills it and the journal thread that empties
 * it. When it is full, only the newest position of each vehicle stays, and the others are counted: where the
 * disk cannot follow, a track gets coarser and never older.
 */
class TrackQueue
{
public:
    /** @param limit positions, at least 4; a fleet of more vehicles than that loses the oldest ones */
    explicit TrackQueue(int limit);

    /** @return how many wait now */
    qint64 add(std::span<const SavedPosition> positions);

    /** A copy of the oldest @p most. They stay, and are left alone, until release(). */
    [[nodiscard]] std::vector<SavedPosition> peek(std::size_t most);
    /** Somebody else holds what was peeked at; it counts as waiting until written(). */
    void release();
    void written();
    /** Nobody is going to write them. They count as thinned. */
    void discard();

    [[nodiscard]] Track pointsOf(const Imei &imei) const;
    [[nodiscard]] qint64 waiting() const;
    [[nodiscard]] qint64 thinned() const;
    /** Blocks until all is on the disk; false when the deadline came first. */
    [[nodiscard]] bool waitUntilEmpty(QDeadlineTimer deadline);

private:
    void thin();
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_positions.size()) + m_released; }

    const std::size_t m_limit;
    mutable QMutex m_mutex;
    QWaitCondition m_becameEmpty;
    std::deque<SavedPosition> m_positions;
    std::size_t m_peeked = 0; // at the front
    qint64 m_released = 0;
    qint64 m_thinned = 0;
};

} // namespace waypost
