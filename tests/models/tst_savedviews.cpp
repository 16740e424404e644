// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/savedviews.h"
#include "models/vehiclefiltermodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace waypost;
using namespace Qt::StringLiterals;

/** What is kept of the map, and that no file can stop the program or lose what is right in it. */
class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithNothing();
    void keepsWhatIsSaved();
    void ordersByNumber();
    void savingAgainReplaces();
    void whatIsNoViewIsNotSaved();
    void renamesAndRemoves();
    void homeAndLastAreCameras();
    void lastIsWrittenLater();
    void damagedFiles_data();
    void damagedFiles();
    void whatIsRightInADamagedFileStays();
    void hugeFileIsPutAside();
    void unwritableFileIsSaid();
    void withoutAFileNothingIsKept();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"views.json"_s); }
    [[nodiscard]] static SavedView view(int slot, const QString &name)
    {
        SavedView view;
        view.slot = slot;
        view.name = name;
        view.lat = 54.25;
        view.lng = -10.5;
        view.zoom = 7.5;
        return view;
    }
    void put(const QByteArray &content) const
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void SavedViewsTest::init()
{
    QTest::failOnWarning();
    m_dir = std::make_unique<QTemporaryDir>();
}

void SavedViewsTest::beginsWithNothing()
{
    SavedViews views(file());
    QAbstractItemModelTester tester(&views, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(views.count(), 0);
    QCOMPARE(views.freeSlot(), 1);
    QVERIFY(!views.home().isValid());
    QVERIFY(!views.last().isValid());
    QVERIFY(!views.at(1).isValid());
    QCOMPARE(views.problem(), QString());
    QVERIFY(!QFile::exists(file()));
}

void SavedViewsTest::keepsWhatIsSaved()
{
    SavedView north = view(2, u"  Northern \n region "_s);
    north.filtered = true;
    north.search = u"RF 2"_s;
    north.chips = VehicleFilterModel::Alarm | VehicleFilterModel::Stale;
    {
        SavedViews views(file());
        QVERIFY(views.save(north));
        QVERIFY(views.save(view(1, u"Ports"_s)));
    }
    SavedViews views(file());
    north.name = u"Northern region"_s;
    QCOMPARE(views.at(2), north);
    QCOMPARE(views.at(1), view(1, u"Ports"_s));
    QVERIFY(!views.at(1).filtered);
    QCOMPARE(views.problem(), QString());
}

void SavedViewsTest::ordersByNumber()
{
    SavedViews views(file());
    QAbstractItemModelTester tester(&views, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int slot : {5, 1, 9, 2})
        QVERIFY(views.save(view(slot, QString::number(slot))));
    QList<int> slotsInOrder;
    for (int row = 0; row < views.rowCount(); ++row)
        slotsInOrder += views.index(row).data(SavedViews::SlotRole).toInt();
    QCOMPARE(slotsInOrder, QList<int>({1, 2, 5, 9}));
    QCOMPARE(views.freeSlot(), 3);
    for (int slot = 1; slot <= SavedViews::mostViews; ++slot)
        QVERIFY(views.save(view(slot, u"x"_s)));
    QCOMPARE(views.freeSlot(), 0);
}

void SavedViewsTest::savingAgainReplaces()
{
    SavedViews views(file());
    QAbstractItemModelTester tester(&views, QAbstractItemModelTester::FailureReportingMode::QtTest);
    views.save(view(3, u"Old"_s));
    QSignalSpy changed(&views, &SavedViews::dataChanged);
    views.save(view(3, u"New"_s));
    QCOMPARE(views.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(views.index(0).data(SavedViews::NameRole).toString(), u"New"_s);
}

void SavedViewsTest::whatIsNoViewIsNotSaved()
{
    SavedViews views(file());
    QVERIFY(!views.save(view(0, u"x"_s)));
    QVERIFY(!views.save(view(10, u"x"_s)));
    QVERIFY(!views.save(view(1, u" \t "_s)));
    QVERIFY(!views.save(SavedView()));
    SavedView nowhere = view(1, u"x"_s);
    nowhere.lat = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!views.save(nowhere));
    nowhere.lat = 91;
    QVERIFY(!views.save(nowhere));
    QCOMPARE(views.count(), 0);
    QVERIFY(views.save(view(1, QString(200, u'n'))));
    QCOMPARE(views.at(1).name.size(), SavedViews::longestName);
}

void SavedViewsTest::renamesAndRemoves()
{
    SavedViews views(file());
    QAbstractItemModelTester tester(&views, QAbstractItemModelTester::FailureReportingMode::QtTest);
    views.save(view(1, u"One"_s));
    views.save(view(2, u"Two"_s));
    QVERIFY(views.rename(2, u"Second"_s));
    QVERIFY(!views.rename(2, u""_s));
    QVERIFY(!views.rename(3, u"Third"_s));
    views.remove(1);
    views.remove(7);
    SavedViews again(file());
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.at(2).name, u"Second"_s);
}

