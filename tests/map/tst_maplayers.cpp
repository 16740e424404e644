// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"
#include "map/mapfixture.h"

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
};

void TestMapLayers::builtInBasemapLoads()
{
    View view;
    view.ground->setFolder(u":/waypost/map/basemap/"_s);
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
    drawWhatIsAskedFor();
    QSignalSpy frames(&view.window, &QQuickWindow::frameSwapped);
    drawWhatIsAskedFor();
    QCOMPARE(frames.count(), 0);

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
    drawWhatIsAskedFor();
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

QTEST_MAIN(TestMapLayers)
#include "tst_maplayers.moc"
