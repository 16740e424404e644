// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

/** Which of the positions that arrive the store hands on for the tracks. */
class FleetTracksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPositionOfABatch();
    void aLateOneToo();
    void nothingWithoutAFix();
    void nothingFromAPartialReport();
    void noLaterThanItsArrival();
    void onlyWhatWasReported();
    void theNextBatchBeginsAnew();
    void rowsAreKnownByThen();

private:
    Snapshot at(double lat, Milliseconds ago = 0ms, std::string_view imei = "V1") const
    {
        Snapshot push{.vehicle = {.imei = {imei}}};
        push.status.deviceTime = m_clock.now() - ago;
        push.status.lat = lat;
        push.status.lng = 10;
        push.status.fixValid = true;
        return push;
    }
    void apply(std::vector<DevicePush> pushes)
    {
        PushBatch batch;
        for (DevicePush &push : pushes)
            batch.pushes.push_back({m_clock.now(), std::move(push)});
        m_store->apply(batch);
    }

    ManualClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::vector<TakenPosition> m_taken;
    int m_announcements = 0;
};

void FleetTracksTest::init()
{
    m_store = std::make_unique<FleetStore>(m_clock);
    m_taken.clear();
    m_announcements = 0;
    connect(m_store.get(), &FleetStore::positionsTaken, this, [this](std::span<const TakenPosition> taken) {
        m_taken.insert(m_taken.end(), taken.begin(), taken.end());
        ++m_announcements;
    });
}

void FleetTracksTest::everyPositionOfABatch()
{
    Snapshot fast = at(53.2);
    fast.status.speedKmh = 50.5;
    fast.status.headingDeg = 90;
    apply({at(53.1, 10s), at(40, 0ms, "V2"), fast});
    QCOMPARE(m_announcements, 1);
    QCOMPARE(m_taken.size(), 3U);
    QCOMPARE(m_taken[0].row, 0);
    QCOMPARE(m_taken[0].point, (TrackPoint{.at = m_clock.now() - 10s, .lat = 53.1, .lng = 10}));
    QCOMPARE(m_taken[1].row, 1);
    QCOMPARE(m_taken[1].point.lat, 40.0);
    const TrackPoint last{m_clock.now(), 53.2, 10, 50.5F, 90.F, Motion::Moving};
    QCOMPARE(m_taken[2].point, last);
}

void FleetTracksTest::aLateOneToo()
{
    Snapshot late = at(52, 1h);
    late.status.speedKmh = 30;
    apply({at(53), late});
    QCOMPARE(m_store->counts().outOfOrder, 1U);
    QCOMPARE(m_store->columns().lat.at(0), 53.0);
    QCOMPARE(m_taken.size(), 2U);
    QCOMPARE(m_taken[1].point.at, m_clock.now() - 1h);
    QCOMPARE(m_taken[1].point.lat, 52.0);
    QCOMPARE(m_taken[1].point.motion, Motion::Moving);
}

void FleetTracksTest::nothingWithoutAFix()
{
    Snapshot noFix = at(53);
    noFix.status.fixValid = false;
    Snapshot zero = at(0);
    zero.status.lng = 0;
    Snapshot lateNoFix = at(53, 1h);
    lateNoFix.status.fixValid = false;
    apply({noFix, zero, lateNoFix});
    QCOMPARE(m_announcements, 0);
}

void FleetTracksTest::nothingFromAPartialReport()
{
    Snapshot partial = at(53.5);
    partial.status.lat.reset();
    partial.status.lng.reset();
    apply({at(53), partial});
    QCOMPARE(m_taken.size(), 1U);
}

void FleetTracksTest::noLaterThanItsArrival()
{
    Snapshot withoutTime = at(54);
    withoutTime.status.deviceTime.reset();
    apply({at(53, -8h), withoutTime});
    QCOMPARE(m_taken.size(), 2U);
    QCOMPARE(m_taken[0].point.at, m_clock.now());
    QCOMPARE(m_taken[1].point.at, m_clock.now());
}

void FleetTracksTest::onlyWhatWasReported()
{
    Snapshot first = at(53, 10s);
    first.status.speedKmh = 50;
    first.status.headingDeg = 7;
    apply({first, at(53.1)});
    QVERIFY(!m_taken[1].point.speedKmh.has_value());
    QVERIFY(!m_taken[1].point.headingDeg.has_value());
    QCOMPARE(m_taken[1].point.motion, Motion::Moving); // as the marker shows it
}

void FleetTracksTest::theNextBatchBeginsAnew()
{
    apply({at(53, 10s)});
    apply({at(53.1)});
    QCOMPARE(m_announcements, 2);
    QCOMPARE(m_taken.size(), 2U);
}

void FleetTracksTest::rowsAreKnownByThen()
{
    int added = 0;
    bool inOrder = false;
    connect(m_store.get(), &FleetStore::vehiclesAdded, this, [&](int, int last) { added = last + 1; });
    connect(m_store.get(), &FleetStore::positionsTaken, this, [&] { inOrder = added == 1; });
    apply({at(53)});
    QVERIFY(inOrder);
}

QTEST_GUILESS_MAIN(FleetTracksTest)
#include "tst_fleettracks.moc"
