// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"
#include "dumpreader.h"
#include "support/fixtures.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::test;

/** What the program still knows after it was ended and started again, and what it says about the time
 * between. */
class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everythingIsThereAgain();
    void acknowledgedStaysAcknowledged();
    void readStaysRead();
    void theTimeBetweenIsAGap();
    void theTimeAfterACrashIsAGap();
    void aDroppedLinkIsAGap();
    void anOldReportAfterTheRestartIsStillLate();
};

namespace {

QByteArray device(const char *name)
{
    return fixture(u"good/device/%1.in.json"_s.arg(QLatin1StringView(name)));
}

QByteArray message(const char *name)
{
    return fixture(u"good/message/%1.in.json"_s.arg(QLatin1StringView(name)));
}

/** The dump's gap rows, as "feed interval". */
QStringList gapsIn(const QJsonObject &dump)
{
    QStringList gaps;
    for (const QJsonValue &row : dump["inbox"_L1].toArray()) {
        if (row["type"_L1].toString() == "gap"_L1)
            gaps += row["fromName"_L1].toString() + u' ' + row["text"_L1].toString();
    }
    gaps.sort();
    return gaps;
}

/** The rows that are not gaps. */
QJsonArray messagesIn(const QJsonObject &dump)
{
    QJsonArray messages;
    for (const QJsonValue &row : dump["inbox"_L1].toArray()) {
        if (row["type"_L1].toString() != "gap"_L1)
            messages.append(row);
    }
    return messages;
}

} // namespace

void RestartTest::everythingIsThereAgain()
{
    DeskRig desk;
    QVERIFY(desk.start());
    for (const char *name :
         {"vendor-example", "ble-tire-nested", "rs232-tire-no-data", "driver-named", "obd-text",
          "fuel-percent", "snapshot-sentinels", "ble-tire-list"})
        QVERIFY(desk.deviceSends(device(name)));
    for (const char *name :
         {"system", "json-string", "alarm", "user-with-markup", "file-shake", "download-allow",
          "unknown-type"})
        QVERIFY(desk.messageSends(message(name)));
    const QJsonObject before = desk.end();
    QCOMPARE(before["vehicles"_L1].toArray().size(), 2);
    QVERIFY(before["alarms"_L1].toArray().size() >= 2);
    QCOMPARE(before["downloads"_L1].toArray().size(), 2);
    QCOMPARE(messagesIn(before).size(), 7);

    desk.open();
    const QJsonObject after = desk.end();
    QCOMPARE(toText(after["vehicles"_L1]), toText(before["vehicles"_L1]));
    QCOMPARE(toText(after["alarms"_L1]), toText(before["alarms"_L1]));
    QCOMPARE(toText(after["downloads"_L1]), toText(before["downloads"_L1]));
    QCOMPARE(toText(messagesIn(after)), toText(messagesIn(before)));
    QCOMPARE(valueAt(after, u"feeds/device/state"_s).toString(), u"offline"_s);
    QCOMPARE(valueAt(after, u"feeds/device/frames"_s).toInt(-1), 0);
}

void RestartTest::acknowledgedStaysAcknowledged()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(message("alarm")));
    QTRY_COMPARE(desk.backend().alarms().alarms().size(), 1);
    desk.backend().alarms().acknowledge(u"1000000000000001/sos"_s);
    QVERIFY(desk.messageSends(message("alarm-other-names")));
    QCOMPARE(desk.end()["alarms"_L1].toArray().size(), 2);

    desk.open();
    const QJsonObject after = desk.end();
    QCOMPARE(valueAt(after, u"alarms/0/key"_s).toString(), u"1000000000000001/sos"_s);
    // Only a message told of it, so acknowledging it closed it.
    QCOMPARE(valueAt(after, u"alarms/0/state"_s).toString(), u"cleared"_s);
    QCOMPARE(valueAt(after, u"alarms/1/state"_s).toString(), u"active-unacked"_s);
}

