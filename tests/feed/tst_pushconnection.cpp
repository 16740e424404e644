// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiondesk.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::test;
using Desk = ConnectionDesk;

class PushConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void signsInAndConnects();
    void waitsForCredentials();
    void deliversTextWithItsTime();
    void binaryFrameKeepsTheLink();
    void comesBackAfterALostLink();
    void comesBackAfterCloseCodes_data();
    void comesBackAfterCloseCodes();
    void comesBackWhenTheServerDoes();
    void pingsAsTextAgainAndAgain();
    void noticesAHalfOpenLink();
    void noticesASilentService();
    void wakingFindsADeadLinkAtOnce();
    void wakingEndsTheWait();
    void anAttemptThatHangsGetsAnotherBesideIt();
    void signInsKeepTheirDistance();
    void shortLinksDoNotHurryTheSignIn();
    void aDateThatIsSetMovesNothing();
    void stopsReadingAndGoesOn();
    void pongsKeepAQuietLink();
    void retryEndsTheWait();
    void waitIsKnownWhileItLasts();
    void invalidUtf8BreaksAndReturns();
    void farTooLargeFrameBreaksAndReturns();
    void signOutClosesTheLink();
    void stopIsSilent();
};

void PushConnectionTest::signsInAndConnects()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QVERIFY(server.expectSignIn());
    QCOMPARE(server.signIns().constFirst(), "sign-in desk-4711 5f4dcc3b5aa765d61d8327deb882cf99"_ba);
    QTRY_VERIFY(desk.isConnected()); // by the pong alone: the server says nothing
    QCOMPARE(desk.course(), u"connecting connected"_s);
    QCOMPARE(desk.connection.connectedSince().value(), desk.clock.now());
    QCOMPARE(desk.establishments.size(), 1);
    QVERIFY(desk.connection.isSignInOpen());
    QVERIFY(desk.connection.error().isEmpty());
}

void PushConnectionTest::waitsForCredentials()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.retryNow();
    desk.connection.setCredentials({u"desk-4711"_s, {}});
    QCOMPARE(desk.connection.state(), FeedState::Offline);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    QCOMPARE(server.connections(), 1);
}

void PushConnectionTest::deliversTextWithItsTime()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.clock.advance(5s);
    server.push("{\"grüße\":1}");
    QTRY_COMPARE(desk.texts.size(), 1);
    QCOMPARE(desk.texts.constFirst().at(0).toString(), u"{\"grüße\":1}"_s);
    QCOMPARE(desk.texts.constFirst().at(1).value<Instant>(), desk.clock.now());
}

void PushConnectionTest::binaryFrameKeepsTheLink()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    server.pushBinary("\x01\x02");
    server.push("after");
    QTRY_COMPARE(desk.texts.size(), 1);
    QCOMPARE(desk.binaries.size(), 1);
    QCOMPARE(server.connections(), 1);
}

void PushConnectionTest::comesBackAfterALostLink()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    const Milliseconds lastHeard = desk.clock.monotonic();
    desk.clock.advance(7s);
    server.dropLink();
    QTRY_COMPARE(desk.establishments.size(), 2);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(desk.losses.size(), 1);
    QCOMPARE(desk.losses.constFirst().at(0).value<Milliseconds>(), lastHeard);
    QCOMPARE(desk.losses.constFirst().at(1).toBool(), true);
    QCOMPARE(desk.course(), u"connecting connected waiting connecting connected"_s);
}

void PushConnectionTest::comesBackAfterCloseCodes_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {1000, 1001, 1011, 4000})
        QTest::addRow("%d", code) << code;
}

void PushConnectionTest::comesBackAfterCloseCodes()
{
    QFETCH(const int, code);
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    server.closeLink(code);
    QTRY_COMPARE(desk.states.value(2), FeedState::Waiting);
    QTRY_COMPARE(desk.establishments.size(), 2);
}

void PushConnectionTest::comesBackWhenTheServerDoes()
{
    FakePushServer server;
    Desk desk(server.url());
    server.stopListening();
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.states.count(FeedState::Waiting) >= 3);
    QCOMPARE(desk.connection.problem(), FeedProblem::PortClosed);
    QVERIFY(desk.connection.error().contains("127.0.0.1"_L1));
    server.listenAgain();
    QTRY_VERIFY(desk.isConnected());
    QVERIFY(desk.losses.isEmpty()); // it had never been there
}

