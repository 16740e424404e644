// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"
#include "domain/alarms/alarmreading.h"
#include "domain/alarms/alarmwords.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** What servers call an alarm, in their spellings, and what it is then. */
class AlarmWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void everySpelling();
    void everyKindHasItsOwnName();
    void notANameOfAKind_data();
    void notANameOfAKind();
    void membersThatNameIt_data();
    void membersThatNameIt();
    void criticalInRunningText_data();
    void criticalInRunningText();
    void theMoreUrgentCounts();
    void severalNamesInOne();
    void unknownWordsAreKept();
    void unknownNumberIsCalledWhatTheServerCallsIt();
    void textThatNamesNoVehicle();
    void alarmWithoutDetails();
    void detailsAreCut();

private:
    [[nodiscard]] static QStringList keysOf(const AlarmDetails &details, const std::string &text = {})
    {
        QStringList keys;
        const QList<AlarmKind> kinds = alarmKindsOf(details, text);
        for (const AlarmKind &kind : kinds)
            keys.append(kind.key);
        return keys;
    }
};

void AlarmWordsTest::names_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *words, const char *kind) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(kind);
    };
    // Traccar's
    row("sos", "sos");
    row("powerCut", "power-lost");
    row("powerOff", "power-lost");
    row("powerRestored", "power-recovered");
    row("lowBattery", "battery-low");
    row("lowPower", "power-low");
    row("overspeed", "overspeed");
    row("deviceOverspeed", "overspeed");
    row("geofenceExit", "geofence-out");
    row("geofenceEnter", "geofence-in");
    row("jamming", "jamming");
    row("tow", "towing");
    row("tampering", "tampering");
    row("removing", "removed");
    row("accident", "collision");
    row("fuelLeak", "fuel-leak");
    row("deviceFuelDrop", "fuel-leak");
    row("vibration", "vibration");
    row("movement", "moved");
    row("fallDown", "fell");
    row("door", "door-opened");
    row("bonnet", "door-opened");
    row("gpsAntennaCut", "antenna-cut");
    row("hardBraking", "rude-driver");
    row("hardAcceleration", "rude-driver");
    row("hardCornering", "rude-driver");
    row("laneChange", "rude-driver");
    row("fatigueDriving", "fatigue");
    row("ALARM_SOS", "sos");
    row("ALARM_POWER_CUT", "power-lost");
    row("ALARM_LOW_BATTERY", "battery-low");
    row("ALARM_GEOFENCE_EXIT", "geofence-out");
    // the vendor's own
    row("ALARM_EXTERNAL_POWER_LOST", "power-lost");
    row("ALARM_EXTERNAL_POWER_RECOVER", "power-recovered");
    row("ALARM_EXTERNAL_POWER_LOWER", "power-low");
    row("ALARM_OVER_SPEED", "overspeed");
    row("GSM_JAMMER_DETECTION_START", "jamming");
    row("GSM_JAMMER_DETECTION_END", "jamming-end");
    row("ALARM_TURN_OVER", "turn-over");
    row("ALARM_ANTI_THEFT", "anti-theft");
    row("ALARM_RUDE_DRIVER", "rude-driver");
    row("INVALID_MOVE", "invalid-move");
    // other makers'
    row("SOS Alarm", "sos");
    row("sos alert", "sos");
    row("Panic button", "sos");
    row("Crash detected", "collision");
    row("Roll-over", "turn-over");
    row("external power disconnected", "power-lost");
    row("Low battery alarm", "battery-low");
    row("battery-low", "battery-low");
    row("Speeding", "overspeed");
    row("Exit geofence", "geofence-out");
    row("Out of fence", "geofence-out");
    row("Fuel theft", "fuel-leak");
    row("Tow-away", "towing");
    row("Cover opened", "case-opened");
    row("Jamming ended", "jamming-end");
    row("low battery recovered", "battery-recovered");
    row("Notruf", "sos");
    row("Unfall", "collision");
    row("استغاثة", "sos");
}

