// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/trailsimplify.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace waypost;

namespace {

using Corners = std::vector<TrailCorner>;

double distanceToStretch(WorldPoint p, WorldPoint a, WorldPoint b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** The fewest corners that any choice has: the shortest way through all lines that keep the tolerance. */
std::size_t fewest(const Corners &corners, double tolerance)
{
    std::vector<std::size_t> count(corners.size(), std::numeric_limits<std::size_t>::max());
    count.front() = 1;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        for (std::size_t j = i + 1; j < corners.size(); ++j) {
            bool mayStand = true; // as one stretch: nothing changes on the way
            for (std::size_t k = i + 1; k < j; ++k)
                mayStand = mayStand && corners[k].step == corners[i].step
                    && corners[k].isGap == corners[i].isGap && !corners[i].isGap;
            if (mayStand && isStraight(corners, i, j, tolerance))
                count[j] = std::min(count[j], count[i] + 1);
        }
    }
    return count.back();
}

Corners wander(QRandomGenerator &random, int length, bool isUniform)
{
    Corners corners;
    WorldPoint at{0.5, 0.5};
    double heading = random.generateDouble() * 6;
    for (int i = 0; i < length; ++i) {
        const bool changes = !isUniform && random.bounded(6) == 0;
        const SpeedStep before = corners.empty() ? SpeedStep::Town : corners.back().step;
        corners.push_back(
            {at, changes ? static_cast<SpeedStep>(random.bounded(speedStepCount)) : before,
             !isUniform && random.bounded(12) == 0});
        heading += (random.generateDouble() - 0.5) * (random.bounded(8) == 0 ? 6 : 1);
        const double step = random.generateDouble() * 2e-4;
        at = {at.x + step * std::cos(heading), at.y + step * std::sin(heading)};
    }
    return corners;
}

/** Where in @p corners each kept corner is. */
std::vector<std::size_t> placesIn(const Corners &corners, const Corners &kept)
{
    std::vector<std::size_t> places;
    std::size_t from = 0;
    for (const TrailCorner &corner : kept) {
        while (from < corners.size() && !(corners[from] == corner))
            ++from;
        places.push_back(from++);
    }
    return places;
}

TrackPoint pointAt(int seconds, double lat, double lng, float speedKmh = 50)
{
    return {.at = instantFromMs(seconds * 1000), .lat = lat, .lng = lng, .speedKmh = speedKmh};
}

} // namespace

class TestTrailSimplify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallLines();
    void stepsOfSpeed();
    void stepsAndGapsStay();
    void droppedCornersAreNear();
    void noMoreCornersThanNeeded();
    void wayBackIsKept();
    void dateLine();
    void silences();
    void speedWithoutReport();
    void aMillionCorners_data();
    void aMillionCorners();
};

void TestTrailSimplify::smallLines()
{
    QVERIFY(simplifyTrail({}, 1).empty());
    QVERIFY(trailCorners({}).empty());
    const Corners one{{{0.1, 0.2}}};
    QCOMPARE(simplifyTrail(one, 1), one);
    const Corners two{{{0.1, 0.2}}, {{0.1, 0.2}}};
    QCOMPARE(simplifyTrail(two, 1), two);
    const Corners same(9, TrailCorner{{0.1, 0.2}});
    QCOMPARE(simplifyTrail(same, 0).size(), 2u);
}

void TestTrailSimplify::stepsOfSpeed()
{
    QCOMPARE(speedStepOf(29.9), SpeedStep::Slow);
    QCOMPARE(speedStepOf(30), SpeedStep::Town);
    QCOMPARE(speedStepOf(60), SpeedStep::Country);
    QCOMPARE(speedStepOf(79.9), SpeedStep::Country);
    QCOMPARE(speedStepOf(80), SpeedStep::Motorway);
}

void TestTrailSimplify::stepsAndGapsStay()
{
    Corners line;
    for (int i = 0; i < 12; ++i)
        line.push_back({{0.1 * i, 0.5}, i < 4 ? SpeedStep::Slow : SpeedStep::Town, i == 8});
    const Corners kept = simplifyTrail(line, 0.01);
    QCOMPARE(placesIn(line, kept), (std::vector<std::size_t>{0, 4, 8, 9, 11}));
    QVERIFY(kept[2].isGap);
}

void TestTrailSimplify::droppedCornersAreNear()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const Corners line = wander(random, 2 + random.bounded(300), false);
        const double tolerance = 1e-6 * std::pow(10, 3 * random.generateDouble());
        const Corners kept = simplifyTrail(line, tolerance);
        const std::vector<std::size_t> places = placesIn(line, kept);
        QCOMPARE(places.front(), 0u);
        QCOMPARE(places.back(), line.size() - 1);
        for (std::size_t k = 1; k < places.size(); ++k) {
            for (std::size_t i = places[k - 1]; i < places[k]; ++i) {
                const double away = distanceToStretch(line[i].at, kept[k - 1].at, kept[k].at);
                QVERIFY(away <= tolerance * (1 + 1e-9));
                QCOMPARE(line[i].step, kept[k - 1].step);
                QCOMPARE(line[i].isGap, kept[k - 1].isGap);
            }
        }
    }
}

