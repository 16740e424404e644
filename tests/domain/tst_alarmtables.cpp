// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmtables.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class AlarmTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void documentedBits();
    void unknownOnesKeepTheirNumber();
    void everyRecoveryNamesAKindThatWaitsForIt();
};

void AlarmTablesTest::numbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("key");
    // Anchors all along the list: a row lost or doubled would move those after it.
    const auto row
        = [](int number, const char *key) { QTest::newRow(key) << number << QString::fromLatin1(key); };
    row(2, "ignition-on");
    row(6, "sos");
    row(7, "overspeed");
    row(12, "fuel-leak");
    row(13, "geofence-out");
    row(14, "geofence-in");
    row(22, "power-recovered");
    row(25, "collision");
    row(27, "tire-leak");
    row(34, "battery-recovered");
    row(42, "box-closed");
    row(50, "temperature-low-end");
}

void AlarmTablesTest::numbers()
{
    QFETCH(int, number);
    QFETCH(QString, key);
    QCOMPARE(alarmKindFromNumber(number).key, key);
}

void AlarmTablesTest::documentedBits()
{
    const auto keys = [](std::uint32_t code) {
        QStringList found;
        for (const AlarmKind &kind : alarmKindsFromCode(code))
            found += kind.key;
        return found;
    };
    // The vendor's sample word.
    QCOMPARE(
        keys(0x1818082F),
        (QStringList{
            u"ignition-on"_s, u"parking"_s, u"power-lost"_s, u"battery-low"_s, u"overspeed"_s,
            u"geofence-out"_s, u"idle-start"_s, u"idle-end"_s, u"power-recovered"_s, u"power-low"_s}));
    QCOMPARE(keys(0x40000), QStringList{u"ac-off"_s});
    QCOMPARE(keys(0x40000000), QStringList{u"collision"_s});
}

void AlarmTablesTest::unknownOnesKeepTheirNumber()
{
    QCOMPARE(alarmKindFromNumber(77).key, u"event-77"_s);
    QCOMPARE(alarmKindFromNumber(77).name, u"Event 77"_s);
    QVERIFY(alarmKindFromNumber(77).priority == AlarmPriority::Low);
    QCOMPARE(alarmKindFromBit(14).name, u"Alarm bit 14"_s);
    QCOMPARE(alarmKindFromBit(31).key, u"turn-over"_s);
    QVERIFY(alarmKindFromNumber(0).priority == AlarmPriority::None);
}

void AlarmTablesTest::everyRecoveryNamesAKindThatWaitsForIt()
{
    int recoveries = 0;
    for (int number = 2; number <= 50; ++number) {
        const AlarmKind kind = alarmKindFromNumber(number);
        if (kind.clears.isEmpty())
            continue;
        ++recoveries;
        QVERIFY2(alarmKindFromKey(kind.clears).hasRecovery, qPrintable(kind.key));
    }
    QCOMPARE(recoveries, 12);
}

QTEST_GUILESS_MAIN(AlarmTablesTest)
#include "tst_alarmtables.moc"
