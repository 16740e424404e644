// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"
#include "map/groundfiles.h"
#include "map/mapfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

/** A window with both layers, looking at Hannover. */
struct View
{
    QQuickWindow window;
    BasemapLayer *ground = new BasemapLayer(window.contentItem());
    FleetLayer *vehicles = new FleetLayer(window.contentItem());

    View()
    {
        window.setColor(Qt::black);
        window.setGeometry(0, 0, 640, 480);
        for (MapLayerItem *layer : std::initializer_list<MapLayerItem *>{ground, vehicles}) {
            layer->setSize({640, 480});
            layer->setCenterLat(52.37);
            layer->setCenterLng(9.73);
            layer->setZoom(9);
        }
        vehicles->setBasemap(ground);
        ground->setFolder(u":/waypost/map/basemap/"_s); // QML would have it loaded by itself
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

/** Until nothing is drawn any more: cells and names come in from other threads. */
bool standsStill(QQuickWindow &window)
{
    return QTest::qWaitFor([&window] {
        QSignalSpy frames(&window, &QQuickWindow::frameSwapped);
        drawWhatIsAskedFor();
        return frames.isEmpty();
    });
}

} // namespace

class TestMapLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void builtInBasemapLoads();
    void missingBasemapSaysSo();
    void hitTest();
    void oneSpotOpensAList();
    void vehiclesGlideAndThenStandStill();
    void selectionAndFit();
    void idleFleetDrawsNoFrame();
    void vehiclesAreDrawn();
    void rowsGoAwayWithTheStore();
    void groundIsDrawn();
    void mapFilesAreDrawn_data();
    void mapFilesAreDrawn();
    void ownRoadsAreDrawn();
    void namesAreLaidOutOffTheGuiThread();
};

void TestMapLayers::builtInBasemapLoads()
{
    View view;
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(view.ground->isReady());
    QVERIFY(!view.ground->labels().empty());
}

void TestMapLayers::missingBasemapSaysSo()
{
    QTemporaryDir folder;
    View view;
    view.ground->setFolder(folder.path());
    QTRY_VERIFY(!view.ground->error().isEmpty());
    QVERIFY(view.ground->error().contains(u"land.dat"_s));
}

void TestMapLayers::hitTest()
{
    MapFleet fleet;
    View view;
    view.vehicles->setStore(&fleet.store);
    const int quiet = fleet.report(1, 52.37, 9.73);
    const QPointF at = view.vehicles->positionOf(52.37, 9.73);
    QCOMPARE(at, QPointF(320, 240));
    QCOMPARE(view.vehicles->rowAt(at.x() + 9, at.y() - 9), quiet);
    QCOMPARE(view.vehicles->rowAt(at.x() + 15, at.y()), -1);

    const int alarmed = fleet.report(2, 52.37, 9.731);
    const QPointF near = view.vehicles->positionOf(52.37, 9.731);
    QVERIFY(near.x() - at.x() < 6);
    fleet.store.setAlarm(alarmed, AlarmPriority::High, true);
    QCOMPARE(view.vehicles->rowAt(at.x(), at.y()), alarmed);
    QCOMPARE(view.vehicles->clusterAt(at.x(), at.y()).count, 0); // an alarm never goes into a cluster
    QVERIFY(view.vehicles->isDrawnAlone(quiet) && view.vehicles->isDrawnAlone(alarmed));

    fleet.store.setAlarm(alarmed, AlarmPriority::None, false);
    QCOMPARE(view.vehicles->rowAt(at.x(), at.y()), -1);
    const ClusterHit cluster = view.vehicles->clusterAt(at.x(), at.y());
    QCOMPARE(cluster.rows.size(), 2);
    QVERIFY(cluster.splits);
    QVERIFY(!view.vehicles->isDrawnAlone(quiet));
    view.vehicles->setZoom(cluster.target.zoom);
    view.vehicles->setCenterLng(cluster.target.lng);
    QVERIFY(view.vehicles->isDrawnAlone(quiet) && view.vehicles->isDrawnAlone(alarmed));
}

