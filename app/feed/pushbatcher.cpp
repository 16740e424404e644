// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/pushbatcher.h"

#include "feed/coalesce.h"

#include <algorithm>

namespace waypost {

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
    m_open.push_back(std::move(push));
    ++m_waiting;
    if (m_open.size() >= m_limits.batch) {
        seal();
        sendSealed();
    }
    if (m_waiting > m_coalesceAt)
        coalesceBacklog();
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
    m_sealed.push_back(std::exchange(m_open, {}));
}

PushBatchPtr PushBatcher::takeSealed()
{
    auto batch = std::make_shared<const PushBatch>(PushBatch{std::move(m_sealed.front())});
    m_sealed.pop_front();
    m_waiting -= batch->pushes.size();
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
    for (auto begin = all.begin(); begin != all.end();) {
        const auto size = std::min<std::ptrdiff_t>(all.end() - begin, std::ptrdiff_t(m_limits.batch));
        m_sealed.emplace_back(std::move_iterator(begin), std::move_iterator(begin + size));
        begin += size;
    }
    // What cannot be merged stays; looking again pays only after many more have come.
    m_coalesceAt = std::max(m_limits.backlog, m_waiting + m_limits.backlog / 2);
}

} // namespace waypost
