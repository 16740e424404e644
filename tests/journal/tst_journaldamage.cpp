// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/folderlock.h"
#include "journaltestbase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

constexpr Milliseconds patience{5'000};
constexpr int messages = 400;
constexpr int alarms = 60;
constexpr int pageBytes = 4'096;

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

/** The n-th page and those after it are garbage. */
void overwrite(const QString &name, int page, int count)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(qint64(page - 1) * pageBytes))
        qFatal("%s", qUtf8Printable(file.errorString()));
    for (int i = 0; i < count && file.pos() < file.size(); ++i)
        file.write(QByteArray(pageBytes, '\x5a'));
}

} // namespace

/** Whatever lies in the folder: a journal begins to work, says what was wrong, and saves what can be read. */
class JournalDamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fill();
    }

    void damage_data();
    void damage();
    void damageWhileRunning();
    void idsAreNotGivenTwice();
    void leftBehindLocks_data();
    void leftBehindLocks();
    void aLockOfAnotherComputer();
    void signsOfLifeOfAnotherComputer();

private:
    void fill();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] int rootOf(const QString &name) const
    {
        return columnOnDisk(
                   m_folder->path(), u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(name))
            .first()
            .toInt();
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalDamageTest::fill()
{
    Journal journal(m_clock);
    QVERIFY(journal.open(optionsFor(*m_folder)).isOpen());
    for (int i = 1; i <= messages; ++i)
        QVERIFY(journal.append(i % 4 == 0 ? alarmMessage() : plainMessage(i), dawn));
    QList<Alarm> list;
    for (int i = 1; i <= alarms; ++i)
        list.append(someAlarm(u"1/alarm-%1"_s.arg(i)));
    QVERIFY(journal.saveAlarms(list) > 0);
    QVERIFY(journal.saveCard({u"1"_s, {.name = u"Lorry"_s, .team = u"North"_s}}));
    journal.saveVehicles({{u"1"_s, QByteArray(300, 'v')}});
    QVERIFY(journal.close(patience));
}

void JournalDamageTest::damage_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("savesAlarms"); // they can be read of the damaged file
    QTest::newRow("a page of the inbox overwritten") << u"inbox page"_s << true;
    QTest::newRow("the root of the inbox overwritten") << u"inbox root"_s << true;
    QTest::newRow("an index overwritten") << u"index"_s << true;
    QTest::newRow("the alarms overwritten") << u"alarms"_s << false;
    QTest::newRow("all but the first page overwritten") << u"body"_s << false;
    QTest::newRow("truncated") << u"truncated"_s << false;
    QTest::newRow("zero length") << u"empty"_s << false;
    QTest::newRow("garbage in the header") << u"header"_s << false;
    QTest::newRow("garbage all through") << u"garbage"_s << false;
    QTest::newRow("a garbage log beside it") << u"wal"_s << true;
    QTest::newRow("another program's database") << u"foreign"_s << false;
    QTest::newRow("tables missing") << u"missing"_s << true;
    QTest::newRow("a table of another shape") << u"shape"_s << false;
    QTest::newRow("a folder in its place") << u"folder"_s << false;
}

