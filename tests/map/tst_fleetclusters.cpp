// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetclusters.h"
#include "map/fleetsample.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace waypost;

namespace {

/** The same vehicles, taken in one after the other as they are now. */
FleetIndex rebuilt(const FleetIndex &index)
{
    FleetIndex fresh;
    for (int row = 0; row < index.rows(); ++row)
        fresh.set(row, index.at(row), index.state(row));
    return fresh;
}

MarkerState randomState(QRandomGenerator &random)
{
    MarkerState state;
    const int role = random.bounded(10);
    state.role = role == 0 ? MarkerRole::Absent
        : role == 1        ? MarkerRole::Apart
        : role == 2        ? MarkerRole::Faint
                           : MarkerRole::Common;
    state.glyph = Glyph(random.bounded(glyphCount));
    state.alarm
        = random.bounded(5) == 0 ? AlarmPriority(1 + random.bounded(alarmRanks)) : AlarmPriority::None;
    return state;
}

/** Mostly on a few heaps, some anywhere, some on the edges of the world. */
WorldFix randomPlace(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        return {random.generate(), random.generate()};
    case 1:
        return {0xffffffff - random.bounded(1000u), random.generate()};
    case 2:
        return toFix(mercator::toWorld(52.5, 13.4));
    default:
        return toFix(mercator::toWorld(50 + random.generateDouble(), 10 + random.generateDouble()));
    }
}

/** What a square should hold, counted vehicle by vehicle. */
std::map<std::uint32_t, std::vector<int>>
bruteForceSquares(const FleetIndex &index, MarkerRole role, int level)
{
    std::map<std::uint32_t, std::vector<int>> squares;
    for (int row = 0; row < index.rows(); ++row) {
        if (index.state(row).role != role)
            continue;
        const WorldFix at = index.at(row);
        const int shift = 32 - level;
        squares[FleetIndex::keyOf(int(at.x >> shift), int(at.y >> shift), level)].push_back(row);
    }
    return squares;
}

QRect wholeWorld(int level)
{
    return {0, 0, 1 << level, 1 << level};
}

/** Clusters by what is in them, in an order of their own. */
std::vector<FleetCluster> inOrder(std::vector<FleetCluster> clusters)
{
    std::ranges::sort(clusters, {}, [](const FleetCluster &cluster) {
        return std::tuple(cluster.at.x, cluster.at.y, cluster.count);
    });
    return clusters;
}

} // namespace

class TestFleetClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexFollowsEveryChange();
    void listsOfRowsAreWhole();
    void everyVehicleIsInOneCluster_data();
    void everyVehicleIsInOneCluster();
    void incrementalEqualsFresh();
    void panningChangesNothing();
    void nothingOverlaps();
    void pairsStandApart();
    void worksAcrossTheDateLine();
    void oneSpotIsOneCluster();
    void membersOfACluster();
};

void TestFleetClusters::indexFollowsEveryChange()
{
    QRandomGenerator random(7);
    FleetIndex index;
    for (int step = 0; step < 4000; ++step)
        index.set(random.bounded(300), randomPlace(random), randomState(random));
    for (const MarkerRole role : {MarkerRole::Common, MarkerRole::Faint}) {
        for (int level = FleetIndex::coarsest; level <= FleetIndex::finest; ++level) {
            auto expected = bruteForceSquares(index, role, level);
            index.forEachSquare(
                role, level, wholeWorld(level), [&](const FleetCell &cell, int column, int line) {
                    const auto rows = expected.extract(FleetIndex::keyOf(column, line, level));
                    QVERIFY(!rows.empty());
                    QCOMPARE(cell.count(), rows.mapped().size());
                    std::uint32_t rowXor = 0;
                    std::uint64_t sumX = 0;
                    std::array<std::uint32_t, glyphCount> states{};
                    std::uint32_t alarms = 0;
                    for (const int row : rows.mapped()) {
                        rowXor ^= std::uint32_t(row);
                        sumX += index.at(row).x & ((std::uint32_t(1) << (32 - level)) - 1);
                        ++states[std::size_t(index.state(row).glyph)];
                        alarms += index.state(row).alarm != AlarmPriority::None;
                    }
                    QCOMPARE(cell.rowXor, rowXor);
                    QCOMPARE(cell.sumX, sumX);
                    QCOMPARE(cell.states, states);
                    QCOMPARE(cell.alarms[0] + cell.alarms[1] + cell.alarms[2] + cell.alarms[3], alarms);
                });
            QVERIFY(expected.empty());
        }
    }
    const auto isApart = [&](int row) { return index.state(row).role == MarkerRole::Apart; };
    std::set<int> apart(index.apart().begin(), index.apart().end());
    QCOMPARE(apart.size(), index.apart().size());
    for (int row = 0; row < index.rows(); ++row)
        QCOMPARE(apart.contains(row), isApart(row));
}

