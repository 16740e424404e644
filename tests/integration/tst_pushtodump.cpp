// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"
#include "dumpreader.h"
#include "support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

/** What each kind of push becomes in the state dump, through the whole program. */
class PushToDumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void devicePush_data();
    void devicePush();
    void messagePush_data();
    void messagePush();
    void everyKindIsCounted();
    void aQuietDesk();

private:
    void compare(DeskRig &desk);
};

namespace {

/** A list of one object: @p usual with these members in place of its own. */
QByteArray listOfOne(const QByteArray &usual, const QByteArray &members)
{
    QJsonObject object = parseDump(usual);
    const QJsonObject changed = parseDump('{' + members + '}');
    for (auto member = changed.begin(); member != changed.end(); ++member)
        object.insert(member.key(), member.value());
    return QJsonDocument(QJsonArray{object}).toJson();
}

/** A vehicle of which nothing is known but these members. */
QByteArray vehicle(const QByteArray &members)
{
    return listOfOne(
        R"({"imei": "1000000000000001", "deviceKey": "862000000000001", "id": null, "model": "", "name": "",
            "position": null, "motion": "unknown", "freshness": "never", "ignition": null, "online": null,
            "mileageM": null, "engineSeconds": null,
            "battery": {"percent": null, "volts": null, "externalVolts": null, "solarVolts": null,
                        "charging": null, "low": false},
            "fuel": {"percent": null, "litres": null, "raw": {}, "source": null},
            "tires": [], "driver": null,
            "obd": {"rpm": null, "coolantC": null, "engineLoadPercent": null, "throttlePercent": null,
                    "faults": []},
            "inputs": null, "outputs": null, "alarmNumber": 0,
            "deviceTime": null, "receivedTime": "2023-11-14T22:13:20.000Z",
            "clock": {"offsetSeconds": null, "suspect": "none"}})",
        members);
}

/** The first row of an inbox, as most fixtures have it. */
QByteArray inboxRow(const QByteArray &members)
{
    return listOfOne(
        R"({"id": 1, "type": "messagePass", "fromId": 0, "fromName": "System", "text": "Welcome",
            "alarm": null, "sent": "2023-11-14T22:13:19.000Z", "received": "2023-11-14T22:13:20.000Z",
            "read": false})",
        members);
}

void columns()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
}

/** A frame of tests/fixtures and what is then to be found in the dump. */
void row(const char *name, const QByteArray &fixtureName, const QByteArray &expected, const char *path)
{
    const QString file = u"good/%1.in.json"_s.arg(QString::fromUtf8(fixtureName));
    QTest::newRow(name) << fixture(file) << QString::fromUtf8(path) << normalised(expected);
}

} // namespace

void PushToDumpTest::compare(DeskRig &desk)
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, expected);
    const QJsonObject dump = desk.end();
    QCOMPARE(valueAt(dump, u"feeds/device/rejected"_s).toInt(-1), 0);
    QCOMPARE(valueAt(dump, u"feeds/message/rejected"_s).toInt(-1), 0);
    QCOMPARE(toText(valueAt(dump, path)), expected);
}

