// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palettemodel.h"
#include "testfleet.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::test;

class PaletteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithAlarmsAndCommands();
    void findsVehicles_data();
    void findsVehicles();
    void bestNamesComeFirst();
    void findsCommandsByTheirWords_data();
    void findsCommandsByTheirWords();
    void theBetterKindComesFirst();
    void countsWhatItDoesNotShow();
    void forgetsWhenItCloses();
};

namespace {

/** A few vehicles and commands, and a palette over them. */
struct Palette
{
    TestFleet fleet;
    VehicleListModel list{fleet.store};
    PaletteModel model{fleet.store, fleet.book, list};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Palette()
    {
        fleet.apply({fleet.snapshot("1001"), fleet.snapshot("1002"), fleet.snapshot("1003")});
        fleet.name("1001", u"HV 114"_s);
        fleet.name("1002", u"HV 11"_s);
        fleet.name("1003", u"RF 209"_s);
        fleet.apply({fleet.driver("1003", "Katrin Hvid")});
    }
    void begin()
    {
        model.addCommand(u"map.zoomIn"_s, u"Zoom in"_s, u"Map"_s, u"+"_s);
        model.addCommand(u"map.fit"_s, u"Show the whole fleet"_s, u"Map"_s, u"0"_s);
        model.addCommand(u"app.settings"_s, u"Settings"_s, u"Waypost"_s, {});
        model.begin();
    }
    [[nodiscard]] QStringList titles() const { return column(model, PaletteModel::TitleRole); }
};

} // namespace

void PaletteModelTest::startsWithAlarmsAndCommands()
{
    Palette palette;
    palette.fleet.raise("1002", overspeedNumber);
    palette.fleet.raise("1003", sosNumber);
    palette.begin();
    QCOMPARE(
        palette.titles(),
        (QStringList{u"RF 209"_s, u"HV 11"_s, u"Zoom in"_s, u"Show the whole fleet"_s, u"Settings"_s}));
    const QModelIndex first = palette.model.index(0);
    QVERIFY(!first.data(PaletteModel::AlarmRole).toString().isEmpty());
    QVERIFY(first.data(PaletteModel::UnackedRole).toBool());
    QCOMPARE(first.data(PaletteModel::StoreRowRole).toInt(), 2);
    QCOMPARE(palette.model.index(2).data(PaletteModel::KeyRole).toString(), u"+"_s);
}

void PaletteModelTest::findsVehicles_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("name") << u"hv 114"_s << QStringList{u"HV 114"_s};
    QTest::newRow("name in a hurry") << u"hv114"_s << QStringList{u"HV 114"_s};
    QTest::newRow("part of a name") << u"209"_s << QStringList{u"RF 209"_s};
    QTest::newRow("id") << u"1002"_s << QStringList{u"HV 11"_s};
    QTest::newRow("driver") << u"katrin"_s << QStringList{u"RF 209"_s};
    QTest::newRow("words of two fields") << u"katrin rf"_s << QStringList{u"RF 209"_s};
    QTest::newRow("spaces around") << u"  rf  "_s << QStringList{u"RF 209"_s};
    QTest::newRow("nothing") << u"xyz"_s << QStringList{};
}

void PaletteModelTest::findsVehicles()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, titles);
    Palette palette;
    palette.begin();
    palette.model.setQuery(query);
    QCOMPARE(palette.titles(), titles);
}

void PaletteModelTest::bestNamesComeFirst()
{
    Palette palette;
    palette.begin();
    palette.model.setQuery(u"hv"_s);
    QCOMPARE(palette.titles(), (QStringList{u"HV 11"_s, u"HV 114"_s, u"RF 209"_s})); // the last by its driver
    palette.model.setQuery(u"hv 11"_s);
    QCOMPARE(palette.titles(), (QStringList{u"HV 11"_s, u"HV 114"_s}));
}

void PaletteModelTest::findsCommandsByTheirWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("start") << u"set"_s << QStringList{u"Settings"_s};
    QTest::newRow("starts of words") << u"wh fl"_s << QStringList{u"Show the whole fleet"_s};
    QTest::newRow("group") << u"map"_s << QStringList{u"Zoom in"_s, u"Show the whole fleet"_s};
    QTest::newRow("inside a word") << u"oom"_s << QStringList{u"Zoom in"_s};
    QTest::newRow("group and word") << u"map zoom"_s << QStringList{u"Zoom in"_s};
}

void PaletteModelTest::findsCommandsByTheirWords()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, titles);
    Palette palette;
    palette.begin();
    palette.model.setQuery(query);
    QCOMPARE(palette.titles(), titles);
}

void PaletteModelTest::theBetterKindComesFirst()
{
    Palette palette;
    palette.fleet.apply({palette.fleet.driver("1003", "Rosetta Zoom")});
    palette.begin();
    palette.model.setQuery(u"zoom"_s);
    QCOMPARE(palette.titles(), (QStringList{u"Zoom in"_s, u"RF 209"_s}));
    palette.model.end();
    palette.fleet.name("1001", u"Zoom 1"_s);
    palette.begin();
    palette.model.setQuery(u"zoom 1"_s);
    QCOMPARE(palette.titles().value(0), u"Zoom 1"_s);
}

void PaletteModelTest::countsWhatItDoesNotShow()
{
    Palette palette;
    std::vector<DevicePush> pushes;
    for (int number = 0; number < 30; ++number)
        pushes.emplace_back(palette.fleet.snapshot("77" + std::to_string(100 + number)));
    palette.fleet.apply(std::move(pushes));
    palette.begin();
    palette.model.setQuery(u"77"_s);
    QCOMPARE(palette.model.count(), PaletteModel::mostVehicles);
    QCOMPARE(palette.model.moreVehicles(), 30 - PaletteModel::mostVehicles);
    palette.model.setQuery(u"77101"_s);
    QCOMPARE(palette.model.count(), 1);
    QCOMPARE(palette.model.moreVehicles(), 0);
}

void PaletteModelTest::forgetsWhenItCloses()
{
    Palette palette;
    palette.begin();
    palette.model.setQuery(u"hv"_s);
    palette.model.end();
    QCOMPARE(palette.model.count(), 0);
    QCOMPARE(palette.model.query(), QString());
    palette.model.begin();
    QCOMPARE(palette.model.count(), 0);
}

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
