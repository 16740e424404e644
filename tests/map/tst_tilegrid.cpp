// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilegrid.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

using namespace waypost;

namespace {

MapCamera randomCamera(QRandomGenerator &random)
{
    return {
        .centre = {random.generateDouble(), random.generateDouble()},
        .zoom = 1 + random.generateDouble() * 19,
        .size = {100 + random.bounded(2000.0), 100 + random.bounded(1200.0)}};
}

std::vector<MapCamera> someCameras()
{
    QRandomGenerator random(4711);
    std::vector<MapCamera> cameras;
    for (int i = 0; i < 300; ++i)
        cameras.push_back(randomCamera(random));
    cameras.push_back({.centre = {0.9999, 0.4}, .zoom = 8.3, .size = {1600, 900}}); // the date line
    cameras.push_back({.centre = {0.0, 0.4}, .zoom = 8.3, .size = {1600, 900}});
    cameras.push_back({.centre = {0.5, 0.5}, .zoom = 2, .size = {3000, 900}}); // the world three times
    return cameras;
}

/** The tile under a pixel of a view, found without the code that is tested; nothing beyond the poles. */
std::optional<TilePlace> placeUnder(const MapCamera &camera, QPointF pixel, int level)
{
    const WorldPoint world = camera.toWorld(pixel);
    if (world.y < 0 || world.y >= 1)
        return {};
    const double side = std::exp2(level);
    const int turn = static_cast<int>(std::floor(world.x));
    return TilePlace{
        {level, static_cast<int>((world.x - turn) * side), static_cast<int>(world.y * side)}, turn};
}

} // namespace

class TestTileGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels();
    void coversWhatBruteForceFinds();
    void nearestFirstAndBounded();
    void rectsAreWhereTheCameraSaysAndHaveNoSeams();
    void showsTheTileOrAPartOfACoarserOneOrItsQuarters();
    void piecesNeverOverlapAndStayInTheView();
};

void TestTileGrid::levels()
{
    const TileLevels all{0, 19};
    QCOMPARE(tilegrid::levelFor(9.4, all), 9);
    QCOMPARE(tilegrid::levelFor(9.6, all), 10);
    QCOMPARE(tilegrid::levelFor(20, all), 19); // shown larger
    QCOMPARE(tilegrid::levelFor(3, {5, 12}), -1); // the built-in map does that better
    QCOMPARE(tilegrid::levelFor(30, {0, 60}), maxTileLevel);
}

void TestTileGrid::coversWhatBruteForceFinds()
{
    for (const MapCamera &camera : someCameras()) {
        const int level = tilegrid::levelFor(camera.zoom, {0, 19});
        const std::vector<TilePlace> places = tilegrid::placesIn(camera, level);
        for (double x = 0.5; x < camera.size.width(); x += 16) {
            for (double y = 0.5; y < camera.size.height(); y += 16) {
                const auto expected = placeUnder(camera, {x, y}, level);
                QVERIFY(!expected || std::ranges::find(places, *expected) != places.end());
            }
        }
        // And nothing that lies outside.
        const QRectF view = QRectF(QPointF(), camera.size).adjusted(-1, -1, 1, 1);
        for (const auto &[id, turn] : places) {
            QVERIFY(id.x >= 0 && id.x < 1 << level && id.y >= 0 && id.y < 1 << level);
            QVERIFY(view.intersects(tilegrid::rectOf(camera, id, turn, 1)));
        }
    }
}

void TestTileGrid::nearestFirstAndBounded()
{
    const MapCamera camera{.centre = {0.53, 0.34}, .zoom = 12.2, .size = {1600, 900}};
    const std::vector<TilePlace> places = tilegrid::placesIn(camera, 12);
    QVERIFY(tilegrid::rectOf(camera, places.front().id, 0, 1).contains(QPointF(800, 450)));
    const auto distance = [&](const TilePlace &place) {
        return QLineF(tilegrid::rectOf(camera, place.id, place.turn, 100).center(), {800, 450}).length();
    };
    for (std::size_t i = 1; i < places.size(); ++i)
        QVERIFY(distance(places[i]) > distance(places[i - 1]) - 0.1);

    const MapCamera wall{.centre = {0.5, 0.5}, .zoom = 10, .size = {30'000, 20'000}};
    QCOMPARE(tilegrid::placesIn(wall, 10).size(), std::size_t(tilegrid::maxPlaces));
    QVERIFY(tilegrid::placesIn({.size = {0, 0}}, 3).empty());
    QVERIFY(tilegrid::placesIn(camera, -1).empty());
}

