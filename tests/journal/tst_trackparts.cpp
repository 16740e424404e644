// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/trackgatherer.h"
#include "journal/trackqueue.h"
#include "journal/tracktails.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace std::chrono_literals;

namespace {

constexpr Instant dawn = instantFromMs(1'700'000'000'000);
constexpr std::uint32_t seed = 4;

SavedPosition position(std::string_view imei, Milliseconds after)
{
    return {Imei(imei), {.at = dawn + after, .lat = 50, .lng = 10}};
}

QStringList names(const std::vector<SavedPosition> &positions)
{
    QStringList names;
    for (const auto &[imei, point] : positions) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(point.at - dawn).count();
        names += QString::fromUtf8(imei.view()) + QString::number(seconds);
    }
    return names;
}

std::size_t pointsIn(const std::vector<QByteArray> &parts)
{
    TrackGatherer gatherer(Instant::min(), Instant::max(), 1'000'000);
    for (const QByteArray &part : parts) {
        if (!gatherer.add(part))
            return 0;
    }
    return gatherer.take().size();
}

} // namespace

/** What the tracks are put together from: queue, tails, gatherer. */
class TrackPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueHandsOnInOrder();
    void queueCountsUntilWritten();
    void fullQueueKeepsTheNewest();
    void fullQueueLeavesAloneWhatIsBeingWritten();
    void fleetBiggerThanTheQueueLosesTheOldest();
    void discardedIsThinned();

    void tailsBecomeRuns();
    void runLengthsDiffer();
    void noRunIsLongerThanADay();
    void sealsTheOldestFirst();
    void restoresOnlyKnownVehicles();

    void gathererAgainstBruteForce();
};

void TrackPartsTest::queueHandsOnInOrder()
{
    TrackQueue queue(100);
    QCOMPARE(queue.add(std::vector{position("A", 1s), position("B", 0s), position("A", 0s)}), 3);
    QCOMPARE(names(queue.peek(2)), (QStringList{u"A1"_s, u"B0"_s}));
    QCOMPARE(queue.pointsOf(Imei("A")).size(), 2U); // still to be found
    queue.release();
    queue.written();
    QCOMPARE(names(queue.peek(2)), QStringList{u"A0"_s});
}

void TrackPartsTest::queueCountsUntilWritten()
{
    TrackQueue queue(100);
    QVERIFY(queue.waitUntilEmpty(QDeadlineTimer(0)));
    queue.add(std::vector{position("A", 1s), position("B", 0s)});
    QCOMPARE(queue.peek(10).size(), 2U);
    queue.release();
    QCOMPARE(queue.waiting(), 2);
    QVERIFY(!queue.waitUntilEmpty(QDeadlineTimer(0)));
    queue.written();
    QCOMPARE(queue.waiting(), 0);
    QVERIFY(queue.waitUntilEmpty(QDeadlineTimer(0)));
    QCOMPARE(queue.thinned(), 0);
}

void TrackPartsTest::fullQueueKeepsTheNewest()
{
    TrackQueue queue(6);
    queue.add(std::vector{
        position("A", 1s), position("B", 9s), position("A", 3s), position("A", 3s), position("A", 2s),
        position("B", 1s)});
    QCOMPARE(queue.waiting(), 6);
    QCOMPARE(queue.thinned(), 0);
    queue.add(std::vector{position("C", 0s)});
    QCOMPARE(names(queue.peek(10)), (QStringList{u"B9"_s, u"A3"_s, u"C0"_s}));
    QCOMPARE(queue.thinned(), 4);
}

void TrackPartsTest::fullQueueLeavesAloneWhatIsBeingWritten()
{
    TrackQueue queue(4);
    queue.add(std::vector{position("A", 1s), position("A", 2s), position("A", 3s)});
    QCOMPARE(names(queue.peek(2)), (QStringList{u"A1"_s, u"A2"_s}));
    queue.add(std::vector{position("A", 4s), position("A", 5s)});
    queue.release();
    QCOMPARE(names(queue.peek(10)), QStringList{u"A5"_s});
    QCOMPARE(queue.thinned(), 2);
    QCOMPARE(queue.waiting(), 3);
}

void TrackPartsTest::fleetBiggerThanTheQueueLosesTheOldest()
{
    TrackQueue queue(8);
    for (int i = 0; i < 9; ++i)
        queue.add(std::vector{position("V" + std::to_string(i), 0s)});
    QCOMPARE(
        names(queue.peek(10)), (QStringList{u"V30"_s, u"V40"_s, u"V50"_s, u"V60"_s, u"V70"_s, u"V80"_s}));
    QCOMPARE(queue.thinned(), 3);
}

void TrackPartsTest::discardedIsThinned()
{
    TrackQueue queue(8);
    queue.add(std::vector{position("A", 0s), position("A", 1s)});
    queue.discard();
    QCOMPARE(queue.thinned(), 2);
    QCOMPARE(queue.waiting(), 0);
}