void AlarmWordsTest::names()
{
    QFETCH(const QString, words);
    QFETCH(const QString, kind);
    const auto found = alarmKindFromWords(words);
    QVERIFY(found);
    QCOMPARE(found->key, kind);
    QVERIFY(found->priority == alarmKindFromKey(kind).priority);
}

void AlarmWordsTest::everySpelling()
{
    for (const char *spelling : {"powerCut", "PowerCut", "power_cut", "POWER_CUT", "Power Cut", "power-cut",
                                 "power.cut", " power cut ", "powercut", "ALARM_POWER_CUT", "Power cut alarm!"}) {
        const auto kind = alarmKindFromWords(QString::fromLatin1(spelling));
        QVERIFY2(kind && kind->key == u"power-lost"_s, spelling);
    }
}

void AlarmWordsTest::everyKindHasItsOwnName()
{
    for (const AlarmKind &kind : allAlarmKinds()) {
        if (isFreeText(kind.key))
            continue;
        for (const QString &words : {kind.key, kind.name}) {
            const auto found = alarmKindFromWords(words);
            QVERIFY2(found && found->key == kind.key, qPrintable(words));
        }
    }
}

void AlarmWordsTest::notANameOfAKind_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"", "alarm", "ALARM", "event", "alarm alarm", "message", "Alarm message", "general",
                              "Gate open at depot 4", "HV 12", "77"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void AlarmWordsTest::notANameOfAKind()
{
    QFETCH(const QString, words);
    QVERIFY(!alarmKindFromWords(words));
}

void AlarmWordsTest::membersThatNameIt_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member : {"alarm", "alarm_type", "alarmType", "type", "name", "event", "eventType",
                               "alarm_name", "ALARM", "alert", "attributes.alarm", "description", "msg"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void AlarmWordsTest::membersThatNameIt()
{
    QFETCH(const QString, member);
    AlarmDetails details{.imei = {"V1"}};
    details.fields = {{"imei", "V1"}, {"speed", "40"}, {member.toStdString(), "powerCut"}};
    QCOMPARE(keysOf(details), QStringList{u"power-lost"_s});
    details.name = "HV 12"; // the vehicle's, in a member that might have been the alarm's
    QCOMPARE(keysOf(details, "Alarm of HV 12"), QStringList{u"power-lost"_s});
}

void AlarmWordsTest::criticalInRunningText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *text, const char *kind) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(kind);
    };
    row("SOS alarm, truck 12", "sos");
    row("truck 12: S.O.S.!", "sos");
    row("Driver pressed the panic button", "sos");
    row("Possible collision near Ulm", "collision");
    row("HV 12 rolled over", "turn-over");
    row("roll-over of HV 12", "turn-over");
    row("Accident and SOS", "sos");
    row("Emergency braking of HV 12", "message");
    row("Sosnowiec depot: gate open", "message");
    row("Crashed", "collision");
}

void AlarmWordsTest::criticalInRunningText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kind);
    const QList<AlarmKind> kinds = alarmKindsOf({}, text.toStdString());
    QVERIFY(std::ranges::any_of(kinds, [&kind](const AlarmKind &found) { return found.key == kind; }));
}

void AlarmWordsTest::theMoreUrgentCounts()
{
    AlarmDetails details{.number = 7, .fields = {{"alarm", "sos"}}};
    QCOMPARE(keysOf(details), QStringList{u"sos"_s});
    details = {.number = 6, .fields = {{"alarm", "overspeed"}}};
    QCOMPARE(keysOf(details), QStringList{u"sos"_s});
    details = {.number = 77, .fields = {{"alarm", "jamming"}}};
    QCOMPARE(keysOf(details), QStringList{u"jamming"_s});
    details = {.number = 1, .fields = {{"alarm", "jamming"}}};
    QCOMPARE(keysOf(details), QStringList{u"jamming"_s});
    details = {.code = 0x20, .fields = {{"alarm_type", "accident"}}};
    QCOMPARE(keysOf(details), QStringList{u"collision"_s});
    details = {.number = 22, .fields = {{"alarm", "powerRestored"}}};
    QCOMPARE(keysOf(details), QStringList{u"power-recovered"_s});
    details = {.number = 7}; // a known number needs no text to say what it is
    QCOMPARE(keysOf(details, "Overspeed near the accident"), QStringList{u"overspeed"_s});
}

