// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"

#include <QDateTime>
#include <QTimeZone>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <ctime>
#endif

namespace waypost {

namespace {

// std::chrono::steady_clock stands still while a computer sleeps, at least on Linux.
#if defined(Q_OS_LINUX)
constexpr clockid_t throughSleep = CLOCK_BOOTTIME;
#elif !defined(Q_OS_WIN)
constexpr clockid_t throughSleep = CLOCK_MONOTONIC;
#endif

} // namespace

QString toIsoString(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::monotonic() const
{
#ifdef Q_OS_WIN
    return Milliseconds(GetTickCount64());
#else
    timespec time{};
    clock_gettime(throughSleep, &time);
    constexpr long nanosecondsAMillisecond = 1'000'000;
    return std::chrono::seconds(time.tv_sec) + Milliseconds(time.tv_nsec / nanosecondsAMillisecond);
#endif
}

} // namespace waypost
