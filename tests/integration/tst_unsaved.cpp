// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"
#include "dumpreader.h"
#include "support/fixtures.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waypost;
using namespace waypost::test;

/** The whole desk while the disk refuses, and what a kill leaves between a message and its alarm. */
class UnsavedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fortySosOnAFullDisk();
    void aMessageWithoutItsAlarm();
    void aMessageWithItsAlarm();
    void anAlarmOfAReport();
    void manyOpenAlarms();
};

namespace {

QByteArray sos(int vehicle)
{
    return R"({"type":"messagePass","from_id":1,"from_name":"Alarm","message":"SOS","alarm_msg":{"imei":"10000000000000)"
        + QByteArray::number(vehicle).rightJustified(2, '0') + R"(","name":"SOS","cur_event":6}})";
}

Message sosMessage(const char *imei)
{
    Message message;
    message.type = MessageType::MessagePass;
    message.typeName = "messagePass";
    message.fromId = 1;
    message.text = "SOS";
    message.alarm = AlarmDetails{.imei = Imei(imei), .number = 6, .name = "SOS"};
    return message;
}

int activeAlarms(const DeskRig &, Backend &backend)
{
    return static_cast<int>(std::ranges::count_if(backend.alarms().alarms(), &Alarm::isActive));
}

int unsavedAlarms(Backend &backend)
{
    return static_cast<int>(
        std::ranges::count_if(backend.alarms().alarms(), [](const Alarm &alarm) { return !alarm.saved; }));
}

void fillTheDisk(DeskRig &desk)
{
    QVERIFY(desk.backend().journal().flush(5s));
    desk.backend().journal().setPageLimit(1); // SQLite takes it as "no more than there is now"
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"disk is full"_s));
    Message big = sosMessage("big");
    big.alarm.reset();
    big.fromId = 7;
    big.raw.assign(50'000, 'x');
    QVERIFY(desk.backend().journal().append(big, desk.clock.now()));
    QTRY_VERIFY(desk.backend().journal().isBehind());
}

} // namespace

void UnsavedTest::fortySosOnAFullDisk()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(sos(99)));
    fillTheDisk(desk);
    for (int i = 0; i < 40; ++i)
        desk.message.push(sos(i));
    QTRY_COMPARE(activeAlarms(desk, desk.backend()), 41);
    QTRY_COMPARE(unsavedAlarms(desk.backend()), 40);
    const QJsonObject during = parseDump(desk.backend().dump());
    QCOMPARE(during["alarms"_L1].toArray().size(), 41);
    QCOMPARE(during["inbox"_L1].toArray().size(), 42);

    desk.backend().journal().setPageLimit(0);
    QTRY_COMPARE(unsavedAlarms(desk.backend()), 0);
    const QJsonObject after = desk.end();
    QCOMPARE(after["alarms"_L1].toArray().size(), 41);
    for (const QJsonValue &alarm : after["alarms"_L1].toArray())
        QCOMPARE(alarm["count"_L1].toInt(), 1);
    QCOMPARE(after["inbox"_L1].toArray().size(), 42);

    QVERIFY(desk.start());
    const QJsonObject again = desk.end();
    QCOMPARE(toText(again["alarms"_L1]), toText(after["alarms"_L1]));
}

void UnsavedTest::aMessageWithoutItsAlarm()
{
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(sos(1)));
    (void)desk.end();
    desk.cutOff();
    {
        // Killed between the message and what it led to.
        Journal journal(desk.clock);
        QVERIFY(journal.open({.folder = desk.dataFolder()}).isOpen());
        QVERIFY(journal.append(sosMessage("1000000000000002"), desk.clock.now()));
        QVERIFY(journal.append(sosMessage("1000000000000002"), desk.clock.now()));
        QVERIFY(journal.close(5s));
    }
    for (int start = 0; start < 3; ++start) {
        QVERIFY(desk.start());
        const QJsonObject dump = desk.end();
        QCOMPARE(dump["alarms"_L1].toArray().size(), 2);
        QCOMPARE(valueAt(dump, u"alarms/1/key"_s).toString(), u"1000000000000002/sos"_s);
        QCOMPARE(valueAt(dump, u"alarms/1/count"_s).toInt(), 2); // each row once, however often it starts
        QCOMPARE(valueAt(dump, u"alarms/0/count"_s).toInt(), 1);
    }
}

void UnsavedTest::aMessageWithItsAlarm()
{
    // Acknowledged, and not rung again because it is read again.
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(sos(1)));
    QTRY_COMPARE(desk.backend().alarms().alarms().size(), 1);
    desk.backend().alarms().acknowledge(u"1000000000000001/sos"_s);
    QVERIFY(desk.backend().journal().flush(5s));
    desk.cutOff();
    QVERIFY(desk.start());
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"alarms/0/state"_s).toString(), u"cleared"_s);
    QCOMPARE(valueAt(dump, u"alarms/0/count"_s).toInt(), 1);
}

void UnsavedTest::anAlarmOfAReport()
{
    DeskRig desk;
    QVERIFY(desk.start());
    fillTheDisk(desk);
    QVERIFY(desk.deviceSends(
        R"({"event":"snapshot","data":{"imei":"V","status":{"date":1699999990000,"cur_event":6}}})"));
    QTRY_COMPARE(unsavedAlarms(desk.backend()), 1);
    desk.backend().journal().setPageLimit(0);
    QTRY_COMPARE(unsavedAlarms(desk.backend()), 0);
    (void)desk.end();
}

void UnsavedTest::manyOpenAlarms()
{
    constexpr int count = 12'000; // more than are taken at a time
    DeskRig desk;
    desk.open();
    (void)desk.end();
    desk.cutOff();
    {
        Journal journal(desk.clock);
        QVERIFY(journal.open({.folder = desk.dataFolder()}).isOpen());
        for (int i = 0; i < count;) {
            QList<Alarm> alarms;
            for (int n = 0; n < 1'000; ++n, ++i) {
                const QString vehicle = u"2%1"_s.arg(i, 15, 10, QChar(u'0'));
                alarms.append(
                    {.key = vehicle + u"/sos"_s,
                     .vehicle = vehicle,
                     .kind = u"sos"_s,
                     .name = u"SOS"_s,
                     .priority = AlarmPriority::Critical,
                     .source = AlarmSource::Message,
                     .first = desk.clock.now(),
                     .last = desk.clock.now()});
            }
            while (journal.saveAlarms(alarms) == 0)
                QVERIFY(journal.flush(5s));
        }
        QVERIFY(journal.close(20s));
    }
    desk.open();
    QCOMPARE(desk.backend().alarms().alarms().size(), count);
    QVERIFY(desk.backend().journal().flush(20s));
    QCOMPARE(desk.backend().journal().health().refused, 0);
    for (const Alarm &alarm : QList<Alarm>(desk.backend().alarms().alarms()))
        desk.backend().alarms().acknowledge(alarm.key);
    (void)desk.end(); // which fails when something was left behind
    QCOMPARE(desk.backend().journal().health().refused, 0);
    desk.open();
    QCOMPARE(activeAlarms(desk, desk.backend()), 0);
    (void)desk.end();
}

QTEST_GUILESS_MAIN(UnsavedTest)
#include "tst_unsaved.moc"
