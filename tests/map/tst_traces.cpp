// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/roadmap.h"
#include "map/tracefile.h"
#include "map/tracegrid.h"

#include <QDir>
#include <QFile>
#include <QLineF>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace waypost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start = instantFromMs(1'700'000'000'000);

/** A point of the world in cells of the grid, as a track point. */
TrackPoint pointAt(double x, double y, Instant at)
{
    const GeoPoint geo = mercator::toGeo({x / TraceGrid::side, y / TraceGrid::side});
    TrackPoint point;
    point.at = at;
    point.lat = geo.lat;
    point.lng = geo.lng;
    return point;
}

/** A track through places in cells, a point every @p seconds. */
Track trackThrough(const std::vector<QPointF> &places, int seconds = 10, Instant from = start)
{
    Track track;
    for (const QPointF &place : places)
        track.push_back(
            pointAt(place.x(), place.y(), from + std::chrono::seconds(seconds) * qint64(track.size())));
    return track;
}

void drive(TraceGrid &grid, const Track &track)
{
    TraceWalk walk;
    grid.add(walk, track);
}

std::uint32_t linkUse(const TraceGrid &grid, TraceCellId from, TraceCellId to)
{
    for (std::size_t i = 0; i < TraceGrid::directions.size(); ++i) {
        for (const auto &[a, b] : {std::pair(from, to), std::pair(to, from)}) {
            const auto cell = grid.cells().constFind(TraceGrid::keyOf(a));
            if (cell != grid.cells().cend() && TraceGrid::neighbour(a, TraceGrid::directions[i]) == b)
                return TraceGrid::sum(cell->links[i]);
        }
    }
    return 0;
}

TraceGrid gridAt(Instant now, std::size_t mostCells = TraceGrid::mostCells)
{
    TraceGrid grid(mostCells);
    grid.advanceTo(now);
    return grid;
}

double distanceToLine(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length2 = QPointF::dotProduct(along, along);
    const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length2, 0.0, 1.0) : 0;
    return QLineF(point, a + t * along).length();
}

} // namespace

class TestTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStraightWay();
    void everyWayAgainstBruteForce();
    void whatStandsFillsNothing();
    void jumpsAndSilencesAreNoWay_data();
    void jumpsAndSilencesAreNoWay();
    void wrongClocksCountForNothing();
    void acrossTheDateLine();
    void oldUseIsForgotten();
    void theLeastUsedIsForgottenFirst();
    void roadNetworkIsFoundAgain();
    void coarseLevelsKeepTheUse();
    void fileRoundTrip();
    void damagedFilesArePutAside();
};

void TestTraces::aStraightWay()
{
    TraceGrid grid = gridAt(start);
    drive(
        grid,
        trackThrough(
            {{70'000.5, 40'000.3},
             {70'001.5, 40'000.3},
             {70'002.5, 40'000.3},
             {70'003.9, 40'000.3},
             {70'004.6, 40'000.3}}));
    QCOMPARE(grid.cells().size(), 4); // where it is now it has not driven through yet
    const auto cell = grid.cells().value(TraceGrid::keyOf({70'001, 40'000}));
    QVERIFY(std::abs(cell.x - 0.5f) < 1e-4f && std::abs(cell.y - 0.3f) < 1e-4f);
    QCOMPARE(TraceGrid::sum(cell.visits), 1u);
    QCOMPARE(linkUse(grid, {70'001, 40'000}, {70'002, 40'000}), 1u);
    // From edge to edge, exactly: each cell is left where the next begins.
    TraceGrid edges = gridAt(start);
    drive(
        edges,
        trackThrough({{70'000, 40'000.5}, {70'001, 40'000.5}, {70'002, 40'000.5}, {70'003, 40'000.5}}));
    drive(
        edges,
        trackThrough({{80'003, 40'000.5}, {80'002, 40'000.5}, {80'001, 40'000.5}, {80'000, 40'000.5}}));
    QVERIFY2(edges.cells().size() >= 4, qPrintable(QString::number(edges.cells().size())));
    // And back: the same stretch twice.
    drive(
        grid,
        trackThrough(
            {{70'004.6, 40'000.3}, {70'002.5, 40'000.3}, {70'000.5, 40'000.3}, {69'999.5, 40'000.3}}, 30));
    QCOMPARE(linkUse(grid, {70'002, 40'000}, {70'001, 40'000}), 2u);
}

