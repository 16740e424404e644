// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace waypost {

/**
 * Tells the service manager (systemd, Type=notify) how the window is doing: ready with its first frame, alive
 * with every frame that it asked for and that was really drawn. A hung interface, driver or compositor thus
 * misses the watchdog and is started again. Does nothing when no service manager listens.
 */
class ServiceNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceNotifier(QQuickWindow &window, QObject *parent = nullptr);

    /** How often a frame is asked for; zero without a watchdog. Half of what the service manager allows. */
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_ask.intervalAsDuration(); }

private:
    void onFrame();

    QTimer m_ask;
    bool m_isReady = false;
    bool m_isDue = false;
};

} // namespace waypost
