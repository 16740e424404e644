// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pushlistener.h"

#include "simulator/simulator.h"

#include <memory>

namespace waypost::test {

/** A whole server over real sockets; time stands still unless a test moves it. */
class SimulatorFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(instantFromMs(1'795'000'000'000));
        m_counts = std::make_unique<SentCounts>();
    }

protected:
    [[nodiscard]] std::unique_ptr<Simulator> start(const SimulatorOptions &options)
    {
        auto simulator = std::make_unique<Simulator>(options, m_clock, *m_counts);
        if (!simulator->start())
            qFatal("%s", qPrintable(simulator->errorString()));
        return simulator;
    }
    [[nodiscard]] static SimulatorOptions small(FaultProfile fault = FaultProfile::None)
    {
        SimulatorOptions options;
        options.vehicles = 20;
        options.pushesPerSecond = 100;
        options.messagesPerMinute = 60;
        options.fault = fault;
        return options;
    }
    [[nodiscard]] static SimulatorOptions quiet()
    {
        SimulatorOptions options;
        options.vehicles = 0;
        return options;
    }
    [[nodiscard]] std::uint64_t sent(SentKind kind) const { return m_counts->totals()[std::size_t(kind)]; }

    ManualClock m_clock;
    std::unique_ptr<SentCounts> m_counts;
};

} // namespace waypost::test