void SavedViewsTest::homeAndLastAreCameras()
{
    {
        SavedViews views(file());
        views.setHome(view(4, u"name"_s)); // of a view, only its camera
        views.setLast(view(0, {}));
    }
    SavedViews views(file());
    QCOMPARE(views.home().lat, 54.25);
    QCOMPARE(views.home().zoom, 7.5);
    QCOMPARE(views.home().slot, 0);
    QCOMPARE(views.home().name, QString());
    QCOMPARE(views.last(), views.home());
    views.setHome({});
    QVERIFY(!SavedViews(file()).home().isValid());
}

void SavedViewsTest::lastIsWrittenLater()
{
    SavedViews views(file());
    views.setLast(view(0, {}));
    QVERIFY(!QFile::exists(file()));
    views.keepLast();
    QCOMPARE(SavedViews(file()).last().lng, -10.5);
    QFile::remove(file());
    views.keepLast(); // nothing new
    QVERIFY(!QFile::exists(file()));
}

void SavedViewsTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
    row("empty", "");
    row("no JSON", "\x89PNG");
    row("a list", "[]");
    row("cut off", R"({"views": [{"slot": 1, "name": "A", "la)");
    row("views that are no list", R"({"views": 7})");
    row("a view that is no object", R"({"views": ["A"]})");
    row("no place", R"({"views": [{"slot": 1, "name": "A"}]})");
    row("out of range", R"({"views": [{"slot": 1, "name": "A", "lat": 91, "lng": 0, "zoom": 4}]})");
    row("zoom out of range", R"({"views": [{"slot": 1, "name": "A", "lat": 0, "lng": 0, "zoom": 1e9}]})");
    row("texts for numbers", R"({"views": [{"slot": 1, "name": "A", "lat": "1", "lng": 0, "zoom": 4}]})");
    row("number that is none", R"({"views": [{"slot": 0, "name": "A", "lat": 1, "lng": 0, "zoom": 4}]})");
    row("no name", R"({"views": [{"slot": 1, "name": " ", "lat": 1, "lng": 0, "zoom": 4}]})");
    row("unknown chip",
        R"({"views": [{"slot": 1, "name": "A", "lat": 1, "lng": 0, "zoom": 4, "filter": {"chips": "Lost"}}]})");
    row("filter that is none",
        R"({"views": [{"slot": 1, "name": "A", "lat": 1, "lng": 0, "zoom": 4, "filter": 3}]})");
    row("home that is none", R"({"home": [], "views": []})");
    row("last out of range", R"({"last": {"lat": 0, "lng": 181, "zoom": 4}})");
}

void SavedViewsTest::damagedFiles()
{
    QFETCH(const QByteArray, content);
    put(content);
    SavedViews views(file());
    QCOMPARE(views.count(), 0);
    QVERIFY(!views.home().isValid());
    QVERIFY(!views.last().isValid());
    QVERIFY(views.problem().contains(u"views.json.unreadable"_s));
    QFile aside(file() + u".unreadable"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(views.save(view(1, u"A"_s))); // and it goes on
    QCOMPARE(SavedViews(file()).count(), 1);
}

void SavedViewsTest::whatIsRightInADamagedFileStays()
{
    put(R"({"home": {"lat": 1, "lng": 2, "zoom": 3}, "views": [
        {"slot": 2, "name": "B", "lat": 1, "lng": 0, "zoom": 4},
        {"slot": 2, "name": "twice", "lat": 1, "lng": 0, "zoom": 4},
        {"slot": 1, "name": "A", "lat": 1, "lng": 0, "zoom": 4}, {"slot": 99}]})");
    {
        const SavedViews views(file());
        QVERIFY(!views.problem().isEmpty());
        QCOMPARE(views.count(), 2);
        QCOMPARE(views.at(2).name, u"B"_s);
        QCOMPARE(views.home().zoom, 3.0);
    }
    const SavedViews again(file());
    QCOMPARE(again.problem(), QString());
    QCOMPARE(again.count(), 2);
}

void SavedViewsTest::hugeFileIsPutAside()
{
    put("{" + QByteArray(70 * 1024, ' ') + "}");
    const SavedViews views(file());
    QVERIFY(!views.problem().isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void SavedViewsTest::unwritableFileIsSaid()
{
    const QString nowhere = m_dir->filePath(u"gone/views.json"_s);
    SavedViews views(nowhere);
    QSignalSpy told(&views, &SavedViews::problemChanged);
    QVERIFY(views.save(view(1, u"A"_s)));
    QCOMPARE(told.count(), 1);
    QVERIFY(views.problem().contains(nowhere));
    QVERIFY(QDir(m_dir->path()).mkdir(u"gone"_s));
    QVERIFY(views.save(view(2, u"B"_s)));
    QCOMPARE(views.problem(), QString());
    QCOMPARE(SavedViews(nowhere).count(), 2);
}

void SavedViewsTest::withoutAFileNothingIsKept()
{
    SavedViews views{QString()};
    QVERIFY(views.save(view(1, u"A"_s)));
    views.setLast(view(0, {}));
    QCOMPARE(views.problem(), QString());
    QCOMPARE(views.count(), 1);
}

QTEST_GUILESS_MAIN(SavedViewsTest)

#include "tst_savedviews.moc"
