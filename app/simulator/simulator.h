// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/faults.h"
#include "simulator/scenario.h"
#include "simulator/sentcounts.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace waypost {

struct SimulatorOptions
{
    quint16 devicePort = 0; ///< 0 = any free port
    quint16 messagePort = 0;
    quint16 apiPort = 0;
    int vehicles = 250; ///< 0 = no fleet
    std::optional<double>
        pushesPerSecond; ///< 0 = as fast as the client reads; none = one per vehicle and 10 s
    double messagesPerMinute = 8;
    std::uint64_t seed = 1;
    std::vector<ScenarioStep> scenario;
    FaultProfile fault = FaultProfile::None;
    Milliseconds faultPeriod{10'000};
    std::optional<DemoAccount> account; ///< none = everybody may sign in
    Milliseconds pingLimit{150'000};
    int fileBytesPerSecond = 256 * 1024; ///< 0 = as fast as it goes
};

/**
 * The push service in small, on loopback: both feeds, a fleet that drives, messages, files. Lives on one
 * thread; see SimulatorRunner for one of its own.
 */
class Simulator final : public QObject
{
    Q_OBJECT

public:
    /** The same seed, options and times of @p clock give the same frames. @p clock and @p counts must outlive
     * it. */
    Simulator(SimulatorOptions options, const Clock &clock, SentCounts &counts, QObject *parent = nullptr);
    ~Simulator() override;

    /** Opens the three ports. False: errorString() says which one cannot be had and why. */
    [[nodiscard]] bool start();
    /** Makes nothing new, lets the clients read what is under way (two seconds at most), closes, says
     * finished(). */
    void finish();

    [[nodiscard]] QString errorString() const { return m_error; }
    [[nodiscard]] QUrl deviceUrl() const;
    [[nodiscard]] QUrl messageUrl() const;
    [[nodiscard]] QUrl apiUrl() const;

Q_SIGNALS:
    void finished();

private:
    class Private;

    void awaitDrain();

    std::unique_ptr<Private> d;
    QString m_error;
};

} // namespace waypost
