// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/statedump.h"

#include "downloads/download.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** The state dump is a promise: its keys, their order, and what null means. */
class StateDumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyState();
    void vehicleKeysInOrder();
    void notReportedIsNull();
    void wheelIsTheServersElseTheCards();
    void clockThatIsOff();
    void driverOfYesterdayIsNone();
    void arraysAreSorted();
    void alarmKeysInOrder();
    void inboxRows();

private:
    QByteArray dump(const QList<InboxRow> &inbox = {}) const
    {
        return dumpState({m_device, m_message, *m_store, *m_alarms, inbox, {}});
    }
    QJsonObject vehicle(int index = 0) const
    {
        return QJsonDocument::fromJson(dump())["vehicles"_L1][index].toObject();
    }

    ManualClock m_clock;
    FeedStatus m_device;
    FeedStatus m_message;
    std::unique_ptr<FleetStore> m_store = std::make_unique<FleetStore>(m_clock);
    std::unique_ptr<AlarmBook> m_alarms = std::make_unique<AlarmBook>(*m_store, m_clock);

private Q_SLOTS:
    void cleanup()
    {
        m_alarms.reset();
        m_store = std::make_unique<FleetStore>(m_clock);
        m_alarms = std::make_unique<AlarmBook>(*m_store, m_clock);
    }
};

namespace {

Snapshot sample(std::string_view imei)
{
    Snapshot snapshot{
        .vehicle = {.imei = {imei}, .deviceKey = {"191972038175241"}, .id = 26847, .model = "T1"}};
    Status &status = snapshot.status;
    status.lat = 14.824593;
    status.lng = 120.482598;
    status.fixValid = true;
    status.speedKmh = 0.0;
    status.externalVolts = 28.09;
    status.deviceTime = instantFromMs(1'627'693'682'000);
    status.inputs = {.state = 0b100, .known = 0xFF};
    return snapshot;
}

QStringList keysOf(const QByteArray &json, const QByteArray &from)
{
    // QJsonObject sorts its keys; the order is in the text.
    QStringList keys;
    const qsizetype start = json.indexOf(from);
    int depth = 0;
    for (qsizetype i = start; i < json.size(); ++i) {
        if (json.at(i) == '{' || json.at(i) == '[')
            ++depth;
        if ((json.at(i) == '}' || json.at(i) == ']') && --depth == 0)
            break;
        const bool key = depth == 1 && json.at(i) == '"' && (json.at(i - 1) == '{' || json.at(i - 1) == ',');
        if (key)
            keys += QString::fromUtf8(json.mid(i + 1, json.indexOf('"', i + 1) - i - 1));
    }
    return keys;
}

} // namespace

void StateDumpTest::emptyState()
{
    const QByteArray json = dump();
    QCOMPARE(
        keysOf(json, "{\"schema\""),
        (QStringList{u"schema"_s, u"feeds"_s, u"vehicles"_s, u"alarms"_s, u"inbox"_s, u"downloads"_s}));
    QCOMPARE(
        keysOf(json, "{\"state\""),
        (QStringList{
            u"state"_s, u"frames"_s, u"rejected"_s, u"unknownEvents"_s, u"pushes"_s, u"outOfOrder"_s,
            u"reconnects"_s, u"gaps"_s, u"repaired"_s}));
    QVERIFY(json.endsWith("}\n"));
}

void StateDumpTest::vehicleKeysInOrder()
{
    m_store->apply({{{m_clock.now(), sample("1000000000112567")}}});
    QCOMPARE(
        keysOf(dump(), "{\"imei\""),
        (QStringList{u"imei"_s,       u"deviceKey"_s,     u"id"_s,        u"model"_s,    u"name"_s,
                     u"position"_s,   u"motion"_s,        u"freshness"_s, u"ignition"_s, u"online"_s,
                     u"mileageM"_s,   u"engineSeconds"_s, u"battery"_s,   u"fuel"_s,     u"tires"_s,
                     u"driver"_s,     u"obd"_s,           u"inputs"_s,    u"outputs"_s,  u"alarmNumber"_s,
                     u"deviceTime"_s, u"receivedTime"_s,  u"clock"_s}));
    const QJsonObject dumped = vehicle();
    QCOMPARE(dumped["position"_L1]["lat"_L1].toDouble(), 14.824593);
    QCOMPARE(dumped["position"_L1]["valid"_L1].toBool(), true);
    QCOMPARE(dumped["battery"_L1]["externalVolts"_L1].toDouble(), 28.09);
    QCOMPARE(dumped["inputs"_L1].toString(), u"00100000"_s);
    QCOMPARE(dumped["deviceTime"_L1].toString(), u"2021-07-31T01:08:02.000Z"_s);
}

