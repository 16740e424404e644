// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/keepinview.h"

#include <QTest>

#include <random>

using namespace waypost;

/** When the camera moves to keep some vehicles in view, and where to. */
class KeepInViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToKeepMovesNothing();
    void innerPartIsStill_data();
    void innerPartIsStill();
    void pansWhereTheyFit();
    void looksFromFartherAwayWhereTheyDoNot();
    void crossesTheDateLine();
    void oneMoveIsEnough();

private:
    static constexpr QSizeF size{1000, 500};
    [[nodiscard]] static MapCamera camera(double x = 0.5, double y = 0.4, double zoom = 8)
    {
        return {{x, y}, zoom, size};
    }
    [[nodiscard]] static bool isInInnerPart(const MapCamera &camera, WorldPoint place)
    {
        const QPointF at = camera.toScreen(place);
        return at.x() >= 150 && at.x() <= 850 && at.y() >= 75 && at.y() <= 425;
    }
};

void KeepInViewTest::nothingToKeepMovesNothing()
{
    QVERIFY(!keepInView(camera(), {}));
    const std::vector<WorldPoint> far{{0.9, 0.9}};
    QVERIFY(keepInView(camera(), far));
    MapCamera noView = camera();
    noView.size = {};
    QVERIFY(!keepInView(noView, far));
}

void KeepInViewTest::innerPartIsStill_data()
{
    QTest::addColumn<QPointF>("pixel");
    QTest::addColumn<bool>("moves");
    QTest::newRow("in the middle") << QPointF(500, 250) << false;
    QTest::newRow("just inside on the left") << QPointF(151, 250) << false;
    QTest::newRow("just outside on the left") << QPointF(149, 250) << true;
    QTest::newRow("just outside on the right") << QPointF(851, 250) << true;
    QTest::newRow("just outside above") << QPointF(500, 74) << true;
    QTest::newRow("just inside below") << QPointF(500, 424) << false;
    QTest::newRow("far away") << QPointF(9000, -4000) << true;
}

void KeepInViewTest::innerPartIsStill()
{
    QFETCH(const QPointF, pixel);
    QFETCH(const bool, moves);
    const std::vector<WorldPoint> places{camera().centre, camera().toWorld(pixel)};
    QCOMPARE(keepInView(camera(), places).has_value(), moves);
}

void KeepInViewTest::pansWhereTheyFit()
{
    const std::vector<WorldPoint> places{camera().toWorld({800, 250}), camera().toWorld({950, 300})};
    const auto target = keepInView(camera(), places);
    QVERIFY(target);
    QCOMPARE(target->zoom, camera().zoom);
    QVERIFY(std::abs(target->toScreen(places[0]).x() - 425) < 0.01);
    QVERIFY(std::abs(target->toScreen(places[1]).y() - 275) < 0.01);
}

void KeepInViewTest::looksFromFartherAwayWhereTheyDoNot()
{
    const std::vector<WorldPoint> places{camera().toWorld({-700, 250}), camera().toWorld({1700, 250})};
    const auto target = keepInView(camera(), places);
    QVERIFY(target);
    QCOMPARE(target->zoom, camera().zoom - 2); // 2400 pixels into 600
}

void KeepInViewTest::crossesTheDateLine()
{
    const MapCamera here = camera(0.999, 0.4, 6);
    const std::vector<WorldPoint> places{{0.98, 0.4}, {0.03, 0.4}};
    const auto target = keepInView(here, places);
    QVERIFY(target);
    QVERIFY(std::abs(mercator::shortWay(target->centre.x - 0.005)) < 1e-9);
    QVERIFY(target->zoom > 5);
    const MapCamera back = camera(0.5, 0.4, 6);
    QVERIFY(std::abs(mercator::shortWay(keepInView(back, places)->centre.x - 0.005)) < 1e-9);
}

void KeepInViewTest::oneMoveIsEnough()
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> x(-3, 3), y(0.1, 0.9), zoom(2, 16), spread(-1, 1);
    for (int round = 0; round < 1000; ++round) {
        const MapCamera here = camera(x(random), y(random), zoom(random));
        const double reach = std::exp2(-zoom(random)) / 4;
        std::vector<WorldPoint> places;
        const WorldPoint middle{x(random), y(random)};
        for (int i = 0; i < 5; ++i)
            places.push_back({middle.x + spread(random) * reach, middle.y + spread(random) * reach});
        const MapCamera there = keepInView(here, places).value_or(here);
        QVERIFY(there.zoom <= here.zoom);
        for (const WorldPoint place : places)
            QVERIFY(isInInnerPart(there, place));
        QVERIFY(!keepInView(there, places));
    }
}

QTEST_APPLESS_MAIN(KeepInViewTest)

#include "tst_keepinview.moc"
