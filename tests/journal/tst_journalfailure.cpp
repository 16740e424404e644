// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaltestbase.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

constexpr Milliseconds patience{5'000};

/** Bigger than a page, so that a full file shows at once. */
Message bigMessage(int number)
{
    Message message = plainMessage(number);
    message.raw.assign(20'000, 'r');
    return message;
}

} // namespace

/** The disk refuses. Nothing may be lost that was taken, and nothing may be taken that is lost. */
class JournalFailureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(m_clock);
        JournalOptions options = optionsFor(*m_folder);
        options.queueLimit = 50;
        QVERIFY(m_journal->open(options).isOpen());
    }
    void cleanup()
    {
        m_journal->setPageLimit(0); // so that closing need not wait
        m_journal.reset();
    }

    void keepsWhatWaitsForAFullDisk();
    void readsWhileItCannotWrite();
    void saysHowManyItRefused();
    void flushGivesUpAtItsDeadline();
    void waitsForAnotherWriter();

private:
    void fillTheDisk();

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void JournalFailureTest::fillTheDisk()
{
    QVERIFY(m_journal->append(plainMessage(0), dawn));
    QCOMPARE(m_journal->page({}).rows.size(), 1); // waits until the writer is idle
    m_journal->setPageLimit(1); // SQLite takes it as "no more than there is now"
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"disk is full"_s));
    QVERIFY(m_journal->append(bigMessage(1), dawn));
    QTRY_VERIFY(!m_journal->health().isOk());
}

void JournalFailureTest::keepsWhatWaitsForAFullDisk()
{
    const QSignalSpy committed(m_journal.get(), &Journal::committed);
    fillTheDisk();
    QCOMPARE(m_journal->health().error, u"The disk is full."_s);
    QVERIFY(m_journal->append(bigMessage(2), dawn));
    QVERIFY(m_journal->markRead(1));
    m_journal->saveVehicles({{u"1"_s, "one"}});
    QTRY_COMPARE(m_journal->health().waiting, 4);
    QCOMPARE(committed.size(), 1); // only the one from before
    QCOMPARE(columnOnDisk(m_folder->path(), u"SELECT id FROM inbox"_s).size(), 1);

    m_journal->setPageLimit(0); // room again: the retry finds it by itself
    QTRY_VERIFY(m_journal->health().isOk());
    QCOMPARE(m_journal->health().waiting, 0);
    const QList<InboxRow> rows = m_journal->page({}).rows;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).message.text, "message 2");
    QCOMPARE(rows.at(1).message.text, "message 1");
    QVERIFY(rows.at(2).read);
    QCOMPARE(m_journal->loadVehicles().size(), 1);
    QCOMPARE(m_journal->counts(), (InboxCounts{.messages = 3, .unread = 2}));
}

void JournalFailureTest::readsWhileItCannotWrite()
{
    fillTheDisk();
    const InboxPage page = m_journal->page({});
    QCOMPARE(page.error, QString());
    QCOMPARE(page.rows.size(), 1);
}

void JournalFailureTest::saysHowManyItRefused()
{
    fillTheDisk();
    for (int i = 0; i < 60; ++i)
        QVERIFY(m_journal->append(plainMessage(i), dawn));
    QTRY_COMPARE(m_journal->health().refused, 11); // one waits already
    m_journal->setPageLimit(0);
    QVERIFY(m_journal->flush(patience));
    QTRY_COMPARE(m_journal->health().error, QString());
    QVERIFY2(!m_journal->health().isOk(), "what was lost stays told");
    const QList<InboxRow> rows = m_journal->page({}).rows;
    QCOMPARE(rows.size(), 51);
    QCOMPARE(rows.first().message.text, "message 59"); // the newest stay
}

void JournalFailureTest::flushGivesUpAtItsDeadline()
{
    fillTheDisk();
    QVERIFY(!m_journal->flush(Milliseconds(20)));
    QVERIFY(!m_journal->close(Milliseconds(20)));
}

void JournalFailureTest::waitsForAnotherWriter()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Another program holds"_s));
    WriteLock lock(m_folder->path());
    QVERIFY(m_journal->append(plainMessage(1), dawn));
    QTRY_VERIFY(!m_journal->health().isOk());
    QCOMPARE(m_journal->page({}).rows.size(), 0);
    lock.release();
    QTRY_VERIFY(m_journal->health().isOk());
    QCOMPARE(m_journal->page({}).rows.size(), 1);
}

QTEST_GUILESS_MAIN(JournalFailureTest)
#include "tst_journalfailure.moc"