void StateDumpTest::notReportedIsNull()
{
    m_store->apply(
        {{{m_clock.now(), TireReport{.vehicle = {.imei = {"V"}}, .readings = {{.sensor = {"AB"}}}}}}});
    const QJsonObject dumped = vehicle();
    for (const char *key :
         {"id", "position", "ignition", "online", "mileageM", "driver", "inputs", "deviceTime"})
        QVERIFY2(dumped[QLatin1StringView(key)].isNull(), key);
    QVERIFY(dumped["fuel"_L1]["source"_L1].isNull());
    QVERIFY(dumped["battery"_L1]["charging"_L1].isNull());
    QVERIFY(dumped["tires"_L1][0]["pressureKpa"_L1].isNull());
    QVERIFY(dumped["tires"_L1][0]["wheel"_L1].isNull());
    QCOMPARE(dumped["tires"_L1][0]["source"_L1].toString(), u"ble"_s);
    QCOMPARE(dumped["freshness"_L1].toString(), u"never"_s);
    QCOMPARE(dumped["alarmNumber"_L1].toInt(-1), 0);
}

void StateDumpTest::wheelIsTheServersElseTheCards()
{
    VehicleCard card{.layout = u"2-4"_s};
    card.assign({"AA"}, {0, WheelSide::Left, false});
    card.assign({"BB"}, {1, WheelSide::Right, true});
    m_store->setCard({"V"}, card);
    m_store->apply(
        {{{m_clock.now(),
           TireReport{
               .vehicle = {.imei = {"V"}},
               .readings = {{.sensor = {"AA"}, .wheel = {"7"}}, {.sensor = {"BB"}}, {.sensor = {"CC"}}}}}}});
    const QJsonObject dumped = vehicle();
    QCOMPARE(dumped["tires"_L1][0]["wheel"_L1].toString(), u"7"_s);
    QCOMPARE(dumped["tires"_L1][1]["wheel"_L1].toString(), u"2RI"_s);
    QVERIFY(dumped["tires"_L1][2]["wheel"_L1].isNull());
}

void StateDumpTest::clockThatIsOff()
{
    const auto clock = [this] { return vehicle()["clock"_L1]; };
    m_store->apply({{{m_clock.now(), TireReport{.vehicle = {.imei = {"V"}}}}}});
    QVERIFY(clock()["offsetSeconds"_L1].isNull());
    QCOMPARE(clock()["suspect"_L1].toString(), u"none"_s);
    Snapshot push{.vehicle = {.imei = {"V"}}};
    push.status.deviceTime = m_clock.now();
    m_store->apply({{{m_clock.now(), push}}});
    QCOMPARE(clock()["offsetSeconds"_L1].toDouble(-1), 0.0);
    push.status.deviceTime.reset();
    push.deviceClock = m_clock.now() - std::chrono::hours(24 * 7 * 1024);
    push.clockSuspect = ClockSuspect::WeekRollover;
    m_store->apply({{{m_clock.now(), push}}});
    QCOMPARE(clock()["offsetSeconds"_L1].toDouble(), -619'315'200.0);
    QCOMPARE(clock()["suspect"_L1].toString(), u"week-rollover"_s);
    QCOMPARE(vehicle()["deviceTime"_L1].toString(), toIsoString(m_clock.now()));
}

