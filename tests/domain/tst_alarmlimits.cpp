// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"

#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** A book is bounded: what goes first, what never goes, and that it is counted. */
class AlarmLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void freeTextsShareAKind();
    void sameWordsCountUp();
    void textsOfAVehicleAreBounded();
    void textsOfNoVehicleHaveMoreRoom();
    void unknownNumbersOfAVehicleAreBounded();
    void clearedOnesGoFirst();
    void urgentOnesStay();
    void unseenCriticalOnesAreNeverGivenAway();
    void bytesAreALimitToo();
    void aRowGivenAwayIsReported();
    void aBatchIsReportedOnce();
    void restoringIsNoNewsForTheJournal();
    void notSaved();
    void vehicleKnownByItsTrackerLater();
    void vehicleAndTrackerBothNamed();
    void trackersIdInPlaceOfTheVehicles();

private:
    void make(const AlarmLimits &limits);
    void text(std::string_view vehicle, const std::string &words);
    void number(std::string_view vehicle, int number);
    void report(std::string_view vehicle, std::string_view key, int number);
    [[nodiscard]] bool has(const QString &key) const { return m_book->indexOf(key) >= 0; }
    [[nodiscard]] int open() const
    {
        return int(std::ranges::count_if(m_book->alarms(), [](const Alarm &alarm) { return alarm.isOpen(); }));
    }

    ManualClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<AlarmBook> m_book;
    QList<AlarmChange> m_changes;
    QList<Alarm> m_ends;
    int m_batches = 0;
};

void AlarmLimitsTest::init()
{
    make({.rows = 50, .rowsOfVehicle = 20, .unknownOfVehicle = 4, .textsOfVehicle = 5, .textsOfNone = 10});
}

void AlarmLimitsTest::make(const AlarmLimits &limits)
{
    m_book.reset();
    m_store = std::make_unique<FleetStore>(m_clock);
    m_book = std::make_unique<AlarmBook>(*m_store, m_clock, limits);
    m_changes.clear();
    m_ends.clear();
    m_batches = 0;
    connect(m_book.get(), &AlarmBook::changed, this, [this](std::span<const AlarmChange> changes) {
        ++m_batches;
        for (const AlarmChange &change : changes)
            m_changes.append(change);
    });
    connect(m_book.get(), &AlarmBook::endNoted, this, [this](const Alarm &end) { m_ends.append(end); });
}

void AlarmLimitsTest::text(std::string_view vehicle, const std::string &words)
{
    m_clock.advance(1s);
    Message message;
    message.fromId = 1;
    message.text = words;
    message.alarm = AlarmDetails{.imei = {vehicle}};
    m_book->takeMessage(message, m_clock.now());
}

void AlarmLimitsTest::number(std::string_view vehicle, int number)
{
    m_clock.advance(1s);
    Message message;
    message.alarm = AlarmDetails{.imei = {vehicle}, .number = number};
    m_book->takeMessage(message, m_clock.now());
}

void AlarmLimitsTest::report(std::string_view vehicle, std::string_view key, int number)
{
    m_clock.advance(1s);
    Snapshot snapshot{.vehicle = {.imei = {vehicle}, .deviceKey = {key}}};
    snapshot.status.alarmNumber = number;
    snapshot.status.deviceTime = m_clock.now();
    m_store->apply({{{m_clock.now(), snapshot}}});
}

void AlarmLimitsTest::freeTextsShareAKind()
{
    text("V1", "Gate open");
    text("V1", "Gate shut");
    QCOMPARE(m_book->alarms().size(), 2);
    for (const Alarm &alarm : m_book->alarms())
        QCOMPARE(alarm.kind, u"message"_s);
    QVERIFY(has(u"V1/message/Gate open"_s));
    QCOMPARE(m_book->alarms().at(1).name, u"Gate shut"_s);
}

