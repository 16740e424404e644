// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"
#include "map/mapfixture.h"

#include <QGeoCoordinate>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

QObject *findByType(QObject *root, const char *className)
{
    for (QObject *child : root->findChildren<QObject *>()) {
        if (QByteArrayView(child->metaObject()->className()).startsWith(className))
            return child;
    }
    return nullptr;
}

/** Waypost.Map's MapView in a window, looking at Hannover. */
class Desk
{
public:
    explicit Desk(FleetStore &store)
    {
        QQmlComponent component(&engine, "Waypost.Map", "MapView");
        view.reset(qobject_cast<QQuickItem *>(
            component.createWithInitialProperties({{u"store"_s, QVariant::fromValue(&store)}})));
        if (!view)
            qCritical().noquote() << component.errorString();
        window.resize(800, 600);
        view->setParentItem(window.contentItem());
        view->setSize({800, 600});
        map = view->property("map").value<QObject *>();
        vehicles = findByType(view.get(), "waypost::FleetLayer");
        ground = findByType(view.get(), "waypost::BasemapLayer");
        window.show();
    }

    /** Until the map has flown to its fleet, once and for all. */
    [[nodiscard]] bool hasFitted() const
    {
        CameraTarget target;
        QMetaObject::invokeMethod(vehicles, "cameraToFit", qReturnArg(target), 56.0);
        return target.valid && std::abs(centre().latitude() - target.lat) < 1e-6
            && std::abs(zoom() - target.zoom) < 1e-6;
    }
    void look(double lat, double lng, double zoom)
    {
        map->setProperty("zoomLevel", zoom);
        map->setProperty("center", QVariant::fromValue(QGeoCoordinate(lat, lng)));
    }
    [[nodiscard]] QGeoCoordinate centre() const { return map->property("center").value<QGeoCoordinate>(); }
    [[nodiscard]] double zoom() const { return map->property("zoomLevel").toDouble(); }

    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> view;
    QObject *map = nullptr;
    QObject *vehicles = nullptr;
    QObject *ground = nullptr;
};

QPointF positionOf(QObject *layer, double lat, double lng)
{
    QPointF result;
    QMetaObject::invokeMethod(layer, "positionOf", qReturnArg(result), lat, lng);
    return result;
}

QPointF fromCoordinate(QObject *map, double lat, double lng)
{
    QPointF result;
    QMetaObject::invokeMethod(map, "fromCoordinate", qReturnArg(result), QGeoCoordinate(lat, lng), false);
    return result;
}

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void layersAgreeWithTheMap_data();
    void layersAgreeWithTheMap();
    void mercatorAgreesWithTheMapEverywhere();
    void fleetIsFittedUntilSomebodyMovesTheMap();
    void choosingPansOnlyFromOutsideTheMiddle();
    void clicksSayWhatWasHit();
    void arrowsMoveAndTheViewZooms();
    void followingEndsWithAPan();
};

void TestMapView::layersAgreeWithTheMap_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lng");
    QTest::addColumn<double>("zoom");
    QTest::newRow("far") << 30.0 << 5.0 << 2.5;
    QTest::newRow("country") << 52.37 << 9.73 << 6.3;
    QTest::newRow("street") << 52.37 << 9.73 << 18.0;
    QTest::newRow("south") << -33.9 << 18.4 << 11.7;
    QTest::newRow("antimeridian") << -17.0 << 179.9 << 8.0;
}

void TestMapView::layersAgreeWithTheMap()
{
    QFETCH(double, lat);
    QFETCH(double, lng);
    QFETCH(double, zoom);
    MapFleet fleet;
    Desk desk(fleet.store);
    desk.look(lat, lng, zoom);
    const double degrees = 200 * 360 / (256 * std::exp2(zoom)); // about 200 pixels
    for (const double east : {-1.0, 0.0, 0.7}) {
        for (const double north : {-0.8, 0.0, 0.5}) {
            const double atLng = std::remainder(lng + east * degrees, 360);
            const double atLat = lat + north * degrees * 0.5;
            const QPointF onMap = fromCoordinate(desk.map, atLat, atLng);
            for (QObject *layer : {desk.vehicles, desk.ground}) {
                const QPointF ours = positionOf(layer, atLat, atLng);
                const QString both
                    = u"%1,%2 and %3,%4"_s.arg(onMap.x()).arg(onMap.y()).arg(ours.x()).arg(ours.y());
                QVERIFY2(QLineF(onMap, ours).length() < 0.05, qPrintable(both));
            }
        }
    }
}

