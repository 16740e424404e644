// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feedaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FeedAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void shownWithoutSecrets();
};

void FeedAddressTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");

    QTest::newRow("vendor, device") << u"wss://openapi.tftiot.com:8443/websocket"_s << true;
    QTest::newRow("vendor, message") << u"wss://openapi.tftiot.com"_s << true;
    QTest::newRow("loopback") << u"ws://127.0.0.1:4000/"_s << true;
    QTest::newRow("loopback net") << u"ws://127.8.9.1:4000/"_s << true;
    QTest::newRow("loopback, IPv6") << u"ws://[::1]:4000/"_s << true;
    QTest::newRow("localhost") << u"ws://localhost:4000/"_s << true;
    QTest::newRow("in the clear") << u"ws://openapi.tftiot.com:8443/websocket"_s << false;
    QTest::newRow("in the clear, local net") << u"ws://192.168.1.4/"_s << false;
    QTest::newRow("looks like localhost") << u"ws://localhost.example.com/"_s << false;
    QTest::newRow("looks like loopback") << u"ws://127.0.0.1.example.com/"_s << false;
    QTest::newRow("any address") << u"ws://0.0.0.0/"_s << false;
    QTest::newRow("http") << u"http://127.0.0.1/"_s << false;
    QTest::newRow("https") << u"https://openapi.tftiot.com/"_s << false;
    QTest::newRow("with password") << u"wss://me:secret@openapi.tftiot.com/"_s << false;
    QTest::newRow("no host") << u"wss:///websocket"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("words") << u"not an address"_s << false;
}

void FeedAddressTest::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, good);
    const QString problem = waypost::addressProblem(QUrl(address));
    QCOMPARE(problem.isEmpty(), good);
    QVERIFY(!problem.contains("secret"_L1));
}

void FeedAddressTest::shownWithoutSecrets()
{
    QCOMPARE(
        waypost::shownAddress(QUrl(u"wss://me:secret@host:8443/websocket?access-token=secret#secret"_s)),
        u"wss://host:8443/websocket"_s);
}

QTEST_GUILESS_MAIN(FeedAddressTest)
#include "tst_feedaddress.moc"
