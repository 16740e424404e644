// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/messagelimits.h"
#include "journaltestbase.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

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

QStringList textsIn(const QList<InboxRow> &rows)
{
    QStringList texts;
    for (const InboxRow &row : rows)
        texts += QString::fromStdString(row.message.text);
    return texts;
}

Message sos(int number)
{
    Message message = alarmMessage();
    message.text = "SOS " + std::to_string(number);
    return message;
}

} // namespace

/** Safety does not wait for storage: what arrives is acted on, once, whatever the disk does. */
class JournalSafetyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(m_clock);
        m_options = optionsFor(*m_folder);
        QVERIFY(m_journal->open(m_options).isOpen());
        m_arrived = std::make_unique<QSignalSpy>(m_journal.get(), &Journal::arrived);
        m_held = std::make_unique<QSignalSpy>(m_journal.get(), &Journal::held);
        m_committed = std::make_unique<QSignalSpy>(m_journal.get(), &Journal::committed);
    }
    void cleanup()
    {
        m_journal->setPageLimit(0); // so that closing need not wait
        m_journal.reset();
    }

    void actsWhenItIsOnTheDisk();
    void actsOnReceiptWhileTheDiskRefuses();
    void actsOnceWhenTheDiskComesBack();
    void actsOnReceiptWhenTheDiskIsSlow();
    void actsOnReceiptWithoutAnyJournal();
    void theNewestAndMostUrgentStay();
    void bytesAreLimited();
    void longTextsAreCut();
    void anEntryThatCannotBeWrittenHoldsUpNoOther();
    void alarmsAndTheirMarkAreOneEdit();
    void oneHundredThousandAlarmsAtOnce();
    void severalAlarmsInOneMessageAreKept();

private:
    void fillTheDisk();
    [[nodiscard]] QString onDisk(const QString &select) const
    {
        return columnOnDisk(m_folder->path(), select).value(0).toString();
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<QSignalSpy> m_arrived;
    std::unique_ptr<QSignalSpy> m_held;
    std::unique_ptr<QSignalSpy> m_committed;
};

void JournalSafetyTest::fillTheDisk()
{
    QVERIFY(m_journal->append(plainMessage(0), dawn));
    QCOMPARE(m_journal->page({}).rows.size(), 1); // waits until the writer is idle
    m_journal->setPageLimit(1); // SQLite takes it as "no more than there is now"
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"disk is full"_s));
    Message big = plainMessage(1);
    big.raw.assign(20'000, 'r');
    QVERIFY(m_journal->append(big, dawn));
    QTRY_VERIFY(!m_journal->health().isOk());
    QCOMPARE(m_journal->health().advice, u"Make room on the disk; saving then goes on by itself."_s);
}

void JournalSafetyTest::actsWhenItIsOnTheDisk()
{
    bool wasOnDisk = false;
    connect(m_journal.get(), &Journal::arrived, this, [&](const QList<InboxRow> &rows) {
        wasOnDisk = rows.constFirst().saved
            && onDisk(u"SELECT text FROM inbox WHERE id = %1"_s.arg(rows.constFirst().id)) == u"SOS 1"_s;
    });
    QVERIFY(m_journal->append(sos(1), dawn));
    QTRY_COMPARE(m_arrived->size(), 1);
    QVERIFY(wasOnDisk);
    QCOMPARE(m_held->size(), 0);
    QVERIFY(!m_journal->isBehind());
}

void JournalSafetyTest::actsOnReceiptWhileTheDiskRefuses()
{
    fillTheDisk();
    QVERIFY(m_journal->isBehind());
    m_arrived->clear();
    m_held->clear();
    for (int i = 1; i <= 40; ++i) {
        QVERIFY(m_journal->append(sos(i), dawn));
        QCOMPARE(rowsIn(*m_arrived).size(), i); // at once, not by and by
    }
    QCOMPARE(textsIn(rowsIn(*m_held)), textsIn(rowsIn(*m_arrived)));
    QVERIFY(!rowsIn(*m_arrived).constLast().saved);
    QVERIFY(rowsIn(*m_arrived).constLast().id > InboxRow::provisionalIds);
    QCOMPARE(m_journal->unsavedRows().size(), 41);
}

