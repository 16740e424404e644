// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetsample.h"
#include "map/fleetsprites.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <set>

using namespace waypost;

namespace {

/** A picture and its sprites, as the layer makes them. */
struct Drawn
{
    FleetPicture picture;
    FleetSprites sprites;

    Drawn(const FleetView &fleet, const MapCamera &camera, double markerSize = 16, double margin = 0.3)
        : picture(makeFleetPicture(fleet, camera, margin))
    {
        const FleetAtlas atlas(markerSize, {}, 1);
        ClusterAtlas clusters({}, {}, 1);
        prepareAtlas(clusters, picture);
        sprites = buildFleetSprites(fleet, picture, {}, atlas, clusters);
    }
};

QPointF placeOf(const SpriteVertex &vertex, const FleetSprites &sprites, const MapCamera &camera)
{
    return camera.toScreen(sprites.origin) + QPointF(double(vertex.x), double(vertex.y)) * camera.scale();
}

bool isNear(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < 0.05 && std::abs(a.y() - b.y()) < 0.05;
}

constexpr int side = 96;

/** In white on black, four times its size. */
QImage drawn(Glyph glyph)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.translate(side / 2, side / 2);
    painter.scale(4, 4);
    FleetPalette grey;
    grey.moving = grey.idle = grey.stopped = grey.stale = Qt::white;
    grey.ground = Qt::black;
    paintGlyph(painter, glyph, 16, grey);
    return image;
}

} // namespace

class TestFleetSprites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glyphTellsStateWithoutColour();
    void glyphOfState();
    void onlyWhatIsNearIsBuilt();
    void alarmsAreDrawnAboveOthers();
    void staysSharpAtTheHighestZoom();
    void onePictureServesManyViews();
    void noAlarmIsHiddenInACluster();
    void badgesStandBesideAlarms();
    void whatNobodyLooksForIsFaint();
    void aClusterShowsWhoIsInIt();
    void theAtlasTakesMoreLooksThanItHasRoomFor();
    void arrowsPointWhereTheyGo();
    void spritesOfTheAtlasAreApart();
};

void TestFleetSprites::glyphTellsStateWithoutColour()
{
    for (int a = 0; a < glyphCount; ++a) {
        for (int b = 0; b < a; ++b) {
            const QImage one = drawn(Glyph(a));
            const QImage other = drawn(Glyph(b));
            int different = 0;
            for (int i = 0; i < side * side; ++i)
                different
                    += std::abs(qGray(one.pixel(i % side, i / side)) - qGray(other.pixel(i % side, i / side)))
                    > 128;
            QVERIFY2(
                different >= 100,
                qPrintable(QStringLiteral("%1 and %2: %3 pixels").arg(a).arg(b).arg(different)));
        }
    }
}

void TestFleetSprites::glyphOfState()
{
    QCOMPARE(glyphOf(Motion::Moving, Freshness::Fresh, 1), Glyph::Moving);
    QCOMPARE(glyphOf(Motion::Moving, Freshness::Stale, 1), Glyph::Stale);
    QCOMPARE(glyphOf(Motion::Moving, Freshness::Lost, 2), Glyph::Stale);
    QCOMPARE(glyphOf(Motion::Idle, Freshness::Fresh, 2), Glyph::NoFix);
    QCOMPARE(glyphOf(Motion::Unknown, Freshness::Fresh, 1), Glyph::Stopped);
}

void TestFleetSprites::onlyWhatIsNearIsBuilt()
{
    FleetSample fleet;
    fleet.add(50, 10);
    fleet.add(-30, 150);
    fleet.add(50, 10.1, {.role = MarkerRole::Absent});
    const MapCamera camera{fleet.placeOf(0), 9, {800, 600}};
    const Drawn drawn({fleet.index}, camera);
    QCOMPARE(drawn.picture.alone, std::vector<int>({0}));
    QCOMPARE(drawn.sprites.vehicles.size(), 4);
    QVERIFY(isNear(placeOf(drawn.sprites.vehicles[0], drawn.sprites, camera), {400, 300}));
}

void TestFleetSprites::alarmsAreDrawnAboveOthers()
{
    FleetSample fleet;
    fleet.addAlarmed(50, 10, AlarmPriority::Critical, Glyph::Moving);
    fleet.add(50, 10.001);
    const MapCamera camera{fleet.placeOf(0), 12, {800, 600}};
    const Drawn drawn({fleet.index}, camera);
    QCOMPARE(drawn.sprites.vehicles.size(), (1 + 3) * 4); // the disc; ring, arrow and badge
    QVERIFY(placeOf(drawn.sprites.vehicles.front(), drawn.sprites, camera).x() > 401);
    QVERIFY(isNear(placeOf(drawn.sprites.vehicles.back(), drawn.sprites, camera), {400, 300}));
    QCOMPARE(drawn.sprites.vehicles.back().blinks, 1);
}

