// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alarmbook.h"

#include <QTest>

#include <functional>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/**
 * What ends an alarm and what does not, by the times of the events and not by the order in which they arrive:
 * reports and messages may come late, in any order, and with a restart in between.
 */
class AlarmEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothOrders_data();
    void bothOrders();
    void endIsKnownAfterARestart_data();
    void endIsKnownAfterARestart();
    void newBeginAfterAKnownEndIsActive();
    void endOlderThanTheLastRaiseEndsNothing();
    void kindsWithoutAnEnd();
    void lateReportsNeverEnd();
    void lateRepeatDoesNotCloseIt();
    void messagesOutOfOrder();
    void messagesWithoutATimeCountAsTheyArrive();
    void repeatedMessageIsHistory();
    void aClockAheadDoesNotHideTheEnd();
    void restoredNumberIsComparedWithTheNextReport();
    void restoredLevelIsComparedWithTheNextReading();
    void restoredAlarmThatGoesOnStays();
    void aFineReadingOfTheSameMomentEndsNoNumber();
    void reasonOfAnEndIsKept();
    void occurrencesGoOnAfterALongTime();

private:
    void restart();
    void apply(DevicePush push) { m_store->apply({{{m_clock.now(), std::move(push)}}}); }
    void report(int number, Instant at);
    void message(int number, Reported<Instant> at);
    [[nodiscard]] const Alarm *find(const QString &kind) const
    {
        const int index = m_book->indexOf(u"V1/"_s + kind);
        return index < 0 ? nullptr : &m_book->alarms().at(index);
    }
    [[nodiscard]] QString state(const QString &kind) const
    {
        const Alarm *alarm = find(kind);
        return alarm ? QString::fromLatin1(toString(alarm->state)) : QString();
    }
    /** No operator hears of it, and none has to. */
    [[nodiscard]] bool isHistory(const QString &kind) const
    {
        return !find(kind) || (find(kind)->state == AlarmState::Cleared && !m_everActive.contains(kind));
    }

    ManualClock m_clock;
    Instant m_start;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<AlarmBook> m_book;
    QHash<QString, Alarm> m_journal; // by key, as a journal keeps them
    QSet<QString> m_everActive;
};

void AlarmEndsTest::init()
{
    m_journal.clear();
    m_everActive.clear();
    m_clock.advance(24h);
    m_start = m_clock.now();
    restart();
}

/** Another run: nothing is left but what a journal was given. */
void AlarmEndsTest::restart()
{
    m_book.reset();
    m_store = std::make_unique<FleetStore>(m_clock);
    m_book = std::make_unique<AlarmBook>(*m_store, m_clock);
    m_book->restore(m_journal.values());
    connect(m_book.get(), &AlarmBook::changed, this, [this](std::span<const AlarmChange> changes) {
        for (const AlarmChange &change : changes) {
            const Alarm &alarm = m_book->alarms().at(change.index);
            if (change.toJournal)
                m_journal.insert(alarm.key, alarm);
            if (alarm.isActive())
                m_everActive.insert(alarm.kind);
        }
    });
    connect(m_book.get(), &AlarmBook::endNoted, this, [this](const Alarm &record) {
        QCOMPARE(record.count, 0);
        m_journal.insert(record.key, record);
    });
}

void AlarmEndsTest::report(int number, Instant at)
{
    m_clock.advance(1s);
    Snapshot snapshot{.vehicle = {.imei = {"V1"}}};
    snapshot.status.alarmNumber = number;
    snapshot.status.deviceTime = at;
    apply(snapshot);
}

void AlarmEndsTest::message(int number, Reported<Instant> at)
{
    m_clock.advance(1s);
    Message message;
    message.alarm = AlarmDetails{.imei = {"V1"}, .number = number, .date = at};
    m_book->takeMessage(message, m_clock.now());
}

namespace {

/** Every kind that another kind ends, by both numbers. */
void addPairs()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("byMessage");
    for (int end = 2; end <= 50; ++end) {
        const QString ended = alarmKindFromNumber(end).clears;
        for (int begin = 2; begin <= 50 && !ended.isEmpty(); ++begin) {
            if (alarmKindFromNumber(begin).key != ended)
                continue;
            QTest::addRow("%s by report", qPrintable(ended)) << begin << end << false;
            QTest::addRow("%s by message", qPrintable(ended)) << begin << end << true;
        }
    }
}

} // namespace

void AlarmEndsTest::bothOrders_data()
{
    addPairs();
}

