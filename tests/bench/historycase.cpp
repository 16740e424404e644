// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "historypeer.h"

#include "journal/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

/**
 * Tracks: the real journal with its threads takes the positions of a fleet, first as they come in a busy
 * fleet, then as fast as it can; meanwhile somebody looks at a day of one vehicle. The peer is a plain table
 * with one row a position.
 */
namespace waypost::bench {

namespace {

using namespace std::chrono_literals;

constexpr int defaultVehicles = 100'000;
constexpr double defaultRate = 5'000;
constexpr double defaultSeconds = 10;
constexpr auto batchInterval = 16ms;
constexpr auto questionInterval = 50ms;
constexpr std::size_t commitPoints = 4'096; // the journal's own
constexpr qint64 mostWaiting = 60'000; // or the queue would thin
constexpr auto patience = Milliseconds(60'000);
constexpr int noLimit = 1'000'000;

constexpr int oldVehicles = 10;
constexpr auto history = std::chrono::hours(30 * 24);
constexpr auto pushInterval = 20s;
constexpr int readings = 20;

/** A fleet on its way: each vehicle in turn, on a course of its own. */
class MovingFleet
{
public:
    MovingFleet(int vehicles, double rate, Instant start)
        : m_vehicles(vehicles)
        , m_rate(rate)
        , m_start(start)
    {
    }

    std::vector<SavedPosition> next(std::size_t count)
    {
        std::vector<SavedPosition> positions;
        positions.reserve(count);
        for (std::size_t i = 0; i < count; ++i, ++m_count) {
            const auto vehicle = int(m_count % m_vehicles);
            const double step = double(m_count / m_vehicles); // NOLINT(bugprone-integer-division)
            positions.push_back(
                {imeiOf(vehicle),
                 {.at = m_start + Milliseconds(std::int64_t(double(m_count) / m_rate * 1000)),
                  .lat = 47 + vehicle % 700 / 100.0 + step * (vehicle % 41 - 20) * 1e-4,
                  .lng = 6 + vehicle % 900 / 100.0 + step * (vehicle % 37 - 18) * 1e-4,
                  .speedKmh = float((vehicle + m_count / m_vehicles * 7) % 90),
                  .headingDeg = float((vehicle * 7 + m_count / m_vehicles * 3) % 360),
                  .motion = Motion::Moving}});
        }
        return positions;
    }
    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] static Imei imeiOf(int vehicle)
    {
        return {std::to_string(8'600'000'000'000'000 + vehicle)};
    }

private:
    const qint64 m_vehicles;
    const double m_rate;
    const Instant m_start;
    qint64 m_count = 0;
};

/** The journal at work, and what is measured about it. */
class Desk
{
public:
    explicit Desk(const QString &folder)
        : m_folder(folder)
        , m_journal(m_clock)
    {
    }

    bool open() { return m_journal.open({.folder = m_folder}).isOpen(); }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const TrackHealth &health() const { return m_journal.trackHealth(); }
    void save(const std::vector<SavedPosition> &positions) { m_journal.saveTrack(positions); }
    bool flush() { return m_journal.flush(patience); }
    [[nodiscard]] double bytesOnDisk() const
    {
        return double(QFileInfo(m_folder + u"/tracks.sqlite"_s).size());
    }

    /** Hands on positions until @p enough, never so many that they would be thinned. @return seconds */
    template <typename Enough>
    double saveAsFastAsItGoes(MovingFleet &fleet, Enough enough)
    {
        const qint64 before = health().written;
        QElapsedTimer time;
        time.start();
        for (qint64 saved = 0; !enough(saved, time.elapsed());) {
            if (saved - (health().written - before) > mostWaiting) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                continue;
            }
            save(fleet.next(commitPoints));
            saved += qint64(commitPoints);
            QCoreApplication::processEvents();
        }
        if (!flush())
            return 0;
        QCoreApplication::processEvents();
        return double(time.elapsed()) / 1000;
    }

    /** @p rate positions a second for @p seconds, and questions for a day; gives back how long each took. */
    std::vector<double> saveAtRate(MovingFleet &fleet, double rate, double seconds)
    {
        std::vector<double> took;
        QElapsedTimer time, asked;
        quint64 question = 0;
        const qint64 first = fleet.count();
        QTimer pushes, questions;
        QObject::connect(&pushes, &QTimer::timeout, &pushes, [&] {
            const auto due = qint64(double(time.elapsed()) / 1000 * rate) - (fleet.count() - first);
            save(fleet.next(std::size_t(std::max<qint64>(due, 0))));
            if (double(time.elapsed()) >= seconds * 1000)
                QCoreApplication::quit();
        });
        QObject::connect(&questions, &QTimer::timeout, &questions, [&] {
            if (question != 0)
                return;
            asked.start();
            const Instant day = now() - 24h * (1 + int(took.size()) % 28);
            question
                = m_journal.requestTrack(textOf(int(took.size()) % oldVehicles), day - 24h, day, noLimit);
        });
        QObject::connect(&m_journal, &Journal::trackReady, &questions, [&](quint64 answered) {
            if (answered == question)
                took.push_back(double(asked.nsecsElapsed()) / 1e6);
            question = 0;
        });
        QObject::connect(&m_journal, &Journal::committed, &questions, [&] {
            m_messageMs.push_back(double(m_sent.nsecsElapsed()) / 1e6);
            m_sending = false;
        });
        QObject::connect(&questions, &QTimer::timeout, &questions, [&] { sendMessage(); });
        pushes.setTimerType(Qt::PreciseTimer);
        pushes.start(batchInterval);
        questions.start(questionInterval);
        time.start();
        QCoreApplication::exec();
        return took;
    }

    /** Milliseconds for the track of the last @p span, as the one who waits for it sees them; the median. */
    double readMs(std::chrono::hours span, std::size_t &points)
    {
        std::vector<double> took;
        for (int i = 0; i < readings; ++i) {
            const Instant to = now() - 24h * (span < 48h ? i : 0);
            QElapsedTimer time;
            time.start();
            points = m_journal.track(textOf(i % oldVehicles), to - span, to, noLimit).size();
            took.push_back(double(time.nsecsElapsed()) / 1e6);
        }
        return median(took);
    }

    [[nodiscard]] const std::vector<double> &messageMs() const { return m_messageMs; }

private:
    static QString textOf(int vehicle) { return QString::fromUtf8(MovingFleet::imeiOf(vehicle).view()); }
    void sendMessage()
    {
        if (std::exchange(m_sending, true))
            return;
        m_sent.start();
        Message message;
        message.text = "bench";
        m_sending = m_journal.append(message, now());
    }

    SystemClock m_clock;
    QString m_folder;
    Journal m_journal;
    QElapsedTimer m_sent;
    bool m_sending = false;
    std::vector<double> m_messageMs;
};

int run(const BenchOptions &options)
{
    int argc = options.argc;
    const QCoreApplication application(argc, options.argv);
    const int vehicles = options.vehicles > 0 ? options.vehicles : defaultVehicles;
    const double rate = options.rate > 0 ? options.rate : defaultRate;
    const double seconds = options.seconds > 0 ? options.seconds : defaultSeconds;
    const QTemporaryDir folder, plainFolder;
    Desk desk(folder.path());
    if (!desk.open())
        return fail("history", "the journal cannot be opened");

    constexpr double oldRate = oldVehicles / double(pushInterval.count());
    MovingFleet old(oldVehicles, oldRate, desk.now() - history + 1h);
    constexpr auto oldPoints = qint64(oldRate * std::chrono::seconds(history - 2h).count());
    desk.saveAsFastAsItGoes(old, [=](qint64 saved, qint64) { return saved >= oldPoints; });
    std::size_t dayPoints = 0, pagePoints = 0;
    const double dayMs = desk.readMs(24h, dayPoints);
    const double pageMs = desk.readMs(history, pagePoints);
    if (dayPoints == 0 || pagePoints < std::size_t(oldPoints) / oldVehicles / 10 * 9)
        return fail("history", "the tracks that were written cannot be read");

    MovingFleet fleet(vehicles, rate, desk.now() - 2h);
    const double bytesBefore = desk.bytesOnDisk();
    const qint64 writtenBefore = desk.health().written;
    const std::vector<double> dayMsWhileWriting = desk.saveAtRate(fleet, rate, seconds);
    const qint64 behind = desk.health().waiting;
    desk.flush();
    QCoreApplication::processEvents();
    const qint64 before = desk.health().written;
    const double took
        = desk.saveAsFastAsItGoes(fleet, [=](qint64, qint64 ms) { return double(ms) >= seconds * 1000; });
    if (took == 0)
        return fail("history", "the journal did not write everything in time");
    const double rows = double(desk.health().written - before);

    MovingFleet same(vehicles, rate, desk.now() - 2h);
    const auto plain = writePlainTable(plainFolder.path(), seconds, [&] { return same.next(commitPoints); });
    if (!plain)
        return fail("history", "the plain table cannot be written");
    printFigures(
        "history",
        {{u"vehicles"_s, vehicles},
         {u"rowsPerSecond"_s, rows / took},
         {u"plainRowsPerSecond"_s, plain->rowsPerSecond},
         {u"ratioToPlainTable"_s, rows / took / plain->rowsPerSecond},
         {u"bytesPerRow"_s,
          (desk.bytesOnDisk() - bytesBefore) / double(desk.health().written - writtenBefore)},
         {u"plainBytesPerRow"_s, plain->bytesPerRow},
         {u"pageMs"_s, pageMs},
         {u"pagePoints"_s, double(pagePoints)},
         {u"dayMs"_s, dayMs},
         {u"dayPoints"_s, double(dayPoints)},
         {u"dayMsP99WhileWriting"_s, percentile(dayMsWhileWriting, 0.99)},
         {u"messageMsP99WhileWriting"_s, percentile(desk.messageMs(), 0.99)},
         {u"waitingAtRate"_s, double(behind)},
         {u"thinned"_s, double(desk.health().thinned)}});
    return 0;
}

const RegisterCase registered{
    {"history", "positions written to tracks, a day and a 30-day page of one vehicle read", run}};

} // namespace

} // namespace waypost::bench
