// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiondesk.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::test;
using Desk = ConnectionDesk;

Q_DECLARE_METATYPE(waypost::FeedProblem)

namespace {

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

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void noAnswerToTheSignIn();
    void noHandshake();
    void refusedByTheOwner();
    void refusedByPolicyClose();
    void earlyClosesAreNoRefusal();
    void aStartingServerIsNotRefusing_data();
    void aStartingServerIsNotRefusing();
    void httpAtTheHandshake_data();
    void httpAtTheHandshake();
    void policyCloseAfterWorkIsNoRefusal();
    void workedCredentialsAreTriedAgain();
    void workedCredentialsWaitLongerEachTime();
    void nobodyThereIsTriedAgain();
    void closesAfterASettledLinkAreNoRefusal();
    void aRestartingServerIsNoRefusal();
    void anAgedLinkSettlesByItself();
    void retryAfterRefusal();
    void newCredentialsAfterRefusal();
    void badAddressIsSaidAndNotTried_data();
    void badAddressIsSaidAndNotTried();
    void untrustedCertificateIsNeverAccepted();
    void plainServerBehindTls();
    void secretsAreNeverSaid();
};

void SignInTest::noAnswerToTheSignIn()
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

void SignInTest::noHandshake()
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

void SignInTest::refusedByTheOwner()
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

void SignInTest::refusedByPolicyClose()
{
    FakePushServer server;
    server.closeAfterSignIn(1008, u"wrong password"_s);
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    QCOMPARE(desk.connection.serverWords(), u"wrong password"_s);
    QCOMPARE(server.connections(), 1);
}

void SignInTest::earlyClosesAreNoRefusal()
{
    FakePushServer server;
    server.closeAfterSignIn();
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(server.connections() >= 8);
    QVERIFY(!desk.states.contains(FeedState::Refused));
    QTRY_COMPARE(desk.connection.error(), u"The server closed the connection right after each sign-in."_s);
    server.acceptSilently();
    QTRY_VERIFY(desk.isConnected());
}

void SignInTest::aStartingServerIsNotRefusing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    for (const int code : {1001, 1005, 1011, 1012, 1013, 1014, 4000})
        QTest::addRow("%d", code) << code << QString();
    QTest::newRow("1008 with words") << 1008 << u"starting, try later"_s;
    QTest::newRow("4503 with words") << 4503 << u"service unavailable"_s;
}

void SignInTest::aStartingServerIsNotRefusing()
{
    QFETCH(const int, code);
    QFETCH(const QString, words);
    FakePushServer server;
    server.closeAfterSignIn(code, words);
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(server.signIns().size() >= 4);
    QVERIFY(!desk.states.contains(FeedState::Refused));
    server.acceptSilently();
    QTRY_VERIFY(desk.isConnected());
}

void SignInTest::httpAtTheHandshake_data()
{
    QTest::addColumn<QByteArray>("statusLine");
    QTest::addColumn<FeedProblem>("problem");
    QTest::newRow("500") << "500 Internal Server Error"_ba << FeedProblem::NotReady;
    QTest::newRow("502") << "502 Bad Gateway"_ba << FeedProblem::NotReady;
    QTest::newRow("503") << "503 Service Unavailable"_ba << FeedProblem::NotReady;
    QTest::newRow("504") << "504 Gateway Timeout"_ba << FeedProblem::NotReady;
    QTest::newRow("404") << "404 Not Found"_ba << FeedProblem::Unreachable;
    QTest::newRow("401") << "401 Unauthorized"_ba << FeedProblem::Refused;
    QTest::newRow("403") << "403 Forbidden"_ba << FeedProblem::Refused;
}

void SignInTest::httpAtTheHandshake()
{
    QFETCH(const QByteArray, statusLine);
    QFETCH(const FeedProblem, problem);
    FakePushServer server;
    server.answerHandshake(statusLine);
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    const FeedState expected = problem == FeedProblem::Refused ? FeedState::Refused : FeedState::Waiting;
    QTRY_COMPARE(desk.states.value(1), expected);
    QCOMPARE(desk.connection.problem(), problem);
    QVERIFY(server.signIns().isEmpty());
    server.acceptSilently();
    if (expected == FeedState::Refused)
        desk.connection.retryNow();
    QTRY_VERIFY(desk.isConnected());
}