void StateDumpTest::driverOfYesterdayIsNone()
{
    m_store->apply({{{m_clock.now(), DriverReport{.vehicle = {.imei = {"V"}}, .id = "T1", .name = "Ada"}}}});
    QCOMPARE(vehicle()["driver"_L1]["name"_L1].toString(), u"Ada"_s);
    Snapshot parked{.vehicle = {.imei = {"V"}}};
    parked.status.ignition = false;
    m_store->apply({{{m_clock.now(), parked}}});
    m_clock.advance(std::chrono::hours(12));
    QVERIFY(vehicle()["driver"_L1].isNull());
}

void StateDumpTest::arraysAreSorted()
{
    m_store->apply({{{m_clock.now(), sample("B")}, {m_clock.now(), sample("A")}}});
    QCOMPARE(vehicle(0)["imei"_L1].toString(), u"A"_s);
    Message sos;
    sos.alarm = AlarmDetails{.imei = {"B"}, .number = 6};
    m_alarms->takeMessage(sos, m_clock.now());
    sos.alarm->imei = Imei("A");
    m_alarms->takeMessage(sos, m_clock.now());
    const QJsonDocument json = QJsonDocument::fromJson(dump());
    QCOMPARE(json["alarms"_L1][0]["key"_L1].toString(), u"A/sos"_s);
    QVERIFY(json["alarms"_L1][0]["shelvedUntil"_L1].isNull());
    QCOMPARE(json["alarms"_L1][0]["source"_L1].toString(), u"message"_s);
}

void StateDumpTest::alarmKeysInOrder()
{
    m_alarms->setOperator(u"4711"_s);
    Message sos;
    sos.alarm = AlarmDetails{.imei = {"A"}, .number = 6};
    m_alarms->takeMessage(sos, m_clock.now());
    const QByteArray json = dump();
    QCOMPARE(
        keysOf(json, "{\"key\""),
        (QStringList{
            u"key"_s, u"vehicle"_s, u"kind"_s, u"priority"_s, u"state"_s, u"shelvedUntil"_s, u"count"_s,
            u"first"_s, u"last"_s, u"source"_s, u"occurrence"_s, u"witnesses"_s, u"acknowledged"_s,
            u"acknowledgedBy"_s, u"note"_s, u"case"_s}));
    const auto alarm = [this] { return QJsonDocument::fromJson(dump())["alarms"_L1][0].toObject(); };
    QVERIFY(alarm()["acknowledgedBy"_L1].isNull());
    m_alarms->acknowledge(u"A/sos"_s, u"called back"_s);
    QCOMPARE(alarm()["acknowledgedBy"_L1].toString(), u"4711"_s);
    QCOMPARE(alarm()["note"_L1].toString(), u"called back"_s);
    QCOMPARE(alarm()["occurrence"_L1].toInt(), 1);
    QCOMPARE(alarm()["witnesses"_L1][0].toString(), u"message"_s);
}

void StateDumpTest::inboxRows()
{
    InboxRow alarm{.id = 1, .received = m_clock.now()};
    alarm.message.type = MessageType::MessagePass;
    alarm.message.fromId = 1;
    alarm.message.text = "<b>SOS</b>";
    alarm.message.alarm = AlarmDetails{.fields = {{"imei", "A"}, {"alarm", "6"}}};
    InboxRow gap{
        .id = 2, .gap = InboxGap{u"device"_s, m_clock.now(), {}}, .received = m_clock.now(), .read = true};
    const QJsonDocument json = QJsonDocument::fromJson(dump({alarm, gap}));
    QCOMPARE(json["inbox"_L1][0]["type"_L1].toString(), u"messagePass"_s);
    QCOMPARE(json["inbox"_L1][0]["text"_L1].toString(), u"<b>SOS</b>"_s);
    QCOMPARE(json["inbox"_L1][0]["alarm"_L1]["alarm"_L1].toString(), u"6"_s);
    QVERIFY(json["inbox"_L1][0]["sent"_L1].isNull());
    QCOMPARE(json["inbox"_L1][1]["type"_L1].toString(), u"gap"_s);
    QVERIFY(json["inbox"_L1][1]["alarm"_L1].isNull());
    QVERIFY(json["inbox"_L1][1]["text"_L1].toString().endsWith("/.."_L1));
}

QTEST_GUILESS_MAIN(StateDumpTest)
#include "tst_statedump.moc"