void PushConnectionTest::pingsAsTextAgainAndAgain()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.pingInterval = 1ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(server.pings() >= 3);
    QCOMPARE(server.connections(), 1);
}

void PushConnectionTest::noticesAHalfOpenLink()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.probeInterval = 100ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    server.freezeLink();
    QTRY_COMPARE(desk.losses.size(), 1);
    QVERIFY(desk.states.contains(FeedState::Waiting));
    QTRY_VERIFY(desk.isConnected()); // on a new link
    QVERIFY(server.connections() >= 2);
}

void PushConnectionTest::noticesASilentService()
{
    FakePushServer server;
    server.answerPings(true);
    LinkLimits limits = patientLimits();
    limits.probeInterval = 100ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(!desk.texts.isEmpty()); // the first pong in words
    server.answerPings(false); // control frames go on
    QTRY_COMPARE(desk.losses.size(), 1);
    QCOMPARE(desk.states.value(2), FeedState::Waiting);
    QTRY_COMPARE(desk.establishments.size(), 2);
}

void PushConnectionTest::wakingFindsADeadLinkAtOnce()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.wakeLimit = 10ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    server.freezeLink();
    desk.connection.wake();
    QTRY_COMPARE(desk.losses.size(), 1);
    QTRY_COMPARE(desk.establishments.size(), 2);
}

void PushConnectionTest::wakingEndsTheWait()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.backOff = {.least = 1h, .first = 1h, .quick = 1h, .slow = 1h};
    Desk desk(server.url(), limits);
    server.stopListening();
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Waiting);
    server.listenAgain();
    desk.connection.wake();
    QTRY_VERIFY(desk.isConnected());
    desk.connection.wake(); // the link is good
    QVERIFY(desk.isConnected());
}

void PushConnectionTest::anAttemptThatHangsGetsAnotherBesideIt()
{
    FakePushServer server;
    server.neverShakeHands();
    LinkLimits limits = patientLimits();
    limits.overlapAfter = 10ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(server.connections() >= 10); // without the limit of any of them
    QCOMPARE(desk.connection.state(), FeedState::Connecting);
    QCOMPARE(desk.connection.problem(), FeedProblem::TimedOut);
    QVERIFY(desk.connection.tryNumber() >= 9);
    server.acceptSilently();
    QTRY_VERIFY(desk.isConnected());
    QCOMPARE(server.signIns().size(), 1);
}

void PushConnectionTest::signInsKeepTheirDistance()
{
    FakePushServer server;
    server.closeAfterSignIn(1012);
    LinkLimits limits = patientLimits();
    limits.signInSpacing = 1h;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(server.connections() >= 2);
    desk.connection.retryNow();
    desk.connection.wake();
    server.acceptSilently();
    for (int minute = 1; minute < 60; ++minute) {
        desk.clock.advance(1min);
        const int before = server.connections();
        desk.connection.setCredentials(someone());
        QTRY_VERIFY(server.connections() > before);
    }
    QCOMPARE(server.signIns().size(), 1);
    desk.clock.advance(1min);
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(server.signIns().size(), 2);
    QTRY_VERIFY(desk.isConnected());
}

void PushConnectionTest::shortLinksDoNotHurryTheSignIn()
{
    FakePushServer server;
    server.closeAfterSignIn(1001);
    LinkLimits limits = patientLimits();
    limits.signInSpacing = 30ms;
    SystemClock clock;
    PushConnection connection(server.url(), limits, 1, signInFrame, clock, nullptr);
    const Milliseconds begin = clock.monotonic();
    connection.setCredentials(someone());
    QTRY_COMPARE(server.signIns().size(), 6);
    QVERIFY(clock.monotonic() - begin >= 5 * 28ms); // timers may be early by a twentieth
}

