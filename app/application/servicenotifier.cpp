// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/servicenotifier.h"

#include <QEvent>
#include <QQuickWindow>

#include <utility>

#ifdef WAYPOST_HAS_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto startGrace = 10s; // for the first frame

void notify([[maybe_unused]] const char *state)
{
#ifdef WAYPOST_HAS_SYSTEMD
    sd_notify(0, state); // quiet when nobody listens
#endif
}

bool isListenedTo()
{
    return qEnvironmentVariableIsSet("NOTIFY_SOCKET");
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
    , m_window(&window)
    , m_interval(std::chrono::duration_cast<std::chrono::milliseconds>(watchdogInterval()) / 3)
{
    if (!isListenedTo())
        return;
    // From the render thread: a frame counts when it was handed to the screen.
    connect(&window, &QQuickWindow::frameSwapped, this, &ServiceNotifier::onFrame, Qt::QueuedConnection);
    connect(&m_tick, &QTimer::timeout, this, &ServiceNotifier::onTick);
    window.installEventFilter(this);
    m_tick.start(m_interval > 0ms ? m_interval : startGrace);
}

/** The screen went while a frame was due: it will not come any more. */
bool ServiceNotifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && m_frameIsDue && m_window && !m_window->isExposed())
        onTick();
    return QObject::eventFilter(watched, event);
}

void ServiceNotifier::onTick()
{
    if (!m_window)
        return;
    m_frameIsDue = m_window->isExposed();
    if (m_frameIsDue)
        m_window->update();
    else
        reportLife(false);
}

void ServiceNotifier::onFrame()
{
    if (std::exchange(m_frameIsDue, false) || m_reported != Condition::WithScreen)
        reportLife(true);
}

void ServiceNotifier::reportLife(bool hasScreen)
{
    if (m_reported == Condition::Unknown)
        notify("READY=1");
    const Condition now = hasScreen ? Condition::WithScreen : Condition::WithoutScreen;
    if (std::exchange(m_reported, now) != now)
        notify(hasScreen ? "STATUS=Showing the fleet" : "STATUS=Running without a screen");
    if (m_interval > 0ms)
        notify("WATCHDOG=1");
    else
        m_tick.stop(); // it was there for the start only
}

} // namespace waypost
