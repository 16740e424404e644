// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalschema.h"
#include "journaltestbase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

namespace {

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void expectDamageWarning()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was damaged"_s));
}

} // namespace

/** What happens to a journal whose file is missing, damaged, from the future, or somebody else's. */
class JournalFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesTheFolder();
    void saysWhenTheFolderCannotBe();
    void movesRubbishAside();
    void findsDamageAfterACrash();
    void neverOverwritesAnEarlierDamagedFile();
    void refusesANewerFormat();
    void letsOnlyOneProgramIn();
    void migratesStepByStep();
    void undoesAFailedMigration();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList damagedFiles() const
    {
        return QDir(m_folder->path()).entryList({u"journal-damaged-*.sqlite"_s}, QDir::Files, QDir::Name);
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalFileTest::makesTheFolder()
{
    JournalOptions options = optionsFor(*m_folder);
    options.folder = path(u"deep/er"_s);
    Journal journal(m_clock);
    QVERIFY(journal.open(options).isOpen());
    QVERIFY(QFile::exists(path(u"deep/er/journal.sqlite"_s)));
}

void JournalFileTest::saysWhenTheFolderCannotBe()
{
    writeFile(path(u"file"_s), "in the way");
    JournalOptions options = optionsFor(*m_folder);
    options.folder = path(u"file/journal"_s);
    Journal journal(m_clock);
    const JournalOpening opening = journal.open(options);
    QVERIFY(opening.error.contains(u"file"_s));
    QVERIFY(!opening.advice.isEmpty());
    QVERIFY(!journal.health().isOpen);
    QCOMPARE(journal.health().error, opening.error);
}

void JournalFileTest::movesRubbishAside()
{
    const QByteArray rubbish(8'192, 'x');
    writeFile(path(u"journal.sqlite"_s), rubbish);
    Journal journal(m_clock);
    expectDamageWarning();
    const JournalOpening opening = journal.open(optionsFor(*m_folder));
    QVERIFY2(opening.isOpen(), qUtf8Printable(opening.error));
    QCOMPARE(damagedFiles(), QStringList{u"journal-damaged-2023-11-14T221320.000Z.sqlite"_s});
    QVERIFY2(opening.notice.contains(damagedFiles().first()), qUtf8Printable(opening.notice));
    QCOMPARE(readFile(path(damagedFiles().first())), rubbish);
    QVERIFY(journal.append(plainMessage(1), dawn));
    QCOMPARE(journal.page({}).rows.size(), 1);
}

void JournalFileTest::findsDamageAfterACrash()
{
    {
        Journal journal(m_clock);
        QVERIFY(journal.open(optionsFor(*m_folder)).isOpen());
        for (int i = 0; i < 500; ++i)
            QVERIFY(journal.append(plainMessage(i), dawn));
        QVERIFY(journal.close(Milliseconds(5'000)));
    }
    // The header is whole, the pages behind it are not; a log beside it says that nobody closed the file.
    const QByteArray content = readFile(path(u"journal.sqlite"_s));
    QVERIFY(content.size() > 40'000);
    writeFile(path(u"journal.sqlite"_s), content.first(8'192) + QByteArray(content.size() - 8'192, '\x5a'));
    writeFile(path(u"journal.sqlite-wal"_s), "left behind");
    Journal journal(m_clock);
    expectDamageWarning();
    const JournalOpening opening = journal.open(optionsFor(*m_folder));
    QVERIFY2(opening.isOpen(), qUtf8Printable(opening.error));
    QCOMPARE(damagedFiles().size(), 1);
    QVERIFY(journal.page({}).rows.isEmpty());
}

void JournalFileTest::neverOverwritesAnEarlierDamagedFile()
{
    for (int i = 0; i < 2; ++i) {
        writeFile(path(u"journal.sqlite"_s), "not a database at all, number " + QByteArray::number(i));
        Journal journal(m_clock);
        expectDamageWarning();
        QVERIFY(journal.open(optionsFor(*m_folder)).isOpen());
    }
    QCOMPARE(damagedFiles().size(), 2);
}

void JournalFileTest::refusesANewerFormat()
{
    const auto newest = journalMigrations().size();
    {
        Journal journal(m_clock);
        QVERIFY(journal.open(optionsFor(*m_folder)).isOpen());
        QVERIFY(journal.append(plainMessage(1), dawn));
    }
    changeOnDisk(m_folder->path(), u"PRAGMA user_version = %1"_s.arg(newest + 1));
    Journal journal(m_clock);
    const JournalOpening opening = journal.open(optionsFor(*m_folder));
    QVERIFY(!opening.isOpen());
    QVERIFY2(opening.error.contains(u"newer Waypost"_s), qUtf8Printable(opening.error));
    QVERIFY(!journal.health().isOpen);
    QVERIFY(damagedFiles().isEmpty());
    // Nothing was touched; as soon as the file fits it is taken.
    QCOMPARE(columnOnDisk(m_folder->path(), u"SELECT count(*) FROM inbox"_s).first().toInt(), 1);
    const QSignalSpy opened(&journal, &Journal::opened);
    changeOnDisk(m_folder->path(), u"PRAGMA user_version = %1"_s.arg(newest));
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(journal.health().isOpen);
    QCOMPARE(journal.page({}).rows.size(), 1);
}

void JournalFileTest::letsOnlyOneProgramIn()
{
    auto first = std::make_unique<Journal>(m_clock);
    QVERIFY(first->open(optionsFor(*m_folder)).isOpen());
    Journal second(m_clock);
    const QString refusal = second.open(optionsFor(*m_folder)).error;
    QVERIFY2(refusal.contains(QString::number(QCoreApplication::applicationPid())), qUtf8Printable(refusal));
    // It shows what the first one has, takes what comes, and writes it when the first one has ended.
    QVERIFY(first->append(plainMessage(1), dawn));
    QVERIFY(first->flush(Milliseconds(5'000)));
    QCOMPARE(second.page({}).rows.size(), 1);
    QVERIFY(second.append(plainMessage(2), dawn));
    QCOMPARE(second.page({}).rows.size(), 1);
    first.reset();
    QTRY_VERIFY(second.health().isOpen);
    QTRY_COMPARE(second.page({}).rows.size(), 2);
}

void JournalFileTest::migratesStepByStep()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"migration"_s);
    database.setDatabaseName(u":memory:"_s);
    QVERIFY(database.open());
    bool damaged = true;
    const QList<Migration> first{{u"CREATE TABLE a (x)"_s, u"INSERT INTO a VALUES (1)"_s}};
    QCOMPARE(migrate(database, first, damaged), QString());
    QVERIFY(!damaged);
    const QList<Migration> both{first.first(), {u"ALTER TABLE a ADD COLUMN y DEFAULT 2"_s}};
    QCOMPARE(migrate(database, both, damaged), QString());
    QCOMPARE(migrate(database, both, damaged), QString()); // nothing left to do
    QSqlQuery query(database);
    QVERIFY(query.exec(u"SELECT x + y FROM a"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 3);
}

void JournalFileTest::undoesAFailedMigration()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"failing"_s);
    database.setDatabaseName(u":memory:"_s);
    QVERIFY(database.open());
    bool damaged = true;
    const QList<Migration> failing{{u"CREATE TABLE a (x)"_s, u"CREATE TABLE a (x)"_s}};
    QVERIFY(!migrate(database, failing, damaged).isEmpty());
    QVERIFY2(damaged, "it is not ours, whatever it is");
    QVERIFY(database.tables().isEmpty());
    QSqlQuery query(database);
    QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

QTEST_GUILESS_MAIN(JournalFileTest)
#include "tst_journalfile.moc"
