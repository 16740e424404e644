// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/dateline.h"
#include "map/fleetfit.h"
#include "map/groundfiles.h"
#include "map/tracegrid.h"
#include "map/trailsimplify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

struct Extent
{
    double west, east; ///< degrees, going on
};

Extent extentOf(const GroundFeature &feature)
{
    Extent extent{1e9, -1e9};
    for (const auto &part : feature.parts) {
        for (const WorldPoint &point : part) {
            const double lng = (point.x - 0.5) * 360;
            extent = {std::min(extent.west, lng), std::max(extent.east, lng)};
        }
    }
    return extent;
}

/** Of the ground that all triangles cover, in the unit square's area. */
double filledArea(const GroundFiles &files, int level)
{
    double area = 0;
    for (const auto &chunk : files.chunks(level)) {
        const FillMesh &mesh = chunk->built;
        for (std::size_t i = 0; i + 2 < mesh.triangles.size(); i += 3) {
            const CellPoint a = mesh.points[mesh.triangles[i]];
            const CellPoint b = mesh.points[mesh.triangles[i + 1]];
            const CellPoint c = mesh.points[mesh.triangles[i + 2]];
            area += std::abs(double(b.x - a.x) * double(c.y - a.y) - double(c.x - a.x) * double(b.y - a.y))
                / 2 * chunk->place.unit * chunk->place.unit;
        }
    }
    return area;
}

} // namespace

/** The 180th meridian is a line like any other. */
class TestDateline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void shapesAreNoBand_data();
    void shapesAreNoBand();
    void holesStayInTheirPolygon();
    void ringsAroundAPoleHoldIt_data();
    void ringsAroundAPoleHoldIt();
    void onlyWhatIsNoLongitudeIsLeftOut();
    void latitudesAreRounded();
    void spotsStayWhereTheyAre();
    void everythingElseIsAsItWas();
    void aFleetOnBothSidesIsOne();
    void aWideFleetFits();
    void trailsGoOn();
    void ownRoadsGoOn();

private:
    GeoJson read(const QByteArray &text)
    {
        QFile file(m_folder->filePath(u"a.geojson"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's own file could not be written");
        file.close();
        return GeoJsonReader::read(file.fileName());
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestDateline::shapesAreNoBand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("west"); // of each feature
    QTest::addColumn<double>("east");
    const auto row = [](const char *name, const char *text, double west, double east) {
        QTest::newRow(name) << QByteArray(text) << west << east;
    };
    row("179 to -179",
        R"({"type":"Polygon","coordinates":[[[179,-20],[-179,-20],[-179,-15],[179,-15],[179,-20]]]})", 179,
        181);
    row("179 to 181",
        R"({"type":"Polygon","coordinates":[[[179,-20],[181,-20],[181,-15],[179,-15],[179,-20]]]})", 179,
        181);
    row("-179 to -181",
        R"({"type":"Polygon","coordinates":[[[-179,-20],[-181,-20],[-181,-15],[-179,-15],[-179,-20]]]})", 179,
        181);
    row("-179 to 179",
        R"({"type":"Polygon","coordinates":[[[-179,-20],[179,-20],[179,-15],[-179,-15],[-179,-20]]]})", -181,
        -179);
    row("not closed", R"({"type":"Polygon","coordinates":[[[179,-20],[-179,-20],[-179,-15],[179,-15]]]})",
        179, 181);
    row("to 181.2", R"({"type":"Polygon","coordinates":[[[178.5,-20],[181.2,-20],[181.2,-15],[178.5,-20]]]})",
        178.5, 181.2);
    row("from 0 to 360",
        R"({"type":"Polygon","coordinates":[[[350,50],[359,50],[359,55],[350,55],[350,50]]]})", -10, -1);
    row("over 360", R"({"type":"Polygon","coordinates":[[[355,50],[5,50],[5,55],[355,55],[355,50]]]})", -5,
        5);
    row("a line", R"({"type":"LineString","coordinates":[[178,-20],[-178,-20],[-176,-18],[178,-16]]})", 178,
        184);
    row("a line out of the world", R"({"type":"LineString","coordinates":[[190,-20],[192,-20]]})", -170,
        -168);
    row("lines of one feature",
        R"({"type":"MultiLineString","coordinates":[[[178,-20],[-179,-20]],[[-178,-20],[-177,-20]]]})", 178,
        183);
    row("more than half of the world in small steps",
        R"({"type":"Polygon","coordinates":[[[-120,10],[0,10],[120,10],[120,20],[0,20],[-120,20],[-120,10]]]})",
        -120, 120);
    row("the frame of a map of the world",
        R"({"type":"Polygon","coordinates":[[[-180,-60],[180,-60],[180,60],[-180,60],[-180,-60]]]})", -180,
        180);
    row("a touch of the edge",
        R"({"type":"Polygon","coordinates":[[[170,0],[180,0],[180,10],[170,10],[170,0]]]})", 170, 180);
    row("the edge by its other name",
        R"({"type":"Polygon","coordinates":[[[170,0],[-180,0],[180,10],[170,10],[170,0]]]})", 170, 180);
}

void TestDateline::shapesAreNoBand()
{
    QFETCH(QByteArray, text);
    QFETCH(double, west);
    QFETCH(double, east);
    const GeoJson content = read(text);
    QCOMPARE(content.problem, QString());
    QCOMPARE(content.skipped, 0);
    QCOMPARE(content.features.size(), 1);
    const Extent extent = extentOf(content.features[0]);
    QVERIFY2(
        std::abs(std::remainder(extent.west - west, 360)) < 1e-6
            && std::abs((extent.east - extent.west) - (east - west)) < 1e-6,
        qPrintable(u"%1 to %2"_s.arg(extent.west).arg(extent.east)));
}

void TestDateline::holesStayInTheirPolygon()
{
    const QByteArray text = R"({"type":"MultiPolygon","coordinates":[
        [[[178,-20],[-178,-20],[-178,-10],[178,-10],[178,-20]], [[-179.5,-16],[-179,-16],[-179,-14],[-179.5,-14],[-179.5,-16]]],
        [[[10,10],[11,10],[11,11],[10,11],[10,10]]]]})";
    const GeoJson content = read(text);
    QCOMPARE(content.features.size(), 2);
    const Extent extent = extentOf(content.features[0]);
    QVERIFY(std::abs(extent.east - extent.west - 4) < 1e-6);
    const auto files = GroundFiles::load(m_folder->path());
    const double whole = 4 / 360.0 * (mercator::toWorld(-20, 0).y - mercator::toWorld(-10, 0).y);
    const double hole = 0.5 / 360.0 * (mercator::toWorld(-16, 0).y - mercator::toWorld(-14, 0).y);
    const double other = 1 / 360.0 * (mercator::toWorld(10, 0).y - mercator::toWorld(11, 0).y);
    const double area = filledArea(*files, 2);
    QVERIFY2(
        std::abs(area - (whole - hole + other)) < 1e-3 * whole, qPrintable(QString::number(area / whole)));
}

