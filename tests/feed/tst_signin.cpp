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
    void refusedByEarlyCloses();
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

void SignInTest::refusedByEarlyCloses()
{
    FakePushServer server;
    server.closeAfterSignIn();
    Desk desk(server.url());
    desk.connection.setCredentials(someone());
    QTRY_COMPARE(desk.connection.state(), FeedState::Refused);
    QCOMPARE(server.connections(), 3);
    QCOMPARE(desk.states.count(FeedState::Waiting), 2);
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
    server.closeAfterSignIn();
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