void AlarmEndsTest::bothOrders()
{
    QFETCH(const int, begin);
    QFETCH(const int, end);
    QFETCH(const bool, byMessage);
    const QString kind = alarmKindFromNumber(begin).key;
    const auto tell = [&](int number, Instant at) {
        byMessage ? message(number, at) : report(number, at);
    };

    m_clock.advance(1h);
    tell(end, m_start + 60s); // nothing was known of it yet
    tell(begin, m_start);
    QVERIFY(isHistory(kind));

    tell(begin, m_start + 120s); // again, and now in order
    QCOMPARE(state(kind), u"active-unacked"_s);
    tell(end, m_start + 180s);
    QCOMPARE(state(kind), u"cleared-unacked"_s);
    const int count = find(kind)->count;
    tell(begin, m_start + 150s); // late once more
    QCOMPARE(state(kind), u"cleared-unacked"_s);
    QCOMPARE(find(kind)->count, count + 1);
    QVERIFY(find(kind)->cleared == m_start + 180s);
}

void AlarmEndsTest::endIsKnownAfterARestart_data()
{
    addPairs();
}

void AlarmEndsTest::endIsKnownAfterARestart()
{
    QFETCH(const int, begin);
    QFETCH(const int, end);
    QFETCH(const bool, byMessage);
    const QString kind = alarmKindFromNumber(begin).key;
    const auto tell = [&](int number, Instant at) {
        byMessage ? message(number, at) : report(number, at);
    };
    m_clock.advance(1h);
    tell(end, m_start + 60s);
    restart();
    tell(begin, m_start);
    QVERIFY(isHistory(kind));

    tell(begin, m_start + 120s);
    tell(end, m_start + 180s);
    m_book->acknowledgeAll(u"V1"_s);
    restart();
    tell(begin, m_start + 150s);
    QCOMPARE(state(kind), u"cleared"_s);
}

void AlarmEndsTest::newBeginAfterAKnownEndIsActive()
{
    m_clock.advance(1h);
    report(22, m_start);
    report(4, m_start + 1s);
    QCOMPARE(state(u"power-lost"_s), u"active-unacked"_s);
    QCOMPARE(find(u"power-lost"_s)->occurrence, 1);
    report(22, m_start + 2s);
    m_book->acknowledgeAll(u"V1"_s);
    report(4, m_start + 2s); // of the same second, but it came afterwards: in doubt it is so
    QCOMPARE(state(u"power-lost"_s), u"active-unacked"_s);
    QCOMPARE(find(u"power-lost"_s)->occurrence, 2);
}

void AlarmEndsTest::endOlderThanTheLastRaiseEndsNothing()
{
    m_clock.advance(1h);
    report(4, m_start + 60s);
    report(22, m_start); // late
    QCOMPARE(state(u"power-lost"_s), u"active-unacked"_s);
    message(22, m_start + 30s);
    QCOMPARE(state(u"power-lost"_s), u"active-unacked"_s);
    message(22, m_start + 60s);
    QCOMPARE(state(u"power-lost"_s), u"cleared-unacked"_s);
}

void AlarmEndsTest::kindsWithoutAnEnd()
{
    m_clock.advance(1h);
    report(6, m_start + 60s);
    report(0, m_start + 90s);
    m_book->acknowledgeAll(u"V1"_s);
    QCOMPARE(state(u"sos"_s), u"cleared"_s);
    report(6, m_start + 30s); // stored on the way
    QCOMPARE(state(u"sos"_s), u"cleared"_s);
    QCOMPARE(find(u"sos"_s)->count, 2);
    QVERIFY(find(u"sos"_s)->first == m_start + 30s);
    QVERIFY(find(u"sos"_s)->cleared == m_start + 90s);
    restart();
    report(6, m_start + 45s);
    QCOMPARE(state(u"sos"_s), u"cleared"_s);
    report(6, m_start + 120s);
    QCOMPARE(state(u"sos"_s), u"active-unacked"_s);
    QCOMPARE(find(u"sos"_s)->occurrence, 2);
}

void AlarmEndsTest::lateReportsNeverEnd()
{
    m_clock.advance(1h);
    report(6, m_start + 60s);
    report(0, m_start);
    report(7, m_start + 1s);
    QCOMPARE(state(u"sos"_s), u"active-unacked"_s);
    QCOMPARE(state(u"overspeed"_s), u"active-unacked"_s); // late may raise
}

void AlarmEndsTest::lateRepeatDoesNotCloseIt()
{
    m_clock.advance(1h);
    report(6, m_start + 60s);
    report(6, m_start);
    QCOMPARE(state(u"sos"_s), u"active-unacked"_s);
    QCOMPARE(find(u"sos"_s)->count, 2);
    QVERIFY(find(u"sos"_s)->first == m_start);
}

void AlarmEndsTest::messagesOutOfOrder()
{
    m_clock.advance(1h);
    message(20, m_start + 60s);
    message(21, m_start + 30s);
    QCOMPARE(state(u"jamming"_s), u"active-unacked"_s);
    message(21, m_start + 90s);
    QCOMPARE(state(u"jamming"_s), u"cleared-unacked"_s);
    message(20, m_start + 75s);
    QCOMPARE(state(u"jamming"_s), u"cleared-unacked"_s);
}

void AlarmEndsTest::messagesWithoutATimeCountAsTheyArrive()
{
    message(20, {});
    message(21, {});
    QCOMPARE(state(u"jamming"_s), u"cleared-unacked"_s);
    message(20, {});
    QCOMPARE(state(u"jamming"_s), u"active-unacked"_s);
}