void TestDateline::ringsAroundAPoleHoldIt_data()
{
    QTest::addColumn<QByteArray>("ring");
    QTest::addColumn<double>("area"); // of the unit square
    const double south = 1 - mercator::toWorld(-70, 0).y;
    const double north = mercator::toWorld(80, 0).y;
    QTest::newRow("south") << "[[-170,-70],[-80,-70],[10,-70],[100,-70],[170,-70],[-170,-70]]"_ba << south;
    QTest::newRow("south, not closed") << "[[-170,-70],[-80,-70],[10,-70],[100,-70],[170,-70]]"_ba << south;
    QTest::newRow("south, westwards")
        << "[[170,-70],[100,-70],[10,-70],[-80,-70],[-170,-70],[170,-70]]"_ba << south;
    QTest::newRow("south, from 0 to 360") << "[[0,-70],[90,-70],[180,-70],[270,-70],[360,-70]]"_ba << south;
    QTest::newRow("north") << "[[-180,80],[-90,80],[0,80],[90,80],[180,80]]"_ba << north;
    QTest::newRow("south, led to the pole by its author")
        << "[[-180,-70],[-60,-70],[60,-70],[180,-70],[180,-90],[-180,-90],[-180,-70]]"_ba << south;
}

void TestDateline::ringsAroundAPoleHoldIt()
{
    QFETCH(QByteArray, ring);
    QFETCH(double, area);
    const GeoJson content = read(R"({"type":"Polygon","coordinates":[)" + ring + "]}");
    QCOMPARE(content.features.size(), 1);
    const Extent extent = extentOf(content.features[0]);
    QVERIFY(std::abs(extent.east - extent.west - 360) < 1e-6);
    const double filled = filledArea(*GroundFiles::load(m_folder->path()), 0);
    QVERIFY2(std::abs(filled - area) < 1e-3, qPrintable(u"%1 for %2"_s.arg(filled).arg(area)));
}

void TestDateline::onlyWhatIsNoLongitudeIsLeftOut()
{
    const auto spot
        = [](const char *lng) { return QByteArray(R"({"type":"Point","coordinates":[)") + lng + ",10]}"; };
    for (const char *lng : {"180", "-180", "181.2", "-181.2", "200", "359.9", "360", "-360", "540"})
        QVERIFY2(read(spot(lng)).features.size() == 1, lng);
    for (const char *lng : {"541", "-1000", "1e9"}) {
        const GeoJson content = read(spot(lng));
        QVERIFY2(content.features.empty() && content.skipped == 1, lng);
    }
}