void TrackPartsTest::tailsBecomeRuns()
{
    TrackTails tails(4);
    qint64 log = 0;
    while (tails.runs().empty()) {
        ++log;
        const TrackTails::Addition added = tails.add(std::vector{position("A", 10s * log)}, log);
        QCOMPARE(added.newVehicles.size(), log == 1 ? 1U : 0U);
        QVERIFY(log <= 4);
    }
    QVERIFY(log >= 2);
    const TrackRun run = tails.runs().front();
    QCOMPARE(run.vehicle, 1U);
    QCOMPARE(run.count, log);
    QCOMPARE(run.since, dawn + 10s);
    QCOMPARE(run.until, dawn + 10s * log);
    QCOMPARE(run.log, log);
    QCOMPARE(tails.oldestLog(log + 1), log + 1);
    QCOMPARE(pointsIn(tails.pointsOf(Imei("A"))), std::size_t(log)); // not on the disk yet
    tails.dropRuns();
    QVERIFY(tails.pointsOf(Imei("A")).empty());
}

void TrackPartsTest::runLengthsDiffer()
{
    TrackTails tails(64);
    std::map<int, int> lengths;
    for (int log = 1; log <= 64; ++log) {
        std::vector<SavedPosition> positions;
        for (int vehicle = 0; vehicle < 1'000; ++vehicle)
            positions.push_back(position("V" + std::to_string(vehicle), 10s * log));
        (void)tails.add(positions, log);
        for (const TrackRun &run : tails.runs())
            ++lengths[run.count];
        const int atOnce = int(tails.runs().size());
        QVERIFY2(atOnce < 100, qPrintable(QString::number(atOnce)));
        tails.dropRuns();
    }
    QCOMPARE(lengths.begin()->first, 32);
    QCOMPARE(lengths.rbegin()->first, 64);
}

void TrackPartsTest::noRunIsLongerThanADay()
{
    TrackTails tails(64);
    (void)tails.add(std::vector{position("A", 0s), position("A", 10s)}, 1);
    (void)tails.add(
        std::vector{position("A", 20s), position("A", 25h), position("A", 0s), position("A", 30s)}, 2);
    QCOMPARE(tails.runs().size(), 2U);
    QCOMPARE(tails.runs()[0].count, 3);
    QCOMPARE(tails.runs()[0].log, 1); // row 2 has more points of it, which are not in there
    QCOMPARE(tails.runs()[1].count, 1);
    QCOMPARE(tails.runs()[1].since, dawn + 25h);
    QCOMPARE(tails.oldestLog(3), 2);
    QCOMPARE(pointsIn(tails.pointsOf(Imei("A"))), 5U); // one was said twice
}

void TrackPartsTest::sealsTheOldestFirst()
{
    TrackTails tails(64);
    for (int log = 1; log <= 5; ++log)
        (void)tails.add(
            std::vector{position("V" + std::to_string(log), 10s * log), position("V1", 11s * log)}, log);
    QCOMPARE(tails.oldestLog(6), 1);
    QCOMPARE(tails.sealUpTo(3, 2), 2); // V1 and V2
    QCOMPARE(tails.oldestLog(6), 3);
    QCOMPARE(tails.runs()[0].count, 6);
    QCOMPARE(tails.runs()[0].log, 5);
    QCOMPARE(tails.sealUpTo(3, 100), 1);
    QCOMPARE(tails.oldestLog(6), 4);
    QCOMPARE(tails.sealUpTo(100, 100), 2);
    QCOMPARE(tails.oldestLog(6), 6);
    QCOMPARE(tails.sealUpTo(100, 100), 0);
}

void TrackPartsTest::restoresOnlyKnownVehicles()
{
    TrackTails tails(64);
    tails.restore({7, Imei("A")});
    const TrackPoint point = position("A", 0s).point;
    tails.restore(3, std::vector<std::pair<std::uint32_t, TrackPoint>>{{7, point}, {8, point}});
    QCOMPARE(tails.oldestLog(9), 3);
    QCOMPARE(pointsIn(tails.pointsOf(Imei("A"))), 1U);
    const TrackTails::Addition added = tails.add(std::vector{position("B", 0s)}, 4);
    QCOMPARE(added.newVehicles.front().number, 8U);
    tails.giveUpRestoring();
    QVERIFY(!tails.waitUntilRestored());
    tails.finishRestoring();
    tails.giveUpRestoring();
    QVERIFY(tails.waitUntilRestored());
}

void TrackPartsTest::gathererAgainstBruteForce()
{
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        const int limit = 1 + int(random() % 400);
        const Instant from = dawn + Milliseconds(random() % 1'000);
        const Instant to = from + Milliseconds(random() % 3'000);
        TrackGatherer gatherer(from, to, limit);
        std::map<Instant, double> expected;
        for (int i = 0; i < 5'000; ++i) {
            const TrackPoint point{.at = dawn + Milliseconds(random() % 4'000), .lat = double(i)};
            gatherer.add(point);
            if (point.at >= from && point.at <= to)
                expected.try_emplace(point.at, point.lat);
        }
        while (int(expected.size()) > limit)
            expected.erase(expected.begin());
        const Track track = gatherer.take();
        QCOMPARE(track.size(), expected.size());
        auto next = expected.begin();
        for (const TrackPoint &point : track) {
            QCOMPARE(point.at, next->first);
            QCOMPARE(point.lat, next->second);
            ++next;
        }
    }
}

QTEST_GUILESS_MAIN(TrackPartsTest)
#include "tst_trackparts.moc"
