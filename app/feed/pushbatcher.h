// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushbatch.h"
#include "feed/feedconfig.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace waypost {

/**
 * Collects device pushes on the feed thread and hands them on a batch at a time: at once after a pause, then
 * at most one batch a tick, sooner when one is full. Never more than BatchLimits::inFlight batches are under
 * way: while the receiver is behind, pushes wait here, and past BatchLimits::backlog or BatchLimits::bytes
 * snapshots of the same vehicle are merged. Nothing else is ever dropped: where more bytes than that remain,
 * fullChanged() asks for no more.
 */
class PushBatcher final : public QObject
{
    Q_OBJECT

public:
    explicit PushBatcher(const BatchLimits &limits, QObject *parent = nullptr);

    void add(ReceivedPush &&push);
    /** The receiver is done with one batch. */
    void batchApplied();
    /** Everything that still waits, without regard to the receiver: for the end of the program. */
    [[nodiscard]] std::vector<waypost::PushBatchPtr> takeAll();

    [[nodiscard]] std::size_t waiting() const { return m_waiting; }
    /** About what they take in memory. */
    [[nodiscard]] std::size_t waitingBytes() const { return m_waitingBytes; }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    /** Snapshots merged into newer ones so far. */
    [[nodiscard]] std::uint64_t coalesced() const { return m_coalesced; }
    /** Positions that went with them: the tracks lack those. */
    [[nodiscard]] std::uint64_t coalescedPositions() const { return m_coalescedPositions; }

Q_SIGNALS:
    void batchReady(const waypost::PushBatchPtr &batch);
    /** Whether as much waits as may. Emitted from within add(), which takes its push all the same. */
    void fullChanged(bool full);

private:
    void onTick();
    void startOpen();
    void seal();
    [[nodiscard]] PushBatchPtr takeSealed();
    void sendSealed();
    void coalesceBacklog();
    void splitIntoBatches(std::vector<ReceivedPush> &&pushes);
    void updateFull();
    [[nodiscard]] bool isBatch(std::size_t pushes, std::size_t bytes) const;

    BatchLimits m_limits;
    QTimer m_tick; // active = the time of the next batch is fixed
    std::vector<ReceivedPush> m_open;
    std::deque<std::vector<ReceivedPush>> m_sealed;
    std::size_t m_openBytes = 0; // of m_open
    std::size_t m_waiting = 0; // pushes in m_open and m_sealed
    std::size_t m_waitingBytes = 0; // the same
    bool m_full = false;
    std::size_t m_coalesceAt; // pushes waiting
    std::size_t m_lastSize = 16;
    int m_inFlight = 0;
    std::uint64_t m_coalesced = 0;
    std::uint64_t m_coalescedPositions = 0;
};

} // namespace waypost