void TestDateline::latitudesAreRounded()
{
    const GeoJson content = read(R"({"type":"LineString","coordinates":[[10,90.0000001],[10,-90.5]]})");
    QCOMPARE(content.features.size(), 1);
    QVERIFY(std::abs(content.features[0].parts[0][0].y) < 1e-9);
    QVERIFY(std::abs(content.features[0].parts[0][1].y - 1) < 1e-9);
    QCOMPARE(read(R"({"type":"Point","coordinates":[10,92]})").skipped, 1);
}

void TestDateline::spotsStayWhereTheyAre()
{
    const GeoJson content
        = read(R"({"type":"MultiPoint","coordinates":[[179,0],[-179,0],[181.2,0],[-540,0]]})");
    QCOMPARE(content.features.size(), 1);
    const auto &spots = content.features[0].parts[0];
    QCOMPARE(spots.size(), 4);
    for (const WorldPoint &spot : spots)
        QVERIFY(spot.x >= 0 && spot.x <= 1);
    QCOMPARE(spots[0], mercator::toWorld(0, 179));
    QCOMPARE(spots[1], mercator::toWorld(0, -179));
    QVERIFY(std::abs(spots[2].x - mercator::toWorld(0, -178.8).x) < 1e-12);
}

void TestDateline::everythingElseIsAsItWas()
{
    const GeoJson content
        = read(R"({"type":"Polygon","coordinates":[[[6.1,50.2],[7.3,50.4],[7.1,51.5],[6.1,50.2]]]})");
    const std::vector<WorldPoint> expected{
        mercator::toWorld(50.2, 6.1), mercator::toWorld(50.4, 7.3), mercator::toWorld(51.5, 7.1),
        mercator::toWorld(50.2, 6.1)};
    QCOMPARE(content.features[0].parts.size(), 1);
    QCOMPARE(content.features[0].parts[0], expected);
}

void TestDateline::aFleetOnBothSidesIsOne()
{
    const std::vector<WorldPoint> fleet{mercator::toWorld(-18, 178), mercator::toWorld(-17, -179)};
    const QRectF bounds = boundsOf(fleet);
    QVERIFY(std::abs(bounds.width() - 3 / 360.0) < 1e-9);
    const CameraTarget target = cameraFor(bounds, {1600, 900}, 40, 14);
    QVERIFY(std::abs(target.lng - 179.5) < 1e-6);
}

void TestDateline::aWideFleetFits()
{
    for (const double shift : {0.0, 60.0, 120.0, 179.0}) {
        std::vector<WorldPoint> fleet;
        for (int i = 0; i <= 12; ++i) { // 240 degrees wide
            const double lng = shift + 20.0 * i;
            fleet.push_back(mercator::toWorld(10 * (i % 2), std::remainder(lng, 360)));
        }
        const QRectF bounds = boundsOf(fleet);
        QVERIFY2(
            std::abs(bounds.width() - 240 / 360.0) < 1e-9, qPrintable(QString::number(bounds.width() * 360)));
        const QSizeF size(1600, 900);
        const CameraTarget target = cameraFor(bounds, size, 40, 14);
        const MapCamera camera{mercator::toWorld(target.lat, target.lng), target.zoom, size};
        for (const WorldPoint &place : fleet) {
            const QPointF pixel = camera.toScreen(place);
            QVERIFY(QRectF(39, 39, 1522, 822).contains(pixel));
        }
    }
}

void TestDateline::trailsGoOn()
{
    Track track;
    for (int i = 0; i < 5; ++i) {
        TrackPoint point{};
        point.at = instantFromMs(1'700'000'000'000 + 10'000 * i);
        point.lat = -17;
        point.lng = std::remainder(179.9 + 0.1 * i, 360);
        track.push_back(point);
    }
    const std::vector<TrailCorner> corners = trailCorners(track);
    for (std::size_t i = 1; i < corners.size(); ++i)
        QVERIFY(std::abs(corners[i].at.x - corners[i - 1].at.x - 0.1 / 360) < 1e-9);
}

void TestDateline::ownRoadsGoOn()
{
    const Instant start = instantFromMs(1'700'000'000'000);
    TraceGrid grid;
    grid.advanceTo(start);
    Track track;
    for (int i = 0; i < 40; ++i) { // eastwards, some 20 m/s
        TrackPoint point{};
        point.at = start + Milliseconds(10'000 * i);
        point.lat = -17;
        point.lng = std::remainder(179.96 + 0.002 * i, 360);
        track.push_back(point);
    }
    TraceWalk walk;
    grid.add(walk, track);
    bool isJoined = false;
    for (auto cell = grid.cells().cbegin(); cell != grid.cells().cend(); ++cell) {
        const TraceCellId id = TraceGrid::idOf(cell.key());
        QVERIFY2(id.x < 20 || id.x > TraceGrid::side - 20, qPrintable(QString::number(id.x)));
        isJoined = isJoined || (id.x == TraceGrid::side - 1 && TraceGrid::sum(cell->links[0]) > 0);
    }
    QVERIFY(isJoined);
}

QTEST_GUILESS_MAIN(TestDateline)
#include "tst_dateline.moc"
