// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleetfigures.h"

#include "models/readings.h"

#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

class FleetFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsNobodyUnwatched();
    void eachVehicleCountsOnce();
    void theOldestSilenceIsNamed();
    void alarmsByPriority();
    void saysNothingWhenNothingChanged();

private:
    void report(const char *imei, double speed, bool ignition, bool fix = true);

    ManualClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<AlarmBook> m_alarms;
    std::unique_ptr<FleetFigures> m_figures;
};

void FleetFiguresTest::init()
{
    m_figures.reset();
    m_alarms.reset();
    m_store = std::make_unique<FleetStore>(m_clock);
    m_alarms = std::make_unique<AlarmBook>(*m_store, m_clock);
    m_figures = std::make_unique<FleetFigures>(*m_store, *m_alarms);
}

void FleetFiguresTest::report(const char *imei, double speed, bool ignition, bool fix)
{
    Snapshot snapshot{.vehicle = {.imei = {imei}}};
    snapshot.status.lat = 52.0;
    snapshot.status.lng = 9.0;
    snapshot.status.fixValid = fix;
    snapshot.status.speedKmh = speed;
    snapshot.status.ignition = ignition;
    snapshot.status.deviceTime = m_clock.now();
    m_store->apply({{{m_clock.now(), snapshot}}});
}

void FleetFiguresTest::countsNobodyUnwatched()
{
    report("1000000000000001", 80, true);
    m_figures->refresh();
    QCOMPARE(m_figures->vehicles(), 0);
    m_figures->setWatched(true);
    QCOMPARE(m_figures->vehicles(), 1);
}

void FleetFiguresTest::eachVehicleCountsOnce()
{
    m_figures->setWatched(true);
    report("1000000000000001", 80, true);
    report("1000000000000002", 0, false);
    report("1000000000000003", 80, true, false);
    m_figures->refresh();
    QCOMPARE(m_figures->vehicles(), 3);
    QCOMPARE(m_figures->moving(), 1); // the one without a fix is not known to move
    QCOMPARE(m_figures->silent(), 0);
    QCOMPARE(m_figures->reporting(), 3);
    QVERIFY(std::isnan(m_figures->oldestReportMs()));
}

void FleetFiguresTest::theOldestSilenceIsNamed()
{
    m_figures->setWatched(true);
    const Instant first = m_clock.now();
    report("1000000000000001", 0, false);
    m_clock.advance(1h);
    report("1000000000000002", 0, false);
    m_clock.advance(240h);
    report("1000000000000003", 0, false);
    m_store->updateFreshness();
    m_figures->refresh();
    QCOMPARE(m_figures->silent(), 2);
    QCOMPARE(m_figures->reporting(), 1);
    QCOMPARE(m_figures->oldestReportMs(), toNumber(first));
}

void FleetFiguresTest::alarmsByPriority()
{
    m_figures->setWatched(true);
    Alarm sos;
    sos.key = QStringLiteral("a/sos");
    sos.priority = AlarmPriority::Critical;
    Alarm seen = sos;
    seen.key = QStringLiteral("a/tow");
    seen.priority = AlarmPriority::High;
    seen.state = AlarmState::ActiveAcked;
    Alarm over = sos;
    over.key = QStringLiteral("a/over");
    over.state = AlarmState::Cleared;
    m_alarms->restore({sos, seen, over});
    m_figures->setWatched(false);
    m_figures->setWatched(true);
    report("1000000000000001", 0, false);
    m_figures->refresh();
    QCOMPARE(m_figures->openAlarms(), 2);
    QCOMPARE(m_figures->unackedAlarms(), 1);
    QCOMPARE(m_figures->criticalAlarms(), 1);
    QCOMPARE(m_figures->highAlarms(), 1);
    QCOMPARE(m_figures->mediumAlarms(), 0);
}

void FleetFiguresTest::saysNothingWhenNothingChanged()
{
    m_figures->setWatched(true);
    report("1000000000000001", 80, true);
    m_figures->refresh();
    QSignalSpy changed(m_figures.get(), &FleetFigures::changed);
    m_figures->refresh();
    m_clock.advance(1s);
    report("1000000000000001", 81, true);
    m_figures->refresh();
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(FleetFiguresTest)
#include "tst_fleetfigures.moc"