void TestFleetSprites::staysSharpAtTheHighestZoom()
{
    FleetSample fleet;
    const int row = fleet.add(52.520008, 13.404954);
    const MapCamera camera{mercator::toWorld(52.5195, 13.4042), 20, {1600, 900}};
    const Drawn drawn({fleet.index}, camera, 18, 2);
    const QPointF exact = camera.toScreen(mercator::toWorld(52.520008, 13.404954));
    const QPointF drawnAt = placeOf(drawn.sprites.vehicles[0], drawn.sprites, camera);
    QCOMPARE(drawn.picture.alone, std::vector<int>({row}));
    QVERIFY(std::abs(exact.x() - drawnAt.x()) < 0.1 && std::abs(exact.y() - drawnAt.y()) < 0.1);
}

void TestFleetSprites::onePictureServesManyViews()
{
    FleetSample fleet;
    fleet.add(50, 10);
    const MapCamera camera{fleet.placeOf(0), 9, {800, 600}};
    const FleetPicture picture = makeFleetPicture({fleet.index}, camera, 0.5);
    MapCamera other = camera;
    other.zoom = 9.45;
    QVERIFY(picture.covers(other));
    other.centre.x += 300 / camera.scale();
    QVERIFY(picture.covers(other));
    other.zoom = 9.5; // clusters may come apart here
    QVERIFY(!picture.covers(other));
    other = camera;
    other.centre.x += 500 / camera.scale();
    QVERIFY(!picture.covers(other));
    QVERIFY(!FleetPicture().covers(camera));
}

void TestFleetSprites::noAlarmIsHiddenInACluster()
{
    FleetSample fleet;
    for (int i = 0; i < 3000; ++i) {
        const double lng = 10 + (i % 2) * 0.5;
        if (i == 11)
            fleet.addAlarmed(50, lng, AlarmPriority::High, Glyph::Moving);
        else
            fleet.add(
                50, lng, {.role = i == 22 ? MarkerRole::Apart : MarkerRole::Common, .glyph = Glyph::Moving});
    }
    const MapCamera camera{fleet.placeOf(0), 9, {800, 600}};
    const Drawn drawn({fleet.index, 22}, camera);
    QCOMPARE(drawn.picture.alone, std::vector<int>({11, 22}));
    // Ring, arrow and badge of the alarm; ring and arrow of the selection.
    QCOMPARE(drawn.sprites.vehicles.size(), (3 + 2) * 4);
    std::vector<std::uint32_t> counts;
    for (const FleetCluster &cluster : drawn.picture.gathered.clusters)
        counts.push_back(cluster.count);
    std::ranges::sort(counts);
    QCOMPARE(counts, std::vector<std::uint32_t>({1499, 1499}));
    // Two badges, each with the four characters of "1.4k".
    QCOMPARE(drawn.sprites.clusters.size(), 2 * (1 + 4) * 4);
}

void TestFleetSprites::badgesStandBesideAlarms()
{
    FleetSample fleet;
    for (int i = 0; i < 20; ++i)
        fleet.add(50, 10 + 1e-4 * i);
    const int alarmed = fleet.addAlarmed(50, 10.0005, AlarmPriority::High);
    const MapCamera camera{fleet.placeOf(0), 9, {800, 600}};
    const Drawn drawn({fleet.index}, camera);
    QCOMPARE(drawn.picture.gathered.clusters.size(), 1);
    const QPointF away
        = camera.toScreen(drawn.picture.gathered.clusters[0].at) - camera.toScreen(fleet.placeOf(alarmed));
    const double distance = std::hypot(away.x(), away.y());
    QVERIFY2(distance > 30 && distance < 40, qPrintable(QString::number(distance)));
}

void TestFleetSprites::whatNobodyLooksForIsFaint()
{
    FleetSample fleet;
    fleet.add(50, 10);
    fleet.add(50, 10.2, {.role = MarkerRole::Faint});
    for (int i = 0; i < 5; ++i) // on one spot: one mark for them
        fleet.add(50, 10.4, {.role = MarkerRole::Faint});
    const MapCamera camera{fleet.placeOf(0), 9, {800, 600}};
    const Drawn drawn({fleet.index}, camera);
    QCOMPARE(drawn.sprites.faint.size(), 2 * 4);
    QVERIFY(std::ranges::all_of(drawn.sprites.faint, [](const SpriteVertex &v) { return v.opacity < 0.5f; }));
    QCOMPARE(drawn.sprites.vehicles.size(), 4);
    QCOMPARE(drawn.sprites.vehicles[0].opacity, 1);
    const Drawn pointedOut({fleet.index, -1, 1}, camera);
    QCOMPARE(pointedOut.picture.alone, std::vector<int>({0, 1})); // above all others, and not faint
    QCOMPARE(pointedOut.sprites.vehicles.size(), (1 + 2) * 4);
}