void TestFleetClusters::listsOfRowsAreWhole()
{
    QRandomGenerator random(11);
    FleetIndex index;
    for (int step = 0; step < 3000; ++step)
        index.set(random.bounded(200), randomPlace(random), randomState(random));
    std::set<int> seen;
    index.forEachRow(MarkerRole::Common, wholeWorld(FleetIndex::finest), [&](int row) {
        QVERIFY(seen.insert(row).second);
        QCOMPARE(index.state(row).role, MarkerRole::Common);
    });
    std::size_t common = 0;
    for (int row = 0; row < index.rows(); ++row)
        common += index.state(row).role == MarkerRole::Common;
    QCOMPARE(seen.size(), common);
}

void TestFleetClusters::everyVehicleIsInOneCluster_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {2.0, 4.7, 6.0, 8.5, 9.9, 10.0, 11.5, 12.0, 14.0, 18.0})
        QTest::addRow("zoom %.1f", zoom) << zoom;
}

void TestFleetClusters::everyVehicleIsInOneCluster()
{
    QFETCH(const double, zoom);
    QRandomGenerator random(3);
    FleetSample fleet;
    for (int i = 0; i < 3000; ++i)
        fleet.add(50 + random.generateDouble(), 10 + random.generateDouble());
    const QRectF area(QPointF(0.4, 0.2), QPointF(0.6, 0.5));
    const FleetClusters found = clusterFleet(fleet.index, area, ClusterRules::forZoom(zoom));
    std::vector<int> seen(3000);
    for (int i = 0; i < int(found.clusters.size()); ++i) {
        const FleetCluster &cluster = found.clusters[std::size_t(i)];
        std::uint32_t members = 0;
        double x = 0, y = 0;
        found.forEachMember(fleet.index, i, [&](int row) {
            ++seen[std::size_t(row)];
            ++members;
            x += fleet.placeOf(row).x;
            y += fleet.placeOf(row).y;
        });
        QCOMPARE(members, cluster.count);
        QVERIFY(std::abs(cluster.at.x - x / members) < 1e-8 && std::abs(cluster.at.y - y / members) < 1e-8);
        QCOMPARE(cluster.states[std::size_t(Glyph::Idle)], cluster.count);
        QCOMPARE(cluster.row >= 0, cluster.isAlone());
    }
    QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
}

void TestFleetClusters::incrementalEqualsFresh()
{
    QRandomGenerator random(5);
    FleetIndex index;
    const QRectF area(QPointF(0.3, 0.2), QPointF(0.7, 0.6));
    for (int step = 0; step < 3000; ++step) {
        index.set(random.bounded(400), randomPlace(random), randomState(random));
        if (step % 300 != 0)
            continue;
        const FleetIndex fresh = rebuilt(index);
        for (const double zoom : {3.0, 6.5, 8.0, 10.5, 13.0}) {
            const ClusterRules rules = ClusterRules::forZoom(zoom);
            QCOMPARE(
                inOrder(clusterFleet(index, area, rules).clusters),
                inOrder(clusterFleet(fresh, area, rules).clusters));
        }
    }
}