void TestTrailSimplify::noMoreCornersThanNeeded()
{
    QRandomGenerator random(11);
    std::size_t ours = 0;
    std::size_t best = 0;
    for (int round = 0; round < 300; ++round) {
        const Corners line = wander(random, 3 + random.bounded(50), round % 2 == 0);
        const double tolerance = 1e-6 * std::pow(10, 3 * random.generateDouble());
        const std::size_t count = simplifyTrail(line, tolerance).size();
        QVERIFY(count <= fewest(line, tolerance / 2));
        ours += count;
        best += fewest(line, tolerance);
    }
    QVERIFY2(ours < 1.1 * double(best), qPrintable(QString::number(double(ours) / double(best))));
}

void TestTrailSimplify::wayBackIsKept()
{
    // Out and back on one street: every place lies on the line from start to end, and yet it was driven.
    const Corners line{{{0, 0.5}}, {{0.3, 0.5}}, {{0.1, 0.5}}, {{0.5, 0.5}}};
    QCOMPARE(simplifyTrail(line, 0.01).size(), 4u);
    QCOMPARE(simplifyTrail(line, 0.2).size(), 2u);
}

void TestTrailSimplify::dateLine()
{
    const Track track{pointAt(0, -17, 179.5), pointAt(60, -17, 179.9), pointAt(120, -17, -179.9)};
    const Corners corners = trailCorners(track);
    QVERIFY(std::abs(corners[2].at.x - corners[1].at.x) < 0.001);
    QVERIFY(corners[2].at.x > 1);
    const Track back{pointAt(0, -17, -179.9), pointAt(60, -17, 179.9), pointAt(120, -17, 179.5)};
    QVERIFY(trailCorners(back)[2].at.x < 0);
}

void TestTrailSimplify::silences()
{
    Track track;
    for (int i = 0; i < 60; ++i)
        track.push_back(pointAt(i * 10, 52 + i * 0.001, 9));
    QCOMPARE(trailGapLimit(track), Milliseconds(120'000)); // not 30 s: a tunnel is no gap
    track.push_back(pointAt(590 + 120, 52.1, 9));
    track.push_back(pointAt(710 + 121, 52.2, 9));
    const Corners corners = trailCorners(track);
    QVERIFY(!corners[59].isGap);
    QVERIFY(corners[60].isGap);

    Track rare;
    for (int i = 0; i < 5; ++i)
        rare.push_back(pointAt(i * 900, 52 + i * 0.001, 9));
    QCOMPARE(trailGapLimit(rare), Milliseconds(600'000)); // a quarter of an hour: nobody knows the way
    QVERIFY(trailCorners(rare)[0].isGap);
}

void TestTrailSimplify::speedWithoutReport()
{
    // A tenth of a degree north is 11.1 km: in 10 minutes 67 km/h.
    Track track{pointAt(0, 52, 9), pointAt(600, 52.1, 9)};
    track[0].speedKmh = track[1].speedKmh = {};
    QCOMPARE(trailCorners(track)[0].step, SpeedStep::Country);
    track[1].speedKmh = 20.0f;
    QCOMPARE(trailCorners(track)[0].step, SpeedStep::Slow);
    track[0].speedKmh = 90.0f; // with the other end's 20: 55
    QCOMPARE(trailCorners(track)[0].step, SpeedStep::Town);
}

void TestTrailSimplify::aMillionCorners_data()
{
    QTest::addColumn<double>("turn");
    QTest::newRow("straight") << 0.0;
    QTest::newRow("circle") << 1e-5;
    QTest::newRow("zigzag") << std::numbers::pi * 0.9;
}

void TestTrailSimplify::aMillionCorners()
{
    QFETCH(double, turn);
    Corners line(1'000'000);
    WorldPoint at{0.5, 0.5};
    for (std::size_t i = 0; i < line.size(); ++i) {
        line[i].at = at;
        const double heading = turn * double(i);
        at = {at.x + 1e-7 * std::cos(heading), at.y + 1e-7 * std::sin(heading)};
    }
    const Corners kept = simplifyTrail(line, 1e-6);
    QVERIFY(kept.size() >= 2 && kept.size() < line.size());
    QCOMPARE(kept.back(), line.back());
}

QTEST_GUILESS_MAIN(TestTrailSimplify)
#include "tst_trailsimplify.moc"
