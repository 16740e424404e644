// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/pushconnection.h"
#include "feedtestconfig.h"
#include "support/fakepushserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::test;

namespace {

std::string signInFrame(const Credentials &credentials)
{
    return "sign-in " + credentials.userId.toStdString() + ' ' + credentials.passwordMd5.toStdString();
}

QSslConfiguration untrustedCertificate()
{
    QFile file(QStringLiteral(WAYPOST_TEST_CERTIFICATE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate for the test");
    const QByteArray pem = file.readAll();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    return tls;
}

/** A connection, what it signalled, and a clock that stands still. */
struct Desk
{
    explicit Desk(const QUrl &url, const LinkLimits &limits = patientLimits())
        : connection(url, limits, 1, signInFrame, clock, nullptr)
    {
        QObject::connect(&connection, &PushConnection::stateChanged, &connection, [this](FeedState state) {
            states.append(state);
        });
    }

    [[nodiscard]] bool isConnected() const { return connection.state() == FeedState::Connected; }
    /** All states so far, in words. */
    [[nodiscard]] QString course() const
    {
        QStringList words;
        for (const FeedState state : states)
            words.append(QString::fromLatin1(toString(state)));
        return words.join(u' ');
    }

    ManualClock clock;
    PushConnection connection;
    QList<FeedState> states;
    QSignalSpy texts{&connection, &PushConnection::textReceived};
    QSignalSpy binaries{&connection, &PushConnection::binaryReceived};
    QSignalSpy broken{&connection, &PushConnection::frameBroken};
    QSignalSpy establishments{&connection, &PushConnection::established};
    QSignalSpy losses{&connection, &PushConnection::lost};
};

} // namespace

class PushConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void pongsKeepAQuietLink();
    void noAnswerToTheSignIn();
    void noHandshake();
    void refusedByTheOwner();
    void refusedByPolicyClose();
    void refusedByEarlyCloses();
    void closesAfterASettledLinkAreNoRefusal();
    void anAgedLinkSettlesByItself();
    void retryAfterRefusal();
    void newCredentialsAfterRefusal();
    void retryEndsTheWait();
    void waitIsKnownWhileItLasts();
    void invalidUtf8BreaksAndReturns();
    void farTooLargeFrameBreaksAndReturns();
    void signOutClosesTheLink();
    void stopIsSilent();
    void badAddressIsSaidAndNotTried_data();
    void badAddressIsSaidAndNotTried();
    void untrustedCertificateIsNeverAccepted();
    void plainServerBehindTls();
    void secretsAreNeverSaid();
};

void PushConnectionTest::init()
{
    QTest::failOnWarning();
}

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
    const Instant lastHeard = desk.clock.now();
    desk.clock.advance(7s);
    server.dropLink();
    QTRY_COMPARE(desk.establishments.size(), 2);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(desk.losses.size(), 1);
    QCOMPARE(desk.losses.constFirst().at(0).value<Instant>(), lastHeard);
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
    QCOMPARE(desk.connection.problem(), FeedProblem::Unreachable);
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
    limits.pingInterval = 5ms;
    limits.silenceLimit = 100ms;
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

void PushConnectionTest::pongsKeepAQuietLink()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.pingInterval = 5ms;
    limits.silenceLimit = 200ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY_WITH_TIMEOUT(server.pings() >= 100, 30s); // longer than the silence limit, and no push at all
    QCOMPARE(server.connections(), 1);
    QVERIFY(desk.losses.isEmpty());
}

void PushConnectionTest::noAnswerToTheSignIn()
{
    FakePushServer server;
    server.neverAnswer();
    LinkLimits limits = patientLimits();
    limits.firstLifeLimit = 20ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Waiting);
    QCOMPARE(desk.connection.problem(), FeedProblem::TimedOut);
    QVERIFY(!desk.states.contains(FeedState::Connected));
    server.acceptSilently();
    QTRY_VERIFY(server.connections() >= 2);
}

void PushConnectionTest::noHandshake()
{
    FakePushServer server;
    server.neverShakeHands();
    LinkLimits limits = patientLimits();
    limits.connectLimit = 20ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Waiting);
    QCOMPARE(desk.connection.problem(), FeedProblem::TimedOut);
    QVERIFY(server.signIns().isEmpty());
}

void PushConnectionTest::refusedByTheOwner()
{
    FakePushServer server;
    server.refuse("no");
    Desk desk(server.url());
    // As a feed does: from inside the signal that brings the answer.
    connect(&desk.connection, &PushConnection::textReceived, &desk.connection, [&desk](const QString &text) {
        desk.connection.refuse(text);
    });
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    QCOMPARE(desk.connection.problem(), FeedProblem::Refused);
    QCOMPARE(desk.connection.serverWords(), u"no"_s);
    QVERIFY(!desk.connection.nextTry());
}

void PushConnectionTest::refusedByPolicyClose()
{
    FakePushServer server;
    server.closeAfterSignIn(1008, u"wrong password"_s);
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    QCOMPARE(desk.connection.serverWords(), u"wrong password"_s);
    QCOMPARE(server.connections(), 1);
}