void SignInTest::policyCloseAfterWorkIsNoRefusal()
{
    FakePushServer server;
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    desk.clock.advance(1h);
    server.closeLink(1008);
    QTRY_COMPARE(desk.states.value(2), FeedState::Waiting);
    QTRY_COMPARE(desk.establishments.size(), 2);
    QVERIFY(!desk.states.contains(FeedState::Refused));
}

void SignInTest::workedCredentialsAreTriedAgain()
{
    FakePushServer server;
    LinkLimits limits = patientLimits();
    limits.refusals.worked = {1ms, 1ms, 1ms};
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.isConnected());
    desk.connection.noteAccepted();
    server.closeAfterSignIn(1008, u"wrong password"_s);
    server.closeLink(1001);
    QTRY_VERIFY(desk.states.count(FeedState::Refused) >= 5);
    server.acceptSilently();
    QTRY_VERIFY(desk.isConnected());
}

void SignInTest::workedCredentialsWaitLongerEachTime()
{
    FakePushServer server;
    server.closeAfterSignIn(1008, u"wrong password"_s);
    Desk desk(server.url());
    Credentials credentials = someone();
    credentials.worked = true; // in an earlier run
    desk.connection.setCredentials(credentials);
    qsizetype refusals = 0;
    for (const Milliseconds wait : {1min, 5min, 15min, 15min}) {
        ++refusals;
        QTRY_COMPARE(desk.states.count(FeedState::Refused), refusals);
        QCOMPARE(desk.connection.nextTry().value(), desk.clock.now() + wait);
        QCOMPARE(desk.connection.serverWords(), u"wrong password"_s);
        desk.connection.retryNow();
    }
}

void SignInTest::nobodyThereIsTriedAgain()
{
    FakePushServer server;
    server.closeAfterSignIn(1008, u"wrong password"_s);
    LinkLimits limits = patientLimits();
    limits.refusals.unattended = 10min;
    Desk desk(server.url(), limits);
    desk.connection.setCredentials(someone()); // which never worked
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    QCOMPARE(desk.connection.nextTry().value(), desk.clock.now() + 10min);
}

void SignInTest::closesAfterASettledLinkAreNoRefusal()
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

void SignInTest::aRestartingServerIsNoRefusal()
{
    FakePushServer server;
    Desk desk(server.url());
    connect(&desk.connection, &PushConnection::textReceived, &desk.connection, [&desk] {
        desk.connection.noteAccepted();
    });
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.establishments.size(), 1);
    server.push("a push");
    QTRY_VERIFY(!desk.connection.isSignInOpen());
    server.closeAfterSignIn(1001);
    server.closeLink(1001);
    const int before = server.connections();
    QTRY_VERIFY(server.connections() >= before + 5);
    QVERIFY(!desk.states.contains(FeedState::Refused));
}

void SignInTest::anAgedLinkSettlesByItself()
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

void SignInTest::retryAfterRefusal()
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

void SignInTest::newCredentialsAfterRefusal()
{
    FakePushServer server;
    server.closeAfterSignIn(1008);
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    server.acceptSilently();
    desk.connection.setCredentials({u"4712"_s, someone().passwordMd5});
    QTRY_VERIFY(desk.isConnected());
    QVERIFY(server.signIns().constLast().contains("4712"));
}

void SignInTest::badAddressIsSaidAndNotTried_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("in the clear") << QUrl(u"ws://192.0.2.1/"_s);
    QTest::newRow("not a WebSocket") << QUrl(u"https://127.0.0.1/"_s);
}

void SignInTest::badAddressIsSaidAndNotTried()
{
    QFETCH(const QUrl, url);
    Desk desk(url);
    desk.connection.setCredentials(someone());
    QCOMPARE(desk.course(), u"offline"_s);
    QCOMPARE(desk.connection.problem(), FeedProblem::BadAddress);
    QVERIFY(!desk.connection.error().isEmpty());
}

void SignInTest::untrustedCertificateIsNeverAccepted()
{
    FakePushServer server(untrustedCertificate());
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_VERIFY(desk.states.count(FeedState::Waiting) >= 2);
    QCOMPARE(desk.connection.problem(), FeedProblem::CertificateUnknown);
    QVERIFY2(desk.connection.error().contains("certificate"_L1), qPrintable(desk.connection.error()));
    QVERIFY(server.signIns().isEmpty());
    QVERIFY(!desk.states.contains(FeedState::Connected));
}

void SignInTest::plainServerBehindTls()
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

void SignInTest::secretsAreNeverSaid()
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

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
