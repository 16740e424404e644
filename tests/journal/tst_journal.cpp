// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaltestbase.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

constexpr Milliseconds patience{5'000};

QList<InboxRow> rowsIn(const QSignalSpy &spy)
{
    QList<InboxRow> rows;
    for (const QList<QVariant> &call : spy)
        rows += call.first().value<QList<InboxRow>>();
    return rows;
}

QList<qint64> idsOf(const QList<InboxRow> &rows)
{
    QList<qint64> ids;
    for (const InboxRow &row : rows)
        ids << row.id;
    return ids;
}

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(m_clock);
        const JournalOpening opening = m_journal->open(optionsFor(*m_folder));
        QVERIFY2(opening.isOpen(), qUtf8Printable(opening.error));
    }
    void cleanup() { m_journal.reset(); }

    void commitsInTheOrderOfArrival();
    void isOnDiskBeforeAnybodyHears();
    void keepsEverythingThatWasSaid();
    void keepsExactDuplicates();
    void countsAndMarks();
    void pagesFromTheNewest();
    void answersPagesInTurn();
    void recordsGaps();
    void endsTheGapOfAnEarlierRun();
    void restoresAfterRestart();
    void remembersAlarmsAndTheirTransitions();
    void loadsOnlyRecentlyClearedAlarms();
    void keepsTheNewestRecordOfAVehicle();
    void refusesWhatItCannotKeep();

private:
    void reopen();
    void appendAndFlush(int count);

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void JournalTest::reopen()
{
    QVERIFY(m_journal->close(patience));
    m_journal = std::make_unique<Journal>(m_clock);
    QVERIFY(m_journal->open(optionsFor(*m_folder)).isOpen());
}

void JournalTest::appendAndFlush(int count)
{
    for (int i = 1; i <= count; ++i)
        QVERIFY(m_journal->append(plainMessage(i), dawn + Milliseconds(i)));
    QVERIFY(m_journal->flush(patience));
}

void JournalTest::commitsInTheOrderOfArrival()
{
    const QSignalSpy committed(m_journal.get(), &Journal::committed);
    constexpr int count = 5'000; // more than one group
    appendAndFlush(count);
    QTRY_COMPARE(rowsIn(committed).size(), count);
    const QList<InboxRow> rows = rowsIn(committed);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(rows.at(i).id, i + 1);
        QCOMPARE(rows.at(i).message.text, "message " + std::to_string(i + 1));
        QCOMPARE(rows.at(i).received, dawn + Milliseconds(i + 1));
    }
    QVERIFY2(committed.size() < count / 10, "messages that wait together share a commit");
}

void JournalTest::isOnDiskBeforeAnybodyHears()
{
    QList<qint64> missing;
    int heard = 0;
    connect(m_journal.get(), &Journal::committed, this, [&](const QList<InboxRow> &rows) {
        const QVariantList onDisk = columnOnDisk(m_folder->path(), u"SELECT id FROM inbox"_s);
        for (const InboxRow &row : rows) {
            ++heard;
            if (!onDisk.contains(row.id))
                missing << row.id;
        }
    });
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(m_journal->append(plainMessage(i), dawn));
        QTRY_COMPARE(heard, i);
    }
    QCOMPARE(missing, QList<qint64>());
    QCOMPARE(columnOnDisk(m_folder->path(), u"PRAGMA journal_mode"_s), QVariantList{u"wal"_s});
}

void JournalTest::keepsEverythingThatWasSaid()
{
    Message unknown;
    unknown.typeName = "somethingNew";
    for (const Message &message : {alarmMessage(), plainMessage(2), unknown})
        QVERIFY(m_journal->append(message, dawn));
    const InboxPage page = m_journal->page({});
    QCOMPARE(page.error, QString());
    QCOMPARE(page.rows.size(), 3);
    QCOMPARE(spelled(page.rows.at(0).message), spelled(unknown));
    QCOMPARE(spelled(page.rows.at(1).message), spelled(plainMessage(2)));
    QCOMPARE(spelled(page.rows.at(2).message), spelled(alarmMessage()));
    QCOMPARE(page.rows.at(2).vehicle(), Imei("8600000000000001"));
    QCOMPARE(page.rows.at(0).typeName(), u"unknown"_s);
}

void JournalTest::keepsExactDuplicates()
{
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_journal->append(plainMessage(1), dawn));
    QCOMPARE(m_journal->page({}).rows.size(), 2);
}