void AlarmLimitsTest::sameWordsCountUp()
{
    text("V1", "Gate open");
    text("V1", "Gate  open ");
    QCOMPARE(m_book->alarms().size(), 1);
    QCOMPARE(m_book->alarms().constFirst().count, 2);
}

void AlarmLimitsTest::textsOfAVehicleAreBounded()
{
    for (int i = 0; i < 100; ++i)
        text("V1", "word " + std::to_string(i));
    QCOMPARE(m_book->alarms().size(), 5);
    QVERIFY(has(u"V1/message/word 99"_s) && has(u"V1/message/word 95"_s)); // the newest
    QCOMPARE(m_book->dropped(), 95);
    number("V1", 6);
    QVERIFY(has(u"V1/sos"_s));
}

void AlarmLimitsTest::textsOfNoVehicleHaveMoreRoom()
{
    for (int i = 0; i < 100; ++i)
        text("", "word " + std::to_string(i));
    QCOMPARE(m_book->alarms().size(), 10);
    QVERIFY(has(u"/message/word 99"_s));
}

void AlarmLimitsTest::unknownNumbersOfAVehicleAreBounded()
{
    for (int i = 100; i < 300; ++i)
        report("V1", "", i);
    QCOMPARE(m_book->alarms().size(), 4);
    QVERIFY(has(u"V1/event-299"_s));
    QCOMPARE(m_book->dropped(), 196);
    QVERIFY(m_store->columns().alarm.at(0) == AlarmPriority::Low);
}

void AlarmLimitsTest::clearedOnesGoFirst()
{
    number("W", 7);
    m_book->acknowledgeAll(u"W"_s); // closed
    for (int i = 0; i < 49; ++i)
        number("V" + std::to_string(i), 7);
    QCOMPARE(m_book->alarms().size(), 50);
    number("X", 14); // no more urgent than the others, but they are not over
    QVERIFY(!has(u"W/overspeed"_s) && has(u"X/geofence-in"_s));
    QCOMPARE(m_book->dropped(), 0);
}

void AlarmLimitsTest::urgentOnesStay()
{
    number("L", 14); // low
    for (int i = 0; i < 49; ++i)
        number("V" + std::to_string(i), 8); // high
    number("W", 7);
    QVERIFY(has(u"W/overspeed"_s) && !has(u"L/geofence-in"_s));
    QCOMPARE(m_book->dropped(), 1);
    number("X", 14); // less urgent than all there are, but for one of them
    QVERIFY(!has(u"X/geofence-in"_s));
    QCOMPARE(m_book->dropped(), 2);
    QCOMPARE(open(), 50);
}

void AlarmLimitsTest::unseenCriticalOnesAreNeverGivenAway()
{
    for (int i = 0; i < 80; ++i)
        number("V" + std::to_string(i), 6);
    QCOMPARE(open(), 80); // beyond the limit
    number("W", 8);
    QVERIFY(!has(u"W/towing"_s));
    QCOMPARE(m_book->dropped(), 1);
    for (int i = 80; i < 200; ++i)
        number("V" + std::to_string(i), 6);
    QCOMPARE(m_book->alarms().size(), 100); // even those have an end
    QVERIFY(has(u"V0/sos"_s));
    QCOMPARE(m_book->dropped(), 101);
}

