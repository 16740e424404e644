// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/cellgeometry.h"
#include "map/cellplace.h"
#include "map/landfile.h"
#include "map/mercator.h"
#include "map/placesfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

QByteArray basemapFile(const QString &name)
{
    QFile file(QStringLiteral(BASEMAP_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double triangleArea(const LandCell &cell)
{
    double area = 0;
    for (std::size_t i = 0; i + 2 < cell.triangles.size(); i += 3) {
        const CellPoint a = cell.points[cell.triangles[i]];
        const CellPoint b = cell.points[cell.triangles[i + 1]];
        const CellPoint c = cell.points[cell.triangles[i + 2]];
        area += std::abs(double(b.x - a.x) * (c.y - a.y) - double(c.x - a.x) * (b.y - a.y)) / 2;
    }
    return area / (LandFile::unitsPerCell * LandFile::unitsPerCell);
}

} // namespace

class TestMapData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mercatorKnownValues_data();
    void mercatorKnownValues();
    void mercatorRoundTrip();
    void cameraShowsTheNearerCopyOfTheWorld();
    void turnedCameras();
    void nothingTremblesUpClose();
    void landOfAllLevels();
    void landMeetsAtTheAntimeridian();
    void wrongFileSaysSo();
    void cutFilesSayASentence();
    void damagedBytesNeverCrash();
    void placesAreSortedAndFound();
    void cellGeometryIsWhole();
};

void TestMapData::mercatorKnownValues_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lng");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    // From the other common form of the formula, ln(tan(45° + lat / 2)).
    QTest::newRow("origin") << 0.0 << 0.0 << 0.5 << 0.5;
    QTest::newRow("north-west corner") << 85.0511287798066 << -180.0 << 0.0 << 0.0;
    QTest::newRow("south-east corner") << -85.0511287798066 << 180.0 << 1.0 << 1.0;
    QTest::newRow("beyond the edge") << 90.0 << 0.0 << 0.5 << 0.0;
    QTest::newRow("Berlin") << 52.52 << 13.405 << 0.53723611 << 0.32795516;
    QTest::newRow("Sydney") << -33.8688 << 151.2093 << 0.92002583 << 0.60009225;
}

void TestMapData::mercatorKnownValues()
{
    QFETCH(double, lat);
    QFETCH(double, lng);
    const WorldPoint point = mercator::toWorld(lat, lng);
    QTEST(std::round(point.x * 1e8) / 1e8, "x");
    QFETCH(double, y);
    QVERIFY2(std::abs(point.y - y) < 1e-8, qPrintable(QString::number(point.y, 'f', 8)));
}

void TestMapData::mercatorRoundTrip()
{
    for (double lat = -85; lat <= 85; lat += 4.25) {
        for (double lng = -179.9; lng < 180; lng += 7.3) {
            const GeoPoint back = mercator::toGeo(mercator::toWorld(lat, lng));
            QVERIFY(std::abs(back.lat - lat) < 1e-9 && std::abs(back.lng - lng) < 1e-9);
        }
    }
}

void TestMapData::cameraShowsTheNearerCopyOfTheWorld()
{
    const MapCamera camera{mercator::toWorld(0, 179), 5, {800, 600}};
    const QPointF fiji = camera.toScreen(mercator::toWorld(0, -179));
    QVERIFY(fiji.x() > 400 && fiji.x() < 800);
    QCOMPARE(camera.toScreen(camera.centre), QPointF(400, 300));
    const WorldPoint there = camera.toWorld({10, 20});
    const QPointF back = camera.toScreen(there);
    QVERIFY(std::abs(back.x() - 10) < 1e-6 && std::abs(back.y() - 20) < 1e-6);
}