void TestFleetClusters::panningChangesNothing()
{
    QRandomGenerator random(9);
    FleetSample fleet;
    for (int i = 0; i < 20'000; ++i)
        fleet.add(46 + 8 * random.generateDouble(), 4 + 12 * random.generateDouble());
    MapCamera camera{mercator::toWorld(50, 10), 7.3, {1200, 800}};
    const ClusterRules rules = ClusterRules::forZoom(camera.zoom);
    const auto before = clusterFleet(fleet.index, camera.worldRect(0.1), rules).clusters;
    camera.centre.x += 90 / camera.scale();
    camera.centre.y -= 40 / camera.scale();
    const auto after = clusterFleet(fleet.index, camera.worldRect(0.1), rules).clusters;
    std::set<std::tuple<double, double, std::uint32_t>> known;
    for (const FleetCluster &cluster : before)
        known.emplace(cluster.at.x, cluster.at.y, cluster.count);
    int others = 0;
    int shown = 0;
    const QRectF inner = QRectF(0, 0, 1200, 800).adjusted(100, 60, -100, -60); // seen before and after
    for (const FleetCluster &cluster : after) {
        if (!inner.contains(camera.toScreen(cluster.at)))
            continue;
        ++shown;
        others += !known.contains({cluster.at.x, cluster.at.y, cluster.count});
    }
    QVERIFY(shown > 200);
    QCOMPARE(others, 0);
}

void TestFleetClusters::nothingOverlaps()
{
    QRandomGenerator random(13);
    FleetSample fleet;
    for (int i = 0; i < 5000; ++i)
        fleet.add(46 + 8 * random.generateDouble(), 4 + 12 * random.generateDouble());
    const MapCamera camera{mercator::toWorld(50, 10), 7, {1200, 800}};
    const auto clusters
        = clusterFleet(fleet.index, camera.worldRect(), ClusterRules::forZoom(camera.zoom)).clusters;
    int badges = 0;
    int overlaps = 0;
    for (const FleetCluster &one : clusters) {
        if (one.isAlone())
            continue;
        ++badges;
        for (const FleetCluster &other : clusters) {
            const QPointF away = camera.toScreen(one.at) - camera.toScreen(other.at);
            const double room = badgeRadius(one.count) + (other.isAlone() ? 0 : badgeRadius(other.count));
            overlaps += &one != &other && std::hypot(away.x(), away.y()) < room;
        }
    }
    QVERIFY(badges > 100);
    // A badge that took another in has moved a little; what it touches then is rare.
    QVERIFY2(overlaps * 20 < badges, qPrintable(QString::number(overlaps)));
}

void TestFleetClusters::pairsStandApart()
{
    const MapCamera camera{mercator::toWorld(50, 10), 7, {800, 600}};
    const auto clustersAt = [&](double pixels) {
        FleetIndex index;
        const MarkerState state{.role = MarkerRole::Common};
        index.set(0, toFix(camera.centre), state);
        index.set(1, toFix({camera.centre.x + pixels / camera.scale(), camera.centre.y}), state);
        return clusterFleet(index, camera.worldRect(), ClusterRules::forZoom(7)).clusters.size();
    };
    QCOMPARE(clustersAt(3), 1);
    QCOMPARE(clustersAt(20), 2);
}

void TestFleetClusters::worksAcrossTheDateLine()
{
    FleetSample fleet;
    for (const double lng : {179.99, 179.995, -179.995, -179.99})
        fleet.add(0.01, lng);
    for (const double centre : {179.9, -179.9}) {
        const MapCamera camera{mercator::toWorld(0, centre), 6, {800, 600}};
        const auto found = clusterFleet(fleet.index, camera.worldRect(), ClusterRules::forZoom(6));
        QCOMPARE(found.clusters.size(), 1);
        QCOMPARE(found.clusters[0].count, 4);
        QVERIFY(std::abs(camera.toScreen(found.clusters[0].at).x() - camera.toScreen({0.0, 0.5}).x()) < 1);
    }
}

void TestFleetClusters::oneSpotIsOneCluster()
{
    FleetSample fleet;
    for (int i = 0; i < 100'000; ++i)
        fleet.add(0, 180);
    const MapCamera camera{mercator::toWorld(0, 180), 18, {800, 600}};
    const auto found = clusterFleet(fleet.index, camera.worldRect(), ClusterRules::forZoom(18));
    QCOMPARE(found.clusters.size(), 1);
    QCOMPARE(found.clusters[0].count, 100'000);
    QCOMPARE(camera.toScreen(found.clusters[0].at), QPointF(400, 300));
}

void TestFleetClusters::membersOfACluster()
{
    FleetSample fleet;
    const int one = fleet.add(50, 10);
    const int two = fleet.add(50, 10.001);
    fleet.addAlarmed(50, 10.0005, AlarmPriority::High); // stands apart
    const MapCamera camera{mercator::toWorld(50, 10), 6, {800, 600}};
    const auto found = clusterFleet(fleet.index, camera.worldRect(), ClusterRules::forZoom(6));
    QCOMPARE(found.clusters.size(), 1);
    std::set<int> members;
    found.forEachMember(fleet.index, 0, [&](int row) { members.insert(row); });
    QCOMPARE(members, std::set<int>({one, two}));
}

QTEST_GUILESS_MAIN(TestFleetClusters)
#include "tst_fleetclusters.moc"
