// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AlarmBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void repeatsCountUp();
    void endsWithTheFirstReportThatDoesNotRepeatIt();
    void waitsForItsRecoveryNumber();
    void acknowledgingDoesNotEndIt();
    void returnsAsANewOccurrence();
    void lateReportRaises();
    void unknownNumberIsKept();
    void newsRaiseNothing();
    void messageAlarms();
    void messageNamesAVehicleNotYetSeen();
    void sensorAndRuleSources();
    void highestPriorityReachesTheVehicle();
    void restoredAlarmsAreNotRaisedAgain();
    void acknowledgementCanBeTakenBack();
    void takingBackHasAnEnd();
    void listOfAlarmsRaisesEach();
    void keepsWhatTheMessageSaid();
    void vehicleTakesOverWhatAMessageRaised();
    void messageWithoutAnEndIsClosedByHand();
    void messageWithAnEndWaitsForIt();
    void oldAcknowledgementIsAnEndToo();

private:
    void report(int alarmNumber, Milliseconds after = 10s);
    void apply(DevicePush push) { m_store->apply({{{m_clock.now(), std::move(push)}}}); }
    [[nodiscard]] QString state(const QString &key) const
    {
        const int index = m_book->indexOf(key);
        return index < 0 ? QString() : QString::fromLatin1(toString(m_book->alarms().at(index).state));
    }
    [[nodiscard]] const Alarm &alarm(const QString &key) const
    {
        return m_book->alarms().at(m_book->indexOf(key));
    }

    ManualClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<AlarmBook> m_book;
};

void AlarmBookTest::init()
{
    m_store = std::make_unique<FleetStore>(m_clock);
    m_book = std::make_unique<AlarmBook>(*m_store, m_clock);
}

void AlarmBookTest::cleanup()
{
    m_book.reset();
    m_store.reset();
}

void AlarmBookTest::report(int alarmNumber, Milliseconds after)
{
    m_clock.advance(after);
    Snapshot snapshot{.vehicle = {.imei = {"V1"}}};
    snapshot.status.alarmNumber = alarmNumber;
    snapshot.status.deviceTime = m_clock.now();
    apply(snapshot);
}

void AlarmBookTest::repeatsCountUp()
{
    report(7);
    const Instant first = m_clock.now();
    report(7);
    report(7);
    QCOMPARE(m_book->alarms().size(), 1);
    QCOMPARE(alarm(u"V1/overspeed"_s).count, 3);
    QVERIFY(alarm(u"V1/overspeed"_s).first == first);
    QVERIFY(alarm(u"V1/overspeed"_s).last == m_clock.now());
}

void AlarmBookTest::endsWithTheFirstReportThatDoesNotRepeatIt()
{
    report(7);
    report(0);
    QCOMPARE(state(u"V1/overspeed"_s), u"cleared-unacked"_s);
    m_book->acknowledge(u"V1/overspeed"_s);
    QCOMPARE(state(u"V1/overspeed"_s), u"cleared"_s);
}

void AlarmBookTest::waitsForItsRecoveryNumber()
{
    report(4);
    report(0);
    QCOMPARE(state(u"V1/power-lost"_s), u"active-unacked"_s);
    report(22);
    QCOMPARE(state(u"V1/power-lost"_s), u"cleared-unacked"_s);
}

void AlarmBookTest::acknowledgingDoesNotEndIt()
{
    report(7);
    QSignalSpy changed(m_book.get(), &AlarmBook::changed);
    m_book->acknowledge(u"V1/overspeed"_s);
    QCOMPARE(state(u"V1/overspeed"_s), u"active-acked"_s);
    QCOMPARE(changed.size(), 1);
    m_book->acknowledge(u"V1/overspeed"_s);
    QCOMPARE(changed.size(), 1);
    report(7);
    QCOMPARE(state(u"V1/overspeed"_s), u"active-acked"_s);
}

void AlarmBookTest::returnsAsANewOccurrence()
{
    report(7);
    m_book->acknowledge(u"V1/overspeed"_s);
    report(0);
    QCOMPARE(state(u"V1/overspeed"_s), u"cleared"_s);
    report(7);
    QCOMPARE(state(u"V1/overspeed"_s), u"active-unacked"_s);
    QCOMPARE(alarm(u"V1/overspeed"_s).count, 1);
    QCOMPARE(m_book->alarms().size(), 1);
}

