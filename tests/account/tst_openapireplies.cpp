// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/openapireplies.h"

#include <QJsonDocument>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class OpenApiRepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenRequestIsAsDocumented();
    void token_data();
    void token();
    void namesByImei();
    void devicesThatCannotBeRead();
};

void OpenApiRepliesTest::tokenRequestIsAsDocumented()
{
    const QJsonDocument body = QJsonDocument::fromJson(tokenRequest(u"me"_s, "0123"));
    QCOMPARE(body["getAccessToken"_L1]["account"_L1].toString(), u"me"_s);
    QCOMPARE(body["getAccessToken"_L1]["password-md5"_L1].toString(), u"0123"_s);
    QCOMPARE(body["getAccessToken"_L1]["client-type"_L1].toString(), u"web"_s);
}

void OpenApiRepliesTest::token_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("token");
    QTest::newRow("granted") << QByteArray(R"({"access-token":"abc","keep-time":"3600"})") << u"abc"_s;
    QTest::newRow("granted with code") << QByteArray(R"({"code":0,"access-token":"abc"})") << u"abc"_s;
    QTest::newRow("no token") << QByteArray(R"({"code":0})") << QString();
    QTest::newRow("refused") << QByteArray(R"({"code":4,"msg":"wrong password","access-token":"x"})")
                             << QString();
    QTest::newRow("not JSON") << QByteArray("<html>") << QString();
}

void OpenApiRepliesTest::token()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, token);
    const TokenReply reply = readTokenReply(body);
    QCOMPARE(reply.token, token);
    QCOMPARE(reply.complaint.isEmpty(), !token.isEmpty());
}

void OpenApiRepliesTest::namesByImei()
{
    const DevicesReply reply = readDevicesReply(R"({"code":0,"devices":[
        {"imei":"1000000000000001","config":{"name":" HV  118\n"}},
        {"imei":1000000000000002,"config":{"name":"RF 209"}},
        {"imei":"1000000000000003","config":{}}, {"config":{"name":"nobody"}}, 7, null]})");
    QVERIFY(reply.complaint.isEmpty());
    QCOMPARE(reply.names.size(), 2);
    QCOMPARE(reply.names.value(u"1000000000000001"_s), u"HV 118"_s);
    QCOMPARE(reply.names.value(u"1000000000000002"_s), u"RF 209"_s);
}

void OpenApiRepliesTest::devicesThatCannotBeRead()
{
    QVERIFY(!readDevicesReply("[]").complaint.isEmpty());
    QVERIFY(!readDevicesReply("").complaint.isEmpty());
    const QString complaint = readDevicesReply(R"({"code":9,"msg":"bad access-token=1111-2222"})").complaint;
    QVERIFY(complaint.contains(u'9') && !complaint.contains("1111"_L1)); // a server may repeat what we sent
}

QTEST_GUILESS_MAIN(OpenApiRepliesTest)
#include "tst_openapireplies.moc"
