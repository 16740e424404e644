// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetfit.h"
#include "map/fleetglide.h"
#include "map/fleethits.h"
#include "map/fleetsample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waypost;

/** How vehicles get from fix to fix, what the pointer hits, and which camera shows them. */
class TestFleetMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glidesInAQuarterOfASecond();
    void turnsByTheShortWay();
    void goesOnFromWhereItIs();
    void crossesTheDateLine();
    void forgetsWhoArrived();
    void hitsWhatABruteForceSearchHits();
    void fitsTheShortWayRound();
};

void TestFleetMotion::glidesInAQuarterOfASecond()
{
    FleetGlide glide;
    QVERIFY(!glide.pose(3));
    glide.start(3, {{0.5, 0.5}, 0}, {{0.6, 0.4}, 0}, 1000);
    QVERIFY(glide.advance(1000));
    QCOMPARE(glide.pose(3)->at, WorldPoint(0.5, 0.5));
    double last = 0.5;
    for (int ms = 1020; ms < 1240; ms += 20) {
        QVERIFY(glide.advance(ms));
        const MarkerPose pose = *glide.pose(3);
        QVERIFY(pose.at.x >= last && pose.at.x <= 0.6); // never back, and never beyond what was reported
        last = pose.at.x;
    }
    QVERIFY(last > 0.59);
    QVERIFY(!glide.advance(1240));
    QVERIFY(!glide.pose(3) && !glide.isActive());
}

void TestFleetMotion::turnsByTheShortWay()
{
    FleetGlide glide;
    glide.start(0, {{0.5, 0.5}, 350}, {{0.5, 0.5}, 20}, 0);
    for (int ms = 0; ms < 240; ms += 10) {
        glide.advance(ms);
        const float heading = glide.pose(0)->headingDeg;
        QVERIFY2(heading >= 350 || heading <= 20, qPrintable(QString::number(heading)));
    }
}

void TestFleetMotion::goesOnFromWhereItIs()
{
    FleetGlide glide;
    glide.start(0, {{0.5, 0.5}, 0}, {{0.6, 0.5}, 0}, 0);
    glide.advance(60);
    const double between = glide.pose(0)->at.x;
    QVERIFY(between > 0.5 && between < 0.6);
    glide.start(0, {{0.1, 0.1}, 0}, {{0.7, 0.5}, 0}, 60);
    QCOMPARE(glide.pose(0)->at.x, between);
    QVERIFY(!glide.advance(300));
}

void TestFleetMotion::crossesTheDateLine()
{
    FleetGlide glide;
    glide.start(0, {{0.999, 0.5}, 0}, {{0.001, 0.5}, 0}, 0);
    for (int ms = 0; ms < 240; ms += 10) {
        glide.advance(ms);
        QVERIFY(glide.pose(0)->at.x >= 0.999 && glide.pose(0)->at.x <= 1.001);
    }
}

void TestFleetMotion::forgetsWhoArrived()
{
    FleetGlide glide;
    for (int row = 0; row < 100; ++row)
        glide.start(row, {{0.5, 0.5}, 0}, {{0.6, 0.5}, float(row)}, row);
    glide.advance(260); // rows 0..20 have arrived
    for (int row = 0; row < 100; ++row)
        QCOMPARE(glide.pose(row).has_value(), row > 20);
    glide.stop(50);
    QVERIFY(!glide.pose(50) && glide.pose(51));
    glide.clear();
    QVERIFY(!glide.isActive());
}

void TestFleetMotion::hitsWhatABruteForceSearchHits()
{
    QRandomGenerator random(21);
    FleetSample fleet;
    for (int i = 0; i < 400; ++i) {
        const double lat = 50 + random.generateDouble();
        const double lng = 10 + random.generateDouble();
        if (random.bounded(10) == 0)
            fleet.addAlarmed(lat, lng, AlarmPriority::High);
        else
            fleet.add(lat, lng);
    }
    const MapCamera made{mercator::toWorld(50.5, 10.5), 9.1, {800, 600}};
    const FleetPicture picture = makeFleetPicture({fleet.index}, made, 0.3);
    const FleetHits hits(fleet.index, picture);
    int found = 0;
    for (int i = 0; i < 3000; ++i) {
        const MapCamera camera{made.centre, 9 + random.generateDouble() * 0.5, made.size};
        const QPointF pixel(random.bounded(800), random.bounded(600));
        double nearest = 1e9;
        FleetHits::Hit expected;
        const auto consider = [&](WorldPoint at, double radius, double pull, FleetHits::Hit hit) {
            const QPointF away = camera.toScreen(at) - pixel;
            const double distance = std::hypot(away.x(), away.y());
            if (distance <= radius && distance - pull < nearest) {
                nearest = distance - pull;
                expected = hit;
            }
        };
        for (int c = 0; c < int(picture.gathered.clusters.size()); ++c) {
            const FleetCluster &cluster = picture.gathered.clusters[std::size_t(c)];
            if (!cluster.isAlone())
                consider(cluster.at, badgeRadius(cluster.count) + 2, 0, {-1, c});
        }
        for (const int row : picture.alone)
            consider(
                fleet.placeOf(row), 14, fleet.index.state(row).alarm == AlarmPriority::None ? 0 : 6,
                {row, -1});
        const FleetHits::Hit hit = hits.at(pixel, camera, fleet.index);
        QCOMPARE(hit.row, expected.row);
        QCOMPARE(hit.cluster, expected.cluster);
        found += hit.row >= 0 || hit.cluster >= 0;
    }
    QVERIFY(found > 500);
}

void TestFleetMotion::fitsTheShortWayRound()
{
    QVERIFY(boundsOf({}).isNull());
    QVERIFY(!cameraFor({}, {800, 600}, 20, 13).valid);
    const auto at = [](double lat, double lng) { return mercator::toWorld(lat, lng); };
    const QRectF pacific = boundsOf(std::vector{at(-17, 178), at(-13, -172), at(-20, 179.5)});
    QVERIFY2(pacific.width() < 11 / 360.0, qPrintable(QString::number(pacific.width())));
    const CameraTarget target = cameraFor(pacific, {800, 600}, 20, 13);
    QVERIFY(std::abs(std::remainder(target.lng - -177, 360.0)) < 0.1);
    const QRectF europe = boundsOf(std::vector{at(40, -9), at(60, 30)});
    QVERIFY(std::abs(europe.width() - 39 / 360.0) < 1e-6);
    QCOMPARE(cameraFor(boundsOf(std::vector{at(0, 180), at(0, 180)}), {800, 600}, 20, 13).zoom, 13);
}

QTEST_GUILESS_MAIN(TestFleetMotion)
#include "tst_fleetmotion.moc"