void TestTileGrid::rectsAreWhereTheCameraSaysAndHaveNoSeams()
{
    for (const MapCamera &camera : someCameras()) {
        for (const double ratio : {1.0, 1.25, 2.0}) {
            const int level = tilegrid::levelFor(camera.zoom, {0, 19});
            for (const auto &[id, turn] : tilegrid::placesIn(camera, level)) {
                const QRectF rect = tilegrid::rectOf(camera, id, turn, ratio);
                const WorldPoint corner = camera.toWorld(rect.topLeft());
                const double side = std::exp2(level);
                QVERIFY(std::abs(corner.x - turn - id.x / side) * camera.scale() <= 0.51 / ratio);
                QVERIFY(std::abs(corner.y - id.y / side) * camera.scale() <= 0.51 / ratio);
                QVERIFY(std::abs(std::remainder(rect.left() * ratio, 1.0)) < 1e-6);
                const QRectF east = tilegrid::rectOf(camera, {id.z, id.x + 1, id.y}, turn, ratio);
                const QRectF south = tilegrid::rectOf(camera, {id.z, id.x, id.y + 1}, turn, ratio);
                QVERIFY(std::abs(east.left() - rect.right()) < 1e-6);
                QVERIFY(std::abs(south.top() - rect.bottom()) < 1e-6);
            }
        }
    }
}

void TestTileGrid::showsTheTileOrAPartOfACoarserOneOrItsQuarters()
{
    const MapCamera camera{.centre = {0.53, 0.34}, .zoom = 10, .size = {10, 10}};
    const std::vector<TilePlace> places = tilegrid::placesIn(camera, 10);
    QCOMPARE(places.size(), std::size_t(1));
    const TileId id = places.front().id;
    std::set<TileId> loaded;
    const auto pieces = [&] {
        return tilegrid::piecesFor(
            camera, places, 1, [&](const TileId &one) { return loaded.contains(one); });
    };
    const QRectF whole = tilegrid::rectOf(camera, id, 0, 1);

    QVERIFY(pieces().empty());
    const TileId quarter{11, id.x * 2 + 1, id.y * 2};
    loaded.insert(quarter);
    QCOMPARE(pieces().size(), std::size_t(1));
    QCOMPARE(pieces().front().id, quarter);
    QCOMPARE(pieces().front().target, QRectF(whole.left() + 128, whole.top(), 128, 128));

    loaded.insert(id.ancestor(3));
    QCOMPARE(pieces().front().id, id.ancestor(3));
    QCOMPARE(pieces().front().source, QRectF((id.x & 7) / 8.0, (id.y & 7) / 8.0, 1 / 8.0, 1 / 8.0));
    QCOMPARE(pieces().front().target, whole);
    loaded.insert(id.ancestor(1)); // the nearer, the sharper
    QCOMPARE(pieces().front().id, id.ancestor(1));

    loaded.insert(id);
    QCOMPARE(pieces().size(), std::size_t(1));
    QCOMPARE(pieces().front(), (TilePiece{id, {0, 0, 1, 1}, whole}));
}

void TestTileGrid::piecesNeverOverlapAndStayInTheView()
{
    for (const MapCamera &camera : someCameras()) {
        const auto places = tilegrid::placesIn(camera, tilegrid::levelFor(camera.zoom, {0, 19}));
        // Half of everything is there, always the same half.
        const auto isLoaded = [](const TileId &id) { return (id.x * 7 + id.y * 13 + id.z * 5) % 2 == 0; };
        const auto pieces = tilegrid::piecesFor(camera, places, 1, isLoaded);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            QVERIFY(isLoaded(pieces[i].id));
            QVERIFY(QRectF(0, 0, 1, 1).contains(pieces[i].source));
            for (std::size_t k = i + 1; k < std::min(pieces.size(), i + 40); ++k) {
                const QRectF both = pieces[i].target & pieces[k].target;
                QVERIFY(both.width() * both.height() < 1e-6);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTileGrid)
#include "tst_tilegrid.moc"
