// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/devicepump.h"

#include <algorithm>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t batchBytes = 128 * 1024;
constexpr Milliseconds furthestBehind = 1s;
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
    for (PushClient *client : m_server.listeners())
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
    while (client->openingNext < m_fleet.openingSize() && !m_server.isFull()) {
        while (client->openingNext < m_fleet.openingSize() && batch.bytes() < batchBytes) {
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
    while (due() <= now && !m_server.isFull()) {
        const std::size_t listeners = m_server.listeners().size();
        while (due() <= now && m_batch.bytes() < batchBytes) {
            makeReport(due(), listeners);
            ++m_made;
        }
        flush();
    }
    // What could not be sent in time was never made: the pace starts afresh instead of catching up for ever.
    if (now - due() > furthestBehind) {
        m_paceStart = now;
        m_made = 0;
    }
}

void DevicePump::sendAllThatFits(Instant now)
{
    while (!m_server.isFull()) {
        const std::size_t listeners = m_server.listeners().size();
        if (listeners == 0)
            return;
        while (m_batch.bytes() < batchBytes) {
            if (!makeReport(now, listeners))
                return flush();
        }
        flush();
    }
}

void DevicePump::sendBurst(Instant now)
{
    m_lastBurst = now;
    const std::size_t listeners = m_server.listeners().size();
    for (int report = 0; report < fault::floodReports; ++report) {
        if (!makeReport(now, listeners))
            break;
    }
    flush();
}

bool DevicePump::makeReport(Instant at, std::size_t listeners)
{
    const std::optional<DeviceReport> report = m_fleet.nextReport(at);
    if (!report || listeners == 0)
        return report.has_value();
    m_fleet.appendFrame(m_batch.begin(), *report);
    m_batch.end();
    m_counts.add(report->kind, listeners);
    if (m_fault == FaultProfile::Garbage && ++m_goodSinceGarbage >= fault::garbageEvery) {
        m_goodSinceGarbage = 0;
        fault::addGarbage(m_batch, m_garbage++);
        m_counts.add(SentKind::Garbage, listeners);
    }
    return true;
}

void DevicePump::flush()
{
    m_server.broadcast(m_batch);
    m_batch.clear();
}

Instant DevicePump::due() const
{
    const double ms = static_cast<double>(m_made) * 1000 / m_pushesPerSecond;
    return m_paceStart + Milliseconds(static_cast<std::int64_t>(ms));
}

} // namespace waypost