void JournalTest::countsAndMarks()
{
    appendAndFlush(5);
    QVERIFY(m_journal->beginGap(u"message"_s, dawn));
    QTRY_COMPARE(m_journal->counts(), (InboxCounts{.messages = 5, .unread = 5}));

    QVERIFY(m_journal->markRead(2));
    QVERIFY(m_journal->markRead(2)); // twice counts once
    QVERIFY(m_journal->markRead(99));
    QTRY_COMPARE(m_journal->counts(), (InboxCounts{.messages = 5, .unread = 4}));
    QVERIFY(m_journal->markRead(2, false));
    QTRY_COMPARE(m_journal->counts().unread, 5);
    QVERIFY(m_journal->markAllRead(4));
    QTRY_COMPARE(m_journal->counts().unread, 1);
    const QList<InboxRow> rows = m_journal->page({}).rows;
    QVERIFY(!rows.at(1).read); // message 5
    QVERIFY(rows.at(2).read);
}

void JournalTest::pagesFromTheNewest()
{
    appendAndFlush(10);
    InboxPage page = m_journal->page({.beforeId = 0, .limit = 4});
    QCOMPARE(idsOf(page.rows), (QList<qint64>{10, 9, 8, 7}));
    QVERIFY(page.more);
    page = m_journal->page({.beforeId = 7, .limit = 4});
    QCOMPARE(idsOf(page.rows), (QList<qint64>{6, 5, 4, 3}));
    page = m_journal->page({.beforeId = 3, .limit = 2});
    QCOMPARE(idsOf(page.rows), (QList<qint64>{2, 1}));
    QVERIFY(!page.more);
    QVERIFY(m_journal->page({.beforeId = 1}).rows.isEmpty());
}

void JournalTest::answersPagesInTurn()
{
    const QSignalSpy committed(m_journal.get(), &Journal::committed);
    const QSignalSpy ready(m_journal.get(), &Journal::pageReady);
    QVERIFY(m_journal->append(plainMessage(1), dawn));
    const quint64 first = m_journal->requestPage({});
    const quint64 second = m_journal->requestPage({.beforeId = 1});
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(ready.at(0).at(0).toULongLong(), first);
    QCOMPARE(ready.at(1).at(0).toULongLong(), second);
    // A page asked for after an append holds it, and what a page holds was announced before.
    QCOMPARE(idsOf(ready.at(0).at(1).value<InboxPage>().rows), QList<qint64>{1});
    QCOMPARE(idsOf(rowsIn(committed)), QList<qint64>{1});
    QVERIFY(ready.at(1).at(1).value<InboxPage>().rows.isEmpty());
}

void JournalTest::recordsGaps()
{
    const QSignalSpy committed(m_journal.get(), &Journal::committed);
    const QSignalSpy ended(m_journal.get(), &Journal::gapsEnded);
    QVERIFY(m_journal->beginGap(u"message"_s, dawn));
    QVERIFY(m_journal->beginGap(u"device"_s, dawn));
    QTRY_COMPARE(rowsIn(committed).size(), 2);
    QCOMPARE(rowsIn(committed).first().typeName(), u"gap"_s);
    QCOMPARE(*rowsIn(committed).first().gap, (InboxGap{u"message"_s, dawn, {}}));
    QVERIFY(rowsIn(committed).first().read);

    QVERIFY(m_journal->endGap(u"message"_s, dawn + Milliseconds(90)));
    QTRY_COMPARE(rowsIn(ended).size(), 1);
    const InboxGap whole{u"message"_s, dawn, dawn + Milliseconds(90)};
    QCOMPARE(rowsIn(ended).first().id, 1);
    QCOMPARE(*rowsIn(ended).first().gap, whole);
    QCOMPARE(*m_journal->page({}).rows.at(1).gap, whole);
    QVERIFY(!m_journal->page({}).rows.at(0).gap->to); // the other feed's is still open
}

void JournalTest::endsTheGapOfAnEarlierRun()
{
    QVERIFY(m_journal->beginGap(u"message"_s, dawn));
    reopen();
    QVERIFY(m_journal->endGap(u"message"_s, dawn + Milliseconds(7)));
    QVERIFY(m_journal->page({}).rows.first().gap->to == Reported<Instant>(dawn + Milliseconds(7)));
}

