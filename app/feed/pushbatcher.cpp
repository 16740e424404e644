// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/pushbatcher.h"

#include "feed/coalesce.h"

#include <algorithm>

namespace waypost {

namespace {

std::size_t bytesOf(const ReceivedPush &push)
{
    return sizeof(ReceivedPush) + push.bytes;
}

std::size_t bytesOf(const std::vector<ReceivedPush> &pushes)
{
    std::size_t bytes = 0;
    for (const ReceivedPush &push : pushes)
        bytes += bytesOf(push);
    return bytes;
}

} // namespace

PushBatcher::PushBatcher(const BatchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_tick(this)
    , m_coalesceAt(limits.backlog)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &PushBatcher::onTick);
}

void PushBatcher::add(ReceivedPush &&push)
{
    if (m_open.empty())
        startOpen();
    const std::size_t bytes = bytesOf(push);
    m_open.push_back(std::move(push));
    ++m_waiting;
    m_openBytes += bytes;
    m_waitingBytes += bytes;
    if (isBatch(m_open.size(), m_openBytes)) {
        seal();
        sendSealed();
    }
    if (m_waiting > m_coalesceAt || (m_waitingBytes > m_limits.bytes && !m_full))
        coalesceBacklog();
    updateFull();
}

bool PushBatcher::isBatch(std::size_t pushes, std::size_t bytes) const
{
    return pushes >= m_limits.batch || bytes >= m_limits.batchBytes + pushes * sizeof(ReceivedPush);
}

void PushBatcher::updateFull()
{
    const bool full = m_waitingBytes > (m_full ? m_limits.bytes / 2 : m_limits.bytes);
    if (full != std::exchange(m_full, full))
        Q_EMIT fullChanged(full);
}

void PushBatcher::startOpen()
{
    m_open.reserve(std::min(m_limits.batch, m_lastSize + m_lastSize / 4));
    if (!m_tick.isActive())
        m_tick.start(Milliseconds(0)); // after a pause: at the next turn of the event loop
}

void PushBatcher::onTick()
{
    if (m_open.empty())
        return;
    if (m_inFlight < m_limits.inFlight) {
        seal();
        sendSealed();
    }
    m_tick.start(m_limits.tick);
}

void PushBatcher::seal()
{
    m_lastSize = m_open.size();
    m_openBytes = 0;
    m_sealed.push_back(std::exchange(m_open, {}));
}

PushBatchPtr PushBatcher::takeSealed()
{
    auto batch = std::make_shared<const PushBatch>(PushBatch{std::move(m_sealed.front())});
    m_sealed.pop_front();
    m_waiting -= batch->pushes.size();
    m_waitingBytes -= bytesOf(batch->pushes);
    return batch;
}

void PushBatcher::sendSealed()
{
    while (!m_sealed.empty() && m_inFlight < m_limits.inFlight) {
        ++m_inFlight;
        Q_EMIT batchReady(takeSealed());
    }
    if (m_sealed.empty())
        m_coalesceAt = m_limits.backlog;
}

void PushBatcher::batchApplied()
{
    m_inFlight = std::max(m_inFlight - 1, 0);
    sendSealed();
    updateFull();
}

std::vector<PushBatchPtr> PushBatcher::takeAll()
{
    if (!m_open.empty())
        seal();
    std::vector<PushBatchPtr> batches;
    while (!m_sealed.empty())
        batches.push_back(takeSealed());
    return batches;
}

void PushBatcher::coalesceBacklog()
{
    if (!m_open.empty())
        seal();
    std::vector<ReceivedPush> all;
    all.reserve(m_waiting);
    for (std::vector<ReceivedPush> &batch : std::exchange(m_sealed, {}))
        std::move(batch.begin(), batch.end(), std::back_inserter(all));
    const Coalesced coalesced = coalesceSnapshots(all);
    m_coalesced += coalesced.pushes;
    m_coalescedPositions += coalesced.positions;
    m_waiting = all.size();
    m_waitingBytes = bytesOf(all);
    splitIntoBatches(std::move(all));
    // What cannot be merged stays; looking again pays only after many more have come.
    m_coalesceAt = std::max(m_limits.backlog, m_waiting + m_limits.backlog / 2);
}

void PushBatcher::splitIntoBatches(std::vector<ReceivedPush> &&pushes)
{
    std::vector<ReceivedPush> batch;
    std::size_t bytes = 0;
    for (ReceivedPush &push : pushes) {
        bytes += bytesOf(push);
        batch.push_back(std::move(push));
        if (isBatch(batch.size(), bytes)) {
            m_sealed.push_back(std::exchange(batch, {}));
            bytes = 0;
        }
    }
    if (!batch.empty())
        m_sealed.push_back(std::move(batch));
}

} // namespace waypost
