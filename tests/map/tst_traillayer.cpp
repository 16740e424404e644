// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/mapfixture.h"
#include "map/traillayer.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr double lat0 = 52.37;
constexpr double lng0 = 9.73;

/** A window with a trail layer, looking at Hannover. */
struct View
{
    QQuickWindow window;
    TrailLayer *layer = new TrailLayer(window.contentItem());

    View()
    {
        window.setColor(Qt::black);
        window.setGeometry(0, 0, 640, 480);
        layer->setSize({640, 480});
        layer->setCenterLat(lat0);
        layer->setCenterLng(lng0);
        layer->setZoom(9);
        window.show();
    }
};

/** Lets every frame asked for so far be drawn: a second window's frames, asked for later, come after them. */
void drawWhatIsAskedFor()
{
    QQuickWindow other;
    other.setGeometry(1000, 700, 16, 16); // beside the map: uncovering it would make it draw
    other.show();
    QSignalSpy frames(&other, &QQuickWindow::frameSwapped);
    for (int i = 0; i < 4; ++i) {
        const auto before = frames.count();
        other.update();
        QTRY_VERIFY(frames.count() > before);
    }
}

/** East through the centre of the view at a speed, a point each minute and each tenth of a degree. */
Track eastward(int count, float speedKmh, double lat = lat0)
{
    Track track;
    for (int i = 0; i < count; ++i)
        track.push_back(
            {.at = instantFromMs(i * 60'000),
             .lat = lat,
             .lng = lng0 + (i - count / 2) * 0.1,
             .speedKmh = speedKmh});
    return track;
}

TrailMark markAt(TrailMark::Kind kind, double lng, const QString &text = {})
{
    return {.kind = kind, .lat = lat0, .lng = lng, .text = text};
}

bool isNear(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 40;
}

QColor colorAt(QQuickWindow &window, QPointF at)
{
    return window.grabWindow().pixelColor(at.toPoint());
}

} // namespace

class TestTrailLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void lineShowsItsSpeed();
    void panningMovesTheLine();
    void lineComesBackIntoView();
    void gapIsNoLine();
    void dateLineIsCrossed();
    void framesOnlyForNews();
    void trailGoesAway();
    void marksKeepClearOfEachOther();
    void alarmsAreNeverLeftOut();
    void textsKeepOffTheLine();
    void textsKeepOffTownsIfTheyCan();
    void cameraShowsAllOfIt();
    void paintedStrokesLookAlike();
};

void TestTrailLayer::lineShowsItsSpeed()
{
    View view;
    Trail trail;
    view.layer->setTrail(&trail);
    trail.show(eastward(9, 90), {});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    const TrailPalette steps;
    QVERIFY(isNear(colorAt(view.window, {340, 240}), steps.motorway));
    QVERIFY(isNear(colorAt(view.window, {340, 246}), Qt::black));
    trail.show(eastward(9, 40), {});
    QVERIFY(isNear(colorAt(view.window, {340, 240}), steps.town));
}

void TestTrailLayer::panningMovesTheLine()
{
    View view;
    Trail trail;
    view.layer->setTrail(&trail);
    trail.show(eastward(9, 90), {});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    drawWhatIsAskedFor();
    view.layer->setCenterLat(lat0 + 0.1); // within what is built ahead
    const QPointF at = view.layer->positionOf(lat0, lng0);
    QVERIFY(at.y() > 290);
    QVERIFY(isNear(colorAt(view.window, at), TrailPalette().motorway));
    view.layer->setZoom(9.3); // and without anything built anew
    QVERIFY(isNear(colorAt(view.window, view.layer->positionOf(lat0, lng0)), TrailPalette().motorway));
}

void TestTrailLayer::lineComesBackIntoView()
{
    View view;
    Trail trail;
    view.layer->setTrail(&trail);
    trail.show(eastward(9, 90), {});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    drawWhatIsAskedFor();
    view.layer->setCenterLat(lat0 + 0.5); // out of the view, not of what is built ahead
    QVERIFY(isNear(colorAt(view.window, {340, 240}), Qt::black));
    view.layer->setCenterLat(lat0);
    QVERIFY(isNear(colorAt(view.window, {340, 240}), TrailPalette().motorway));
}

