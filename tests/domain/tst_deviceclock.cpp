// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deviceclock.h"

#include <QTest>

using namespace waypost;
using namespace std::chrono_literals;

/** Reports of one tracker: what its clock says and when they arrive, both from the same beginning. */
class DeviceClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rightClockNeedsNothing();
    void fallsBack_data();
    void fallsBack();
    void fewLateReportsAreNoNewClock();
    void storedReportsAreNoNewClock_data();
    void storedReportsAreNoNewClock();
    void liveReportsInBetweenAreNoNewClock();
    void sameReportAgainIsNoNewClock();
    void storedReportUnderANewClockIsLate();
    void clockSetRightIsBelievedAtOnce();
    void storedReportFromBeforeTheFallStaysLate();
    void wrongFromTheStart();
    void aheadIsTakenOff();
    void drifts();
    void replacedClockSaysHowWrongItWas();
    void desksOwnClockOutdatesNothing();
    void otherReadingsFollowTheClock();

private:
    /** @return whether it was late */
    bool report(Milliseconds clock, Milliseconds arrival)
    {
        m_last = takeReport(m_clock, m_start + clock, m_start + arrival, m_shown);
        if (!m_last.late)
            m_shown = m_last.at;
        return m_last.late;
    }
    /** Every @p step from @p from on, each arriving a moment after it was written. */
    void run(Milliseconds from, int count, Milliseconds step, Milliseconds offset)
    {
        for (int i = 0; i < count; ++i)
            report(from + i * step + offset, from + i * step + 300ms);
    }
    [[nodiscard]] double offsetSeconds() const
    {
        return std::chrono::duration<double>(m_clock.offset).count();
    }

    const Instant m_start = instantFromMs(1'800'000'000'000);
    DeviceClock m_clock;
    Reported<Instant> m_shown;
    ReportMoment m_last;
};

void DeviceClockTest::init()
{
    m_clock = {};
    m_shown.reset();
}

void DeviceClockTest::rightClockNeedsNothing()
{
    run(0s, 100, 10s, 0s);
    QVERIFY(m_clock == DeviceClock());
    QVERIFY(m_last.at == m_start + 990s);
}

void DeviceClockTest::fallsBack_data()
{
    QTest::addColumn<qint64>("offsetMs");
    QTest::addColumn<qint64>("stepMs");
    QTest::addColumn<ClockSuspect>("suspect");
    const auto row = [](const char *name, Milliseconds offset, Milliseconds step, ClockSuspect suspect) {
        QTest::newRow(name) << qint64(offset.count()) << qint64(step.count()) << suspect;
    };
    const Milliseconds weeks = std::chrono::weeks(1024);
    row("1024 weeks", -weeks, 10s, ClockSuspect::WeekRollover);
    row("1024 weeks, a report a second", -weeks, 1s, ClockSuspect::WeekRollover);
    row("2 hours", -2h, 10s, ClockSuspect::Past);
    row("2 hours, a report in 10 minutes", -2h, 10min, ClockSuspect::Past);
    row("to 2010", -std::chrono::years(17), 30s, ClockSuspect::Past);
    row("half a minute", -30s, 5s, ClockSuspect::Past);
}

void DeviceClockTest::fallsBack()
{
    QFETCH(const qint64, offsetMs);
    QFETCH(const qint64, stepMs);
    QFETCH(const ClockSuspect, suspect);
    const Milliseconds step(stepMs);
    run(0s, 10, step, 0s);
    QVERIFY(report(10 * step + Milliseconds(offsetMs), 10 * step + 300ms));
    QVERIFY(report(11 * step + Milliseconds(offsetMs), 11 * step + 250ms));
    QVERIFY(!report(12 * step + Milliseconds(offsetMs), 12 * step + 300ms));
    QVERIFY(m_clock.suspect == suspect);
    QVERIFY(std::abs(offsetSeconds() * 1000 - double(offsetMs)) < 1000);
    run(13 * step, 50, step, Milliseconds(offsetMs)); // and from then on it is heard as any other
    QVERIFY(!m_last.late);
    QVERIFY(std::chrono::abs(m_last.at - (m_start + 62 * step)) < 1s);
}

void DeviceClockTest::fewLateReportsAreNoNewClock()
{
    run(0s, 10, 10s, 0s);
    QVERIFY(report(30s, 101s));
    QVERIFY(report(40s, 111s));
    QVERIFY(!report(120s, 120s));
    QVERIFY(m_clock == DeviceClock());
}