void AlarmEndsTest::repeatedMessageIsHistory()
{
    m_clock.advance(1h);
    message(6, m_start);
    m_book->acknowledgeAll(u"V1"_s); // only a message told of it: closed
    QCOMPARE(state(u"sos"_s), u"cleared"_s);
    message(6, m_start); // the server begins again where it stopped
    QCOMPARE(state(u"sos"_s), u"cleared"_s);
    restart();
    message(6, m_start);
    QCOMPARE(state(u"sos"_s), u"cleared"_s);
    message(6, m_start + 1s);
    QCOMPARE(state(u"sos"_s), u"active-unacked"_s);
}

void AlarmEndsTest::aClockAheadDoesNotHideTheEnd()
{
    message(4, m_start + 1h); // told as of later than it came
    report(22, m_clock.now() + 1s);
    QCOMPARE(state(u"power-lost"_s), u"cleared-unacked"_s);
}

void AlarmEndsTest::restoredNumberIsComparedWithTheNextReport()
{
    report(7, m_start);
    restart();
    QCOMPARE(state(u"overspeed"_s), u"active-unacked"_s);
    report(0, m_start + 60s);
    QCOMPARE(state(u"overspeed"_s), u"cleared-unacked"_s);
}

void AlarmEndsTest::restoredLevelIsComparedWithTheNextReading()
{
    Snapshot low{.vehicle = {.imei = {"V1"}}};
    low.status.batteryPercent = 12;
    low.status.deviceTime = m_clock.now();
    apply(low);
    TireReport tires{.vehicle = {.imei = {"V1"}}};
    tires.readings = {{.sensor = {"S1"}, .state = 1, .temperatureC = 95.0}};
    apply(tires);
    QCOMPARE(m_book->alarms().size(), 3);

    restart();
    m_clock.advance(60s);
    low.status.batteryPercent = 80;
    low.status.deviceTime = m_clock.now();
    apply(low);
    tires.readings = {{.sensor = {"S1"}, .state = 0, .temperatureC = 40.0}};
    apply(tires);
    for (const char *kind : {"battery-low", "tire-leak/S1", "tire-hot/S1"})
        QCOMPARE(state(QString::fromLatin1(kind)), u"cleared-unacked"_s);
}

void AlarmEndsTest::restoredAlarmThatGoesOnStays()
{
    report(7, m_start);
    m_book->acknowledgeAll(u"V1"_s);
    restart();
    report(7, m_start + 60s);
    QCOMPARE(state(u"overspeed"_s), u"active-acked"_s);
    report(4, m_start + 90s);
    restart();
    report(0, m_start + 120s); // waits for its own end
    QCOMPARE(state(u"power-lost"_s), u"active-unacked"_s);
}

void AlarmEndsTest::aFineReadingOfTheSameMomentEndsNoNumber()
{
    Snapshot odd{.vehicle = {.imei = {"V1"}}};
    odd.status.alarmNumber = 5; // battery low, says the number
    odd.status.batteryPercent = 80;
    odd.status.batteryLow = false;
    odd.status.deviceTime = m_clock.now();
    apply(odd);
    QCOMPARE(state(u"battery-low"_s), u"active-unacked"_s);
}

void AlarmEndsTest::reasonOfAnEndIsKept()
{
    TireReport tires{.vehicle = {.imei = {"V1"}}};
    tires.readings = {{.sensor = {"S1"}, .state = 1}};
    apply(tires);
    AlarmSignal moved;
    moved.action = AlarmSignal::Action::Clear;
    moved.row = 0;
    moved.kind = u"tire-leak"_s;
    moved.subject = u"S1"_s;
    moved.fromSensor = true;
    moved.at = m_clock.now();
    moved.reason = sensorMovedReason + u"HV 12"_s;
    Q_EMIT m_store->alarmSignalled(moved);
    Q_EMIT m_store->alarmSignalsEnded();
    QCOMPARE(state(u"tire-leak/S1"_s), u"cleared-unacked"_s);
    QCOMPARE(find(u"tire-leak/S1"_s)->endReason, u"sensor now on HV 12"_s);
}

void AlarmEndsTest::occurrencesGoOnAfterALongTime()
{
    Alarm longAgo; // as a journal hands out what is not shown any more
    longAgo.key = u"V1/sos"_s;
    longAgo.vehicle = u"V1"_s;
    longAgo.state = AlarmState::Cleared;
    longAgo.occurrence = 3;
    longAgo.count = 0;
    longAgo.last = longAgo.first = m_start - 24h * 30;
    m_book->restore({longAgo});
    QVERIFY(m_book->alarms().isEmpty());
    report(6, m_clock.now());
    QCOMPARE(find(u"sos"_s)->occurrence, 4);
}

QTEST_GUILESS_MAIN(AlarmEndsTest)
#include "tst_alarmends.moc"
