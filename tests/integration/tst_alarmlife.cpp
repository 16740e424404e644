// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"
#include "dumpreader.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

/** The way of an alarm from bytes on a feed to its state in the dump. */
class AlarmLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void states_data();
    void states();
    void oneAlarmFromBothFeeds();
    void sensorsAndRulesRaiseToo();

private:
    QByteArray event(int number);

    qint64 m_date = 1'699'999'000'000;
};

namespace {

constexpr int none = 0;
constexpr int sos = 6;
constexpr int powerLost = 4;
constexpr int powerRecovered = 22;
constexpr int acknowledge = -1;

QByteArray alarmMessage(int number, qint64 date)
{
    return R"({"type":"messagePass","from_id":1,"message":"SOS","alarm_msg":{"imei":"1000000000000001","cur_event":)"
        + QByteArray::number(number) + R"(,"date":)" + QByteArray::number(date) + "}}";
}

} // namespace

QByteArray AlarmLifeTest::event(int number)
{
    constexpr qint64 aSecond = 1'000;
    m_date += aSecond;
    return R"({"event":"snapshot","data":{"imei":"1000000000000001","status":{"cur_event":)"
        + QByteArray::number(number) + R"(,"date":)" + QByteArray::number(m_date) + "}}}";
}

void AlarmLifeTest::states_data()
{
    QTest::addColumn<QList<int>>("steps");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("count");
    QTest::newRow("raised") << QList{sos} << u"active-unacked"_s << 1;
    QTest::newRow("repeated") << QList{sos, sos, sos} << u"active-unacked"_s << 3;
    QTest::newRow("acknowledged") << QList{sos, acknowledge} << u"active-acked"_s << 1;
    QTest::newRow("gone unseen") << QList{sos, none} << u"cleared-unacked"_s << 1;
    QTest::newRow("gone, then seen") << QList{sos, none, acknowledge} << u"cleared"_s << 1;
    QTest::newRow("seen, then gone") << QList{sos, acknowledge, none} << u"cleared"_s << 1;
    QTest::newRow("again after it was over")
        << QList{sos, acknowledge, none, sos} << u"active-unacked"_s << 1;
    QTest::newRow("again before it was seen") << QList{sos, none, sos} << u"active-unacked"_s << 2;
    QTest::newRow("only its own recovery ends it") << QList{powerLost, none} << u"active-unacked"_s << 1;
    QTest::newRow("recovered") << QList{powerLost, powerRecovered} << u"cleared-unacked"_s << 1;
}

void AlarmLifeTest::states()
{
    QFETCH(const QList<int>, steps);
    QFETCH(const QString, state);
    QFETCH(const int, count);
    DeskRig desk;
    QVERIFY(desk.start());
    for (const int step : steps) {
        if (step == acknowledge) {
            desk.backend().alarms().acknowledgeAll(u"1000000000000001"_s);
            continue;
        }
        QVERIFY(desk.deviceSends(event(step)));
    }
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"alarms"_s).toArray().size(), 1);
    QCOMPARE(valueAt(dump, u"alarms/0/state"_s).toString(), state);
    QCOMPARE(valueAt(dump, u"alarms/0/count"_s).toInt(), count);
    QCOMPARE(valueAt(dump, u"alarms/0/source"_s).toString(), u"snapshot"_s);
    QCOMPARE(valueAt(dump, u"alarms/0/vehicle"_s).toString(), u"1000000000000001"_s);
}

void AlarmLifeTest::oneAlarmFromBothFeeds()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.deviceSends(event(sos)));
    QTRY_COMPARE(desk.backend().alarms().alarms().size(), 1);
    QVERIFY(desk.messageSends(alarmMessage(sos, m_date)));
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"alarms"_s).toArray().size(), 1);
    QCOMPARE(valueAt(dump, u"alarms/0/count"_s).toInt(), 2);
    QCOMPARE(valueAt(dump, u"alarms/0/priority"_s).toString(), u"critical"_s);
}

void AlarmLifeTest::sensorsAndRulesRaiseToo()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.deviceSends(
        R"({"event":"bleTire","data":{"imei":"1000000000000001","mac":"C45A01D2E3F0","status":1,"airTemp":95}})"));
    QVERIFY(desk.deviceSends(
        R"({"event":"snapshot","data":{"imei":"1000000000000001","status":{"battery_voltage_percent":12}}})"));
    QVERIFY(desk.deviceSends(R"({"event":"rs232Fuel","data":{"imei":"1000000000000001","alarm":2}})"));
    const QJsonArray alarms = desk.end()["alarms"_L1].toArray();
    QStringList found;
    for (const QJsonValue &alarm : alarms)
        found += alarm["key"_L1].toString().section(u'/', 1) + u' ' + alarm["source"_L1].toString();
    QCOMPARE(
        found,
        QStringList(
            {u"battery-low rule"_s, u"fuel-leak sensor"_s, u"tire-hot/C45A01D2E3F0 rule"_s,
             u"tire-leak/C45A01D2E3F0 sensor"_s}));
}

QTEST_GUILESS_MAIN(AlarmLifeTest)
#include "tst_alarmlife.moc"
