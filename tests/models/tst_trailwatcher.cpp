// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"
#include "models/trailwatcher.h"
#include "testfleet.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = TrailWatcher::State;

namespace {

constexpr std::int32_t fillNumber = 11;

struct Asked
{
    Imei imei;
    Instant from, to;
    int limit;
};

/** A fleet, a journal that answers when the test says so, and the watcher between them. */
struct Scene
{
    TestFleet fleet;
    Format format{QLocale(QLocale::English)};
    std::vector<Asked> asked;
    bool isOpen = true;
    TrailWatcher watcher{
        fleet.store, fleet.book, format,
        [this](const Imei &imei, Instant from, Instant to, int limit) -> quint64 {
            if (!isOpen)
                return 0;
            asked.push_back({imei, from, to, limit});
            return asked.size();
        }};

    /** The vehicle is somewhere else, a minute later. */
    void drive(std::string_view imei, double lng)
    {
        fleet.clock.advance(1min);
        Snapshot push = fleet.moving(imei);
        push.status.lng = lng;
        fleet.apply({push});
    }
    /** A point a minute until now. */
    [[nodiscard]] Track recorded(int count) const
    {
        Track track;
        for (int i = count; i > 0; --i)
            track.push_back({.at = fleet.clock.now() - i * 1min, .lat = 53, .lng = 9, .speedKmh = 50.f});
        return track;
    }
    [[nodiscard]] std::size_t length() { return watcher.trail()->track().size(); }
    [[nodiscard]] auto count(TrailMark::Kind kind)
    {
        return std::ranges::count(watcher.trail()->marks(), kind, &TrailMark::kind);
    }
};

} // namespace

/** The trail of the vehicle on show: recorded, live, and never somebody else's. */
class TrailWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void asksForTheLastHours();
    void recordedAndLive();
    void lateAnswersArePassedOver();
    void anotherVehicleHasNoneOfIt();
    void oldPointsGo();
    void otherHours();
    void notWanted();
    void nothingRecordedYet();
    void journalIsClosed();
    void alarmsOfThatVehicle();
    void fills();
    void withoutFixNothingIsAdded();
    void lateReportsFindTheirPlace();
    void neverMoreThanTheMost();
};

void TrailWatcherTest::asksForTheLastHours()
{
    Scene scene;
    QVERIFY(scene.watcher.state() == State::Off);
    scene.watcher.setImei(Imei("1"));
    QCOMPARE(scene.asked.size(), 1u);
    QVERIFY(scene.asked[0].imei == Imei("1"));
    QVERIFY(scene.asked[0].to == scene.fleet.clock.now());
    QVERIFY(scene.asked[0].to - scene.asked[0].from == 8h);
    QCOMPARE(scene.asked[0].limit, TrailWatcher::mostPoints);
    QVERIFY(scene.watcher.state() == State::Loading);
    scene.watcher.setImei(Imei("1"));
    QCOMPARE(scene.asked.size(), 1u);
}

void TrailWatcherTest::recordedAndLive()
{
    Scene scene;
    scene.drive("1", 10.0);
    scene.watcher.setImei(Imei("1"));
    QCOMPARE(scene.length(), 1u); // where it is now
    scene.drive("1", 10.1); // while the journal reads
    Track answer = scene.recorded(5);
    answer.back().at = scene.fleet.clock.now() - 1min; // the journal has the first of them, too
    scene.watcher.takeTrack(1, answer);
    QCOMPARE(scene.length(), 6u);
    QVERIFY(scene.watcher.state() == State::Shown);
    scene.drive("2", 11.0);
    QCOMPARE(scene.length(), 6u);
    const QSignalSpy news(scene.watcher.trail(), &Trail::changed);
    scene.drive("1", 10.2);
    QCOMPARE(scene.length(), 7u);
    QCOMPARE(news.size(), 1);
    QVERIFY(std::ranges::is_sorted(scene.watcher.trail()->track(), {}, &TrackPoint::at));
    QCOMPARE(scene.watcher.trail()->track().back().lng, 10.2);
    QVERIFY(scene.watcher.trail()->track().back().motion == Motion::Moving);
    QCOMPARE(*scene.watcher.trail()->track().back().speedKmh, 80.f);
}