void TestMapView::mercatorAgreesWithTheMapEverywhere()
{
    MapFleet fleet;
    Desk desk(fleet.store);
    QTRY_VERIFY(desk.map->property("mapReady").toBool());
    QRandomGenerator random(4);
    double worst = 0;
    for (int i = 0; i < 1000; ++i) {
        // Every tenth camera looks at the date line.
        const double lng
            = i % 10 ? random.bounded(360.0) - 180 : (random.bounded(2.0) < 1 ? 179.9999 : -179.9999);
        desk.map->setProperty("bearing", i % 3 ? random.bounded(360.0) : 0.0);
        desk.look(random.bounded(170.0) - 85, lng, 2 + random.bounded(18.0));
        // The Map keeps its poles inside: what it took is what counts.
        const QGeoCoordinate centre = desk.centre();
        const MapCamera camera{
            mercator::toWorld(centre.latitude(), centre.longitude()),
            desk.zoom(),
            {800, 600},
            desk.map->property("bearing").toDouble()};
        const QPointF pixel(random.bounded(800.0), random.bounded(600.0));
        const WorldPoint world = camera.toWorld(pixel);
        if (world.y < 0 || world.y > 1)
            continue; // beyond the pole
        const GeoPoint geo = mercator::toGeo(world);
        const double apart = QLineF(
                                 fromCoordinate(desk.map, geo.lat, geo.lng),
                                 camera.toScreen(mercator::toWorld(geo.lat, geo.lng)))
                                 .length();
        const QString where = u"%1 off at %2, %3, zoom %4, bearing %5"_s.arg(apart)
                                  .arg(centre.latitude())
                                  .arg(centre.longitude())
                                  .arg(camera.zoom)
                                  .arg(camera.bearing);
        QVERIFY2(apart < 0.5, qPrintable(where));
        worst = std::max(worst, apart);
    }
    qInfo("at most %g pixels apart", worst);
}

void TestMapView::fleetIsFittedUntilSomebodyMovesTheMap()
{
    MapFleet fleet;
    fleet.report(1, 48, 2);
    Desk desk(fleet.store);
    QTRY_VERIFY(std::abs(desk.centre().latitude() - 48) < 0.01);
    fleet.report(2, 54, 20);
    const QRectF window(0, 0, 800, 600);
    QTRY_VERIFY(
        window.contains(positionOf(desk.vehicles, 54, 20))
        && window.contains(positionOf(desk.vehicles, 48, 2)));
}

void TestMapView::choosingPansOnlyFromOutsideTheMiddle()
{
    MapFleet fleet;
    const int inside = fleet.report(1, 52.4, 9.8);
    const int outside = fleet.report(2, 53.55, 10);
    Desk desk(fleet.store);
    QTRY_VERIFY(desk.hasFitted());
    desk.look(52.37, 9.73, 9);
    desk.view->setProperty("selectedRow", inside);
    QCOMPARE(desk.centre().latitude(), 52.37);
    desk.view->setProperty("selectedRow", outside);
    QTRY_VERIFY(std::abs(desk.centre().latitude() - 53.55) < 0.001);
    QCOMPARE(desk.zoom(), 9.0);
}

void TestMapView::clicksSayWhatWasHit()
{
    MapFleet fleet;
    const int row = fleet.report(1, 52.37, 9.73);
    Desk desk(fleet.store);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    desk.look(52.37, 9.73, 9);
    QSignalSpy vehicle(desk.view.get(), SIGNAL(vehicleClicked(int)));
    QSignalSpy background(desk.view.get(), SIGNAL(backgroundClicked()));
    QTest::mouseClick(&desk.window, Qt::LeftButton, {}, {400, 300});
    QTRY_COMPARE(vehicle.count(), 1);
    QCOMPARE(vehicle.at(0).at(0).toInt(), row);
    QTest::mouseClick(&desk.window, Qt::LeftButton, {}, {200, 300});
    QTRY_COMPARE(background.count(), 1);
    QCOMPARE(vehicle.count(), 1);
}

void TestMapView::arrowsMoveAndTheViewZooms()
{
    MapFleet fleet;
    Desk desk(fleet.store);
    desk.window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.view->forceActiveFocus();
    desk.look(52.37, 9.73, 9);
    QTest::keyClick(&desk.window, Qt::Key_Right);
    QVERIFY(desk.centre().longitude() > 9.74);
    // Single keys such as + belong to the desk's actions, which call these.
    QMetaObject::invokeMethod(desk.view.get(), "zoomIn");
    QTRY_COMPARE(desk.zoom(), 10.0);
    QMetaObject::invokeMethod(desk.view.get(), "zoomOut");
    QTRY_COMPARE(desk.zoom(), 9.0);
}

void TestMapView::followingEndsWithAPan()
{
    MapFleet fleet;
    const int row = fleet.report(1, 52.4, 9.8);
    Desk desk(fleet.store);
    desk.window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.view->forceActiveFocus();
    desk.look(52.37, 9.73, 9);
    desk.view->setProperty("selectedRow", row);
    desk.view->setProperty("following", true);
    QTRY_COMPARE(desk.centre().latitude(), 52.4);
    fleet.report(1, 52.5, 9.9);
    QTRY_COMPARE(desk.centre().latitude(), 52.5);
    QTest::keyClick(&desk.window, Qt::Key_Up);
    QVERIFY(!desk.view->property("following").toBool());
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
