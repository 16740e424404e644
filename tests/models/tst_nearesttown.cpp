// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/townfinder.h"

#include "map/placesfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

/** Where a vehicle is, told from a town, with the towns that the program brings. */
class NearestTownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void prefersATownThatPeopleKnow_data();
    void prefersATownThatPeopleKnow();
    void saysWhereFromTheTown();
    void nothingIsNearTheOpenSea_data();
    void nothingIsNearTheOpenSea();
    void findsAcrossTheDateLine();
    void readsTheTownsWhenFirstAsked();
    void aMissingFileSaysNothing();

private:
    std::optional<PlacesFile> m_places;
};

void NearestTownTest::initTestCase()
{
    QFile file(TownFinder::defaultFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString error;
    m_places = PlacesFile::open(file.readAll(), &error);
    QVERIFY2(m_places, qPrintable(error));
}

void NearestTownTest::prefersATownThatPeopleKnow_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lng");
    QTest::addColumn<QString>("town");
    QTest::addColumn<QString>("country");
    QTest::newRow("in the middle of a city") << 53.0793 << 8.8017 << u"Bremen"_s << u"DE"_s;
    QTest::newRow("fields by the motorway") << 52.87 << 8.43 << u"Wildeshausen"_s << u"DE"_s;
    QTest::newRow("south of the equator") << -33.92 << 18.42 << u"Cape Town"_s << u"ZA"_s;
}

void NearestTownTest::prefersATownThatPeopleKnow()
{
    QFETCH(double, lat);
    QFETCH(double, lng);
    QFETCH(QString, town);
    QFETCH(QString, country);
    const TownBearing found = nearestTown(*m_places, lat, lng);
    QCOMPARE(found.town, town);
    QCOMPARE(found.country, country);
    QCOMPARE_LT(found.km, 20.0);
}

void NearestTownTest::saysWhereFromTheTown()
{
    const TownBearing middle = nearestTown(*m_places, 53.0793, 8.8017);
    // A minute of latitude is a nautical mile.
    const TownBearing north = nearestTown(*m_places, 53.0793 + 2.0 / 60, 8.8017);
    QCOMPARE(north.town, middle.town);
    QVERIFY(north.km > middle.km && north.km < middle.km + 3.8);
    QVERIFY(north.bearingDeg < 45 || north.bearingDeg > 315);
    const TownBearing west = nearestTown(*m_places, 53.0793, 8.8017 - 0.06);
    QVERIFY(west.bearingDeg > 225 && west.bearingDeg < 315);
}

void NearestTownTest::nothingIsNearTheOpenSea_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lng");
    QTest::newRow("Atlantic") << 45.0 << -35.0;
    QTest::newRow("where trackers without a fix are") << 0.0 << 0.0;
    QTest::newRow("the pole") << 90.0 << 0.0;
    QTest::newRow("the other pole") << -90.0 << 180.0;
}

void NearestTownTest::nothingIsNearTheOpenSea()
{
    QFETCH(double, lat);
    QFETCH(double, lng);
    QVERIFY(!nearestTown(*m_places, lat, lng).known());
}

void NearestTownTest::findsAcrossTheDateLine()
{
    const TownBearing found = nearestTown(*m_places, -16.8, 179.98); // Taveuni lies on both sides
    QVERIFY(found.known());
    QCOMPARE(nearestTown(*m_places, -16.8, -180.02).town, found.town);
}

void NearestTownTest::readsTheTownsWhenFirstAsked()
{
    TownFinder finder;
    QSignalSpy ready(&finder, &TownFinder::ready);
    QVERIFY(!finder.find(53.0793, 8.8017).known());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(finder.find(53.0793, 8.8017).town, u"Bremen"_s);
    QCOMPARE(finder.find(52.5, 13.4).town, u"Berlin"_s);
}

void NearestTownTest::aMissingFileSaysNothing()
{
    TownFinder finder(u":/no/such/file"_s);
    QVERIFY(!finder.find(53.0793, 8.8017).known());
    QVERIFY(!finder.find(53.0793, 8.8017).known());
}

QTEST_GUILESS_MAIN(NearestTownTest)
#include "tst_nearesttown.moc"