void AlarmBookTest::lateReportRaises()
{
    report(0);
    Snapshot stored{.vehicle = {.imei = {"V1"}}};
    stored.status.alarmNumber = 6;
    stored.status.deviceTime = m_clock.now() - 1h;
    apply(stored);
    QCOMPARE(state(u"V1/sos"_s), u"active-unacked"_s);
    QVERIFY(alarm(u"V1/sos"_s).first == m_clock.now() - 1h);
    m_book->acknowledge(u"V1/sos"_s); // newer reports do not repeat it: nothing else will ever end it
    QCOMPARE(state(u"V1/sos"_s), u"cleared"_s);
}

void AlarmBookTest::unknownNumberIsKept()
{
    report(77);
    QCOMPARE(alarm(u"V1/event-77"_s).name, u"Event 77"_s);
}

void AlarmBookTest::newsRaiseNothing()
{
    report(2);
    report(15);
    report(1);
    QVERIFY(m_book->alarms().isEmpty());
}

void AlarmBookTest::messageAlarms()
{
    Message byNumber;
    byNumber.alarm = AlarmDetails{.imei = {"V1"}, .number = 6};
    m_book->takeMessage(byNumber, m_clock.now());
    Message byCode;
    byCode.alarm = AlarmDetails{.imei = {"V1"}, .code = 0x20 | 0x40};
    m_book->takeMessage(byCode, m_clock.now());
    Message byWords;
    byWords.text = "Gate open";
    m_book->takeMessage(byWords, m_clock.now());
    m_book->takeMessage(byWords, m_clock.now());
    QCOMPARE(m_book->alarms().size(), 4);
    QVERIFY(alarm(u"V1/sos"_s).source == AlarmSource::Message);
    QVERIFY(m_book->indexOf(u"V1/overspeed"_s) >= 0 && m_book->indexOf(u"V1/towing"_s) >= 0);
    QCOMPARE(alarm(u"/message/Gate open"_s).count, 2);
}

void AlarmBookTest::messageNamesAVehicleNotYetSeen()
{
    Message message;
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = 6};
    m_book->takeMessage(message, m_clock.now());
    QCOMPARE(m_store->size(), 0);
    report(0);
    QVERIFY(m_store->columns().alarm.at(0) == AlarmPriority::Critical);
}

void AlarmBookTest::sensorAndRuleSources()
{
    TireReport tires{.vehicle = {.imei = {"V1"}}};
    tires.readings = {{.sensor = {"S1"}, .state = 1, .temperatureC = 95.0}};
    apply(tires);
    QVERIFY(alarm(u"V1/tire-leak/S1"_s).source == AlarmSource::Sensor);
    QVERIFY(alarm(u"V1/tire-hot/S1"_s).source == AlarmSource::Rule);
    m_clock.advance(60s);
    tires.readings = {{.sensor = {"S1"}, .state = 0, .temperatureC = 50.0}};
    apply(tires);
    QCOMPARE(state(u"V1/tire-leak/S1"_s), u"cleared-unacked"_s);
}

void AlarmBookTest::highestPriorityReachesTheVehicle()
{
    report(7);
    QVERIFY(m_store->columns().alarm.at(0) == AlarmPriority::Medium);
    report(6);
    QVERIFY(m_store->columns().alarm.at(0) == AlarmPriority::Critical);
    QCOMPARE(m_store->columns().alarmUnacked.at(0), 1);
    m_book->acknowledgeAll(u"V1"_s);
    QVERIFY(m_store->columns().alarm.at(0) == AlarmPriority::Critical);
    QCOMPARE(m_store->columns().alarmUnacked.at(0), 0);
    report(0);
    QVERIFY(m_store->columns().alarm.at(0) == AlarmPriority::None);
}

void AlarmBookTest::restoredAlarmsAreNotRaisedAgain()
{
    report(7);
    m_book->acknowledge(u"V1/overspeed"_s);
    AlarmBook other(*m_store, m_clock);
    QSignalSpy added(&other, &AlarmBook::changed);
    other.restore(m_book->alarms());
    other.restore(m_book->alarms());
    QCOMPARE(added.size(), 1);
    QVERIFY(other.alarms().constFirst().state == AlarmState::ActiveAcked);
}

void AlarmBookTest::acknowledgementCanBeTakenBack()
{
    report(7);
    m_book->acknowledge(u"V1/overspeed"_s);
    m_clock.advance(4s);
    QVERIFY(m_book->unacknowledge(u"V1/overspeed"_s));
    QCOMPARE(state(u"V1/overspeed"_s), u"active-unacked"_s);
    QVERIFY(!alarm(u"V1/overspeed"_s).acknowledged.has_value());
    QVERIFY(!m_book->unacknowledge(u"V1/overspeed"_s));

    report(0);
    m_book->acknowledge(u"V1/overspeed"_s);
    QVERIFY(m_book->unacknowledge(u"V1/overspeed"_s));
    QCOMPARE(state(u"V1/overspeed"_s), u"cleared-unacked"_s);
}

