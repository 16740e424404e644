// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalvalues.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QThread>

#include <memory>
#include <span>

namespace waypost {

class FolderLock;
class TrackAnswers;
class TrackQueue;
class TrackTails;
class TrackWriter;

/**
 * The journal's part about tracks, on the gui thread: positions go to the writer on the journal thread,
 * questions to a thread of their own, so that nobody who looks at a track waits for a commit.
 */
class TrackStore final : public QObject
{
    Q_OBJECT

public:
    explicit TrackStore(const Clock &clock);
    ~TrackStore() override;

    /** Blocks. What went wrong is also in health(); then it is tried again. @param lock the folder's, which
     * has to be held before anything is written @param thread runs already */
    [[nodiscard]] JournalOpening
    open(const JournalOptions &options, std::shared_ptr<const FolderLock> lock, QThread &thread);
    /** Blocks; what still waits is left behind. */
    void close();
    [[nodiscard]] bool isOpen() const { return m_writer != nullptr; }

    void save(std::span<const SavedPosition> positions);
    void request(quint64 number, const QString &imei, Instant from, Instant to, int limit);
    /** Blocks. */
    [[nodiscard]] Track track(const QString &imei, Instant from, Instant to, int limit);
    /** Blocks until all is on the disk; false when the deadline came first. */
    [[nodiscard]] bool flush(QDeadlineTimer deadline);
    void setPageLimit(qint64 pages);
    [[nodiscard]] const TrackHealth &health() const { return m_health; }

Q_SIGNALS:
    void ready(quint64 number, const waypost::Track &track);
    void healthChanged();

private:
    const Clock &m_clock;
    std::shared_ptr<TrackQueue> m_queue;
    std::shared_ptr<TrackTails> m_tails;
    std::unique_ptr<TrackWriter> m_writer; // lives on the journal thread
    std::unique_ptr<TrackAnswers> m_answers; // lives on m_thread
    QThread m_thread;
    TrackHealth m_health;
};

} // namespace waypost