void TestFleetSprites::aClusterShowsWhoIsInIt()
{
    FleetCluster cluster;
    cluster.count = 100;
    cluster.states = {50, 20, 26, 3, 1};
    cluster.alarms = {0, 1, 0, 1};
    const ClusterLook look = ClusterLook::of(cluster);
    QCOMPARE(look.alarm, AlarmPriority::Critical);
    QCOMPARE(look.size, 2);
    QCOMPARE(look.alarmed, 2); // a tenth, however few
    QCOMPARE(look.stale, 2); // without a fix counts too
    QCOMPARE(look.moving, 10);
    QCOMPARE(look.idle, 4);
    cluster.states = {0, 0, 0, 100, 0};
    cluster.alarms = {100, 0, 0, 0};
    const ClusterLook full = ClusterLook::of(cluster);
    QCOMPARE(full.alarmed + full.stale + full.moving + full.idle, ClusterLook::parts);
    QCOMPARE(clusterNumber(7), "7");
    QCOMPARE(clusterNumber(999), "999");
    QCOMPARE(clusterNumber(1999), "1.9k");
    QCOMPARE(clusterNumber(10'000), "10k");
    QCOMPARE(clusterNumber(999'999), "999k");
    QCOMPARE(clusterNumber(1'250'000), "1.2M");
}

void TestFleetSprites::theAtlasTakesMoreLooksThanItHasRoomFor()
{
    ClusterAtlas atlas({}, {}, 1);
    std::vector<ClusterLook> looks;
    for (int i = 0; i < 2000; ++i) {
        ClusterLook look;
        look.moving = std::uint8_t(i % 21);
        look.idle = std::uint8_t(i / 21 % 21);
        look.size = std::uint8_t(i / 441 % 3);
        looks.push_back(look);
    }
    const auto some = std::span(looks).first(100);
    atlas.prepare(some);
    const int version = atlas.version();
    atlas.prepare(some);
    QCOMPARE(atlas.version(), version); // nothing to paint, nothing to upload
    atlas.prepare(looks); // far too many: no crash, and every one of them has a picture
    for (const ClusterLook &look : looks)
        QVERIFY(!atlas.place(look).size.isEmpty());
    atlas.prepare(some);
    std::set<std::pair<double, double>> places;
    for (const ClusterLook &look : some)
        places.emplace(atlas.place(look).texels.x(), atlas.place(look).texels.y());
    QCOMPARE(places.size(), some.size());
}

void TestFleetSprites::arrowsPointWhereTheyGo()
{
    QCOMPARE(glyphSprite(Glyph::Moving, 0, false), Sprite::Arrow);
    QCOMPARE(glyphSprite(Glyph::Moving, 359, false), Sprite::Arrow);
    QCOMPARE(int(glyphSprite(Glyph::Moving, 90, false)), int(Sprite::Arrow) + arrowHeadings / 4);
    QCOMPARE(glyphSprite(Glyph::Idle, 90, false), Sprite::Still);
    const FleetAtlas atlas(16, {}, 4);
    const QSizeF sheet = atlas.image().size();
    const auto lightAt = [&](float heading, QPointF at) { // at: pixels from the middle
        const QPointF middle = atlas.place(glyphSprite(Glyph::Moving, heading, false)).texels.center();
        return qGray(atlas.image().pixel(
                   QPointF(middle.x() * sheet.width() + 4 * at.x(), middle.y() * sheet.height() + 4 * at.y())
                       .toPoint()))
            > 128;
    };
    QVERIFY(lightAt(0, {0, -6}) && !lightAt(0, {0, 6})); // the tip up, the notch down
    QVERIFY(lightAt(90, {6, 0}) && !lightAt(90, {-6, 0}));
    QVERIFY(lightAt(180, {0, 6}) && !lightAt(180, {0, -6}));
}

void TestFleetSprites::spritesOfTheAtlasAreApart()
{
    const FleetAtlas atlas(18, {}, 1.25);
    for (int a = 0; a < int(Sprite::Count); ++a) {
        const QRectF texels = atlas.place(Sprite(a)).texels;
        QVERIFY(texels.left() >= 0 && texels.right() <= 1 && texels.top() >= 0 && texels.bottom() <= 1);
        for (int b = 0; b < a; ++b)
            QVERIFY(!texels.adjusted(1e-6, 1e-6, -1e-6, -1e-6).intersects(atlas.place(Sprite(b)).texels));
        // Nothing of a sprite is cut off: the pixels around it are empty.
        const QImage &image = atlas.image();
        const QRect frame = QRectF(
                                texels.x() * image.width(), texels.y() * image.height(),
                                texels.width() * image.width(), texels.height() * image.height())
                                .toRect()
                                .adjusted(-1, -1, 1, 1);
        for (int x = frame.left(); x <= frame.right(); ++x)
            QVERIFY(qAlpha(image.pixel(x, frame.top())) == 0 && qAlpha(image.pixel(x, frame.bottom())) == 0);
        for (int y = frame.top(); y <= frame.bottom(); ++y)
            QVERIFY(qAlpha(image.pixel(frame.left(), y)) == 0 && qAlpha(image.pixel(frame.right(), y)) == 0);
    }
}

QTEST_MAIN(TestFleetSprites)
#include "tst_fleetsprites.moc"
