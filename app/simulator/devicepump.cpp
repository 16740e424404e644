// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/devicepump.h"

#include <algorithm>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t batchBytes = 128 * 1024;
constexpr qint64 fullBacklog = 1024 * 1024;
constexpr Milliseconds furthestBehind = 1s;
constexpr Milliseconds stuckAfter = 30s;
constexpr double quickestTickMs = 10;
constexpr double slowestTickMs = 100;

} // namespace

DevicePump::DevicePump(
    Fleet &fleet, PushServer &server, const Clock &clock, SentCounts &counts, double pushesPerSecond,
    const PushServerOptions &options, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_server(server)
    , m_clock(clock)
    , m_counts(counts)
    , m_pushesPerSecond(pushesPerSecond)
    , m_fault(options.fault)
    , m_faultPeriod(options.faultPeriod)
{
    connect(&m_timer, &QTimer::timeout, this, &DevicePump::pump);
    connect(&m_server, &PushServer::signedIn, this, &DevicePump::pump);
    connect(&m_server, &PushServer::written, this, [this] {
        if (m_pushesPerSecond <= 0 && m_timer.isActive())
            pump();
    });
}

void DevicePump::start()
{
    m_paceStart = m_lastBurst = m_clock.now();
    const double tickMs = m_pushesPerSecond > 0 ? 1000 / m_pushesPerSecond : quickestTickMs;
    m_timer.start(static_cast<int>(std::clamp(tickMs, quickestTickMs, slowestTickMs)));
}

void DevicePump::stop()
{
    m_timer.stop();
}

void DevicePump::pump()
{
    if (m_fleet.size() == 0 || !m_timer.isActive())
        return;
    const Instant now = m_clock.now();
    const Listeners listeners = m_server.listeners();
    dropStuck(listeners, now);
    for (PushClient *client : listeners)
        sendOpening(client);
    if (m_fault == FaultProfile::Flood && now - m_lastBurst >= m_faultPeriod)
        sendBurst(now);
    if (m_pushesPerSecond > 0)
        pace(now);
    else
        sendAllThatFits(now);
}

void DevicePump::sendOpening(PushClient *client)
{
    FrameBatch batch;
    while (client->openingNext < m_fleet.openingSize() && client->backlog() < fullBacklog) {
        while (client->openingNext < m_fleet.openingSize() && batch.size() < batchBytes) {
            const std::optional<DeviceReport> report = m_fleet.openingReport(client->openingNext++);
            if (!report)
                continue;
            m_fleet.appendFrame(batch.begin(), *report);
            batch.end();
            m_counts.add(report->kind);
        }
        client->write(batch);
        batch.clear();
    }
}

void DevicePump::pace(Instant now)
{
    Listeners listeners = m_server.listeners();
    while (due() <= now && !isFull(listeners)) {
        const Instant at = due();
        ++m_made;
        if (!makeReport(at, listeners))
            continue;
        if (m_batch.size() >= batchBytes) {
            flush();
            listeners = m_server.listeners();
        }
    }
    flush();
    // What could not be sent in time was never made: the pace starts afresh instead of catching up for ever.
    if (now - due() > furthestBehind) {
        m_paceStart = now;
        m_made = 0;
    }
}

void DevicePump::sendAllThatFits(Instant now)
{
    for (Listeners listeners = m_server.listeners(); !listeners.empty() && !isFull(listeners);
         listeners = m_server.listeners()) {
        while (m_batch.size() < batchBytes) {
            if (!makeReport(now, listeners))
                return flush();
        }
        flush();
    }
}

void DevicePump::sendBurst(Instant now)
{
    m_lastBurst = now;
    const Listeners listeners = m_server.listeners();
    for (int report = 0; report < fault::floodReports; ++report) {
        if (!makeReport(now, listeners))
            break;
    }
    flush();
}

bool DevicePump::makeReport(Instant at, const Listeners &listeners)
{
    const std::optional<DeviceReport> report = m_fleet.nextReport(at);
    if (!report || listeners.empty())
        return report.has_value();
    m_fleet.appendFrame(m_batch.begin(), *report);
    m_batch.end();
    m_counts.add(report->kind, listeners.size());
    if (m_fault == FaultProfile::Garbage && ++m_goodSinceGarbage >= fault::garbageEvery) {
        m_goodSinceGarbage = 0;
        fault::addGarbage(m_batch, m_garbage++);
        m_counts.add(SentKind::Garbage, listeners.size());
    }
    return true;
}

void DevicePump::flush()
{
    if (m_batch.empty())
        return;
    if (m_fault == FaultProfile::Slow)
        QTimer::singleShot(fault::slowDelay, this, [this, batch = m_batch] { m_server.broadcast(batch); });
    else
        m_server.broadcast(m_batch);
    m_batch.clear();
}

Instant DevicePump::due() const
{
    const double ms = static_cast<double>(m_made) * 1000 / m_pushesPerSecond;
    return m_paceStart + Milliseconds(static_cast<std::int64_t>(ms));
}

bool DevicePump::isFull(const Listeners &listeners)
{
    return std::ranges::any_of(
        listeners, [](const PushClient *client) { return client->backlog() >= fullBacklog; });
}

void DevicePump::dropStuck(const Listeners &listeners, Instant now)
{
    for (PushClient *client : listeners) {
        if (client->backlog() < fullBacklog)
            client->lastDrained = now;
        else if (now - client->lastDrained > stuckAfter)
            client->drop();
    }
}

} // namespace waypost
