// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/freshness.h"

#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

class FreshnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreThreeAndSixIntervals();
    void ignitionStatesLearnApart();
    void outageTeachesLittle();
    void burstsDoNotMakeAVehicleStale();
    void forgottenSilenceTeachesNothing();
};

namespace {

ReportRhythm every(Milliseconds interval, bool ignition, int reports = 200)
{
    ReportRhythm rhythm;
    Instant at = instantFromMs(0);
    for (int i = 0; i < reports; ++i, at += interval)
        rhythm.learn(at, ignition);
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

void FreshnessTest::ignitionStatesLearnApart()
{
    ReportRhythm rhythm = every(30s, true);
    rhythm.forgetLast();
    Instant at = instantFromMs(10'000'000);
    for (int i = 0; i < 20; ++i, at += 1h)
        rhythm.learn(at, false);
    QVERIFY(rhythm.expected(true) < 31s);
    QVERIFY(rhythm.expected(false) > 30min);
}

void FreshnessTest::outageTeachesLittle()
{
    ReportRhythm rhythm = every(30s, true);
    rhythm.learn(instantFromMs(0) + 24h, true);
    QVERIFY(rhythm.expected(true) <= 61s);
}

void FreshnessTest::burstsDoNotMakeAVehicleStale()
{
    QVERIFY(every(200ms, true).judge(29s, true) == Freshness::Fresh);
}

void FreshnessTest::forgottenSilenceTeachesNothing()
{
    ReportRhythm rhythm = every(30s, true);
    const Milliseconds before = rhythm.expected(true);
    rhythm.forgetLast();
    rhythm.learn(instantFromMs(0) + 1h, true);
    QVERIFY(rhythm.expected(true) == before);
}

QTEST_GUILESS_MAIN(FreshnessTest)
#include "tst_freshness.moc"
