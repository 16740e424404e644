// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feedmeter.h"

#include <algorithm>

namespace waypost {

namespace {

std::int64_t secondOf(Instant at)
{
    return toMs(at) / 1000;
}
std::int64_t barOf(Instant at)
{
    return toMs(at) / PushMeter::barLength.count();
}

template <typename Slots>
auto &slotIn(Slots &slots, std::int64_t number)
{
    return slots[static_cast<std::size_t>(number) % slots.size()];
}

} // namespace

void PushMeter::notePush(Instant received)
{
    slotIn(m_seconds, secondOf(received)).note(secondOf(received));
    slotIn(m_bars, barOf(received)).note(barOf(received));
    if (!m_firstPush)
        m_firstPush = received;
    m_lastPush = received;
}

double PushMeter::pushesPerSecond(Instant now) const
{
    if (!m_firstPush)
        return 0;
    const std::int64_t current = secondOf(now);
    const std::int64_t seconds = std::clamp<std::int64_t>(current - secondOf(*m_firstPush), 1, rateSeconds);
    std::uint64_t pushes = 0;
    for (std::int64_t second = current - seconds; second < current; ++second)
        pushes += slotIn(m_seconds, second).of(second);
    return static_cast<double>(pushes) / static_cast<double>(seconds);
}

PushMeter::History PushMeter::history(Instant now, const QList<FeedGap> &gaps) const
{
    const std::int64_t first = barOf(now) - FeedStatus::historyBars + 1;
    History bars{};
    for (int i = 0; i < FeedStatus::historyBars; ++i)
        bars[static_cast<std::size_t>(i)] = static_cast<double>(slotIn(m_bars, first + i).of(first + i));
    for (auto gap = gaps.crbegin(); gap != gaps.crend() && barOf(gap->to.value_or(now)) >= first; ++gap) {
        const std::int64_t from = std::max(barOf(gap->from), first);
        for (std::int64_t bar = from; bar <= std::min(barOf(gap->to.value_or(now)), barOf(now)); ++bar)
            bars[static_cast<std::size_t>(bar - first)] = FeedStatus::gapBar;
    }
    return bars;
}

void GapLog::established(Instant at)
{
    m_endedByCurrent = isOpen();
    if (m_endedByCurrent)
        m_gaps.last().to = at;
}

void GapLog::lost(Instant lastFrame, bool settled)
{
    if (settled) {
        m_gaps.append({lastFrame, std::nullopt});
        ++m_count;
        if (m_gaps.size() > kept)
            m_gaps.removeFirst();
    } else if (m_endedByCurrent) {
        m_gaps.last().to.reset();
    }
    m_endedByCurrent = false;
}

} // namespace waypost