void PushConnectionTest::aDateThatIsSetMovesNothing()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.backOff.least = limits.backOff.first = 1h;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    desk.clock.advance(10s);
    desk.clock.set(desk.clock.now() - 24h * 730);
    QCOMPARE(desk.connection.connectedSince().value(), desk.clock.now() - 10s);
    server.dropLink();
    QTRY_COMPARE(desk.connection.state(), FeedState::Waiting);
    desk.clock.set(desk.clock.now() + 24h * 3650);
    desk.clock.advance(10min);
    QCOMPARE(desk.connection.nextTry().value(), desk.clock.now() + 50min);
}

void PushConnectionTest::stopsReadingAndGoesOn()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.setReading(false);
    constexpr int frames = 64;
    const QByteArray frame(1024 * 1024, 'x');
    for (int i = 0; i < frames; ++i)
        server.push(frame);
    // Until the network is full: two looks with the same amount left.
    qint64 before = -1;
    QTRY_VERIFY(
        std::exchange(before, server.backlog()) == server.backlog() && before > 0
        && before < frames * frame.size());
    QVERIFY(desk.texts.size() < frames / 2);
    desk.connection.setReading(true);
    QTRY_COMPARE(desk.texts.size(), frames);
    QVERIFY(desk.isConnected());
}

void PushConnectionTest::pongsKeepAQuietLink()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.pingInterval = 5ms;
    limits.probeInterval = 100ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY_WITH_TIMEOUT(server.pings() >= 200, 30s); // longer than three probes, and no push at all
    QCOMPARE(server.connections(), 1);
    QVERIFY(desk.losses.isEmpty());
}

void PushConnectionTest::retryEndsTheWait()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.backOff = {.least = 1h, .first = 1h, .quick = 1h, .slow = 1h};
    Desk desk(server.url(), limits);
    server.stopListening();
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Waiting);
    server.listenAgain();
    desk.connection.retryNow();
    QTRY_VERIFY(desk.isConnected());
}

void PushConnectionTest::waitIsKnownWhileItLasts()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.backOff = {.least = 1h, .first = 1h, .quick = 1h, .slow = 1h};
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    QVERIFY(!desk.connection.nextTry());
    server.dropLink();
    QTRY_COMPARE(desk.connection.state(), FeedState::Waiting);
    QCOMPARE(desk.connection.nextTry().value(), desk.clock.now() + 1h);
    QCOMPARE(desk.connection.tryNumber(), 1);
    server.stopListening();
    desk.connection.retryNow();
    QTRY_COMPARE(desk.connection.tryNumber(), 2);
    QVERIFY(!desk.connection.connectedSince());
}

void PushConnectionTest::invalidUtf8BreaksAndReturns()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    for (int link = 1; link <= 4; ++link) { // more often than early closes would be forgiven
        QTRY_COMPARE(desk.establishments.size(), link);
        server.pushRawText("{\"event\":\"\xC3\x28\"}");
        QTRY_COMPARE(desk.broken.size(), link);
    }
    QCOMPARE(desk.broken.constFirst().at(0).value<DecodeErrorKind>(), DecodeErrorKind::InvalidUtf8);
    QTRY_COMPARE(desk.establishments.size(), 5);
    QVERIFY(desk.texts.isEmpty());
}

void PushConnectionTest::farTooLargeFrameBreaksAndReturns()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.socketFrameLimit = 1'000;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    server.push(QByteArray(1'000, 'x'));
    QTRY_COMPARE(desk.texts.size(), 1);
    server.push(QByteArray(1'001, 'x'));
    QTRY_COMPARE(desk.broken.size(), 1);
    QCOMPARE(desk.broken.constFirst().at(0).value<DecodeErrorKind>(), DecodeErrorKind::TooLarge);
    QTRY_COMPARE(desk.establishments.size(), 2);
    QCOMPARE(desk.texts.size(), 1);
}

void PushConnectionTest::signOutClosesTheLink()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    desk.connection.setCredentials({});
    QCOMPARE(desk.connection.state(), FeedState::Offline);
    QCOMPARE(desk.losses.size(), 1); // pushes are missed from now on
    desk.connection.retryNow();
    QCOMPARE(desk.connection.state(), FeedState::Offline);
}

void PushConnectionTest::stopIsSilent()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.stop();
    QCOMPARE(desk.connection.state(), FeedState::Offline);
    QVERIFY(desk.losses.isEmpty());
}

QTEST_GUILESS_MAIN(PushConnectionTest)
#include "tst_pushconnection.moc"