void JournalTest::restoresAfterRestart()
{
    appendAndFlush(3);
    QVERIFY(m_journal->markRead(1));
    m_journal->saveVehicles({{u"1"_s, "one"}});
    reopen();
    QTRY_COMPARE(m_journal->counts(), (InboxCounts{.messages = 3, .unread = 2}));
    QCOMPARE(idsOf(m_journal->page({}).rows), (QList<qint64>{3, 2, 1}));
    QCOMPARE(m_journal->loadVehicles(), (QList<SavedVehicle>{{u"1"_s, "one"}}));
    const QSignalSpy committed(m_journal.get(), &Journal::committed);
    appendAndFlush(1);
    QTRY_COMPARE(rowsIn(committed).size(), 1);
    QCOMPARE(rowsIn(committed).first().id, 4); // ids go on, none is given twice
}

void JournalTest::remembersAlarmsAndTheirTransitions()
{
    Alarm alarm = someAlarm(u"1/tire-hot/AB12CD"_s);
    QVERIFY(m_journal->saveAlarms({alarm}));
    alarm.count = 2; // only counted: no transition
    QVERIFY(m_journal->saveAlarms({alarm}));
    alarm.state = AlarmState::ActiveAcked;
    alarm.acknowledged = dawn + Milliseconds(5);
    alarm.acknowledgedBy = u"4711"_s;
    alarm.note = u"called"_s;
    alarm.occurrence = 3;
    alarm.ended = dawn - Milliseconds(60'000);
    alarm.endReason = u"sensor now on HV 12"_s;
    alarm.shelvedUntil = dawn + Milliseconds(60'000);
    alarm.witnesses = {u"sensor"_s, u"message"_s};
    m_clock.set(dawn + Milliseconds(5));
    QVERIFY(m_journal->saveAlarms({alarm}));
    reopen();

    QCOMPARE(m_journal->loadAlarms(std::chrono::hours(24)), QList<Alarm>{alarm});
    QCOMPARE(
        columnOnDisk(m_folder->path(), u"SELECT state || ' ' || source FROM alarm_transition ORDER BY id"_s),
        (QVariantList{u"active-unacked sensor"_s, u"active-acked sensor"_s}));
    QCOMPARE(
        columnOnDisk(m_folder->path(), u"SELECT max(at) FROM alarm_transition"_s).first().toLongLong(),
        toMs(dawn) + 5);
}

void JournalTest::loadsOnlyRecentlyClearedAlarms()
{
    const Alarm open = someAlarm(u"open"_s);
    Alarm recent = someAlarm(u"recent"_s);
    Alarm old = someAlarm(u"old"_s);
    recent.state = old.state = AlarmState::Cleared;
    recent.cleared = dawn;
    old.cleared = old.ended = dawn - Milliseconds(std::chrono::days(3));
    old.occurrence = 4;
    for (const Alarm &alarm : {open, recent, old})
        QVERIFY(m_journal->saveAlarms({alarm}));
    QList<Alarm> loaded = m_journal->loadAlarms(std::chrono::hours(24));
    // Of the old one only what has to be known when it begins again.
    const auto forgotten = std::ranges::find(loaded, u"old"_s, &Alarm::key);
    QVERIFY(forgotten != loaded.end());
    QCOMPARE(forgotten->count, 0);
    QCOMPARE(forgotten->occurrence, 4);
    QVERIFY(forgotten->ended == old.ended);
    loaded.erase(forgotten);
    QCOMPARE(loaded, (QList<Alarm>{open, recent}));
}

void JournalTest::keepsTheNewestRecordOfAVehicle()
{
    m_journal->saveVehicles({{u"1"_s, "old"}, {u"2"_s, "two"}});
    m_journal->saveVehicles({{u"1"_s, "new"}});
    QVERIFY(m_journal->flush(patience));
    m_journal->saveVehicles({{u"1"_s, "newest"}});
    QCOMPARE(m_journal->loadVehicles(), (QList<SavedVehicle>{{u"1"_s, "newest"}, {u"2"_s, "two"}}));
}

void JournalTest::refusesWhatItCannotKeep()
{
    QVERIFY(m_journal->close(patience));
    QVERIFY(!m_journal->append(plainMessage(1), dawn));
    QVERIFY(!m_journal->saveAlarms({someAlarm(u"a"_s)}));
    QCOMPARE(m_journal->requestPage({}), 0);
    QVERIFY(m_journal->page({}).rows.isEmpty());
    QVERIFY(m_journal->flush(patience));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