void RestartTest::readStaysRead()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(message("system")));
    QVERIFY(desk.messageSends(message("user-with-markup")));
    QTRY_COMPARE(desk.backend().journal().counts().messages, 2);
    QVERIFY(desk.backend().journal().markRead(1));
    const QJsonObject before = desk.end();
    QCOMPARE(valueAt(before, u"inbox/0/read"_s).toBool(), true);

    desk.open();
    const QJsonObject after = desk.end();
    QCOMPARE(valueAt(after, u"inbox/0/read"_s).toBool(), true);
    QCOMPARE(valueAt(after, u"inbox/1/read"_s).toBool(true), false);
}

void RestartTest::theTimeBetweenIsAGap()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(message("system")));
    QVERIFY(gapsIn(desk.end()).isEmpty());

    desk.clock.advance(1h);
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(message("json-string")));
    const QString away = u"2023-11-14T22:13:20.000Z/2023-11-14T23:13:20.000Z"_s;
    const QJsonObject after = desk.end();
    QCOMPARE(gapsIn(after), QStringList({u"device "_s + away, u"message "_s + away}));
    QCOMPARE(messagesIn(after).size(), 2);
}

void RestartTest::theTimeAfterACrashIsAGap()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(message("system")));
    desk.cutOff();

    desk.clock.advance(1h);
    QVERIFY(desk.start());
    const QJsonObject after = desk.end();
    const QString away = u"2023-11-14T22:13:20.000Z/2023-11-14T23:13:20.000Z"_s;
    QCOMPARE(gapsIn(after), QStringList({u"device "_s + away, u"message "_s + away}));
    QCOMPARE(messagesIn(after).size(), 1);
}

void RestartTest::aDroppedLinkIsAGap()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(message("system")));
    desk.clock.advance(10min); // nobody writes, but the link lives
    desk.message.push("pong");
    QTRY_COMPARE(desk.backend().status(FeedKind::Message).frames, std::uint64_t(2));
    desk.message.stopListening();
    desk.message.dropLink();
    QTRY_VERIFY(!desk.isConnected(FeedKind::Message));
    QVERIFY(desk.isConnected(FeedKind::Device));
    desk.clock.advance(30s);
    desk.message.listenAgain();
    QTRY_VERIFY(desk.isConnected(FeedKind::Message));
    QVERIFY(desk.messageSends(message("json-string")));

    const QJsonObject dump = desk.end();
    QCOMPARE(gapsIn(dump), QStringList({u"message 2023-11-14T22:23:20.000Z/2023-11-14T22:23:50.000Z"_s}));
    QCOMPARE(messagesIn(dump).size(), 2);
    QCOMPARE(valueAt(dump, u"feeds/message/reconnects"_s).toInt(), 1);
    QCOMPARE(
        toText(valueAt(dump, u"feeds/message/gaps"_s)),
        normalised(R"([{"from": "2023-11-14T22:23:20.000Z", "to": "2023-11-14T22:23:50.000Z"}])"));
    QVERIFY(valueAt(dump, u"feeds/device/gaps"_s).toArray().isEmpty());
}

void RestartTest::anOldReportAfterTheRestartIsStillLate()
{
    const QByteArray newer
        = R"({"event":"snapshot","data":{"imei":"V","status":{"date":1699999990000,"mileage":10}}})";
    const QByteArray older
        = R"({"event":"snapshot","data":{"imei":"V","status":{"date":1699999980000,"mileage":9}}})";
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.deviceSends(newer));
    QCOMPARE(valueAt(desk.end(), u"vehicles/0/mileageM"_s).toInt(), 10);
    QVERIFY(desk.start());
    QVERIFY(desk.deviceSends(older));
    const QJsonObject after = desk.end();
    QCOMPARE(valueAt(after, u"vehicles/0/mileageM"_s).toInt(), 10);
    QCOMPARE(valueAt(after, u"feeds/device/outOfOrder"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(RestartTest)
#include "tst_restart.moc"
