// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/roadnetwork.h"
#include "simulator/towns.h"

#include <QSet>
#include <QTest>

using namespace waypost;

class RoadNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTownCanBeReached();
    void roadsAreShortAndBend();
    void roadsEndInTheirTowns();
    void waterPartsTowns();
    void spotsFollowTheRoad();
    void bearings();

private:
    RoadNetwork m_roads;
};

void RoadNetworkTest::everyTownCanBeReached()
{
    QSet<int> reached{0};
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int town = open.takeLast();
        for (const int road : m_roads.roadsAt(town)) {
            const int next = m_roads.road(road).otherEnd(town);
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    QCOMPARE(reached.size(), qsizetype(towns().size()));
}

void RoadNetworkTest::roadsAreShortAndBend()
{
    for (const Road &road : m_roads.roads()) {
        const double straight = distanceM(road.points.front(), road.points.back());
        QVERIFY(straight <= 200'000);
        QVERIFY(road.lengthM() > straight);
        QVERIFY(road.lengthM() < straight * 1.25);
    }
}

void RoadNetworkTest::roadsEndInTheirTowns()
{
    for (const Road &road : m_roads.roads()) {
        const Town &from = towns()[std::size_t(road.from)];
        QVERIFY(distanceM(road.points.front(), {from.lat, from.lng}) < 1);
        const Town &to = towns()[std::size_t(road.to)];
        QVERIFY(distanceM(road.points.back(), {to.lat, to.lng}) < 1);
    }
}

void RoadNetworkTest::waterPartsTowns()
{
    int bridgesSeen = 0;
    for (const Road &road : m_roads.roads()) {
        QVERIFY(!isParted(road.from, road.to));
        bridgesSeen += towns()[std::size_t(road.from)].land != towns()[std::size_t(road.to)].land ? 1 : 0;
    }
    QCOMPARE(bridgesSeen, int(bridges().size()));
}

void RoadNetworkTest::spotsFollowTheRoad()
{
    const Road &road = m_roads.road(0);
    const RoadSpot first = m_roads.spotAt(0, 0, true);
    QVERIFY(distanceM(first.point, road.points.front()) < 1);
    const RoadSpot last = m_roads.spotAt(0, road.lengthM(), true);
    QVERIFY(distanceM(last.point, road.points.back()) < 1);
    for (double metres = 100; metres < road.lengthM(); metres += 100) {
        const RoadSpot here = m_roads.spotAt(0, metres, true);
        QVERIFY(distanceM(m_roads.spotAt(0, metres - 100, true).point, here.point) <= 101);
        const double turned = std::abs(here.headingDeg - m_roads.spotAt(0, metres, false).headingDeg);
        QVERIFY(std::abs(turned - 180) < 0.5);
    }
}

void RoadNetworkTest::bearings()
{
    QVERIFY(std::abs(bearingDeg({53, 10}, {54, 10})) < 0.01);
    QVERIFY(std::abs(bearingDeg({53, 10}, {53, 11}) - 90) < 0.01);
    QVERIFY(std::abs(bearingDeg({53, 10}, {52, 10}) - 180) < 0.01);
    QVERIFY(std::abs(bearingDeg({53, 10}, {53, 9}) - 270) < 0.01);
}

QTEST_GUILESS_MAIN(RoadNetworkTest)
#include "tst_roadnetwork.moc"
