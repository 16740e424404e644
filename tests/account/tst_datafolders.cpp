// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/datafolders.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** Whose folder is whose. The one thing that must never happen: one account is given another one's. */
class DataFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountHasItsOwn();
    void namesThatFoldersCannotHave_data();
    void namesThatFoldersCannotHave();
    void earlierJournalInThePlatformFolderIsNobodys();
    void namedFolderIsUsedAsGiven();
    void namedFolderBelongsToTheFirst();
    void namedFolderWithAnEarlierJournalIsAdopted();
    void aDemoAdoptsNothing();
    void unreadableMarkIsSomebodyElses();
    void oneDamagedMarkIsNoLoss();
    void anotherAccountsCopyIsLeftAlone();
    void folderThatCannotBeMade();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    /** The account's folder, claimed. */
    [[nodiscard]] static QString claimed(
        const DataFolders &folders, const AccountId &account,
        DataFolders::Unowned unowned = DataFolders::Unowned::Adopt)
    {
        const QString folder = folders.folderOf(account, unowned);
        if (const QString problem = folders.claim(folder, account); !problem.isEmpty())
            qFatal("%s", qUtf8Printable(problem));
        return folder;
    }
    void touch(const QString &fileName, const QByteArray &content = "x") const
    {
        QFile file(fileName);
        if (!QDir().mkpath(QFileInfo(fileName).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(fileName));
    }

    QTemporaryDir m_dir;
};

namespace {

const AccountId &halden()
{
    static const AccountId account{u"halden@example.com"_s, u"feed.example"_s};
    return account;
}

const AccountId &voss()
{
    static const AccountId account{u"4711"_s, u"feed.example"_s};
    return account;
}

} // namespace

void DataFoldersTest::everyAccountHasItsOwn()
{
    const DataFolders folders(path(u"platform"_s), DataFolders::Base::Platform);
    const QString first = claimed(folders, halden());
    QVERIFY(QDir(first).exists());
    QVERIFY(first.startsWith(folders.path() + u"/accounts/halden-example-com-"_s));
    QCOMPARE(claimed(folders, halden()), first);
    QVERIFY(claimed(folders, voss()) != first);
    QVERIFY(claimed(folders, {halden().userId, u"other.example"_s}) != first);
}

void DataFoldersTest::namesThatFoldersCannotHave_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("a way out") << u"../../etc"_s;
    QTest::newRow("separators") << u"a/b\\c:d*?\"<>|"_s;
    QTest::newRow("a device of Windows") << u"CON"_s;
    QTest::newRow("dots") << u"..."_s;
    QTest::newRow("Arabic") << u"أسطول"_s;
    QTest::newRow("long") << QString(4000, u'x');
    QTest::newRow("a null") << u"a"_s + QChar(0) + u"b"_s;
}

void DataFoldersTest::namesThatFoldersCannotHave()
{
    QFETCH(const QString, user);
    const DataFolders folders(path(u"names"_s), DataFolders::Base::Platform);
    const QString folder = claimed(folders, {user, u"feed.example"_s});
    QVERIFY(QDir(folder).exists());
    QCOMPARE(QFileInfo(folder).path(), folders.path() + u"/accounts"_s);
    static const QRegularExpression plain(u"^[a-z0-9-]{16,50}$"_s);
    QVERIFY2(plain.match(QFileInfo(folder).fileName()).hasMatch(), qPrintable(folder));
}

void DataFoldersTest::earlierJournalInThePlatformFolderIsNobodys()
{
    const DataFolders folders(path(u"old"_s), DataFolders::Base::Platform);
    QVERIFY(!folders.hasUnownedJournal());
    touch(path(u"old/journal.sqlite"_s));
    QVERIFY(folders.hasUnownedJournal());
    QVERIFY(claimed(folders, halden()) != folders.path());
    QVERIFY(QFile::exists(path(u"old/journal.sqlite"_s)));
}

void DataFoldersTest::namedFolderIsUsedAsGiven()
{
    const DataFolders folders(path(u"named/deep"_s), DataFolders::Base::Named);
    QCOMPARE(claimed(folders, halden()), path(u"named/deep"_s));
    QCOMPARE(claimed(folders, halden()), path(u"named/deep"_s));
}

void DataFoldersTest::namedFolderBelongsToTheFirst()
{
    const DataFolders folders(path(u"shared"_s), DataFolders::Base::Named);
    QCOMPARE(claimed(folders, halden()), folders.path());
    const QString second = claimed(folders, voss());
    QCOMPARE(second, folders.path() + u"/accounts/"_s + voss().folderName());
    // Also in another run.
    const DataFolders later(folders.path(), DataFolders::Base::Named);
    QCOMPARE(claimed(later, voss()), second);
    QCOMPARE(claimed(later, halden()), folders.path());
}

void DataFoldersTest::namedFolderWithAnEarlierJournalIsAdopted()
{
    touch(path(u"mine/journal.sqlite"_s));
    const DataFolders folders(path(u"mine"_s), DataFolders::Base::Named);
    QCOMPARE(claimed(folders, halden()), folders.path());
    QVERIFY(claimed(folders, voss()) != folders.path());
}

void DataFoldersTest::aDemoAdoptsNothing()
{
    touch(path(u"real/journal.sqlite"_s));
    const DataFolders folders(path(u"real"_s), DataFolders::Base::Named);
    const AccountId demo{u"demo"_s, {}};
    QVERIFY(claimed(folders, demo, DataFolders::Unowned::Leave) != folders.path());
    QCOMPARE(claimed(folders, halden()), folders.path());
}

void DataFoldersTest::unreadableMarkIsSomebodyElses()
{
    touch(path(u"odd/account.json"_s), "{\"userId\":");
    const DataFolders folders(path(u"odd"_s), DataFolders::Base::Named);
    const QString own = claimed(folders, halden());
    QVERIFY(own != folders.path());
    // But a folder of one's own says by its name whose it is.
    QVERIFY(QFile::remove(own + u"/account.copy.json"_s));
    touch(own + u"/account.json"_s, "[]");
    QCOMPARE(claimed(folders, halden()), own);
    QCOMPARE(claimed(folders, halden()), own);
}

void DataFoldersTest::oneDamagedMarkIsNoLoss()
{
    const DataFolders folders(path(u"named"_s), DataFolders::Base::Named);
    QCOMPARE(claimed(folders, halden()), folders.path());
    for (const QByteArray &damage : {QByteArray(), QByteArray("\0\0\0", 3), QByteArray("{\"userId\":")}) {
        touch(path(u"named/account.json"_s), damage);
        QCOMPARE(claimed(folders, halden()), folders.path());
        QVERIFY(folders.folderOf(voss()) != folders.path());
    }
}

void DataFoldersTest::anotherAccountsCopyIsLeftAlone()
{
    const DataFolders folders(path(u"copied"_s), DataFolders::Base::Platform);
    const QString first = claimed(folders, halden());
    touch(first + u"/account.json"_s, R"({"userId":"4711","server":"feed.example"})");
    const QString second = claimed(folders, halden());
    QVERIFY(second != first);
    QCOMPARE(claimed(folders, halden()), second);
}

void DataFoldersTest::folderThatCannotBeMade()
{
    touch(path(u"file"_s));
    const DataFolders folders(path(u"file"_s), DataFolders::Base::Platform);
    const QString folder = folders.folderOf(halden());
    QVERIFY(folders.claim(folder, halden()).contains(halden().folderName()));
}

QTEST_GUILESS_MAIN(DataFoldersTest)
#include "tst_datafolders.moc"
