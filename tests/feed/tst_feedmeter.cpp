// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feedmeter.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace waypost;

class FeedMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateIsTheMeanOfTenSeconds();
    void rateOfAYoungFeed();
    void rateSinksToNothing();
    void historyHoldsAnHour();
    void historyForgetsWhatIsOlder();
    void gapsMarkTheirBars();
    void openGapReachesTheLastBar();
    void gapFromLastFrameToFirstSign();
    void firstConnectionIsNoGap();
    void connectionThatNeverSettledEndsNoGap();
    void connectionThatNeverSettledOpensNoGap();
    void keepsTheLastThousand();

private:
    static constexpr Instant start = Instant(PushMeter::barLength * 10'000'000);
};

void FeedMeterTest::rateIsTheMeanOfTenSeconds()
{
    PushMeter meter;
    for (int i = 0; i < 30 * 40; ++i)
        meter.notePush(start + i * 25ms);
    QCOMPARE(meter.pushesPerSecond(start + 30s), 40.0);
    QCOMPARE(meter.lastPush().value(), start + 30s - 25ms);
}

void FeedMeterTest::rateOfAYoungFeed()
{
    PushMeter meter;
    QCOMPARE(meter.pushesPerSecond(start), 0.0);
    const Instant second = Instant(std::chrono::ceil<std::chrono::seconds>(start.time_since_epoch()));
    for (int i = 0; i < 20; ++i)
        meter.notePush(second + i * 100ms);
    QCOMPARE(meter.pushesPerSecond(second + 2s), 10.0);
}

void FeedMeterTest::rateSinksToNothing()
{
    PushMeter meter;
    for (int i = 0; i < 100; ++i)
        meter.notePush(start + i * 100ms);
    QVERIFY(meter.pushesPerSecond(start + 15s) < 10);
    QCOMPARE(meter.pushesPerSecond(start + 22s), 0.0);
}

void FeedMeterTest::historyHoldsAnHour()
{
    PushMeter meter;
    for (int bar = 0; bar < FeedStatus::historyBars; ++bar) {
        for (int push = 0; push <= bar; ++push)
            meter.notePush(start + bar * PushMeter::barLength + push * 10ms);
    }
    const auto bars = meter.history(start + (FeedStatus::historyBars - 1) * PushMeter::barLength + 1s, {});
    for (int bar = 0; bar < FeedStatus::historyBars; ++bar)
        QCOMPARE(bars[std::size_t(bar)], bar + 1.0);
}

void FeedMeterTest::historyForgetsWhatIsOlder()
{
    PushMeter meter;
    meter.notePush(start);
    const auto bars = meter.history(start + FeedStatus::historyBars * PushMeter::barLength, {});
    QVERIFY(std::ranges::all_of(bars, [](double bar) { return bar == 0; }));
}

void FeedMeterTest::gapsMarkTheirBars()
{
    PushMeter meter;
    const Instant now = start + 21 * PushMeter::barLength;
    meter.notePush(now);
    const QList<FeedGap> gaps{
        {start - 10h, start - 9h}, {start + 2 * PushMeter::barLength, start + 4 * PushMeter::barLength}};
    const auto bars = meter.history(now, gaps);
    for (std::size_t bar = 0; bar < bars.size(); ++bar)
        QCOMPARE(bars[bar], bar >= 2 && bar <= 4 ? FeedStatus::gapBar : bar == 21 ? 1.0 : 0.0);
}

void FeedMeterTest::openGapReachesTheLastBar()
{
    const Instant now = start + 21 * PushMeter::barLength;
    const auto bars = PushMeter().history(now, {{now - PushMeter::barLength, std::nullopt}});
    QCOMPARE(bars[19], 0.0);
    QCOMPARE(bars[20], FeedStatus::gapBar);
    QCOMPARE(bars[21], FeedStatus::gapBar);
}

void FeedMeterTest::gapFromLastFrameToFirstSign()
{
    GapLog log;
    log.established(start);
    log.lost(start + 60s, true);
    QVERIFY(log.isOpen());
    QCOMPARE(log.gaps(), QList<FeedGap>({{start + 60s, std::nullopt}}));
    log.established(start + 75s);
    QVERIFY(!log.isOpen());
    QCOMPARE(log.gaps(), QList<FeedGap>({{start + 60s, start + 75s}}));
}

void FeedMeterTest::firstConnectionIsNoGap()
{
    GapLog log;
    log.established(start);
    QVERIFY(log.gaps().isEmpty());
    QCOMPARE(log.count(), std::uint64_t(0));
}

void FeedMeterTest::connectionThatNeverSettledEndsNoGap()
{
    GapLog log;
    log.established(start);
    log.lost(start + 1s, true);
    log.established(start + 2s);
    log.lost(start + 3s, false); // a pong came, and then the sign-in was turned down
    QCOMPARE(log.gaps(), QList<FeedGap>({{start + 1s, std::nullopt}}));
    log.established(start + 9s);
    log.lost(start + 20s, true);
    QCOMPARE(log.gaps(), QList<FeedGap>({{start + 1s, start + 9s}, {start + 20s, std::nullopt}}));
    QCOMPARE(log.count(), std::uint64_t(2));
}

void FeedMeterTest::connectionThatNeverSettledOpensNoGap()
{
    GapLog log;
    log.established(start);
    log.lost(start, false);
    QVERIFY(log.gaps().isEmpty());
}

void FeedMeterTest::keepsTheLastThousand()
{
    GapLog log;
    for (int i = 0; i < 1'200; ++i) {
        log.established(start + i * 2s);
        log.lost(start + i * 2s + 1s, true);
    }
    QCOMPARE(log.gaps().size(), GapLog::kept);
    QCOMPARE(log.count(), std::uint64_t(1'200));
    QCOMPARE(log.gaps().last().from, start + 1'199 * 2s + 1s);
}

QTEST_GUILESS_MAIN(FeedMeterTest)
#include "tst_feedmeter.moc"