void TrailWatcherTest::lateAnswersArePassedOver()
{
    Scene scene;
    scene.watcher.setImei(Imei("1"));
    scene.watcher.setImei(Imei("2"));
    scene.watcher.takeTrack(1, scene.recorded(5));
    QCOMPARE(scene.length(), 0u);
    QVERIFY(scene.watcher.state() == State::Loading);
    scene.watcher.takeTrack(2, scene.recorded(3));
    QCOMPARE(scene.length(), 3u);
    scene.watcher.takeTrack(2, scene.recorded(9)); // answered already
    QCOMPARE(scene.length(), 3u);
    scene.watcher.setImei({});
    scene.watcher.takeTrack(0, scene.recorded(3));
    QCOMPARE(scene.length(), 0u);
}

void TrailWatcherTest::anotherVehicleHasNoneOfIt()
{
    Scene scene;
    scene.watcher.setImei(Imei("1"));
    scene.watcher.takeTrack(1, scene.recorded(5));
    scene.watcher.setImei(Imei("2"));
    QCOMPARE(scene.length(), 0u); // before anybody answers
    scene.watcher.setImei({});
    QVERIFY(scene.watcher.state() == State::Off);
    QCOMPARE(scene.asked.size(), 2u);
}

void TrailWatcherTest::oldPointsGo()
{
    Scene scene;
    scene.watcher.setHours(1);
    scene.watcher.setImei(Imei("1"));
    scene.watcher.takeTrack(1, scene.recorded(60));
    QCOMPARE(scene.length(), 60u);
    scene.fleet.clock.advance(30min);
    scene.drive("1", 10);
    QCOMPARE(scene.length(), 30u); // 29 of the 60, and the new one
    QVERIFY(scene.watcher.trail()->track().front().at >= scene.fleet.clock.now() - 1h);
}

void TrailWatcherTest::otherHours()
{
    Scene scene;
    scene.watcher.setHours(12);
    QVERIFY(scene.asked.empty());
    scene.watcher.setImei(Imei("1"));
    QVERIFY(scene.asked[0].to - scene.asked[0].from == 12h);
    scene.watcher.takeTrack(1, scene.recorded(3));
    scene.watcher.setHours(24);
    QCOMPARE(scene.asked.size(), 2u);
    QCOMPARE(scene.length(), 3u); // what is known stays while the journal reads
    scene.watcher.takeTrack(2, scene.recorded(500));
    QCOMPARE(scene.length(), 500u);
    scene.watcher.setHours(0);
    QCOMPARE(scene.asked.size(), 2u);
}

void TrailWatcherTest::notWanted()
{
    Scene scene;
    scene.watcher.setWanted(false);
    scene.watcher.setImei(Imei("1"));
    QVERIFY(scene.asked.empty());
    QVERIFY(scene.watcher.state() == State::Off);
    scene.drive("1", 10);
    QCOMPARE(scene.length(), 0u);
    scene.watcher.setWanted(true);
    QCOMPARE(scene.asked.size(), 1u);
    scene.watcher.takeTrack(1, scene.recorded(4));
    scene.watcher.setWanted(false);
    QCOMPARE(scene.length(), 0u);
}

void TrailWatcherTest::nothingRecordedYet()
{
    Scene scene;
    scene.watcher.setImei(Imei("1"));
    const QSignalSpy states(&scene.watcher, &TrailWatcher::stateChanged);
    scene.watcher.takeTrack(1, {});
    QVERIFY(scene.watcher.state() == State::Empty);
    scene.drive("1", 10);
    scene.drive("1", 10.1);
    QVERIFY(scene.watcher.state() == State::Shown);
    QCOMPARE(states.size(), 2);
}