void PushToDumpTest::devicePush_data()
{
    columns();
    row("the vendor's example", "device/vendor-example", vehicle(R"(
            "imei": "1000000000112567", "deviceKey": "191972038175241", "id": 26847, "model": "T1",
            "position": {"lat": 14.824593, "lng": 120.482598, "valid": true, "speedKmh": 0, "headingDeg": 143,
                         "altitudeM": 42, "satellites": 11},
            "motion": "idle", "freshness": "lost", "ignition": true, "online": true,
            "mileageM": 145278016, "engineSeconds": 13057434,
            "battery": {"percent": 100, "volts": 4.24, "externalVolts": 28.09, "solarVolts": null,
                        "charging": "none", "low": false},
            "fuel": {"percent": null, "litres": null, "source": null, "raw": {}},
            "obd": {"rpm": null, "coolantC": null, "engineLoadPercent": null, "throttlePercent": null,
                    "faults": []},
            "clock": {"offsetSeconds": 0, "suspect": "none"},
            "inputs": "00100000", "outputs": "00000000", "alarmNumber": 0,
            "deviceTime": "2021-07-31T01:08:02.000Z")"),
        "vehicles");
    row("sentinels are null", "device/snapshot-sentinels", vehicle(R"(
            "model": "T1", "freshness": "fresh")"),
        "vehicles");
    row("minus one is null where it means nothing", "device/snapshot-minus-one", vehicle(R"(
            "position": {"lat": -1, "lng": -1, "valid": true, "speedKmh": null, "headingDeg": null,
                         "altitudeM": -1, "satellites": null},
            "freshness": "fresh",
            "obd": {"rpm": null, "coolantC": -1, "engineLoadPercent": null, "throttlePercent": null,
                    "faults": []})"),
        "vehicles");
    row("tire in an object", "device/ble-tire-object", vehicle(R"(
            "tires": [{"sensor": "C45A01D2E3F0", "source": "ble", "wheel": null, "pressureKpa": 811.152,
                       "temperatureC": 31, "sensorVolts": 3.05, "status": "normal",
                       "reported": "2023-11-14T22:13:19.000Z"}])"),
        "vehicles");
    row("tires in a list", "device/ble-tire-list", vehicle(R"(
            "tires": [{"sensor": "C45A01D2E3F0", "source": "ble", "wheel": null, "pressureKpa": 220.08,
                       "temperatureC": 25, "sensorVolts": 2.9, "status": "leaking",
                       "reported": "2023-11-14T22:13:20.000Z"},
                      {"sensor": "C45A01D2E3F1", "source": "ble", "wheel": null, "pressureKpa": null,
                       "temperatureC": null, "sensorVolts": null, "status": "255",
                       "reported": "2023-11-14T22:13:20.000Z"}])"),
        "vehicles");
    row("tires of the wired receiver", "device/rs232-tire-no-data", vehicle(R"(
            "tires": [{"sensor": "01D2E3", "source": "rs232", "wheel": null, "pressureKpa": null,
                       "temperatureC": null, "sensorVolts": 3.77, "status": "17",
                       "reported": "2023-11-14T22:13:20.000Z"},
                      {"sensor": "01D2E4", "source": "rs232", "wheel": null, "pressureKpa": 640.2,
                       "temperatureC": 35, "sensorVolts": null, "status": "3",
                       "reported": "2023-11-14T22:13:20.000Z"}])"),
        "vehicles");
    row("driver with a name", "device/driver-named", vehicle(R"(
            "driver": {"id": "D7", "name": "Ana Ĉapo", "since": "2023-11-14T22:13:20.000Z"})"),
        "vehicles");
    row("driver's tag", "device/driver-tag", vehicle(R"(
            "driver": {"id": "AABBCCDDEEFF", "name": "", "since": "2023-11-14T22:13:19.000Z"})"),
        "vehicles");
    row("driver of whom nothing is recognised", "device/driver-unrecognised", vehicle(""), "vehicles");
    row("trouble codes", "device/obd-text", vehicle(R"(
            "obd": {"rpm": null, "coolantC": null, "engineLoadPercent": null, "throttlePercent": null,
                    "faults": ["P0301", "C1201", "U0100"]})"),
        "vehicles");
    row("tank probe in percent", "device/fuel-percent", vehicle(R"(
            "fuel": {"percent": 62.25, "litres": null, "source": "rs232",
                     "raw": {"rs232": {"imei": "1000000000000001", "device_key": "862000000000001",
                                       "date": "1699999999000", "fuelPercent": "62.25", "alarm": "0"}}})"),
        "vehicles");
    row("tank probe that measures height", "device/fuel-ultrasonic", vehicle(R"(
            "fuel": {"percent": null, "litres": null, "source": "rs232",
                     "raw": {"rs232": {"imei": "1000000000000001", "device_key": "862000000000001",
                                       "curLiquidHeight": "310.5", "fullLiquidHeight": "500", "temp": "-4.5",
                                       "liquidType": "1", "alarm": "2", "fuelPercent": "-999"}}})"),
        "vehicles");
    row("unknown event", "device/unknown-event", "[]", "vehicles");
    row("unknown event is counted", "device/unknown-event", "1", "feeds/device/unknownEvents");
}

void PushToDumpTest::devicePush()
{
    QFETCH(const QByteArray, frame);
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.deviceSends(frame));
    compare(desk);
}

