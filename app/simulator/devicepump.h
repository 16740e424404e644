// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fleet.h"
#include "simulator/pushserver.h"

#include <QTimer>

namespace waypost {

/**
 * Moves the fleet on with the clock and sends its reports to whoever listens.
 *
 * A client gets the opening picture first: the last report of every vehicle. Then come @p pushesPerSecond,
 * or, at rate 0, as many as the clients read. Nothing is made while a client has much unread, so memory stays
 * bounded and nothing is lost; who reads nothing for half a minute is dropped.
 */
class DevicePump final : public QObject
{
    Q_OBJECT

public:
    DevicePump(
        Fleet &fleet, PushServer &server, const Clock &clock, SentCounts &counts, double pushesPerSecond,
        const PushServerOptions &options, QObject *parent = nullptr);

    void start();
    void stop();

private:
    void pump();
    void sendOpening(PushClient *client);
    void pace(Instant now);
    void sendAllThatFits(Instant now);
    void sendBurst(Instant now);
    /** Makes the next report; false when nobody has one. */
    bool makeReport(Instant at, std::size_t listeners);
    void flush();
    [[nodiscard]] Instant due() const;

    Fleet &m_fleet;
    PushServer &m_server;
    const Clock &m_clock;
    SentCounts &m_counts;
    double m_pushesPerSecond;
    FaultProfile m_fault;
    Milliseconds m_faultPeriod;
    QTimer m_timer;
    FrameBatch m_batch;
    Instant m_paceStart;
    Instant m_lastBurst;
    std::uint64_t m_made = 0; ///< since m_paceStart
    std::uint64_t m_garbage = 0;
    std::uint64_t m_goodSinceGarbage = 0;
};

} // namespace waypost
