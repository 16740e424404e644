// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleetfixture.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Clocks that are wrong, the trackers' and the desk's own; rhythms and levels over a restart. */
class FleetClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fleet.restart(); }
    void clockThatFellBackIsHeardAgain_data();
    void clockThatFellBackIsHeardAgain();
    void newClockSurvivesARestart();
    void lateNumberIsHandedOn();
    void everyOccurrenceOfANumberIsHandedOn();
    void storedReportsMoveNothing();
    void replacedClockIsTheArrival();
    void deskTwoYearsBackRefusesNothing();
    void deskTenYearsAheadForAMinute();
    void deskSetBackWhileRunning();
    void firstReportTellsEveryLevel_data();
    void firstReportTellsEveryLevel();
    void levelsAreToldOnceARun();
    void flagNotReportedLeavesTheLevel();
    void slowReporterIsFresh();
    void slowReporterIsFreshAfterARestart();
    void rhythmIsLearnedOverARestart();
    void ownOutageIsNoRhythm();
    void singleParkedReportIsNotLost();

private:
    void send(Milliseconds offset, double lat = 53, Reported<std::int32_t> number = 0)
    {
        Snapshot push = m_fleet.report();
        push.status.deviceTime = m_clock.now() + offset;
        push.status.lat = lat;
        push.status.lng = 10;
        push.status.fixValid = true;
        push.status.alarmNumber = number;
        m_fleet.apply(push);
    }
    void park(Milliseconds ago = 0s)
    {
        Snapshot push = m_fleet.report();
        push.status.deviceTime = m_clock.now() - ago;
        push.status.ignition = false;
        m_fleet.apply(push);
    }
    [[nodiscard]] double lat() { return m_fleet.vehicle().position()->lat; }

    ManualClock m_clock;
    test::Fleet m_fleet{m_clock};
};

void FleetClocksTest::clockThatFellBackIsHeardAgain_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("1024 weeks") << qint64(-Milliseconds(std::chrono::weeks(1024)).count());
    QTest::newRow("2 hours") << qint64(-Milliseconds(2h).count());
    QTest::newRow("to 2010") << qint64(-Milliseconds(std::chrono::years(13)).count());
}

void FleetClocksTest::clockThatFellBackIsHeardAgain()
{
    QFETCH(const qint64, offset);
    send(0s, 53);
    for (int report = 1; report <= 5; ++report) {
        m_clock.advance(10s);
        send(Milliseconds(offset), 53 + report);
    }
    QCOMPARE(lat(), 58.0);
    QVERIFY(m_fleet.freshness() == Freshness::Fresh);
    QVERIFY(std::chrono::abs(m_fleet.vehicle().clock().offset - Milliseconds(offset)) < 1s);
    QVERIFY(std::chrono::abs(*m_fleet.status().deviceTime - m_clock.now()) < 1s);
}

void FleetClocksTest::newClockSurvivesARestart()
{
    send(0s);
    for (int report = 0; report < 5; ++report) {
        m_clock.advance(10s);
        send(-2h);
    }
    m_fleet.restartWithRecords();
    m_clock.advance(1min);
    send(-2h, 60);
    QCOMPARE(lat(), 60.0);
}

void FleetClocksTest::lateNumberIsHandedOn()
{
    send(0s);
    m_fleet.takeSignals();
    m_clock.advance(10s);
    send(-5min, 53, 4);
    send(-4min, 53, 0);
    QCOMPARE(m_fleet.takeSignals(), QStringList{u"#4 (late)"_s});
}

void FleetClocksTest::everyOccurrenceOfANumberIsHandedOn()
{
    for (const int number : {6, 0, 6, 6}) {
        m_clock.advance(10s);
        send(0s, 53, number);
    }
    QCOMPARE(m_fleet.takeSignals(), (QStringList{u"#6"_s, u"#0"_s, u"#6"_s, u"#6"_s}));
}

void FleetClocksTest::storedReportsMoveNothing()
{
    send(0s, 53);
    for (int report = 0; report < 20; ++report) {
        m_clock.advance(1s);
        send(-60min + report * 1min, 10);
        if (report % 4 == 0)
            send(0s, 54);
    }
    QCOMPARE(lat(), 54.0);
    QVERIFY(m_fleet.vehicle().clock().offset == 0s);
}