void TestTrailLayer::gapIsNoLine()
{
    View view;
    Trail trail;
    view.layer->setTrail(&trail);
    Track track = eastward(10, 90);
    for (std::size_t i = 5; i < track.size(); ++i) // an hour's silence in the middle
        track[i].at += std::chrono::hours(1);
    trail.show(track, {});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    const QImage image = view.window.grabWindow();
    const int y = 240;
    const QPointF from = view.layer->positionOf(lat0, track[4].lng);
    const QPointF to = view.layer->positionOf(lat0, track[5].lng);
    int dashes = 0;
    for (int x = qRound(from.x()) + 4; x < qRound(to.x()) - 4; ++x) {
        QVERIFY(!isNear(image.pixelColor(x, y), TrailPalette().motorway));
        dashes += int(qGray(image.pixel(x, y)) > 60);
    }
    QVERIFY2(dashes > 5 && dashes < to.x() - from.x() - 12, qPrintable(QString::number(dashes)));
}

void TestTrailLayer::dateLineIsCrossed()
{
    View view;
    view.layer->setCenterLat(-17);
    view.layer->setCenterLng(180);
    Trail trail;
    view.layer->setTrail(&trail);
    Track track;
    for (int i = 0; i < 6; ++i)
        track.push_back(
            {.at = instantFromMs(i * 60'000),
             .lat = -17,
             .lng = std::remainder(179.75 + 0.1 * i, 360),
             .speedKmh = 90.f});
    trail.show(track, {});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    for (const double lng : {179.9, 180.0, -179.9}) {
        QVERIFY(isNear(colorAt(view.window, view.layer->positionOf(-17, lng)), TrailPalette().motorway));
    }
    QVERIFY(isNear(colorAt(view.window, {40, 240}), Qt::black)); // not the long way round
}

void TestTrailLayer::framesOnlyForNews()
{
    View view;
    Trail trail;
    view.layer->setTrail(&trail);
    trail.show(eastward(9, 90), {markAt(TrailMark::Kind::Stop, lng0, u"45 min"_s)});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    drawWhatIsAskedFor();
    QSignalSpy frames(&view.window, &QQuickWindow::frameSwapped);
    view.layer->setTrail(&trail);
    view.layer->setColors(view.layer->colors());
    drawWhatIsAskedFor();
    QCOMPARE(frames.count(), 0);
    trail.show(eastward(10, 90), {});
    QTRY_VERIFY(frames.count() > 0);
}

void TestTrailLayer::trailGoesAway()
{
    View view;
    auto trail = std::make_unique<Trail>();
    view.layer->setTrail(trail.get());
    trail->show(eastward(9, 90), {markAt(TrailMark::Kind::Start, lng0)});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QVERIFY(!isNear(colorAt(view.window, {340, 240}), Qt::black));
    QVERIFY(!view.layer->obstacles().empty());
    view.layer->setTrail(nullptr);
    trail.reset();
    QVERIFY(isNear(colorAt(view.window, {340, 240}), Qt::black));
    QVERIFY(view.layer->obstacles().empty());
    QVERIFY(!view.layer->cameraToFit(20, lat0, lng0).valid);
}

namespace {

TrailSigns place(std::vector<TrailMark> marks, std::vector<QRectF> line = {}, std::vector<QRectF> names = {})
{
    static LabelRuler ruler;
    const MapCamera camera{mercator::toWorld(lat0, lng0), 9, {640, 480}};
    return placeTrailSigns({marks, camera, 0, {}, {}, line, names, ruler});
}

} // namespace

void TestTrailLayer::marksKeepClearOfEachOther()
{
    using enum TrailMark::Kind;
    const TrailSigns signs = place(
        {markAt(Start, lng0 + 0.005), markAt(Hour, lng0 + 0.01, u"13:00"_s), markAt(Stop, lng0, u"45 min"_s),
         markAt(Hour, lng0 + 0.3, u"14:00"_s), markAt(Stop, lng0 + 60)});
    QCOMPARE(signs.marks.size(), 2u); // the stop says more than start and hour; one is out of view
    QVERIFY(signs.marks.back().mark.kind == Stop);
    QCOMPARE(signs.labels.size(), 2u);
}

void TestTrailLayer::alarmsAreNeverLeftOut()
{
    using enum TrailMark::Kind;
    TrailMark high = markAt(Alarm, lng0, u"Fuel loss"_s);
    high.priority = AlarmPriority::High;
    TrailMark critical = high;
    critical.priority = AlarmPriority::Critical;
    const TrailSigns signs = place({critical, high, markAt(Stop, lng0), high});
    QCOMPARE(signs.marks.size(), 3u);
    QVERIFY(signs.marks.back().mark.priority == AlarmPriority::Critical); // on top
}

void TestTrailLayer::textsKeepOffTheLine()
{
    using enum TrailMark::Kind;
    const TrailSigns free = place({markAt(Hour, lng0, u"13:00"_s)});
    QVERIFY(free.labels.front().offset.x() > 0);
    const TrailSigns blocked = place({markAt(Hour, lng0, u"13:00"_s)}, {QRectF(330, 230, 60, 20)});
    QVERIFY(blocked.labels.front().offset.x() < 0);
    const TrailSigns none = place({markAt(Hour, lng0, u"13:00"_s)}, {QRectF(200, 100, 240, 280)});
    QVERIFY(none.labels.empty());
}

void TestTrailLayer::textsKeepOffTownsIfTheyCan()
{
    using enum TrailMark::Kind;
    const QRectF east(330, 230, 60, 20);
    QVERIFY(place({markAt(Hour, lng0, u"13:00"_s)}, {}, {east}).labels.front().offset.x() < 0);
    const QRectF everywhere(0, 0, 640, 480);
    QCOMPARE(place({markAt(Hour, lng0, u"13:00"_s)}, {}, {everywhere}).labels.size(), 1u);
}

void TestTrailLayer::cameraShowsAllOfIt()
{
    View view;
    Trail trail;
    view.layer->setTrail(&trail);
    trail.show(eastward(41, 90), {});
    const CameraTarget target = view.layer->cameraToFit(40, lat0 + 1, lng0);
    QVERIFY(target.valid);
    view.layer->setCenterLat(target.lat);
    view.layer->setCenterLng(target.lng);
    view.layer->setZoom(target.zoom);
    const QRectF inner = QRectF(0, 0, 640, 480).adjusted(39, 39, -39, -39);
    QVERIFY(inner.contains(view.layer->positionOf(lat0, lng0 - 2)));
    QVERIFY(inner.contains(view.layer->positionOf(lat0, lng0 + 2)));
    QVERIFY(inner.contains(view.layer->positionOf(lat0 + 1, lng0)));
}

void TestTrailLayer::paintedStrokesLookAlike()
{
    View view;
    Trail trail;
    view.layer->setTrail(&trail);
    Track track;
    for (int i = 0; i < 40; ++i)
        track.push_back(
            {.at = instantFromMs(i * 60'000),
             .lat = lat0 + 0.2 * std::sin(i * 0.4),
             .lng = lng0 + (i - 20) * 0.03,
             .speedKmh = static_cast<float>(20 + 2 * i)});
    trail.show(track, {});
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    const QImage drawn = view.window.grabWindow().convertToFormat(QImage::Format_RGB32);
    QImage painted(640, 480, QImage::Format_RGB32);
    painted.fill(Qt::black);
    QPainter painter(&painted);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapCamera camera = view.layer->camera();
    for (const Strokes &kind :
         buildTrailStrokes(trailCorners(track), camera, 0.75, {}, view.layer->colors().ground).kinds)
        paintStrokes(painter, kind, camera);
    painter.end();
    int different = 0;
    for (int y = 0; y < 480; ++y) {
        for (int x = 0; x < 640; ++x)
            different += int(std::abs(qGray(drawn.pixel(x, y)) - qGray(painted.pixel(x, y))) > 70);
    }
    QVERIFY2(different < 120, qPrintable(QString::number(different))); // edges, here and there
}

QTEST_MAIN(TestTrailLayer)
#include "tst_traillayer.moc"