void DeviceClockTest::storedReportsAreNoNewClock_data()
{
    QTest::addColumn<qint64>("recordedMs");
    QTest::addColumn<qint64>("uploadedMs");
    QTest::newRow("a minute apart, uploaded at once") << qint64(60'000) << qint64(0);
    QTest::newRow("a minute apart, 10 a second") << qint64(60'000) << qint64(100);
    QTest::newRow("a second apart, 10 a second") << qint64(1'000) << qint64(100);
    QTest::newRow("a minute apart, one a second") << qint64(60'000) << qint64(1'000);
    QTest::newRow("10 s apart, one in 3 s") << qint64(10'000) << qint64(3'000);
}

void DeviceClockTest::storedReportsAreNoNewClock()
{
    QFETCH(const qint64, recordedMs);
    QFETCH(const qint64, uploadedMs);
    report(3h, 3h);
    for (int i = 0; i < 30; ++i)
        QVERIFY(report(1h + i * Milliseconds(recordedMs), 3h + 1s + i * Milliseconds(uploadedMs)));
    QVERIFY(m_clock.offset == 0s);
    QVERIFY(!report(3h + 2min, 3h + 2min));
    QVERIFY(m_clock == DeviceClock());
}

void DeviceClockTest::liveReportsInBetweenAreNoNewClock()
{
    for (int i = 0; i < 30; ++i) {
        QVERIFY(!report(3h + i * 10s, 3h + i * 10s));
        QVERIFY(i == 0 || report(1h + i * 10s, 3h + i * 10s + 1s)); // late by the same amount, by chance
    }
    QCOMPARE(offsetSeconds(), 0.0);
}

void DeviceClockTest::sameReportAgainIsNoNewClock()
{
    report(3h, 3h);
    for (int i = 1; i <= 10; ++i)
        report(1h, 3h + i * 10s);
    QCOMPARE(offsetSeconds(), 0.0);
    QVERIFY(*m_shown == m_start + 3h);
}

void DeviceClockTest::storedReportUnderANewClockIsLate()
{
    run(0s, 3, 10s, 0s);
    run(30s, 5, 10s, -2h);
    QVERIFY(report(40s - 2h, 81s));
    QVERIFY(!report(90s - 2h, 90s));
    QVERIFY(m_last.at > m_start + 85s);
}

void DeviceClockTest::clockSetRightIsBelievedAtOnce()
{
    run(0s, 3, 10s, 0s);
    run(30s, 5, 10s, -2h);
    QVERIFY(!report(80s, 80s));
    QVERIFY(m_last.at == m_start + 80s);
    QVERIFY(m_clock == DeviceClock());
}

void DeviceClockTest::storedReportFromBeforeTheFallStaysLate()
{
    run(0s, 100, 10s, 0s);
    run(1000s, 5, 10s, -2h);
    QVERIFY(report(500s, 1051s));
    QVERIFY(m_last.at == m_start + 500s);
    QVERIFY(!report(1060s - 2h, 1060s)); // and the new clock is still known
}

void DeviceClockTest::wrongFromTheStart()
{
    run(0s, 20, 10s, -2h);
    QVERIFY(m_last.at > m_start + 189s);
    QVERIFY(m_clock.suspect == ClockSuspect::Past);
}

void DeviceClockTest::aheadIsTakenOff()
{
    run(0s, 20, 10s, 5min);
    QVERIFY(m_clock.suspect == ClockSuspect::Future);
    QVERIFY(std::abs(offsetSeconds() - 300) < 1);
    QVERIFY(report(100s + 5min, 201s)); // a stored one, which looked live while the lead was not known
}

void DeviceClockTest::drifts()
{
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!report(i * 9500ms, i * 10s)); // loses half a second in ten
    QVERIFY(m_start + 9990s - m_last.at < 2min);
}

void DeviceClockTest::replacedClockSaysHowWrongItWas()
{
    const Instant sent = m_start - std::chrono::weeks(1024);
    noteReplaced(m_clock, ClockSuspect::WeekRollover, sent, m_start);
    QCOMPARE(offsetSeconds(), -619'315'200.0);
    QVERIFY(
        momentOf(m_clock, m_start - 5s, m_start) == m_start - 5s); // not taken off a time that is believed
    QVERIFY(!report(10s, 10s));
    QVERIFY(m_clock == DeviceClock());
}

void DeviceClockTest::desksOwnClockOutdatesNothing()
{
    // What is shown is from an earlier run, when this computer's clock was two years ahead of now.
    m_shown = m_start + std::chrono::years(2);
    QVERIFY(!report(0s, 1s));
    QVERIFY(!isOlder(m_start, m_start + 1s, m_start));
    QVERIFY(isOlder(m_start, m_start + 1s, m_start + 2s));
}

void DeviceClockTest::otherReadingsFollowTheClock()
{
    run(0s, 3, 10s, 0s);
    run(30s, 5, 10s, -2h);
    const Instant moment = momentOf(m_clock, m_start + 80s - 2h, m_start + 81s);
    QVERIFY(std::chrono::abs(moment - (m_start + 80s)) < 1s);
    QVERIFY(momentOf(m_clock, {}, m_start) == m_start);
}

QTEST_GUILESS_MAIN(DeviceClockTest)
#include "tst_deviceclock.moc"