void JournalSafetyTest::actsOnceWhenTheDiskComesBack()
{
    fillTheDisk();
    for (int i = 1; i <= 40; ++i)
        QVERIFY(m_journal->append(sos(i), dawn));
    QVERIFY(m_journal->markRead(InboxRow::provisionalIds + m_journal->unsavedRows().constLast().ticket));
    m_journal->setPageLimit(0);
    QTRY_COMPARE(rowsIn(*m_committed).size(), 42);
    QVERIFY(!m_journal->isBehind() || m_journal->health().error.isEmpty());
    QVERIFY(m_journal->append(sos(41), dawn));
    QTRY_COMPARE(rowsIn(*m_arrived).size(), 43);
    // Each row once, in the order of arrival, on the screen and on the disk.
    QCOMPARE(textsIn(rowsIn(*m_arrived)), textsIn(rowsIn(*m_committed)));
    QCOMPARE(onDisk(u"SELECT count(*) FROM inbox"_s), u"43"_s);
    QCOMPARE(onDisk(u"SELECT count(DISTINCT text) FROM inbox"_s), u"43"_s);
    QCOMPARE(onDisk(u"SELECT group_concat(text) FROM inbox WHERE read = 1"_s), u"SOS 40"_s);
    QVERIFY(m_journal->unsavedRows().isEmpty());
}

void JournalSafetyTest::actsOnReceiptWhenTheDiskIsSlow()
{
    // Another program writes, and SQLite waits for it: no error, only no commit.
    m_journal = std::make_unique<Journal>(m_clock);
    m_options.busyTimeout = patience;
    m_options.patience = Milliseconds(1);
    QVERIFY(m_journal->open(m_options).isOpen());
    const QSignalSpy arrived(m_journal.get(), &Journal::arrived);
    const QSignalSpy committed(m_journal.get(), &Journal::committed);
    WriteLock lock(m_folder->path());
    QVERIFY(m_journal->append(sos(1), dawn));
    m_clock.advance(Milliseconds(2));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(!rowsIn(arrived).constFirst().saved);
    QVERIFY(m_journal->isBehind());
    QVERIFY(m_journal->append(sos(2), dawn));
    QCOMPARE(arrived.size(), 2);
    lock.release();
    QTRY_COMPARE(rowsIn(committed).size(), 2);
    QCOMPARE(arrived.size(), 2);
    QVERIFY(m_journal->health().isOk());
}

void JournalSafetyTest::actsOnReceiptWithoutAnyJournal()
{
    const QTemporaryDir other;
    QVERIFY(QDir(other.path()).mkdir(u"journal.sqlite"_s)); // in the way
    JournalOptions options = optionsFor(other);
    Journal journal(m_clock);
    const QSignalSpy arrived(&journal, &Journal::arrived);
    const QSignalSpy opened(&journal, &Journal::opened);
    const JournalOpening opening = journal.open(options);
    QVERIFY(!opening.isOpen());
    QVERIFY(!journal.health().isOpen);
    QVERIFY(!journal.health().advice.isEmpty());
    QVERIFY(journal.append(sos(1), dawn));
    QCOMPARE(rowsIn(arrived).size(), 1);
    QVERIFY(journal.saveAlarms({someAlarm(u"a"_s)}) > 0);

    QVERIFY(QDir(other.path()).rmdir(u"journal.sqlite"_s));
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(journal.health().isOk());
    QVERIFY(journal.flush(patience));
    QCOMPARE(rowsIn(arrived).size(), 1);
    QCOMPARE(journal.page({}).rows.size(), 1);
    QCOMPARE(journal.loadAlarms(std::chrono::hours(1)).size(), 1);
}

void JournalSafetyTest::theNewestAndMostUrgentStay()
{
    m_journal = std::make_unique<Journal>(m_clock);
    m_options.queueLimit = 20;
    QVERIFY(m_journal->open(m_options).isOpen());
    const QSignalSpy arrived(m_journal.get(), &Journal::arrived);
    fillTheDisk();
    for (int i = 0; i < 15; ++i)
        QVERIFY(m_journal->append(sos(i), dawn));
    for (int i = 100; i < 130; ++i)
        QVERIFY(m_journal->append(plainMessage(i), dawn));
    QCOMPARE(rowsIn(arrived).size(), 47); // given up or not
    QTRY_VERIFY(m_journal->health().refused > 0);
    m_journal->setPageLimit(0);
    QVERIFY(m_journal->flush(patience));
    QStringList kept = textsIn(m_journal->page({}).rows);
    QCOMPARE(kept.filter(u"SOS"_s).size(), 15);
    QCOMPARE(kept.first(), u"message 129"_s);
    QCOMPARE(kept.size() + m_journal->health().refused, 47);
}