void TestMapLayers::oneSpotOpensAList()
{
    MapFleet fleet;
    View view;
    view.vehicles->setStore(&fleet.store);
    for (int i = 0; i < 700; ++i)
        fleet.report(i, 52.37, 9.73);
    const ClusterHit cluster = view.vehicles->clusterAt(320, 240);
    QCOMPARE(cluster.count, 700);
    QVERIFY(!cluster.splits);
    QVERIFY(cluster.rows.size() >= 100 && cluster.rows.size() <= 500);
}

void TestMapLayers::vehiclesGlideAndThenStandStill()
{
    MapFleet fleet;
    View view;
    view.vehicles->setStore(&fleet.store);
    view.vehicles->setSelectedRow(fleet.report(1, 52.37, 9.73));
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    drawWhatIsAskedFor();
    const QPointF from = view.vehicles->calloutAt();
    QSignalSpy moved(view.vehicles, &FleetLayer::calloutMoved);
    fleet.report(1, 52.37, 9.83); // some 36 pixels east
    QCOMPARE(view.vehicles->calloutAt().x(), from.x()); // on its way, and not there yet
    const double to = from.x() + view.vehicles->positionOf(52.37, 9.83).x() - 320;
    QTRY_VERIFY(std::abs(view.vehicles->calloutAt().x() - to) < 1);
    QVERIFY(moved.count() > 2);
    // The last pixel takes as long as the machine does; then it asks for no frame any more.
    QSignalSpy frames(&view.window, &QQuickWindow::frameSwapped);
    const auto isAtRest = [&frames] {
        frames.clear();
        drawWhatIsAskedFor();
        return frames.isEmpty();
    };
    QTRY_VERIFY(isAtRest());

    view.vehicles->setProperty("animated", false);
    fleet.report(1, 52.37, 9.73);
    QVERIFY(std::abs(view.vehicles->calloutAt().x() - from.x()) < 1); // there at once
    view.vehicles->setProperty("animated", true);
    fleet.report(1, 52.37, 11.73); // further than anything glides
    QVERIFY(view.vehicles->calloutAt().x() > from.x() + 500);
}

void TestMapLayers::selectionAndFit()
{
    MapFleet fleet;
    View view;
    QVERIFY(!view.vehicles->cameraToFit(40).valid);
    view.vehicles->setStore(&fleet.store);
    QVERIFY(std::isnan(view.vehicles->selectedLat()));
    const int row = fleet.report(1, 48, 2);
    fleet.report(2, 54, 20);
    QCOMPARE(view.vehicles->placedCount(), 2);

    QSignalSpy moved(view.vehicles, &FleetLayer::selectedMoved);
    view.vehicles->setSelectedRow(row);
    QCOMPARE(view.vehicles->selectedLng(), 2.0);
    fleet.report(1, 48.5, 2.5);
    QCOMPARE(moved.count(), 2);
    QCOMPARE(view.vehicles->selectedLng(), 2.5);

    const CameraTarget target = view.vehicles->cameraToFit(40);
    QVERIFY(target.valid);
    for (MapLayerItem *layer : std::initializer_list<MapLayerItem *>{view.ground, view.vehicles}) {
        layer->setCenterLat(target.lat);
        layer->setCenterLng(target.lng);
        layer->setZoom(target.zoom);
    }
    const QRectF inner = QRectF(0, 0, 640, 480).adjusted(39, 39, -39, -39);
    QVERIFY(inner.contains(view.vehicles->positionOf(48.5, 2.5)));
    QVERIFY(inner.contains(view.vehicles->positionOf(54, 20)));
}

void TestMapLayers::idleFleetDrawsNoFrame()
{
    MapFleet fleet;
    View view;
    view.vehicles->setStore(&fleet.store);
    fleet.report(1, 52.37, 9.73);
    fleet.report(2, -33, 151);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(view.ground->isReady());
    QVERIFY(standsStill(view.window));
    QSignalSpy frames(&view.window, &QQuickWindow::frameSwapped);

    fleet.reportBattery(1, 3.9); // nothing that the map shows
    fleet.report(2, -33.1, 151.1); // somewhere that the map does not show
    fleet.store.updateFreshness();
    drawWhatIsAskedFor();
    QCOMPARE(frames.count(), 0);

    fleet.report(1, 52.38, 9.74);
    QTRY_VERIFY(frames.count() > 0);
}