void JournalDamageTest::damage()
{
    QFETCH(const QString, how);
    QFETCH(const bool, savesAlarms);
    const QString file = path(u"journal.sqlite"_s);
    const qint64 size = QFileInfo(file).size();
    if (how == "inbox page"_L1)
        overwrite(file, int(size / pageBytes / 2), 2);
    else if (how == "inbox root"_L1)
        overwrite(file, rootOf(u"inbox"_s), 1);
    else if (how == "index"_L1)
        overwrite(file, rootOf(u"inbox_vehicle"_s), 1);
    else if (how == "alarms"_L1)
        overwrite(file, rootOf(u"alarm"_s), 1);
    else if (how == "body"_L1)
        overwrite(file, 2, int(size / pageBytes));
    else if (how == "truncated"_L1)
        QVERIFY(QFile::resize(file, size / 3));
    else if (how == "empty"_L1)
        QVERIFY(QFile::resize(file, 0));
    else if (how == "header"_L1)
        overwrite(file, 1, 1);
    else if (how == "garbage"_L1)
        writeFile(file, QByteArray(int(size), '\x17'));
    else if (how == "wal"_L1)
        writeFile(file + u"-wal"_s, QByteArray(50'000, '\x33'));
    else if (how == "folder"_L1)
        QVERIFY(QFile::remove(file) && QDir(m_folder->path()).mkpath(u"journal.sqlite/x"_s));
    else if (how == "missing"_L1)
        changeOnDisk(m_folder->path(), u"DROP TABLE inbox"_s);
    else if (how == "shape"_L1)
        changeOnDisk(m_folder->path(), u"ALTER TABLE alarm RENAME COLUMN state TO mood"_s);
    else {
        QVERIFY(QFile::remove(file));
        changeOnDisk(m_folder->path(), u"CREATE TABLE inbox (x)"_s);
    }

    Journal journal(m_clock);
    const QSignalSpy arrived(&journal, &Journal::arrived);
    const JournalOpening opening = journal.open(optionsFor(*m_folder));
    const QList<Alarm> loaded = journal.loadAlarms(std::chrono::hours(24)); // as a start does
    (void)journal.loadVehicles();
    (void)journal.loadCards();
    QVERIFY(journal.page({.limit = 10'000}).error.isEmpty());
    if (how == "folder"_L1) {
        QVERIFY(!opening.isOpen() && !opening.advice.isEmpty());
    } else {
        QVERIFY2(opening.isOpen(), qUtf8Printable(opening.error));
        if (savesAlarms)
            QCOMPARE(loaded.size(), alarms);
    }
    // And it works.
    QVERIFY(journal.append(alarmMessage(), dawn));
    QVERIFY(journal.markAllRead(1'000'000));
    QVERIFY(journal.saveAlarms({someAlarm(u"1/alarm-1"_s), someAlarm(u"new"_s)}) > 0);
    if (how == "folder"_L1) {
        QTRY_COMPARE(arrived.size(), 1);
        return;
    }
    QVERIFY(journal.flush(patience));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY2(journal.health().error.isEmpty(), qUtf8Printable(journal.health().error));
    if (how != "wal"_L1)
        QVERIFY2(!journal.health().damage.isEmpty(), "a user is told");
    QVERIFY(journal.close(patience));
    const QVariantList whole = columnOnDisk(m_folder->path(), u"PRAGMA integrity_check"_s);
    QCOMPARE(whole, QVariantList{u"ok"_s});
}

void JournalDamageTest::damageWhileRunning()
{
    // Larger than what SQLite keeps in memory, so that it has to read what is on the disk.
    Journal journal(m_clock);
    QVERIFY(journal.open(optionsFor(*m_folder)).isOpen());
    const QSignalSpy begunAnew(&journal, &Journal::begunAnew);
    QSignalSpy arrived(&journal, &Journal::arrived);
    const auto arrivals = [&arrived] {
        qsizetype rows = 0;
        for (const QList<QVariant> &call : std::as_const(arrived))
            rows += call.first().value<QList<InboxRow>>().size();
        return rows;
    };
    for (int i = 0; i < 400; ++i) {
        Message big = plainMessage(i);
        big.raw.assign(60'000, 'r');
        QVERIFY(journal.append(big, dawn));
    }
    QVERIFY(journal.flush(patience));
    QTRY_COMPARE(arrivals(), 400);
    changeOnDisk(m_folder->path(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    overwrite(path(u"journal.sqlite"_s), 2, 100'000);
    arrived.clear();
    for (int i = 0; i < 50; ++i) {
        Message big = alarmMessage();
        big.raw.assign(60'000, 's');
        QVERIFY(journal.append(big, dawn));
        QVERIFY(journal.page({.limit = 500}).error.isEmpty());
    }
    QVERIFY(journal.flush(patience));
    QTRY_VERIFY(!begunAnew.isEmpty());
    QCOMPARE(arrivals(), 50);
    QVERIFY(journal.health().error.isEmpty());
    QVERIFY(!journal.health().damage.isEmpty());
}

void JournalDamageTest::idsAreNotGivenTwice()
{
    overwrite(path(u"journal.sqlite"_s), rootOf(u"inbox"_s), 1);
    Journal journal(m_clock);
    const QSignalSpy committed(&journal, &Journal::committed);
    QVERIFY(journal.open(optionsFor(*m_folder)).isOpen());
    QVERIFY(journal.append(alarmMessage(), dawn));
    QTRY_COMPARE(committed.size(), 1);
    QVERIFY(committed.first().first().value<QList<InboxRow>>().constFirst().id > messages);
}

void JournalDamageTest::leftBehindLocks_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray("12");
    QTest::newRow("garbage") << QByteArray("\0\x01\xff garbage \n\n\n", 16);
    QTest::newRow("of a process that is gone") << QByteArray("4194301\nwaypost\n") + host + "\n";
    QTest::newRow("of a process that is somebody else's") << QByteArray("1\nwaypost\n") + host + "\n";
    QTest::newRow("of a program that has this very number now")
        << QByteArray::number(QCoreApplication::applicationPid()) + "\ntst_journaldamage\n" + host + "\n";
}

void JournalDamageTest::leftBehindLocks()
{
    QFETCH(const QByteArray, content);
    writeFile(path(u"waypost.lock"_s), content);
    Journal journal(m_clock);
    const JournalOpening opening = journal.open(optionsFor(*m_folder));
    QVERIFY2(opening.isOpen(), qUtf8Printable(opening.error));
}

void JournalDamageTest::aLockOfAnotherComputer()
{
    writeFile(path(u"waypost.lock"_s), "4711\nwaypost\nanother-computer\n\n\n");
    Journal journal(m_clock);
    const QSignalSpy opened(&journal, &Journal::opened);
    const JournalOpening opening = journal.open(optionsFor(*m_folder));
    QVERIFY(!opening.isOpen());
    QVERIFY2(opening.error.contains(u"another-computer"_s), qUtf8Printable(opening.error));
    QVERIFY(!opening.advice.isEmpty());
    // What is there shows, what comes is taken.
    QCOMPARE(journal.loadAlarms(std::chrono::hours(24)).size(), alarms);
    QCOMPARE(journal.page({.limit = 10'000}).rows.size(), messages);
    QVERIFY(journal.append(alarmMessage(), dawn));
    // It shows no sign of life any more.
    QTRY_VERIFY(([&] {
        m_clock.advance(std::chrono::seconds(30));
        return opened.size() == 1;
    })());
    QTRY_COMPARE(journal.page({.limit = 10'000}).rows.size(), messages + 1);
}

void JournalDamageTest::signsOfLifeOfAnotherComputer()
{
    const QString file = path(u"waypost.lock"_s);
    writeFile(file, "4711\nwaypost\nanother-computer\n\n\n");
    FolderLock lock(m_folder->path(), m_clock);
    for (int minute = 1; minute <= 5; ++minute) {
        QFile held(file);
        QVERIFY(held.open(QIODevice::ReadWrite));
        // Its clock is another one; that it moves is what counts.
        QVERIFY(held.setFileTime(
            QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + minute * 60'000),
            QFileDevice::FileModificationTime));
        held.close();
        QVERIFY(lock.take().error.contains(u"another-computer"_s));
        QVERIFY(!lock.isHeld());
        m_clock.advance(std::chrono::minutes(1));
    }
    m_clock.set(m_clock.now() + std::chrono::hours(24 * 3'650)); // the date is nobody's business
    QVERIFY(!lock.take().error.isEmpty());
    m_clock.advance(std::chrono::minutes(1));
    QCOMPARE(lock.take().error, QString());
    QVERIFY(lock.isHeld());
    FolderLock other(m_folder->path(), m_clock);
    QVERIFY2(
        other.take().error.contains(QString::number(QCoreApplication::applicationPid())),
        "and a live one holds");
}

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "tst_journaldamage.moc"