void PushToDumpTest::messagePush_data()
{
    columns();
    const QByteArray alarm = R"({"imei": "1000000000000001", "device_key": "862000000000001", "name": "SOS",
        "cur_event": 6, "alarm_code": 16, "lat": 14.5, "lng": 120.5, "speed": 31.5, "date": 1699999998000,
        "place": {"road": "N1"}, "extra": null})";
    row("from the system", "message/system", inboxRow(""), "inbox");
    row("encoded twice", "message/json-string", inboxRow(""), "inbox");
    row("the page's example", "message/page-example",
        inboxRow(R"("fromName": "name", "text": "message", "sent": null)"), "inbox");
    row("alarm", "message/alarm",
        inboxRow(R"("fromId": 1, "fromName": "Alarm", "text": "SOS", "alarm": )" + alarm), "inbox");
    row("alarm as text", "message/alarm-as-text", inboxRow(R"("fromId": 1, "alarm": )" + alarm), "inbox");
    row("alarm without details", "message/alarm-without-details",
        inboxRow(R"("fromId": 1, "text": "Low battery")"), "inbox");
    row("from a user, with markup and seconds", "message/user-with-markup",
        inboxRow(R"("fromId": 4711, "fromName": "Bo <i>",
                    "text": "<b>Stop</b> <img src=x onerror=alert(1)>")"),
        "inbox");
    row("half a character", "message/lone-surrogate", inboxRow(R"(
            "fromId": 9, "fromName": "", "text": "cut off \ufffd", "sent": null)"),
        "inbox");
    row("unknown type", "message/unknown-type", inboxRow(R"("type": "unknown")"), "inbox");
    row("unknown type is counted", "message/unknown-type", "1", "feeds/message/unknownEvents");
    row("file asked for", "message/file-shake",
        inboxRow(R"("type": "getFileShake", "fromName": "", "text": "")"), "inbox");
    row("file asked for, as download", "message/file-shake",
        R"([{"id": 1, "title": "report.xlsx", "url": null, "state": "announced", "bytes": 0, "size": null,
             "sha256": null, "path": null, "error": null}])",
        "downloads");
    row("file ready elsewhere", "message/download-allow", inboxRow(R"("type": "downloadAllow", "fromName": "",
                    "text": "{\"url\":\"https://files.example/r-12.xlsx\",\"size\":1024}")"),
        "inbox");
    row("file ready elsewhere, as download", "message/download-allow",
        R"([{"id": 1, "title": "r-12.xlsx", "url": "https://files.example/r-12.xlsx", "state": "announced",
             "bytes": 0, "size": null, "sha256": null, "path": null,
             "error": "files.example: host not allowed yet"}])",
        "downloads");
    QTest::newRow("file ready, no address")
        << QByteArray(R"({"type":"downloadAllow","from_id":0,"file_name":"a.pdf","date":0})")
        << u"downloads"_s
        << normalised(
               R"([{"id": 1, "title": "a.pdf", "url": null, "state": "no-address", "bytes": 0, "size": null,
                       "sha256": null, "path": null, "error": "The notice names no address."}])");
    row("alarm, as alarm", "message/alarm", R"([{"key": "1000000000000001/sos",
        "vehicle": "1000000000000001", "kind": "sos", "priority": "critical", "state": "active-unacked",
        "shelvedUntil": null, "count": 1, "first": "2023-11-14T22:13:18.000Z",
        "last": "2023-11-14T22:13:18.000Z", "source": "message",
        "occurrence": 1, "witnesses": ["message"], "acknowledged": null, "acknowledgedBy": null, "note": "",
        "case": null}])",
        "alarms");
}

void PushToDumpTest::messagePush()
{
    QFETCH(const QByteArray, frame);
    DeskRig desk;
    QVERIFY(desk.start());
    QVERIFY(desk.messageSends(frame));
    compare(desk);
}

void PushToDumpTest::everyKindIsCounted()
{
    DeskRig desk;
    QVERIFY(desk.start());
    for (const char *name :
         {"vendor-example", "snapshot-partial", "ble-tire-list", "rs232-tire-no-data", "driver-tag",
          "obd-text", "fuel-percent", "unknown-event"})
        QVERIFY(desk.deviceSends(fixture(u"good/device/%1.in.json"_s.arg(QLatin1StringView(name)))));
    for (const char *name :
         {"system", "json-string", "alarm", "file-shake", "download-allow", "unknown-type"})
        QVERIFY(desk.messageSends(fixture(u"good/message/%1.in.json"_s.arg(QLatin1StringView(name)))));
    const QJsonObject dump = desk.end();
    QCOMPARE(dump["schema"_L1].toInt(), 1);
    QCOMPARE(toText(valueAt(dump, u"feeds"_s)), normalised(R"({
        "device": {"state": "connected", "frames": 8, "rejected": 0, "unknownEvents": 1,
                   "pushes": {"snapshot": 2, "bleTire": 1, "rs232Tire": 1, "driver": 1, "obdErrorInfo": 1,
                              "rs232Fuel": 1},
                   "outOfOrder": 0, "reconnects": 0, "gaps": [], "repaired": 0},
        "message": {"state": "connected", "frames": 6, "rejected": 0, "unknownEvents": 1,
                    "pushes": {"messagePass": 3, "getFileShake": 1, "downloadAllow": 1},
                    "outOfOrder": 0, "reconnects": 0, "gaps": [], "repaired": 0}})"));
    QCOMPARE(valueAt(dump, u"inbox"_s).toArray().size(), 6);
}

void PushToDumpTest::aQuietDesk()
{
    DeskRig desk;
    QVERIFY(desk.start());
    const QJsonObject dump = desk.end();
    for (const QLatin1StringView list : {"vehicles"_L1, "alarms"_L1, "inbox"_L1, "downloads"_L1}) {
        QVERIFY(dump[list].isArray());
        QVERIFY(dump[list].toArray().isEmpty());
    }
}

QTEST_GUILESS_MAIN(PushToDumpTest)
#include "tst_pushtodump.moc"