void TestMapLayers::vehiclesAreDrawn()
{
    MapFleet fleet;
    View view;
    view.vehicles->setStore(&fleet.store);
    const int row = fleet.report(1, 52.37, 9.73, 60, 0);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    if (!hasShaders(view.window)) // offscreen: the run under a display draws
        return;
    const auto brightness = [&](int x, int y) { return qGray(view.window.grabWindow().pixel(x, y)); };
    QVERIFY2(brightness(320, 240) > 200, qPrintable(QString::number(brightness(320, 240))));
    QVERIFY(brightness(320, 300) < 60);

    fleet.store.setAlarm(row, AlarmPriority::Critical, true);
    const QImage image = view.window.grabWindow();
    const double badge = FleetAtlas::badgeOffset(markerSizeForZoom(9), false);
    const QColor colour = image.pixelColor(qRound(320 + badge), qRound(240 - badge));
    QVERIFY2(colour.red() > 200 && colour.blue() < 120, qPrintable(colour.name()));

    // A tenth of a degree east at once, without anything built anew: the picture moves by as many pixels as
    // it should.
    view.vehicles->setCenterLng(9.73 + 0.1);
    const QPointF moved = view.vehicles->positionOf(52.37, 9.73);
    QVERIFY(brightness(qRound(moved.x()), qRound(moved.y())) > 200);
}

void TestMapLayers::rowsGoAwayWithTheStore()
{
    View view;
    {
        MapFleet fleet;
        view.vehicles->setStore(&fleet.store);
        fleet.report(1, 52.37, 9.73);
        QCOMPARE(view.vehicles->rowAt(320, 240), 0);
        view.vehicles->setStore(nullptr);
    }
    QCOMPARE(view.vehicles->rowAt(320, 240), -1);
    QCOMPARE(view.vehicles->placedCount(), 0);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    drawWhatIsAskedFor();
}

void TestMapLayers::groundIsDrawn()
{
    // With and without shaders: land around Hannover, water out on the sea.
    View view;
    view.ground->setFolder(u":/waypost/map/basemap/"_s);
    view.vehicles->setVisible(false);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    const auto isMostly = [&](const QColor &color) {
        const QImage image = view.window.grabWindow();
        int same = 0;
        for (int y = 5; y < image.height(); y += 10) {
            for (int x = 5; x < image.width(); x += 10)
                same += image.pixelColor(x, y) == color;
        }
        return same > 64 * 48 * image.devicePixelRatio() / 2;
    };
    QTRY_VERIFY(view.ground->isReady());
    QTRY_VERIFY(isMostly(view.ground->colors().land));
    view.ground->setCenterLat(56);
    view.ground->setCenterLng(3);
    QTRY_VERIFY(isMostly(view.ground->colors().water));
    for (const double zoom : {2.0, 6.5, 20.0}) { // and back to a shore, near and far, straight and turned
        view.ground->setZoom(zoom);
        view.ground->setBearing(zoom * 10);
        QTRY_VERIFY(view.ground->isReady());
        QVERIFY(!view.window.grabWindow().isNull());
    }
}

void TestMapLayers::mapFilesAreDrawn_data()
{
    QTest::addColumn<double>("bearing");
    QTest::addColumn<QPoint>("north"); // of the middle, on the screen
    QTest::newRow("north up") << 0.0 << QPoint(320, 140);
    QTest::newRow("east up") << 90.0 << QPoint(220, 240);
}

