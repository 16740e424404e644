// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstdint>

class QQuickWindow;

namespace waypost {

/**
 * Reports to the service manager (systemd, Type=notify) that the program is ready and alive. While the window
 * is exposed, only a frame that was asked for and really drawn is a sign of life: a hung interface, driver or
 * render thread misses the watchdog and is started again. While it is not exposed (no screen, the screen
 * unplugged, the window hidden or covered as far as the platform says so) nothing can be drawn, and the event
 * loop is the sign of life. Does nothing when no service manager listens.
 */
class ServiceNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceNotifier(QQuickWindow &window, QObject *parent = nullptr);

    /** Between two signs of life; zero without a watchdog. A third of what the service manager allows: a
     * frame may get lost while a screen is unplugged. */
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Condition : std::uint8_t { Unknown, WithScreen, WithoutScreen };

    void onTick();
    void onFrame();
    void reportLife(bool hasScreen);

    QPointer<QQuickWindow> m_window;
    QTimer m_tick;
    std::chrono::milliseconds m_interval;
    bool m_frameIsDue = false;
    Condition m_reported = Condition::Unknown;
};

} // namespace waypost