void TestMapData::turnedCameras()
{
    // A quarter turn clockwise: east is up.
    const MapCamera east{{0.5, 0.5}, 4, {800, 600}, 90};
    const QPointF up = east.offsetToScreen(100 / east.scale(), 0);
    QVERIFY(QLineF(up, QPointF(400, 200)).length() < 1e-9);
    const MapCamera some{mercator::toWorld(48, 11), 9.3, {800, 600}, 37.5};
    for (const QPointF pixel : {QPointF(0, 0), QPointF(800, 0), QPointF(123, 456), QPointF(800, 600)}) {
        const WorldPoint world = some.toWorld(pixel);
        QVERIFY(QLineF(some.toScreen(world), pixel).length() < 1e-6);
        QVERIFY(some.worldRect(1e-9).contains(world.x, world.y));
    }
}

void TestMapData::nothingTremblesUpClose()
{
    // What the graphics card computes, in float, beside what it should be: a corner near the view, from a
    // camera that creeps over the ground at zoom 20.
    const double side = 1.0 / 32;
    const CellPlace cell{{17 * side, 10 * side}, side / LandFile::unitsPerCell, LandFile::unitsPerCell};
    QRandomGenerator random(3);
    const auto drawn = [](const CellTransform &t, float x, float y) {
        return t.matrix.map(QPointF(x - t.origin.x(), y - t.origin.y()));
    };
    double worst = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto x = float(30'000 + random.bounded(9));
        const auto y = float(50'000 + random.bounded(9));
        MapCamera camera{{}, 20, {1600, 900}, i % 2 ? 0.0 : random.bounded(360.0)};
        camera.centre
            = {cell.corner.x + cell.unit * (30'000 + random.bounded(9.0)),
               cell.corner.y + cell.unit * (50'000 + random.bounded(9.0))};
        const QPointF exact = camera.offsetToScreen(
            cell.corner.x + double(x) * cell.unit - camera.centre.x,
            cell.corner.y + double(y) * cell.unit - camera.centre.y);
        worst = std::max(worst, QLineF(exact, drawn(transformOf(cell, camera), x, y)).length());
    }
    QVERIFY2(worst < 0.01, qPrintable(QString::number(worst)));
}

void TestMapData::landOfAllLevels()
{
    QString error;
    const auto land = LandFile::open(basemapFile(u"land.dat"_s), &error);
    QVERIFY2(land, qPrintable(error));
    const int levels = static_cast<int>(land->levels().size());
    QCOMPARE(levels, 4);
    QCOMPARE(land->levelForZoom(2), 0);
    QCOMPARE(land->levelForZoom(4), 1);
    QCOMPARE(land->levelForZoom(5), 2);
    QCOMPARE(land->levelForZoom(18), 3);
    for (int level = 0; level < levels; ++level) {
        const int side = 1 << land->levels()[std::size_t(level)].gridBits;
        double area = 0;
        std::size_t borders = 0;
        for (int i = 0; i < side * side; ++i) {
            const auto cell = land->cell({level, i % side, i / side});
            QVERIFY(cell);
            area += triangleArea(*cell) / (side * side);
            borders += cell->borders.size();
        }
        // Land is 36 to 37 % of the Mercator square; holes, gaps and doubled land would show here.
        QVERIFY2(area > 0.35 && area < 0.39, qPrintable(QString::number(area)));
        QVERIFY(borders > 100);
    }
}

void TestMapData::landMeetsAtTheAntimeridian()
{
    QString error;
    const auto land = LandFile::open(basemapFile(u"land.dat"_s), &error);
    QVERIFY(land);
    // Chukotka lies on both sides of 180 degrees; neither side may have a coast along it.
    const int level = land->levelForZoom(18);
    const int side = 1 << land->levels()[std::size_t(level)].gridBits;
    const int row = static_cast<int>(mercator::toWorld(67, 180).y * side);
    const auto east = land->cell({level, 0, row});
    QVERIFY(east && triangleArea(*east) > 0.01);
    for (const auto &coast : east->coasts) {
        for (std::size_t i = 1; i < coast.size(); ++i)
            QVERIFY(!(coast[i].x == 0 && coast[i - 1].x == 0));
    }
}

void TestMapData::wrongFileSaysSo()
{
    QString error;
    QVERIFY(!LandFile::open("not a map at all", &error));
    QVERIFY(error.contains(u"land file"_s));
    QVERIFY(!PlacesFile::open("not a map at all", &error));
    QVERIFY(error.contains(u"places"_s));
    QVERIFY(!LandFile::open({}, &error));
    QVERIFY(!PlacesFile::open({}, &error));
}

void TestMapData::cutFilesSayASentence()
{
    const QByteArray land = basemapFile(u"land.dat"_s);
    const QByteArray places = basemapFile(u"places.dat"_s);
    QVERIFY(!land.isEmpty() && !places.isEmpty());
    for (const double part : {0.00001, 0.001, 0.3, 0.99}) {
        QString error;
        QVERIFY(!LandFile::open(land.first(qsizetype(double(land.size()) * part)), &error));
        QVERIFY(!error.isEmpty());
        error.clear();
        QVERIFY(!PlacesFile::open(places.first(qsizetype(double(places.size()) * part)), &error));
        QVERIFY(!error.isEmpty());
    }
}

void TestMapData::damagedBytesNeverCrash()
{
    const QByteArray good = basemapFile(u"land.dat"_s);
    QRandomGenerator random(1);
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 2000; ++i)
            bytes[qsizetype(random.bounded(quint64(round % 2 ? 9000 : bytes.size())))]
                = char(random.bounded(256));
        bytes.replace(0, 8, "WPLAND01");
        QString error;
        const auto land = LandFile::open(bytes, &error);
        if (!land) {
            QVERIFY(!error.isEmpty());
            continue;
        }
        for (int i = 0; i < 16; ++i)
            (void)land->cell({0, i % 4, i / 4});
    }
}

void TestMapData::placesAreSortedAndFound()
{
    QString error;
    const auto file = PlacesFile::open(basemapFile(u"places.dat"_s), &error);
    QVERIFY2(file, qPrintable(error));
    QVERIFY(file->places().size() > 100'000);
    QVERIFY(std::ranges::is_sorted(file->places(), std::greater(), &Place::population));
    QVERIFY(file->countries().size() > 200);

    const WorldPoint berlin = mercator::toWorld(52.524, 13.411);
    const QRectF around(berlin.x - 1e-4, berlin.y - 1e-4, 2e-4, 2e-4);
    const auto found = file->find(around, 1'000'000, 10);
    QCOMPARE(found.size(), 1);
    QCOMPARE(file->name(*found.front()), u"Berlin"_s);
    QCOMPARE(found.front()->kind, PlaceKind::Capital);
    QCOMPARE(file->countryCodes().at(found.front()->country), u"DE"_s);
    QCOMPARE(file->find(QRectF(0, 0, 1, 1), 500, 25).size(), 25);
}

void TestMapData::cellGeometryIsWhole()
{
    QString error;
    const auto land = LandFile::open(basemapFile(u"land.dat"_s), &error);
    const auto places = PlacesFile::open(basemapFile(u"places.dat"_s), &error);
    QVERIFY(land && places);
    const WorldPoint berlin = mercator::toWorld(52.5, 13.4);
    const CellGeometry cell = makeCellGeometry(*land, *places, {3, int(berlin.x * 32), int(berlin.y * 32)});
    QVERIFY(
        !cell.landTriangles.empty() && !cell.coasts.empty() && !cell.borders.empty() && !cell.towns.empty());
    QCOMPARE(cell.coasts.size() % 4, 0);
    QCOMPARE(cell.borders.size() % 4, 0);
    QCOMPARE(cell.towns.size() % dotCorners, 0);
    for (const LineVertex &corner : cell.coasts)
        QVERIFY(std::abs(std::hypot(corner.asideX, corner.asideY) - 1) < 1e-3f);
}

QTEST_GUILESS_MAIN(TestMapData)
#include "tst_mapdata.moc"
