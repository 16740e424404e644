// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulator.h"

#include "simulator/devicepump.h"
#include "simulator/httpserver.h"
#include "simulator/messagepump.h"
#include "simulator/scenarioplayer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr double secondsPerPush = 10;
constexpr auto drainCheck = 20ms;
constexpr int mostDrainChecks = 100;

PushServerOptions serverOptions(const SimulatorOptions &options)
{
    return {options.account, options.pingLimit, options.fault, options.faultPeriod};
}

} // namespace

/** The parts, in the order in which they need each other. */
class Simulator::Private
{
public:
    Private(const SimulatorOptions &opts, const Clock &clock, SentCounts &counts)
        : options(opts)
        , fleet(opts.vehicles, opts.seed, clock.now())
        , shelf(opts.seed)
        , api(fleet, shelf, opts.account, opts.seed)
        , http(api, opts.fault == FaultProfile::Slow ? 16 * 1024 : opts.fileBytesPerSecond)
        , devices(FeedKind::Device, serverOptions(opts), clock, counts)
        , messages(FeedKind::Message, serverOptions(opts), clock, counts)
        , devicePump(
              fleet, devices, clock, counts, opts.pushesPerSecond.value_or(opts.vehicles / secondsPerPush),
              serverOptions(opts))
        , deviceScenario(opts.scenario, FeedKind::Device, devices, clock, counts)
        , messageScenario(opts.scenario, FeedKind::Message, messages, clock, counts)
        , m_clock(clock)
        , m_counts(counts)
    {
    }

    void startPumps()
    {
        // Only now is the HTTP port known that the files' addresses need.
        stream = std::make_unique<MessageStream>(
            fleet, shelf, options.seed, options.messagesPerMinute, http.url());
        messagePump
            = std::make_unique<MessagePump>(*stream, messages, m_clock, m_counts, serverOptions(options));
        devicePump.start();
        messagePump->start();
    }

    void stopPumps()
    {
        devicePump.stop();
        if (messagePump)
            messagePump->stop();
        deviceScenario.stop();
        messageScenario.stop();
    }

    [[nodiscard]] bool isDrained() const
    {
        const auto empty = [](const PushServer &server) {
            return std::ranges::all_of(
                server.listeners(), [](const PushClient *c) { return c->backlog() == 0; });
        };
        return empty(devices) && empty(messages);
    }

    SimulatorOptions options;
    Fleet fleet;
    FileShelf shelf;
    SimulatorApi api;
    HttpServer http;
    PushServer devices;
    PushServer messages;
    DevicePump devicePump;
    ScenarioPlayer deviceScenario;
    ScenarioPlayer messageScenario;
    std::unique_ptr<MessageStream> stream;
    std::unique_ptr<MessagePump> messagePump;
    int drainChecks = 0;

private:
    const Clock &m_clock;
    SentCounts &m_counts;
};

Simulator::Simulator(SimulatorOptions options, const Clock &clock, SentCounts &counts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, clock, counts))
{
}

Simulator::~Simulator() = default;

bool Simulator::start()
{
    if (!d->http.listen(d->options.apiPort))
        m_error = u"API port %1: %2"_s.arg(d->options.apiPort).arg(d->http.errorString());
    else if (!d->devices.listen(d->options.devicePort))
        m_error = u"device port %1: %2"_s.arg(d->options.devicePort).arg(d->devices.errorString());
    else if (!d->messages.listen(d->options.messagePort))
        m_error = u"message port %1: %2"_s.arg(d->options.messagePort).arg(d->messages.errorString());
    else
        d->startPumps();
    return m_error.isEmpty();
}

void Simulator::finish()
{
    d->stopPumps();
    awaitDrain();
}

void Simulator::awaitDrain()
{
    if (!d->isDrained() && ++d->drainChecks < mostDrainChecks) {
        QTimer::singleShot(drainCheck, this, &Simulator::awaitDrain);
        return;
    }
    d->devices.closeAll(QWebSocketProtocol::CloseCodeNormal, u"the simulation is over"_s);
    d->messages.closeAll(QWebSocketProtocol::CloseCodeNormal, u"the simulation is over"_s);
    // One more turn of the event loop, so that the close frames leave.
    QTimer::singleShot(drainCheck, this, &Simulator::finished);
}

QUrl Simulator::deviceUrl() const
{
    return d->devices.url();
}

QUrl Simulator::messageUrl() const
{
    return d->messages.url();
}

QUrl Simulator::apiUrl() const
{
    return d->http.url();
}

} // namespace waypost