void AlarmBookTest::takingBackHasAnEnd()
{
    report(7);
    m_book->acknowledge(u"V1/overspeed"_s);
    m_clock.advance(AlarmBook::undoWindow);
    QVERIFY(!m_book->unacknowledge(u"V1/overspeed"_s));
    QCOMPARE(state(u"V1/overspeed"_s), u"active-acked"_s);
    QVERIFY(!m_book->unacknowledge(u"nobody/sos"_s));
}

void AlarmBookTest::listOfAlarmsRaisesEach()
{
    Message message;
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = 6};
    message.moreAlarms
        = {AlarmDetails{.imei = {"V2"}, .number = 7}, AlarmDetails{.imei = {"V3"}, .number = 8}};
    m_book->takeMessage(message, m_clock.now());
    QCOMPARE(m_book->alarms().size(), 3);
    QCOMPARE(state(u"V3/towing"_s), u"active-unacked"_s);
}

void AlarmBookTest::keepsWhatTheMessageSaid()
{
    Message message;
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = 7, .speedKmh = 97.0};
    m_book->takeMessage(message, m_clock.now());
    report(7); // a repeat that says less takes nothing away
    QVERIFY(alarm(u"V1/overspeed"_s).details.has_value());
    QCOMPARE(*alarm(u"V1/overspeed"_s).details->speedKmh, 97.0);
    report(0);
    m_book->acknowledge(u"V1/overspeed"_s);
    report(7); // another occurrence
    QVERIFY(!alarm(u"V1/overspeed"_s).details.has_value());
}

void AlarmBookTest::vehicleTakesOverWhatAMessageRaised()
{
    Message message;
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = 7};
    m_book->takeMessage(message, m_clock.now());
    report(0);
    QCOMPARE(state(u"V1/overspeed"_s), u"active-unacked"_s); // the report may be older than the message
    report(7);
    report(0);
    QCOMPARE(state(u"V1/overspeed"_s), u"cleared-unacked"_s);
}

void AlarmBookTest::messageWithoutAnEndIsClosedByHand()
{
    Message message;
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = 6};
    m_book->takeMessage(message, m_clock.now());
    m_book->acknowledge(u"V1/sos"_s);
    QCOMPARE(state(u"V1/sos"_s), u"cleared"_s);
    QVERIFY(*alarm(u"V1/sos"_s).cleared == m_clock.now());
    m_clock.advance(2s);
    QVERIFY(m_book->unacknowledge(u"V1/sos"_s)); // nothing but the hand had ended it
    QCOMPARE(state(u"V1/sos"_s), u"active-unacked"_s);
    QVERIFY(!alarm(u"V1/sos"_s).cleared.has_value());

    m_book->acknowledge(u"V1/sos"_s);
    m_clock.advance(60s);
    m_book->takeMessage(message, m_clock.now());
    QCOMPARE(state(u"V1/sos"_s), u"active-unacked"_s);
    QCOMPARE(alarm(u"V1/sos"_s).count, 1);
}

void AlarmBookTest::messageWithAnEndWaitsForIt()
{
    Message message;
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = 4};
    m_book->takeMessage(message, m_clock.now());
    m_book->acknowledge(u"V1/power-lost"_s);
    QCOMPARE(state(u"V1/power-lost"_s), u"active-acked"_s);
    report(22);
    QCOMPARE(state(u"V1/power-lost"_s), u"cleared"_s);
}

void AlarmBookTest::oldAcknowledgementIsAnEndToo()
{
    const Instant seen = m_clock.now() - 1h;
    const Alarm old{
        .key = u"V1/sos"_s,
        .vehicle = u"V1"_s,
        .kind = u"sos"_s,
        .state = AlarmState::ActiveAcked,
        .source = AlarmSource::Message,
        .acknowledged = seen};
    QSignalSpy changed(m_book.get(), &AlarmBook::changed); // or it would be active again at the next start
    m_book->restore({old});
    QCOMPARE(state(u"V1/sos"_s), u"cleared"_s);
    QVERIFY(*alarm(u"V1/sos"_s).cleared == seen);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(AlarmBookTest)
#include "tst_alarmbook.moc"