void TrailWatcherTest::journalIsClosed()
{
    Scene scene;
    scene.isOpen = false;
    scene.watcher.setImei(Imei("1"));
    QVERIFY(scene.watcher.state() == State::Unrecorded);
    scene.drive("1", 10);
    scene.drive("1", 10.1);
    QCOMPARE(scene.length(), 2u); // what comes in now is shown all the same
    QVERIFY(scene.watcher.state() == State::Unrecorded);
    scene.isOpen = true;
    scene.watcher.setImei(Imei("2"));
    QVERIFY(scene.watcher.state() == State::Loading);
}

void TrailWatcherTest::alarmsOfThatVehicle()
{
    Scene scene;
    scene.drive("1", 10);
    scene.drive("2", 10);
    scene.fleet.raise("1", towingNumber);
    scene.fleet.raise("2", towingNumber);
    scene.watcher.setImei(Imei("1"));
    scene.watcher.takeTrack(1, scene.recorded(5));
    QCOMPARE(scene.count(TrailMark::Kind::Alarm), 1);
    scene.fleet.raise("2", sosNumber);
    QCOMPARE(scene.count(TrailMark::Kind::Alarm), 1);
    scene.fleet.clock.advance(1min);
    scene.fleet.raise("1", sosNumber);
    QCOMPARE(scene.count(TrailMark::Kind::Alarm), 2);
    scene.fleet.book.acknowledgeAll(u"1"_s);
    QVERIFY(std::ranges::none_of(scene.watcher.trail()->marks(), &TrailMark::unacked));
}

void TrailWatcherTest::fills()
{
    Scene scene;
    scene.drive("1", 10);
    scene.drive("1", 10.1);
    scene.watcher.setImei(Imei("1"));
    scene.watcher.takeTrack(1, scene.recorded(5));
    QCOMPARE(scene.count(TrailMark::Kind::Fill), 0);
    scene.fleet.raise("1", fillNumber);
    scene.fleet.clock.advance(1min);
    scene.fleet.raise("1", fillNumber); // still the same fill
    scene.fleet.raise("2", fillNumber);
    QCOMPARE(scene.count(TrailMark::Kind::Fill), 1);
    scene.fleet.clock.advance(40min);
    scene.fleet.raise("1", fillNumber);
    QCOMPARE(scene.count(TrailMark::Kind::Fill), 2);
}

void TrailWatcherTest::withoutFixNothingIsAdded()
{
    Scene scene;
    scene.drive("1", 10);
    scene.watcher.setImei(Imei("1"));
    scene.watcher.takeTrack(1, {});
    QCOMPARE(scene.length(), 1u); // where it is now
    Snapshot lost = scene.fleet.moving("1");
    lost.status.fixValid = false;
    scene.fleet.clock.advance(1min);
    scene.fleet.apply({lost});
    QCOMPARE(scene.length(), 1u);
}

void TrailWatcherTest::lateReportsFindTheirPlace()
{
    Scene scene;
    scene.drive("1", 10);
    scene.watcher.setImei(Imei("1"));
    scene.watcher.takeTrack(1, {});
    Snapshot late = scene.fleet.moving("1"); // that the store does not show
    late.status.deviceTime = scene.fleet.clock.now() - 30s;
    late.status.lng = 9.9;
    scene.fleet.apply({late});
    QCOMPARE(scene.length(), 2u);
    QCOMPARE(scene.watcher.trail()->track().front().lng, 9.9);
}

void TrailWatcherTest::neverMoreThanTheMost()
{
    Scene scene;
    scene.watcher.setHours(24);
    scene.watcher.setImei(Imei("1"));
    Track track;
    for (int i = TrailWatcher::mostPoints + 10; i > 0; --i)
        track.push_back({.at = scene.fleet.clock.now() - i * 500ms, .lat = 53, .lng = 9});
    scene.watcher.takeTrack(1, track);
    QCOMPARE(scene.length(), std::size_t(TrailWatcher::mostPoints));
    QVERIFY(scene.watcher.trail()->track().back().at == track.back().at);
}

QTEST_GUILESS_MAIN(TrailWatcherTest)
#include "tst_trailwatcher.moc"
