// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kiosklock.h"

#include <utility>

using namespace std::chrono_literals;

namespace waypost {

namespace {

constexpr int mostWrong = 3;
constexpr auto pause = 30s;

} // namespace

KioskLock::KioskLock(const Clock &clock, Check check, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_check(std::move(check))
{
}

KioskLock::Answer KioskLock::tryPin(const QString &pin)
{
    if (!needsPin())
        return unlock();
    const Milliseconds now = m_clock.monotonic(); // a date that is set must lock nobody out
    if (now < m_closedUntil)
        return Wait;
    if (m_check(pin))
        return unlock();
    if (++m_wrong < mostWrong)
        return Wrong;
    m_wrong = 0;
    m_closedUntil = now + pause;
    return Wait;
}

KioskLock::Answer KioskLock::unlock()
{
    m_wrong = 0;
    if (!std::exchange(m_isOpen, true))
        Q_EMIT opened();
    return Opened;
}

} // namespace waypost
