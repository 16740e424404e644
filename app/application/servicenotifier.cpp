// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/servicenotifier.h"

#include <QQuickWindow>

#include <utility>

#ifdef WAYPOST_HAS_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace waypost {

namespace {

void tell([[maybe_unused]] const char *state)
{
#ifdef WAYPOST_HAS_SYSTEMD
    sd_notify(0, state); // quiet when nobody listens
#endif
}

/** What the service manager allows between two signs of life; zero = it does not watch. */
std::chrono::microseconds watchdogInterval()
{
#ifdef WAYPOST_HAS_SYSTEMD
    std::uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) > 0)
        return std::chrono::microseconds(microseconds);
#endif
    return std::chrono::microseconds::zero();
}

} // namespace

ServiceNotifier::ServiceNotifier(QQuickWindow &window, QObject *parent)
    : QObject(parent)
{
    // From the render thread: a frame counts when it was handed to the screen.
    connect(&window, &QQuickWindow::frameSwapped, this, &ServiceNotifier::onFrame, Qt::QueuedConnection);
    const auto allowed = std::chrono::duration_cast<std::chrono::milliseconds>(watchdogInterval());
    m_ask.setInterval(allowed / 2);
    connect(&m_ask, &QTimer::timeout, &window, [this, &window] {
        m_isDue = true;
        window.update();
    });
    if (allowed.count() > 0)
        m_ask.start();
}

void ServiceNotifier::onFrame()
{
    if (!std::exchange(m_isReady, true))
        tell("READY=1\nSTATUS=Showing the fleet");
    if (std::exchange(m_isDue, false))
        tell("WATCHDOG=1");
}

} // namespace waypost
