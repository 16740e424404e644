// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulator.h"

#include <QThread>

namespace waypost {

/** A simulator on a thread of its own, for the demo inside the desk. Lives on its creator's thread. */
class SimulatorRunner final : public QObject
{
    Q_OBJECT

public:
    /** @param clock must outlive this and be safe to ask from any thread, as SystemClock is. */
    explicit SimulatorRunner(const Clock &clock, QObject *parent = nullptr);
    /** Stops and waits. */
    ~SimulatorRunner() override;

    /**
     * Starts unless it runs already; listening() or failed() follows, and after failed() stop() makes room
     * for another try. Options without an account get one, see credentials().
     */
    void start(SimulatorOptions options);
    /** Closes the ports and waits for the thread. Harmless when it does not run. */
    void stop();

    /** Who may sign in to the run that was started last. */
    [[nodiscard]] DemoAccount credentials() const { return m_credentials; }
    [[nodiscard]] SentTotals counts() const { return m_counts.totals(); }

Q_SIGNALS:
    void listening(const QUrl &deviceUrl, const QUrl &messageUrl, const QUrl &apiUrl);
    void failed(const QString &reason);

private:
    const Clock &m_clock;
    SentCounts m_counts;
    DemoAccount m_credentials;
    QThread m_thread;
};

} // namespace waypost
