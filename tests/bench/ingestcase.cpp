// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "domain/fleetstore.h"
#include "feed/feedrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

/**
 * The whole way of a push, as fast as it goes: the simulator as a process of its own, loopback WebSocket,
 * feed thread, gui thread, store. What the simulator says it has sent is held against what the store has
 * seen.
 */
namespace waypost::bench {

namespace {

constexpr int defaultVehicles = 10'000;
constexpr double defaultSeconds = 10;
constexpr double warmUpSeconds = 2;
constexpr int patienceMs = 60'000;
constexpr auto sampleInterval = Milliseconds(500);

/** The push server as a process of its own. */
class Server
{
public:
    bool start(int vehicles, double seconds)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QCoreApplication::applicationDirPath() + u"/waypost-simulator"_s,
            {u"--device-port"_s, u"0"_s, u"--message-port"_s, u"0"_s, u"--api-port"_s, u"0"_s,
             u"--vehicles"_s, QString::number(vehicles), u"--rate"_s, u"0"_s, u"--for"_s,
             QString::number(seconds)});
        return m_process.waitForStarted(patienceMs) && readAddresses();
    }
    [[nodiscard]] QUrl deviceUrl() const { return m_urls.at(0); }
    [[nodiscard]] QUrl messageUrl() const { return m_urls.at(1); }
    QProcess &process() { return m_process; }

    /** Device pushes that it says it sent; nullopt if it did not say. */
    std::optional<double> sentDevicePushes()
    {
        const QList<QByteArray> lines = m_process.readAllStandardOutput().trimmed().split('\n');
        const QJsonObject sent = QJsonDocument::fromJson(lines.constLast())["sent"_L1].toObject();
        if (sent.isEmpty())
            return std::nullopt;
        double sum = 0;
        for (const char *kind :
             {"snapshot", "bleTire", "rs232Tire", "driver", "obdErrorInfo", "rs232Fuel", "unknownEvent"})
            sum += sent[QLatin1StringView(kind)].toDouble();
        return sum;
    }

private:
    bool readAddresses()
    {
        while (m_urls.size() < 3) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(patienceMs))
                return false;
            m_urls += QUrl(QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', 1));
        }
        return true;
    }

    QProcess m_process;
    QList<QUrl> m_urls;
};

/** Pushes applied at a moment; rates come from differences. */
struct Sample
{
    qint64 ms = 0;
    std::uint64_t pushes = 0;
};

double sustainedRate(const std::vector<Sample> &samples)
{
    const auto begin = std::find_if(samples.begin(), samples.end(), [](const Sample &sample) {
        return sample.ms >= warmUpSeconds * 1000;
    });
    if (begin == samples.end() || begin + 1 == samples.end())
        return 0;
    const Sample &last = samples.back();
    return double(last.pushes - begin->pushes) * 1000 / double(last.ms - begin->ms);
}

int run(const BenchOptions &options)
{
    int argc = options.argc;
    QCoreApplication application(argc, options.argv);
    const int vehicles = options.vehicles > 0 ? options.vehicles : defaultVehicles;
    const double seconds = options.seconds > 0 ? options.seconds : defaultSeconds;
    Server server;
    if (!server.start(vehicles, seconds + warmUpSeconds))
        return fail("ingest", "waypost-simulator does not start; it has to lie beside this program");

    const SystemClock clock;
    FleetStore store(clock);
    FeedConfig config;
    config.deviceUrl = server.deviceUrl();
    config.messageUrl = server.messageUrl();
    FeedRunner feeds(config, clock);
    QObject::connect(&feeds, &FeedRunner::batchReady, &store, [&store](const PushBatchPtr &batch) {
        store.apply(*batch);
    });
    // Somebody has to listen, or the store would be spared telling.
    std::uint64_t changes = 0;
    QObject::connect(
        &store, &FleetStore::changed, &application,
        [&changes](std::span<const VehicleChange> changed) { changes += changed.size(); });

    QElapsedTimer time;
    std::vector<Sample> samples;
    QTimer sampler;
    QObject::connect(&sampler, &QTimer::timeout, &application, [&] {
        if (store.counts().pushes > 0 && !time.isValid())
            time.start();
        if (time.isValid() && time.elapsed() <= (seconds + warmUpSeconds) * 1000)
            samples.push_back({time.elapsed(), store.counts().pushes});
    });
    sampler.start(sampleInterval);
    QObject::connect(&server.process(), &QProcess::finished, &application, [] {
        // The last frames may still be in the socket; the feed notices the end after them.
        QTimer::singleShot(sampleInterval, qApp, &QCoreApplication::quit);
    });
    feeds.setCredentials({u"bench"_s, "0123456789abcdef0123456789abcdef"});
    feeds.start();
    QCoreApplication::exec();
    feeds.stop();

    const std::optional<double> sent = server.sentDevicePushes();
    if (!sent)
        return fail("ingest", "waypost-simulator did not say what it sent");
    const FeedStatus &status = feeds.status(FeedKind::Device);
    const double applied = double(store.counts().pushes) + double(status.coalesced);
    printFigures(
        "ingest",
        {{u"vehicles"_s, store.size()},
         {u"pushesPerSecond"_s, sustainedRate(samples)},
         {u"sent"_s, *sent},
         {u"applied"_s, applied},
         {u"coalesced"_s, double(status.coalesced)},
         {u"rejected"_s, double(status.rejected)},
         {u"lost"_s, *sent - applied - double(status.rejected)},
         {u"changes"_s, double(changes)}});
    return 0;
}

const RegisterCase registered{{"ingest", "simulator process, loopback, feed and gui threads, store", run}};

} // namespace

} // namespace waypost::bench