void TestMapLayers::mapFilesAreDrawn()
{
    QFETCH(double, bearing);
    QFETCH(QPoint, north);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.geojson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A lake that begins 0.05 degrees north of the middle (29 pixels at zoom 9 and this latitude).
    file.write(R"({"type": "Feature", "properties": {"natural": "water"}, "geometry": {"type": "Polygon",
        "coordinates": [[[9.4, 52.42], [10.1, 52.42], [10.1, 52.8], [9.4, 52.8], [9.4, 52.42]]]}})");
    file.close();
    MapGround extras(folder.path());
    View view;
    view.ground->setFolder(u":/waypost/map/basemap/"_s);
    view.vehicles->setVisible(false);
    view.ground->setExtras(&extras);
    view.ground->setBearing(bearing);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    const auto isWater = [&](QPoint middle) { // around it, as a name may lie over it
        const QImage image = view.window.grabWindow();
        int same = 0;
        for (int y = -25; y < 25; ++y) {
            for (int x = -25; x < 25; ++x)
                same += image.pixelColor(middle + QPoint(x, y)) == view.ground->colors().water;
        }
        return same > 50 * 50 / 2;
    };
    QTRY_VERIFY(view.ground->isReady());
    QTRY_VERIFY(!isWater(north));
    extras.showFiles(GroundFiles::load(folder.path()), {u"a.geojson"_s}, {QString()});
    QTRY_VERIFY(isWater(north));
    const QPoint south = QPoint(640, 480) - north;
    QVERIFY(!isWater(south));
    extras.showFiles(nullptr, {}, {});
    QTRY_VERIFY(!isWater(north));
}

void TestMapLayers::ownRoadsAreDrawn()
{
    // A busy road from west to east through the middle.
    TraceGrid grid;
    const Instant start = instantFromMs(1'700'000'000'000);
    grid.advanceTo(start);
    for (int trip = 0; trip < 30; ++trip) {
        Track track;
        for (int i = 0; i < 100; ++i) {
            TrackPoint point;
            point.at = start + std::chrono::seconds(20 * i);
            point.lat = 52.37;
            point.lng = 9.73 + (i - 50) * 0.006;
            track.push_back(point);
        }
        TraceWalk walk;
        grid.add(walk, track);
    }
    MapGround extras({});
    View view;
    view.ground->setFolder(u":/waypost/map/basemap/"_s);
    view.vehicles->setVisible(false);
    view.ground->setExtras(&extras);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(view.ground->isReady());
    QVERIFY(!view.ground->areRoadsShown());
    QSignalSpy shown(view.ground, &BasemapLayer::roadsShownChanged);
    extras.showRoads(std::make_shared<const RoadMap>(grid));
    QTRY_COMPARE(shown.count(), 1);
    QVERIFY(view.ground->areRoadsShown());
    // Beside the names, which may lie over it.
    const auto roadPixels = [&] {
        const QImage image = view.window.grabWindow();
        int count = 0;
        for (int x = 250; x < 400; ++x) {
            const QColor color = image.pixelColor(x, 240);
            count += color == view.ground->colors().trace;
        }
        return count;
    };
    QTRY_VERIFY2(roadPixels() > 30, qPrintable(QString::number(roadPixels())));
    view.ground->setRoadsWanted(false);
    QTRY_COMPARE(roadPixels(), 0);
    QVERIFY(!view.ground->areRoadsShown());
    view.ground->setRoadsWanted(true);
    QTRY_VERIFY(roadPixels() > 30);
    view.ground->setZoom(5.5); // from afar there are none
    QTRY_VERIFY(!view.ground->areRoadsShown());
}

void TestMapLayers::namesAreLaidOutOffTheGuiThread()
{
    // Whoever moves the map does not wait for the names: they come later, and for where the map is then.
    View view;
    view.ground->setFolder(u":/waypost/map/basemap/"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(view.ground->isReady());
    const auto named = [&](const QString &text) {
        return std::ranges::find(view.ground->labels(), text, &MapLabel::text) != view.ground->labels().end();
    };
    QVERIFY(named(u"Hannover"_s) || named(u"Hanover"_s));
    QSignalSpy changed(view.ground, &BasemapLayer::labelsChanged);
    for (const double lng : {4.0, 0.0, -3.7}) {
        view.ground->setCenterLng(lng);
        view.ground->setCenterLat(40.4);
        view.window.grabWindow(); // polishes: it is being laid out now
    }
    QVERIFY(!named(u"Madrid"_s));
    QTRY_VERIFY(named(u"Madrid"_s));
    QVERIFY(changed.count() >= 1);
}

QTEST_MAIN(TestMapLayers)
#include "tst_maplayers.moc"