void TestTraces::everyWayAgainstBruteForce()
{
    // The other way to get there: a way cut into tiny steps, each in whatever cell its middle lies in.
    QRandomGenerator random(7);
    TraceGrid grid = gridAt(start);
    std::map<std::pair<int, int>, std::tuple<double, double, int>> expected; // sums of means, visits
    for (int trip = 0; trip < 60; ++trip) {
        QPointF at(70'000 + random.bounded(12.0), 40'000 + random.bounded(12.0));
        std::vector<QPointF> places{at};
        double direction = random.bounded(6.28);
        for (int i = 0; i < 30; ++i) {
            direction += random.bounded(1.0) - 0.5;
            at += QPointF(std::cos(direction), std::sin(direction)) * (0.3 + random.bounded(1.5));
            places.push_back(at);
        }
        drive(grid, trackThrough(places));
        constexpr int steps = 4'000;
        std::pair<int, int> in{int(places[0].x()), int(places[0].y())};
        std::optional<std::pair<int, int>> last;
        double length = 0, sumX = 0, sumY = 0;
        for (std::size_t i = 1; i < places.size(); ++i) {
            const QPointF step = (places[i] - places[i - 1]) / steps;
            for (int s = 0; s < steps; ++s) {
                const QPointF middle = places[i - 1] + step * (s + 0.5);
                const std::pair<int, int> cell{int(middle.x()), int(middle.y())};
                if (cell != in) {
                    if (length >= 0.2) {
                        if (last != in) {
                            auto &[x, y, visits] = expected[in];
                            x += sumX / length;
                            y += sumY / length;
                            ++visits;
                        }
                        last = in;
                    }
                    in = cell;
                    length = sumX = sumY = 0;
                }
                const double part = std::hypot(step.x(), step.y());
                length += part;
                sumX += part * (middle.x() - cell.first);
                sumY += part * (middle.y() - cell.second);
            }
        }
    }
    int same = 0;
    for (const auto &[id, sums] : expected) {
        const auto cell = grid.cells().constFind(TraceGrid::keyOf({id.first, id.second}));
        if (cell == grid.cells().cend() || int(TraceGrid::sum(cell->visits)) != std::get<2>(sums))
            continue; // a crossing of just the least length that counts
        QVERIFY(std::abs(cell->x - std::get<0>(sums) / std::get<2>(sums)) < 2e-3);
        QVERIFY(std::abs(cell->y - std::get<1>(sums) / std::get<2>(sums)) < 2e-3);
        ++same;
    }
    const auto most = std::max(expected.size(), std::size_t(grid.cells().size()));
    QVERIFY(most > 300);
    QVERIFY2(same > 0.99 * double(most), qPrintable(u"%1 of %2"_s.arg(same).arg(most)));
}

void TestTraces::whatStandsFillsNothing()
{
    // On the corner of four cells, with a fix that wanders by ten metres, for a day.
    TraceGrid grid = gridAt(start);
    QRandomGenerator random(1);
    TraceWalk walk;
    for (int i = 0; i < 8'640; ++i) {
        const double x = 70'000 + (random.bounded(1.0) - 0.5) * 0.06;
        const double y = 40'000 + (random.bounded(1.0) - 0.5) * 0.06;
        const Track track{pointAt(x, y, start + 10s * i)};
        grid.add(walk, track);
    }
    QVERIFY(grid.cells().isEmpty());
    // Standing is not being silent: it drives on, and that counts.
    const Instant later = start + 10s * 8'640;
    for (int i = 0; i < 5; ++i)
        grid.add(walk, Track{pointAt(70'000.5 + i, 40'000.5, later + 20s * i)});
    QVERIFY(grid.cells().size() >= 3);
}

