// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetsprites.h"

#include <QPainter>
#include <QTest>

using namespace waypost;

namespace {

struct Fleet
{
    FleetColumns columns;
    std::vector<WorldPoint> places;

    int add(double lat, double lng, Motion motion = Motion::Idle, AlarmPriority alarm = AlarmPriority::None)
    {
        columns.motion.push_back(motion);
        columns.freshness.push_back(Freshness::Fresh);
        columns.alarm.push_back(alarm);
        columns.alarmUnacked.push_back(alarm != AlarmPriority::None);
        columns.placed.push_back(1);
        columns.headingDeg.push_back(90);
        places.push_back(mercator::toWorld(lat, lng));
        return static_cast<int>(places.size()) - 1;
    }
    [[nodiscard]] FleetView view(int selected = -1) const { return {columns, places, selected, -1, nullptr}; }
};

QPointF placeOf(const SpriteVertex &vertex, const FleetSprites &sprites, const MapCamera &camera)
{
    return camera.toScreen(sprites.origin) + QPointF(double(vertex.x), double(vertex.y)) * camera.scale();
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
    void oneBuildServesManyViews();
    void aCrowdIsThinnedButNoAlarmIsLost();
    void whatNobodyLooksForIsFaint();
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
    Fleet fleet;
    fleet.add(50, 10);
    fleet.add(-30, 150);
    const int unknown = fleet.add(50, 10.1);
    fleet.columns.placed[std::size_t(unknown)] = 0;
    const FleetAtlas atlas(16, {}, 1);
    const MapCamera camera{fleet.places[0], 9, {800, 600}};
    const FleetSprites sprites = buildFleetSprites(fleet.view(), camera, 0.5, atlas);
    QCOMPARE(sprites.vehicles, 1);
    QCOMPARE(sprites.vertices.size(), 4);
    QCOMPARE(placeOf(sprites.vertices[0], sprites, camera), QPointF(400, 300));
}

void TestFleetSprites::alarmsAreDrawnAboveOthers()
{
    Fleet fleet;
    fleet.add(50, 10, Motion::Moving, AlarmPriority::Critical);
    fleet.add(50, 10.001);
    const FleetAtlas atlas(16, {}, 1);
    const MapCamera camera{fleet.places[0], 12, {800, 600}};
    const FleetSprites sprites = buildFleetSprites(fleet.view(), camera, 0, atlas);
    QCOMPARE(sprites.vertices.size(), (1 + 3) * 4); // the disc; ring, arrow and badge
    QVERIFY(placeOf(sprites.vertices.front(), sprites, camera).x() > 401);
    QCOMPARE(placeOf(sprites.vertices.back(), sprites, camera), QPointF(400, 300));
    QCOMPARE(sprites.vertices.back().blinks, 1);
}

void TestFleetSprites::staysSharpAtTheHighestZoom()
{
    Fleet fleet;
    const int row = fleet.add(52.520008, 13.404954);
    const FleetAtlas atlas(18, {}, 1);
    const MapCamera camera{mercator::toWorld(52.5195, 13.4042), 18, {1600, 900}};
    const FleetSprites sprites = buildFleetSprites(fleet.view(), camera, 0.5, atlas);
    const QPointF exact = camera.toScreen(fleet.places[std::size_t(row)]);
    const QPointF drawnAt = placeOf(sprites.vertices[0], sprites, camera);
    QVERIFY(std::abs(exact.x() - drawnAt.x()) < 0.01 && std::abs(exact.y() - drawnAt.y()) < 0.01);
}

void TestFleetSprites::oneBuildServesManyViews()
{
    Fleet fleet;
    fleet.add(50, 10);
    const MapCamera camera{fleet.places[0], 9, {800, 600}};
    const FleetSprites sprites = buildFleetSprites(fleet.view(), camera, 0.5, FleetAtlas(16, {}, 1));
    MapCamera other = camera;
    other.zoom = 10.5;
    QVERIFY(covers(sprites, other));
    other.centre.x += 300 / camera.scale();
    QVERIFY(covers(sprites, other));
    other = camera;
    other.zoom = 7.5; // sees further than was built
    QVERIFY(!covers(sprites, other));
    other = camera;
    other.centre.x += 500 / camera.scale();
    QVERIFY(!covers(sprites, other));
    QVERIFY(!covers(FleetSprites(), camera));
}

void TestFleetSprites::aCrowdIsThinnedButNoAlarmIsLost()
{
    Fleet fleet;
    for (int i = 0; i < 3000; ++i)
        fleet.add(
            50, 10 + (i % 2) * 0.5, Motion::Moving, i == 11 ? AlarmPriority::High : AlarmPriority::None);
    const FleetAtlas atlas(16, {}, 1);
    const MapCamera camera{fleet.places[0], 9, {800, 600}};
    const FleetSprites sprites = buildFleetSprites(fleet.view(22), camera, 0.5, atlas);
    QCOMPARE(sprites.vehicles, 3000);
    QVERIFY(sprites.isThinned);
    // One of each heap; ring, arrow and badge of the alarm; ring and arrow of the selection.
    QCOMPARE(sprites.vertices.size(), (1 + 1 + 3 + 2) * 4);
    MapCamera closer = camera;
    closer.zoom += 0.5;
    QVERIFY(!covers(sprites, closer));
}

void TestFleetSprites::whatNobodyLooksForIsFaint()
{
    Fleet fleet;
    const int wanted = fleet.add(50, 10);
    fleet.add(50, 10.1);
    const int alarmed = fleet.add(50, 10.2, Motion::Idle, AlarmPriority::Low);
    RowMask mask(nullptr);
    for (int row = 0; row < 3; ++row)
        mask.set(row, row == wanted);
    FleetView view = fleet.view();
    view.mask = &mask;
    const FleetAtlas atlas(16, {}, 1);
    const MapCamera camera{fleet.places[0], 9, {800, 600}};
    const auto opacities = [&] {
        std::vector<float> result;
        for (const SpriteVertex &vertex : buildFleetSprites(view, camera, 0.5, atlas).vertices) {
            if (result.empty() || result.back() != vertex.opacity)
                result.push_back(vertex.opacity);
        }
        return result;
    };
    QCOMPARE(opacities(), std::vector<float>({1})); // nobody looks for anything
    mask.setActive(true);
    QCOMPARE(opacities().size(), 2); // the faint one below; the alarm stays as it is
    QVERIFY(opacities()[0] < 0.5f && opacities()[1] == 1);
    view.hoveredRow = 1;
    QCOMPARE(opacities(), std::vector<float>({1}));
    fleet.columns.alarmUnacked[std::size_t(alarmed)] = 0;
    QCOMPARE(opacities().size(), 2); // somebody has seen to it
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