void PushConnectionTest::refusedByEarlyCloses()
{
    FakePushServer server;
    server.closeAfterSignIn();
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    QCOMPARE(server.connections(), 3);
    QCOMPARE(desk.states.count(FeedState::Waiting), 2);
}

void PushConnectionTest::closesAfterASettledLinkAreNoRefusal()
{
    FakePushServer server;
    Desk desk(server.url());
    connect(&desk.connection, &PushConnection::textReceived, &desk.connection, [&desk] {
        desk.connection.noteAccepted();
    });
    desk.connection.setCredentials(someone());
    for (int link = 1; link <= 5; ++link) {
        QTRY_COMPARE(desk.establishments.size(), link);
        server.push("a push");
        QTRY_VERIFY(!desk.connection.isSignInOpen());
        server.closeLink(1000);
    }
    QTRY_COMPARE(desk.establishments.size(), 6);
    QVERIFY(!desk.states.contains(FeedState::Refused));
}

void PushConnectionTest::anAgedLinkSettlesByItself()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.earlyClose = 1ms;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    for (int link = 1; link <= 5; ++link) {
        QTRY_COMPARE(desk.establishments.size(), link);
        QTRY_VERIFY(!desk.connection.isSignInOpen());
        server.closeLink(1000);
    }
    QTRY_COMPARE(desk.establishments.size(), 6);
    QVERIFY(!desk.states.contains(FeedState::Refused));
}

void PushConnectionTest::retryAfterRefusal()
{
    FakePushServer server;
    server.closeAfterSignIn(1008);
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    server.acceptSilently();
    desk.connection.retryNow();
    QTRY_VERIFY(desk.isConnected());
    desk.connection.retryNow(); // nothing to do
    QVERIFY(desk.isConnected());
}

void PushConnectionTest::newCredentialsAfterRefusal()
{
    FakePushServer server;
    server.closeAfterSignIn();
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    server.acceptSilently();
    desk.connection.setCredentials({u"4712"_s, someone().passwordMd5});
    QTRY_VERIFY(desk.isConnected());
    QVERIFY(server.signIns().constLast().contains("4712"));
}

void PushConnectionTest::retryEndsTheWait()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.backOff = {.least = 1h, .first = 1h, .longest = 1h};
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
    limits.backOff = {.least = 1h, .first = 1h, .longest = 1h};
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    QVERIFY(!desk.connection.nextTry());
    server.dropLink();
    QTRY_COMPARE(desk.connection.state(), FeedState::Waiting);
    QCOMPARE(desk.connection.nextTry().value(), desk.clock.now() + 1h);
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

void PushConnectionTest::badAddressIsSaidAndNotTried_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("in the clear") << QUrl(u"ws://192.0.2.1/"_s);
    QTest::newRow("not a WebSocket") << QUrl(u"https://127.0.0.1/"_s);
}

void PushConnectionTest::badAddressIsSaidAndNotTried()
{
    QFETCH(const QUrl, url);
    Desk desk(url);
    desk.connection.setCredentials(someone());
    QCOMPARE(desk.course(), u"offline"_s);
    QCOMPARE(desk.connection.problem(), FeedProblem::BadAddress);
    QVERIFY(!desk.connection.error().isEmpty());
}

void PushConnectionTest::untrustedCertificateIsNeverAccepted()
{
    FakePushServer server(untrustedCertificate());
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.states.count(FeedState::Waiting) >= 2);
    QCOMPARE(desk.connection.problem(), FeedProblem::Tls);
    QVERIFY2(desk.connection.error().contains("certificate"_L1), qPrintable(desk.connection.error()));
    QVERIFY(server.signIns().isEmpty());
    QVERIFY(!desk.states.contains(FeedState::Connected));
}

void PushConnectionTest::plainServerBehindTls()
{
    FakePushServer server;
    QUrl url = server.url();
    url.setScheme(u"wss"_s);
    LinkLimits limits = patientLimits();
    limits.connectLimit = 200ms; // the server waits for the rest of what it takes for a request line
    Desk desk(url, limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.states.contains(FeedState::Waiting));
    QVERIFY(!desk.connection.error().isEmpty());
    QVERIFY(server.signIns().isEmpty());
}

void PushConnectionTest::secretsAreNeverSaid()
{
    static QStringList lines;
    lines.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
    {
        FakePushServer server;
        server.closeAfterSignIn(1008, u"go away"_s);
        Desk desk(server.url());
        desk.connection.setCredentials(someone());
        QVERIFY(QTest::qWaitFor([&desk] { return desk.connection.state() == FeedState::Refused; }));
        lines.append(desk.connection.error());
    }
    qInstallMessageHandler(previous);
    QVERIFY(lines.size() >= 3);
    for (const QString &line : std::as_const(lines)) {
        QVERIFY2(!line.contains(QString::fromLatin1(someone().passwordMd5)), qPrintable(line));
        QVERIFY2(!line.contains(someone().userId), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(PushConnectionTest)
#include "tst_pushconnection.moc"