void TestTraces::jumpsAndSilencesAreNoWay_data()
{
    QTest::addColumn<double>("cells");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isWay");
    QTest::newRow("a way") << 3.0 << 60 << true;
    QTest::newRow("too long silent") << 3.0 << 121 << false;
    QTest::newRow("as fast as a plane") << 3.0 << 5 << false;
    QTest::newRow("too far") << 30.0 << 120 << false;
    QTest::newRow("no time at all") << 3.0 << 0 << false;
    QTest::newRow("back in time") << 3.0 << -20 << false;
}

void TestTraces::jumpsAndSilencesAreNoWay()
{
    QFETCH(double, cells);
    QFETCH(int, seconds);
    QFETCH(bool, isWay);
    TraceGrid grid = gridAt(start + 1h);
    drive(
        grid,
        {pointAt(70'000.5, 40'000.5, start),
         pointAt(70'000.5 + cells, 40'000.5, start + std::chrono::seconds(seconds))});
    QCOMPARE(!grid.cells().isEmpty(), isWay);

    TrackPoint nowhere = pointAt(70'000.5, 40'000.5, start);
    nowhere.lat = 1e9;
    TrackPoint noNumber = nowhere;
    noNumber.lat = std::numeric_limits<double>::quiet_NaN();
    const auto before = grid.cells().size();
    drive(grid, {nowhere, noNumber, nowhere});
    QCOMPARE(grid.cells().size(), before);
}

void TestTraces::wrongClocksCountForNothing()
{
    TraceGrid grid = gridAt(start);
    drive(grid, trackThrough({{70'000.5, 40'000.5}, {70'001.5, 40'000.5}, {70'002.5, 40'000.5}}));
    const auto good = grid.cells().size();
    QVERIFY(good > 0);
    for (const Instant wrong : {start + std::chrono::years(70), start - std::chrono::days(40), Instant()}) {
        drive(
            grid,
            trackThrough({{80'000.5, 40'000.5}, {80'001.5, 40'000.5}, {80'002.5, 40'000.5}}, 10, wrong));
        QCOMPARE(grid.cells().size(), good);
    }
}

