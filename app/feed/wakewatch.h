// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QTimer>

namespace waypost {

/**
 * Notices that the computer slept, or that this thread stood still: a timer that is late by more than it ever
 * is by itself. Timers do not run while a computer sleeps; Clock::monotonic() does.
 */
class WakeWatch final : public QObject
{
    Q_OBJECT

public:
    WakeWatch(const Clock &clock, QObject *parent);

    void start();
    void stop() { m_tick.stop(); }
    void setInterval(Milliseconds interval) { m_tick.setInterval(interval); }

Q_SIGNALS:
    void woke();

private:
    void onTick();

    const Clock &m_clock;
    QTimer m_tick;
    Milliseconds m_last{};
};

} // namespace waypost
