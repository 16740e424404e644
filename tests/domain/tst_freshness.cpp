// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/feedoutages.h"
#include "domain/freshness.h"

#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

class FreshnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreThreeAndSixIntervals();
    void parkedVehicleKnownFromOneReportIsNotLost();
    void dailyReportsAreARhythm_data();
    void dailyReportsAreARhythm();
    void firstGapTeaches();
    void oneOutageTeachesLittle();
    void slowingDownIsLearnedFromTwoGaps();
    void burstsTeachNothing_data();
    void burstsTeachNothing();
    void burstsDoNotMakeAVehicleStale();
    void ignitionStatesLearnApart();
    void switchingOnTeachesNothingOfDriving();
    void ownOutageIsNoRhythm();
    void shortOwnOutageHidesNoRhythm();
    void outagesAddUp();
};

namespace {

void learn(ReportRhythm &rhythm, Milliseconds interval, bool ignition, int reports)
{
    for (int i = 0; i < reports; ++i)
        rhythm.learn({.length = interval, .ignition = ignition});
}

ReportRhythm every(Milliseconds interval, bool ignition, int reports = 200)
{
    ReportRhythm rhythm;
    learn(rhythm, interval, ignition, reports);
    return rhythm;
}

} // namespace

void FreshnessTest::limitsAreThreeAndSixIntervals()
{
    const ReportRhythm rhythm = every(30s, true);
    QVERIFY(rhythm.judge(89s, true) == Freshness::Fresh);
    QVERIFY(rhythm.judge(91s, true) == Freshness::Stale);
    QVERIFY(rhythm.judge(179s, true) == Freshness::Stale);
    QVERIFY(rhythm.judge(181s, true) == Freshness::Lost);
}

void FreshnessTest::parkedVehicleKnownFromOneReportIsNotLost()
{
    const ReportRhythm rhythm;
    QVERIFY(rhythm.judge(1h, false) == Freshness::Fresh);
    QVERIFY(rhythm.judge(23h, false) == Freshness::Fresh);
    QVERIFY(rhythm.judge(30h, false) == Freshness::Stale);
    QVERIFY(rhythm.judge(7min, true) == Freshness::Lost);
}

void FreshnessTest::dailyReportsAreARhythm_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("6 h") << 6;
    QTest::newRow("24 h") << 24;
    QTest::newRow("6 days") << 144;
}

void FreshnessTest::dailyReportsAreARhythm()
{
    QFETCH(const int, hours);
    const std::chrono::hours interval(hours);
    const ReportRhythm rhythm = every(interval, false, 2);
    QVERIFY(rhythm.judge(interval, false) == Freshness::Fresh);
    QVERIFY(rhythm.judge(interval * 2, false) == Freshness::Fresh);
    QVERIFY(rhythm.judge(interval * 4, false) == Freshness::Stale);
    QVERIFY(rhythm.judge(interval * 7, false) == Freshness::Lost);
}

void FreshnessTest::firstGapTeaches()
{
    QVERIFY(every(24h, false, 1).expected(false) > 20h);
    QVERIFY(every(1h, true, 1).judge(2h, true) == Freshness::Fresh);
    QVERIFY(every(1min, false, 60).judge(8h, false) == Freshness::Lost);
}

void FreshnessTest::oneOutageTeachesLittle()
{
    ReportRhythm rhythm = every(30s, true);
    learn(rhythm, 24h, true, 1);
    QVERIFY(rhythm.expected(true) <= 61s);
    learn(rhythm, 30s, true, 3000); // a day of reports later, another one is no rhythm either
    learn(rhythm, 24h, true, 1);
    QVERIFY(rhythm.expected(true) <= 61s);
}

void FreshnessTest::slowingDownIsLearnedFromTwoGaps()
{
    ReportRhythm rhythm = every(1min, false);
    learn(rhythm, 24h, false, 2);
    QVERIFY(rhythm.judge(25h, false) == Freshness::Fresh);
}

void FreshnessTest::burstsTeachNothing_data()
{
    QTest::addColumn<bool>("ignition");
    QTest::newRow("parked") << false;
    QTest::newRow("driving") << true;
}

void FreshnessTest::burstsTeachNothing()
{
    QFETCH(const bool, ignition);
    ReportRhythm rhythm = every(1h, ignition, 20);
    learn(rhythm, 2s, ignition, 10);
    QVERIFY(rhythm.expected(ignition) > 50min);
}

void FreshnessTest::burstsDoNotMakeAVehicleStale()
{
    QVERIFY(every(200ms, true).judge(29s, true) == Freshness::Fresh);
}

void FreshnessTest::ignitionStatesLearnApart()
{
    ReportRhythm rhythm = every(30s, true);
    learn(rhythm, 1h, false, 20);
    QVERIFY(rhythm.expected(true) < 31s);
    QVERIFY(rhythm.expected(false) > 59min);
}

void FreshnessTest::switchingOnTeachesNothingOfDriving()
{
    ReportRhythm rhythm = every(30s, true);
    rhythm.learn({.length = 60h, .ignition = true, .changed = true});
    QVERIFY(rhythm.expected(true) < 31s);
    QVERIFY(rhythm.expected(false) > 24h); // parked, it was silent for at least that long
}

void FreshnessTest::ownOutageIsNoRhythm()
{
    ReportRhythm rhythm = every(30s, true);
    const Milliseconds before = rhythm.expected(true);
    rhythm.learn({.length = 1h, .away = 59min + 40s, .ignition = true});
    QVERIFY(rhythm.expected(true) == before);
}

void FreshnessTest::shortOwnOutageHidesNoRhythm()
{
    ReportRhythm rhythm;
    rhythm.learn({.length = 24h, .away = 2min, .ignition = false});
    QVERIFY(rhythm.expected(false) > 20h);
}

void FreshnessTest::outagesAddUp()
{
    const Instant start = instantFromMs(1'000'000'000);
    FeedOutages outages;
    outages.add(start + 10s, start + 20s);
    outages.add(start + 30s, start + 35s);
    QVERIFY(outages.within(start, start + 60s) == 15s);
    QVERIFY(outages.within(start + 15s, start + 32s) == 7s);
    QVERIFY(outages.within(start + 40s, start + 60s) == 0s);
    outages.add(start + 50s, start + 50s);
    QVERIFY(outages.within(start + 40s, start + 60s) == 0s);
}

QTEST_GUILESS_MAIN(FreshnessTest)
#include "tst_freshness.moc"