void TestTraces::acrossTheDateLine()
{
    TraceGrid grid = gridAt(start);
    const int last = TraceGrid::side - 1;
    drive(
        grid,
        trackThrough(
            {{last - 0.5, 60'000.5},
             {last + 0.5, 60'000.5},
             {0.5, 60'000.5},
             {1.5, 60'000.5},
             {2.5, 60'000.5}}));
    QCOMPARE(linkUse(grid, {last, 60'000}, {0, 60'000}), 1u);
    const RoadMap roads(grid);
    const CellId edge{2, 511, 60'000 >> 8};
    const auto &stretches = roads.roads(edge);
    QVERIFY(
        std::ranges::any_of(stretches, [](const RoadStretch &r) { return r.to.x > RoadMap::unitsPerTile; }));
    QVERIFY(std::ranges::all_of(stretches, [](const RoadStretch &r) {
        return QLineF(r.from.x, r.from.y, r.to.x, r.to.y).length() < 400;
    }));
}

void TestTraces::oldUseIsForgotten()
{
    TraceGrid grid = gridAt(start);
    drive(grid, trackThrough({{70'000.5, 40'000.5}, {70'001.5, 40'000.5}, {70'002.5, 40'000.5}}));
    const Instant later = start + std::chrono::days(20);
    grid.advanceTo(later);
    drive(grid, trackThrough({{70'001.5, 40'000.5}, {70'002.5, 40'000.5}, {70'003.5, 40'000.5}}, 10, later));
    QCOMPARE(linkUse(grid, {70'001, 40'000}, {70'002, 40'000}), 1u);
    QVERIFY(grid.cells().contains(TraceGrid::keyOf({70'000, 40'000})));
    grid.advanceTo(start + std::chrono::days(31));
    QVERIFY(!grid.cells().contains(TraceGrid::keyOf({70'000, 40'000})));
    QVERIFY(grid.cells().contains(TraceGrid::keyOf({70'002, 40'000})));
    grid.advanceTo(start + std::chrono::days(400));
    QVERIFY(grid.cells().isEmpty());
}

void TestTraces::theLeastUsedIsForgottenFirst()
{
    TraceGrid grid = gridAt(start, 500);
    std::vector<QPointF> road;
    for (int i = 0; i < 60; ++i)
        road.emplace_back(70'000.5 + i, 40'000.5);
    for (int trip = 0; trip < 5; ++trip)
        drive(grid, trackThrough(road));
    QRandomGenerator random(5);
    for (int trip = 0; trip < 100; ++trip) {
        const QPointF from(80'000 + random.bounded(5'000), 50'000 + random.bounded(5'000));
        std::vector<QPointF> detour;
        for (int i = 0; i < 30; ++i)
            detour.push_back(from + QPointF(i, 0.2 * i));
        drive(grid, trackThrough(detour));
        QVERIFY(grid.cells().size() <= 500);
    }
    for (int i = 1; i < 59; ++i)
        QVERIFY2(
            grid.cells().contains(TraceGrid::keyOf({70'000 + i, 40'000})), qPrintable(QString::number(i)));
    QVERIFY2(grid.forgotten() > 1'500, qPrintable(QString::number(grid.forgotten())));
}

void TestTraces::roadNetworkIsFoundAgain()
{
    // Two roads that cross, one of them winding; trips along them with 8 m of error and a fix each 10 to 20
    // s.
    const auto winding = [](double t) { return QPointF(70'000.3 + t * 60, 40'020.6 + 6 * std::sin(t * 9)); };
    const auto straight = [](double t) { return QPointF(70'010.2 + t * 35, 40'000.4 + t * 45); };
    std::vector<std::pair<QPointF, QPointF>> truth;
    for (int i = 0; i < 2'000; ++i) {
        truth.emplace_back(winding(i / 2000.0), winding((i + 1) / 2000.0));
        truth.emplace_back(straight(i / 2000.0), straight((i + 1) / 2000.0));
    }
    const double metresPerCell
        = mercator::metresPerPixel(mercator::toGeo({0.5, 40'020.0 / TraceGrid::side}).lat, 0) * 256
        / TraceGrid::side;
    QRandomGenerator random(11);
    const auto error
        = [&] { return (random.bounded(1.0) + random.bounded(1.0) - 1) * 2 * 8 / metresPerCell; };
    TraceGrid grid = gridAt(start);
    for (int trip = 0; trip < 80; ++trip) {
        std::vector<QPointF> places;
        const bool isBack = trip % 2;
        for (double t = 0; t < 1; t += 0.004 + random.bounded(0.003)) {
            const double at = isBack ? 1 - t : t;
            places.push_back((trip % 4 < 2 ? winding(at) : straight(at)) + QPointF(error(), error()));
        }
        drive(grid, trackThrough(places, 15));
    }
    const RoadMap roads(grid);
    double total = 0, worst = 0;
    int stretches = 0;
    for (int column = 270; column < 277; ++column) {
        for (int row = 155; row < 158; ++row) {
            for (const RoadStretch &road : roads.roads({2, column, row})) {
                const QPointF middle(
                    column * 256 + (road.from.x + road.to.x) / 512,
                    row * 256 + (road.from.y + road.to.y) / 512);
                double nearest = 1e9;
                for (const auto &[a, b] : truth)
                    nearest = std::min(nearest, distanceToLine(middle, a, b));
                total += nearest;
                worst = std::max(worst, nearest);
                ++stretches;
            }
        }
    }
    QVERIFY2(stretches > 150, qPrintable(QString::number(stretches)));
    const double mean = total / stretches * metresPerCell;
    qInfo(
        "%d stretches, %.1f m from the road on average, %.1f m at most", stretches, mean,
        worst * metresPerCell);
    QVERIFY2(mean < 15, qPrintable(QString::number(mean)));
}

void TestTraces::coarseLevelsKeepTheUse()
{
    TraceGrid grid = gridAt(start);
    std::vector<QPointF> road;
    for (int i = 0; i < 600; ++i)
        road.emplace_back(70'000.5 + i, 40'000.5);
    for (int trip = 0; trip < 22; ++trip)
        drive(grid, trackThrough(road));
    const RoadMap roads(grid);
    for (const int level : {0, 1, 2}) {
        const int shift = 17 - RoadMap::levels[std::size_t(level)].tileBits;
        std::size_t count = 0;
        for (int column = 70'000 >> shift; column <= 70'600 >> shift; ++column) {
            for (const RoadStretch &r : roads.roads({level, column, 40'000 >> shift})) {
                QCOMPARE(r.use, 1.f);
                ++count;
            }
        }
        QVERIFY(count >= std::size_t((600 >> (17 - 8 - RoadMap::levels[std::size_t(level)].tileBits)) - 3));
    }
    QCOMPARE(RoadMap::levelForZoom(6), 0);
    QCOMPARE(RoadMap::levelForZoom(8), 1);
    QCOMPARE(RoadMap::levelForZoom(20), 2);
}

void TestTraces::fileRoundTrip()
{
    QTemporaryDir folder;
    const TraceFile file(folder.filePath(u"traces.dat"_s));
    QString problem;
    QVERIFY(!file.load(&problem));
    QVERIFY(problem.isEmpty()); // there is none yet: nothing to complain about
    KeptTraces traces;
    traces.mark = 4711;
    traces.grid = gridAt(start);
    drive(
        traces.grid,
        trackThrough(
            {{70'000.5, 40'000.3}, {70'001.5, 40'000.8}, {70'002.5, 40'001.3}, {70'003.5, 40'003.3}}));
    QCOMPARE(file.save(traces), QString());
    const auto loaded = file.load(&problem);
    QVERIFY2(loaded, qPrintable(problem));
    QCOMPARE(loaded->mark, 4711);
    QCOMPARE(loaded->grid.newestPeriod(), traces.grid.newestPeriod());
    QCOMPARE(loaded->grid.cells().size(), traces.grid.cells().size());
    for (auto it = traces.grid.cells().cbegin(); it != traces.grid.cells().cend(); ++it) {
        const auto cell = loaded->grid.cells().value(it.key());
        QVERIFY(cell.x == it->x && cell.y == it->y && cell.visits == it->visits && cell.links == it->links);
    }
    QVERIFY(!file.save(KeptTraces()).isEmpty() || QFile::exists(folder.filePath(u"traces.dat"_s)));
    QVERIFY(!TraceFile(folder.filePath(u"no/such/folder/traces.dat"_s)).save(traces).isEmpty());
}

void TestTraces::damagedFilesArePutAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"traces.dat"_s);
    KeptTraces traces;
    traces.grid = gridAt(start);
    drive(
        traces.grid,
        trackThrough(
            {{70'000.5, 40'000.3}, {70'001.5, 40'000.8}, {70'002.5, 40'001.3}, {70'003.5, 40'003.3}}));
    QCOMPARE(TraceFile(path).save(traces), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto isRefused = [&](const QByteArray &bytes) {
        QFile bad(path);
        if (!bad.open(QIODevice::WriteOnly) || bad.write(bytes) != bytes.size())
            return false;
        bad.close();
        QString problem;
        return !TraceFile(path).load(&problem) && !problem.isEmpty() && !QFile::exists(path)
            && QFile::exists(path + u".damaged"_s);
    };
    QVERIFY(isRefused({}));
    QVERIFY(isRefused("not at all"));
    QVERIFY(isRefused(good.first(good.size() / 2)));
    for (qsizetype at = 0; at < good.size(); ++at) { // every single byte
        QByteArray bytes = good;
        bytes[at] = char(bytes[at] ^ 0x10);
        QVERIFY2(isRefused(bytes), qPrintable(QString::number(at)));
    }
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
