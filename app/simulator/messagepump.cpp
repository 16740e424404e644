// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/messagepump.h"

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto tick = 100ms;

} // namespace

MessagePump::MessagePump(
    MessageStream &stream, PushServer &server, const Clock &clock, SentCounts &counts,
    const PushServerOptions &options, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_server(server)
    , m_clock(clock)
    , m_counts(counts)
    , m_fault(options.fault)
    , m_faultPeriod(options.faultPeriod)
{
    connect(&m_timer, &QTimer::timeout, this, &MessagePump::pump);
    connect(&m_server, &PushServer::signedIn, this, [this] {
        if (m_timer.isActive() && !m_stream.begun())
            m_stream.begin(m_clock.now());
    });
}

void MessagePump::start()
{
    m_lastBurst = m_clock.now();
    m_timer.start(tick);
}

void MessagePump::stop()
{
    m_timer.stop();
}

void MessagePump::pump()
{
    const Instant now = m_clock.now();
    const std::size_t listeners = m_server.listeners().size();
    if (listeners == 0)
        return m_stream.skipTo(now);
    if (m_server.isFull())
        return;
    FrameBatch batch;
    addDue(batch, now, listeners);
    if (m_fault == FaultProfile::Flood && m_stream.begun() && now - m_lastBurst >= m_faultPeriod)
        addBurst(batch, now, listeners);
    m_server.broadcast(batch);
}

void MessagePump::addDue(FrameBatch &batch, Instant now, std::size_t listeners)
{
    std::string text;
    while (const std::optional<SentKind> kind = m_stream.appendDue(text, now)) {
        batch.addText(text);
        text.clear();
        m_counts.add(*kind, listeners);
        if (m_fault == FaultProfile::Garbage) {
            fault::addGarbage(batch, m_garbage++);
            m_counts.add(SentKind::Garbage, listeners);
        }
    }
}

void MessagePump::addBurst(FrameBatch &batch, Instant now, std::size_t listeners)
{
    m_lastBurst = now;
    for (int alarm = 0; alarm < fault::floodAlarms; ++alarm) {
        m_stream.appendAlarm(batch.begin(), now);
        batch.end();
    }
    m_counts.add(SentKind::MessagePass, fault::floodAlarms * listeners);
}

} // namespace waypost