void FleetClocksTest::replacedClockIsTheArrival()
{
    send(0s, 53);
    m_clock.advance(10s);
    Snapshot push = m_fleet.report();
    push.status.lat = 54;
    push.status.lng = 10;
    push.status.deviceTime.reset();
    push.status.alarmNumber = 6;
    push.deviceClock = instantFromMs(315'964'819'000);
    push.clockSuspect = ClockSuspect::Past;
    m_fleet.apply(push);
    QCOMPARE(lat(), 54.0);
    QVERIFY(m_fleet.status().deviceTime == m_clock.now());
    QVERIFY(m_fleet.vehicle().clock().suspect == ClockSuspect::Past);
    QVERIFY(m_fleet.takeSignals().contains(u"#6"_s));
}

void FleetClocksTest::deskTwoYearsBackRefusesNothing()
{
    send(0s, 53);
    TireReport tires{.vehicle = {.imei = {"V1"}}};
    tires.readings = {{.sensor = {"A0000001"}, .pressureKpa = 700.0}};
    m_fleet.apply(tires);
    m_fleet.apply(DriverReport{.vehicle = {.imei = {"V1"}}, .id = "T1"});
    const Instant before = m_clock.now();
    m_clock.set(before - std::chrono::years(2));
    m_fleet.restartWithRecords();
    QVERIFY(m_fleet.freshness() == Freshness::Fresh); // and from here on its age is counted
    for (int report = 0; report < 5; ++report) {
        m_clock.advance(10s);
        send(0s, 60 + report);
    }
    QCOMPARE(lat(), 64.0);
    tires.readings.front().pressureKpa = 650.0;
    m_fleet.apply(tires);
    m_fleet.apply(DriverReport{.vehicle = {.imei = {"V1"}}, .id = "T2"});
    QCOMPARE(*m_fleet.vehicle().tires.front().reading.pressureKpa, 650.0);
    QCOMPARE(m_fleet.vehicle().driver.get()->id, std::string("T2"));
    QCOMPARE(m_fleet.store().counts().outOfOrder, 0U);
    m_clock.advance(240h);
    QVERIFY(m_fleet.freshness() == Freshness::Lost);
}

void FleetClocksTest::deskTenYearsAheadForAMinute()
{
    const Instant start = m_clock.now();
    const auto trackers = [&](Milliseconds sinceStart, double lat) {
        Snapshot push = m_fleet.report();
        push.status.deviceTime = start + sinceStart;
        push.status.lat = lat;
        push.status.lng = 10;
        m_fleet.apply(push);
    };
    trackers(0s, 50);
    for (int report = 1; report <= 6; ++report) {
        m_clock.set(start + report * 10s + std::chrono::years(10));
        trackers(report * 10s, 50 + report);
    }
    for (int report = 7; report <= 12; ++report) {
        m_clock.set(start + report * 10s);
        trackers(report * 10s, 50 + report);
        QCOMPARE(lat(), 50.0 + report);
        QVERIFY(m_fleet.freshness() == Freshness::Fresh);
    }
    QCOMPARE(m_fleet.store().counts().outOfOrder, 0U);
}

void FleetClocksTest::deskSetBackWhileRunning()
{
    send(0s);
    m_clock.advance(-std::chrono::years(2));
    QVERIFY(m_fleet.freshness() == Freshness::Fresh);
    m_clock.advance(240h);
    QVERIFY(m_fleet.freshness() == Freshness::Lost);
}

void FleetClocksTest::firstReportTellsEveryLevel_data()
{
    QTest::addColumn<bool>("bad");
    QTest::newRow("all bad") << true;
    QTest::newRow("all fine") << false;
}

void FleetClocksTest::firstReportTellsEveryLevel()
{
    QFETCH(const bool, bad);
    const auto sendAll = [&](bool low) {
        m_clock.advance(10s);
        Snapshot push = m_fleet.report();
        push.status.batteryPercent = low ? 12 : 90;
        push.status.externalLow = low;
        push.status.alarmNumber = low ? 6 : 0;
        m_fleet.apply(push);
        TireReport tires{.vehicle = {.imei = {"V1"}}};
        tires.readings = {{.sensor = {"A0000001"}, .state = low ? 1 : 0, .temperatureC = low ? 95.0 : 30.0}};
        m_fleet.apply(tires);
        m_fleet.apply(FuelProbeReport{.vehicle = {.imei = {"V1"}}, .percent = 50.0, .alarm = low ? 2 : 0});
    };
    const QString sign = bad ? u"+"_s : u"-"_s;
    const QStringList expected{bad ? u"#6"_s : u"#0"_s,       sign + u"battery-low"_s,
                               sign + u"power-low"_s,         sign + u"tire-leak/A0000001"_s,
                               sign + u"tire-hot/A0000001"_s, sign + u"fuel-leak"_s};
    sendAll(true);
    for (int run = 0; run < 2; ++run) { // whatever it was before, in this run it is news
        m_fleet.restartWithRecords();
        sendAll(bad);
        QCOMPARE(m_fleet.takeSignals(), expected);
    }
}

void FleetClocksTest::levelsAreToldOnceARun()
{
    Snapshot push = m_fleet.report();
    push.status.batteryPercent = 12;
    m_fleet.apply(push);
    QCOMPARE(m_fleet.takeSignals(), QStringList{u"+battery-low"_s});
    for (const int percent : {11, 9, 22}) {
        push.status.batteryPercent = percent;
        m_fleet.apply(push);
        QCOMPARE(m_fleet.takeSignals(), QStringList());
    }
    push.status.batteryPercent = 26;
    m_fleet.apply(push);
    QCOMPARE(m_fleet.takeSignals(), QStringList{u"-battery-low"_s});
}

void FleetClocksTest::flagNotReportedLeavesTheLevel()
{
    Snapshot push = m_fleet.report();
    push.status.batteryLow = true;
    push.status.externalLow = true;
    m_fleet.apply(push);
    m_fleet.restartWithRecords();
    m_fleet.apply(m_fleet.report());
    QCOMPARE(m_fleet.takeSignals(), QStringList());
    QVERIFY(isBad(m_fleet.vehicle().levels.battery));
    QVERIFY(isBad(m_fleet.vehicle().levels.supply));
}

void FleetClocksTest::slowReporterIsFresh()
{
    park(53h);
    park(29h);
    park(5h);
    QVERIFY(m_fleet.freshness() == Freshness::Fresh);
    m_clock.advance(50h);
    QVERIFY(m_fleet.freshness() == Freshness::Fresh);
}

void FleetClocksTest::slowReporterIsFreshAfterARestart()
{
    park(53h);
    park(29h);
    park(5h);
    m_fleet.restartWithRecords();
    m_clock.advance(50h);
    QVERIFY(m_fleet.freshness() == Freshness::Fresh);
}

void FleetClocksTest::rhythmIsLearnedOverARestart()
{
    park();
    m_clock.advance(12h);
    park(); // another vehicle would do: somebody was heard just before the end
    m_fleet.restartWithRecords();
    m_clock.advance(24h);
    park();
    m_clock.advance(40h);
    QVERIFY(m_fleet.freshness() == Freshness::Fresh);
}

void FleetClocksTest::ownOutageIsNoRhythm()
{
    Snapshot push = m_fleet.report();
    push.status.ignition = true;
    const auto drive = [&](int reports) {
        for (int report = 0; report < reports; ++report) {
            m_clock.advance(30s);
            push.status.deviceTime = m_clock.now();
            m_fleet.apply(push);
        }
    };
    drive(100);
    const Milliseconds before = m_fleet.vehicle().rhythm.expected(true);
    const Instant away = m_clock.now();
    m_clock.advance(20min);
    m_fleet.store().noteFeedGap(away);
    drive(1);
    m_fleet.restartWithRecords();
    m_clock.advance(20min);
    m_fleet.restartWithRecords(); // the program was off
    drive(1);
    QCOMPARE(m_fleet.vehicle().rhythm.expected(true), before);
}

void FleetClocksTest::singleParkedReportIsNotLost()
{
    park();
    m_clock.advance(20h);
    QVERIFY(m_fleet.freshness() == Freshness::Fresh);
}

QTEST_GUILESS_MAIN(FleetClocksTest)
#include "tst_fleetclocks.moc"