void AlarmLimitsTest::bytesAreALimitToo()
{
    make({.bytes = 100'000});
    for (int i = 0; i < 500; ++i) {
        Message message;
        message.alarm = AlarmDetails{.imei = {"V" + std::to_string(i)}, .number = 7};
        message.alarm->fields.emplace_back("note", std::string(1000, 'x'));
        m_book->takeMessage(message, m_clock.now());
    }
    QVERIFY(m_book->alarms().size() < 100);
    QVERIFY(has(u"V499/overspeed"_s));
    QCOMPARE(m_book->dropped() + int(m_book->alarms().size()), 500);
}

void AlarmLimitsTest::aRowGivenAwayIsReported()
{
    for (int i = 0; i < 6; ++i)
        text("V1", "word " + std::to_string(i));
    QCOMPARE(m_changes.constLast().index, 0);
    QVERIFY(m_changes.constLast().what == AlarmChange::What::Replaced);
    QCOMPARE(m_book->alarms().at(0).name, u"word 5"_s);
}

void AlarmLimitsTest::aBatchIsReportedOnce()
{
    {
        const AlarmBook::Batch batch(*m_book);
        number("V1", 7);
        number("V1", 7);
        number("V2", 7);
        QVERIFY(m_changes.isEmpty());
    }
    QCOMPARE(m_changes.size(), 2);
    QCOMPARE(m_batches, 1);
    report("V1", "", 6);
    QCOMPARE(m_batches, 2);
}

void AlarmLimitsTest::restoringIsNoNewsForTheJournal()
{
    number("V1", 7);
    number("V2", 6);
    const QList<Alarm> kept = m_book->alarms();
    make({});
    m_book->restore(kept);
    QCOMPARE(m_book->alarms(), kept);
    QCOMPARE(m_changes.size(), 2);
    for (const AlarmChange &change : std::as_const(m_changes))
        QVERIFY(!change.toJournal);
}

void AlarmLimitsTest::notSaved()
{
    number("V1", 6);
    m_changes.clear();
    m_book->setSaved({u"V1/sos"_s, u"V1/none"_s}, false);
    QVERIFY(!m_book->alarms().constFirst().saved);
    QCOMPARE(m_changes.size(), 1);
    QVERIFY(!m_changes.constFirst().toJournal); // or it would be written because it could not be written
    m_book->setSaved({u"V1/sos"_s}, false);
    QCOMPARE(m_changes.size(), 1);
    m_book->setSaved({u"V1/sos"_s}, true);
    QVERIFY(m_book->alarms().constFirst().saved);
}

void AlarmLimitsTest::vehicleKnownByItsTrackerLater()
{
    Message message;
    message.alarm = AlarmDetails{.deviceKey = {"K1"}, .number = 6};
    m_book->takeMessage(message, m_clock.now());
    QVERIFY(has(u"K1/sos"_s));
    report("V1", "K1", 6);
    QVERIFY(has(u"V1/sos"_s) && !has(u"K1/sos"_s));
    QCOMPARE(m_book->alarms().size(), 1);
    QCOMPARE(m_book->alarms().constFirst().count, 2);
    QCOMPARE(m_book->alarms().constFirst().vehicle, u"V1"_s);
    QVERIFY(m_store->columns().alarm.at(0) == AlarmPriority::Critical);
    QCOMPARE(m_ends.size(), 1); // the journal must not bring the former one back
    QCOMPARE(m_ends.constFirst().key, u"K1/sos"_s);

    // Also when the vehicle is known first and its tracker later.
    report("V2", "", 0);
    message.alarm->deviceKey = DeviceKey("K2");
    m_book->takeMessage(message, m_clock.now());
    report("V2", "K2", 6);
    QVERIFY(has(u"V2/sos"_s) && !has(u"K2/sos"_s));
}

void AlarmLimitsTest::vehicleAndTrackerBothNamed()
{
    Message message;
    message.alarm = AlarmDetails{.deviceKey = {"K1"}, .number = 6};
    m_book->takeMessage(message, m_clock.now());
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = 6};
    m_book->takeMessage(message, m_clock.now());
    report("V1", "K1", 0);
    QCOMPARE(open(), 1);
    QCOMPARE(m_book->alarms().at(m_book->indexOf(u"V1/sos"_s)).count, 2);
}

void AlarmLimitsTest::trackersIdInPlaceOfTheVehicles()
{
    report("V1", "860000000000001", 0);
    Message message;
    message.alarm = AlarmDetails{.imei = {"860000000000001"}, .number = 6};
    m_book->takeMessage(message, m_clock.now());
    QVERIFY(has(u"V1/sos"_s));
}

QTEST_GUILESS_MAIN(AlarmLimitsTest)
#include "tst_alarmlimits.moc"
