// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/linkwatch.h"
#include "feed/wakewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace waypost;

namespace {

LinkLimits quickProbes()
{
    LinkLimits limits;
    limits.probeInterval = 1ms;
    limits.silenceLimit = 50ms;
    limits.wakeLimit = 1ms;
    return limits;
}

/** A watch and what it asked for. The other side answers at once, or never. */
struct Watched
{
    explicit Watched(const LinkLimits &limits = quickProbes())
        : watch(limits, nullptr)
    {
        QObject::connect(&watch, &LinkWatch::dead, &watch, &LinkWatch::stop); // as a connection does
    }

    LinkWatch watch;
    QSignalSpy pings{&watch, &LinkWatch::pingDue};
    QSignalSpy texts{&watch, &LinkWatch::pingTextDue};
    QSignalSpy deaths{&watch, &LinkWatch::dead};
};

} // namespace

class LinkWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unansweredPingsEndALink();
    void aServerThatNeverAnsweredHasLonger();
    void anythingThatComesIsLife();
    void aPausedLinkIsNotJudged();
    void theServiceItselfMayBeSilent();
    void textsAreAskedForOnlyWhereTheyWereAnswered();
    void wakingUpFindsOutAtOnce();
    void noticesASleep();
};

void LinkWatchTest::unansweredPingsEndALink()
{
    Watched link;
    link.watch.start();
    link.watch.notePong();
    QTRY_COMPARE(link.deaths.size(), 1);
    QCOMPARE(link.pings.size(), 3);
}

void LinkWatchTest::aServerThatNeverAnsweredHasLonger()
{
    Watched link;
    link.watch.start();
    QTRY_COMPARE(link.deaths.size(), 1);
    QCOMPARE(link.pings.size(), 50);
}

void LinkWatchTest::anythingThatComesIsLife()
{
    Watched link;
    QObject::connect(&link.watch, &LinkWatch::pingDue, &link.watch, &LinkWatch::noteBytes);
    link.watch.start();
    link.watch.notePong();
    QTRY_VERIFY(link.pings.size() >= 100);
    QVERIFY(link.deaths.isEmpty());
}

void LinkWatchTest::aPausedLinkIsNotJudged()
{
    LinkLimits limits = quickProbes();
    Watched link(limits);
    Watched other(limits);
    link.watch.start();
    link.watch.notePong();
    link.watch.setPaused(true);
    other.watch.start();
    QTRY_COMPARE(other.deaths.size(), 1); // much later than the first would have died
    QVERIFY(link.deaths.isEmpty());
    link.watch.setPaused(false);
    QTRY_COMPARE(link.deaths.size(), 1);
}

void LinkWatchTest::theServiceItselfMayBeSilent()
{
    Watched link; // something in front of the service answers control frames for ever
    QObject::connect(&link.watch, &LinkWatch::pingDue, &link.watch, &LinkWatch::notePong);
    link.watch.start();
    QTRY_COMPARE(link.texts.size(), 1);
    link.watch.noteFrame();
    link.watch.noteTextAnswer();
    QTRY_COMPARE(link.deaths.size(), 1);
    QCOMPARE(link.texts.size(), 3);
}

void LinkWatchTest::textsAreAskedForOnlyWhereTheyWereAnswered()
{
    Watched link;
    QObject::connect(&link.watch, &LinkWatch::pingDue, &link.watch, &LinkWatch::notePong);
    link.watch.start();
    QTRY_VERIFY(link.pings.size() >= 100);
    QCOMPARE(link.texts.size(), 1);
    QVERIFY(link.deaths.isEmpty());
}

void LinkWatchTest::wakingUpFindsOutAtOnce()
{
    LinkLimits limits = quickProbes();
    limits.probeInterval = 1h;
    Watched link(limits);
    link.watch.start();
    link.watch.checkNow();
    QCOMPARE(link.pings.size(), 1);
    QTRY_COMPARE(link.deaths.size(), 1);
}

void LinkWatchTest::noticesASleep()
{
    ManualClock clock;
    WakeWatch watch(clock, nullptr);
    QSignalSpy wakes(&watch, &WakeWatch::woke);
    watch.setInterval(1ms);
    watch.start();
    clock.set(clock.now() + 240h); // only the date
    clock.advance(1s); // a slow computer
    QVERIFY(!wakes.wait(20));
    clock.advance(1h);
    QTRY_COMPARE(wakes.size(), 1);
}

QTEST_GUILESS_MAIN(LinkWatchTest)
#include "tst_linkwatch.moc"