void JournalSafetyTest::bytesAreLimited()
{
    m_journal = std::make_unique<Journal>(m_clock);
    m_options.queueBytes = 3'000'000;
    QVERIFY(m_journal->open(m_options).isOpen());
    const QSignalSpy arrived(m_journal.get(), &Journal::arrived);
    fillTheDisk();
    for (int i = 0; i < 30; ++i) {
        Message big = sos(i);
        big.raw.assign(3'000'000, 'x');
        QVERIFY(m_journal->append(big, dawn));
    }
    QCOMPARE(rowsIn(arrived).size(), 32);
    QTRY_VERIFY(m_journal->health().refused >= 20);
    m_journal->setPageLimit(0);
    QVERIFY(m_journal->flush(patience));
    QCOMPARE(m_journal->page({}).rows.constFirst().message.text, "SOS 29");
}

void JournalSafetyTest::longTextsAreCut()
{
    Message message = alarmMessage();
    message.text = std::string(70'000, 'a');
    for (std::size_t i = messagelimits::text - 1; i + 1 < message.text.size(); i += 2) {
        message.text[i] = '\xC3'; // an "ä" across the limit
        message.text[i + 1] = '\xA4';
    }
    message.raw.assign(5'000'000, 'r');
    message.fields.assign(100'000, {"name", "value"});
    message.alarm->fields.assign(1, {"f", std::string(100'000, 'v')});
    QVERIFY(m_journal->append(message, dawn));
    const InboxRow row = m_journal->page({}).rows.constFirst();
    QCOMPARE(row.message.text.size(), messagelimits::text - 1);
    QCOMPARE(row.message.raw.size(), messagelimits::raw);
    QVERIFY(row.message.fields.size() < 10'000);
    QCOMPARE(row.message.fields.back().first, "cut");
    QVERIFY(row.message.fields.back().second.find("raw (5000000)") != std::string::npos);
    QCOMPARE(row.message.alarm->fields.front().second.size(), messagelimits::field);
    QVERIFY(bytesOf(row) < 1'000'000);
}

void JournalSafetyTest::anEntryThatCannotBeWrittenHoldsUpNoOther()
{
    changeOnDisk(
        m_folder->path(),
        u"CREATE TRIGGER no BEFORE INSERT ON inbox WHEN new.text = 'message 2' BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"given up"_s));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_journal->append(plainMessage(i), dawn));
    QVERIFY(m_journal->flush(patience));
    QCOMPARE(textsIn(m_journal->page({}).rows), (QStringList{u"message 3"_s, u"message 1"_s}));
    QTRY_COMPARE(m_journal->health().refused, 1);
}

void JournalSafetyTest::alarmsAndTheirMarkAreOneEdit()
{
    QCOMPARE(m_journal->foldedUpTo(), 0);
    QVERIFY(m_journal->append(sos(1), dawn));
    QVERIFY(m_journal->append(sos(2), dawn));
    QTRY_COMPARE(rowsIn(*m_arrived).size(), 2);
    const InboxRow first = rowsIn(*m_arrived).constFirst();
    QVERIFY(m_journal->saveAlarms({someAlarm(u"a"_s)}, {.ticket = first.ticket}) > 0);
    QVERIFY(m_journal->flush(patience));
    QCOMPARE(m_journal->foldedUpTo(), first.id);
    QCOMPARE(textsIn(m_journal->rowsAfter(m_journal->foldedUpTo(), 10)), QStringList{u"SOS 2"_s});
    QVERIFY(m_journal->saveAlarms({}, {.id = 1}) > 0); // never back
    QVERIFY(m_journal->saveAlarms({}, {.id = 2}) > 0);
    QVERIFY(m_journal->flush(patience));
    QCOMPARE(m_journal->foldedUpTo(), 2);
}

void JournalSafetyTest::oneHundredThousandAlarmsAtOnce()
{
    // The queue takes so many at a time and says so; nothing counts as lost.
    QList<Alarm> alarms;
    for (int i = 0; i < 1'000; ++i)
        alarms.append(someAlarm(QString::number(i)));
    fillTheDisk();
    int taken = 0;
    while (taken < 100 && m_journal->saveAlarms(alarms) > 0)
        ++taken;
    QCOMPARE(taken, 5);
    QCOMPARE(m_journal->health().refused, 0);
}

void JournalSafetyTest::severalAlarmsInOneMessageAreKept()
{
    Message message = sos(1);
    message.moreAlarms = {*message.alarm, *message.alarm};
    message.moreAlarms[1].imei = Imei("8600000000000002");
    QVERIFY(m_journal->append(message, dawn));
    const InboxRow row = m_journal->page({}).rows.constFirst();
    QCOMPARE(row.message.moreAlarms.size(), 2U);
    QVERIFY(row.message.moreAlarms == message.moreAlarms);
}

QTEST_GUILESS_MAIN(JournalSafetyTest)
#include "tst_journalsafety.moc"