void AlarmWordsTest::severalNamesInOne()
{
    const AlarmDetails details{.fields = {{"alarm", "sos,lowBattery"}}};
    QCOMPARE(keysOf(details), (QStringList{u"sos"_s, u"battery-low"_s}));
}

void AlarmWordsTest::unknownWordsAreKept()
{
    const AlarmDetails details{.imei = {"V1"}, .name = "Gate open", .fields = {{"name", "Gate open"}}};
    const AlarmKind kind = alarmKindsOf(details, "x").constFirst();
    QCOMPARE(kind.key, u"message"_s);
    QCOMPARE(kind.name, u"Gate open"_s);
    QVERIFY(kind.priority == AlarmPriority::Medium);
    QCOMPARE(alarmKindsOf({.fields = {{"type", "alarm"}}}, "Gate open").constFirst().name, u"Gate open"_s);
    QCOMPARE(alarmKindsOf({}, "").constFirst().key, u"message"_s);
}

void AlarmWordsTest::unknownNumberIsCalledWhatTheServerCallsIt()
{
    const AlarmDetails details{.number = 77, .fields = {{"alarm_name", "Hatch open"}}};
    const AlarmKind kind = alarmKindsOf(details, "").constFirst();
    QCOMPARE(kind.key, u"event-77"_s);
    QCOMPARE(kind.name, u"Hatch open"_s);
    QVERIFY(kind.priority == AlarmPriority::Medium);
}

void AlarmWordsTest::textThatNamesNoVehicle()
{
    ManualClock clock;
    FleetStore store(clock);
    AlarmBook book(store, clock);
    for (const char *text : {"SOS alarm, truck 12", "SOS alarm, truck 14", "SOS alarm, truck 12"}) {
        Message message;
        message.fromId = 1;
        message.text = text;
        book.takeMessage(message, clock.now());
    }
    QCOMPARE(book.alarms().size(), 2); // one does not hide behind the other
    QCOMPARE(book.alarms().at(0).kind, u"sos"_s);
    QCOMPARE(book.alarms().at(0).name, u"SOS alarm, truck 12"_s);
    QCOMPARE(book.alarms().at(0).count, 2);
    QVERIFY(book.alarms().at(1).priority == AlarmPriority::Critical);
    book.acknowledge(book.alarms().at(1).key);
    QVERIFY(!book.alarms().at(1).isOpen()); // nothing could ever tell its end
}

void AlarmWordsTest::alarmWithoutDetails()
{
    Message message;
    message.text = "Attention";
    message.fields = {{"alarm_msg", "sos"}, {"imei", "V1"}};
    const AlarmDetails details = looseDetails(message);
    QCOMPARE(keysOf(details, message.text), QStringList{u"sos"_s});
    QVERIFY(details.imei == Imei("V1"));
    message.fields = {{"cur_event", "6"}};
    QCOMPARE(keysOf(looseDetails(message)), QStringList{u"sos"_s});
}

void AlarmWordsTest::detailsAreCut()
{
    AlarmDetails details{.imei = {"V1"}, .vehicleName = std::string(100'000, 'x')};
    for (int i = 0; i < 1000; ++i)
        details.fields.emplace_back("f" + std::to_string(i), std::string(100'000, char('a' + i % 26)));
    details.fields[0].second = std::string(1023, 'a') + "\u00e4\u00e4"; // cut within a character
    const AlarmDetails kept = boundedDetails(details);
    std::size_t bytes = kept.vehicleName.size();
    for (const auto &[name, value] : kept.fields)
        bytes += name.size() + value.size();
    QVERIFY(bytes < 5000);
    QCOMPARE(kept.fields[0].second, std::string(1023, 'a'));
    QVERIFY(kept.imei == details.imei);
}

QTEST_GUILESS_MAIN(AlarmWordsTest)
#include "tst_alarmwords.moc"
