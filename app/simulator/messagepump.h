// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/messagestream.h"
#include "simulator/pushserver.h"

#include <QTimer>

namespace waypost {

/** Sends the message stream's frames when they are due, while somebody listens. It begins with the first
 * sign-in. */
class MessagePump final : public QObject
{
    Q_OBJECT

public:
    MessagePump(
        MessageStream &stream, PushServer &server, const Clock &clock, SentCounts &counts,
        const PushServerOptions &options, QObject *parent = nullptr);

    void start();
    void stop();

private:
    void pump();
    void addDue(FrameBatch &batch, Instant now, std::size_t listeners);
    void addBurst(FrameBatch &batch, Instant now, std::size_t listeners);

    MessageStream &m_stream;
    PushServer &m_server;
    const Clock &m_clock;
    SentCounts &m_counts;
    FaultProfile m_fault;
    Milliseconds m_faultPeriod;
    QTimer m_timer;
    Instant m_lastBurst;
    std::uint64_t m_garbage = 0;
};

} // namespace waypost
