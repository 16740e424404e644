// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/wakewatch.h"

namespace waypost {

namespace {

constexpr Milliseconds tick{2'000};
constexpr Milliseconds late{5'000};

} // namespace

WakeWatch::WakeWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tick(this)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &WakeWatch::onTick);
}

void WakeWatch::start()
{
    m_last = m_clock.monotonic();
    m_tick.start();
}

void WakeWatch::onTick()
{
    const Milliseconds now = m_clock.monotonic();
    const Milliseconds passed = now - std::exchange(m_last, now);
    if (passed > m_tick.intervalAsDuration() + late)
        Q_EMIT woke();
}

} // namespace waypost
