// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/mapfixture.h"
#include "map/taillayer.h"

#include <QSignalSpy>
#include <QTest>

using namespace waypost;

namespace {

constexpr double lat0 = 52.37;
constexpr double lng0 = 9.73;

/** A window with a fleet and its tails, looking at Hannover. */
struct View
{
    MapFleet fleet;
    QQuickWindow window;
    TailLayer *tails = new TailLayer(window.contentItem());
    FleetLayer *vehicles = new FleetLayer(window.contentItem());

    View()
    {
        window.setColor(Qt::black);
        window.setGeometry(0, 0, 640, 480);
        for (MapLayerItem *layer : std::initializer_list<MapLayerItem *>{tails, vehicles}) {
            layer->setSize({640, 480});
            layer->setCenterLat(lat0);
            layer->setCenterLng(lng0);
            layer->setZoom(9);
        }
        tails->setColor(Qt::white);
        vehicles->setProperty("animated", false);
        vehicles->setStore(&fleet.store);
        tails->setVehicles(vehicles);
        window.show();
    }
    ~View() { vehicles->setStore(nullptr); }

    /** East by a hundredth of a degree a minute, ending in the middle of the view. */
    int drive(int number, int minutes, double lat = lat0)
    {
        int row = -1;
        for (int i = minutes; i >= 0; --i) {
            fleet.clock.advance(std::chrono::minutes(1));
            row = fleet.report(number, lat, lng0 - i * 0.04, 60, 90);
        }
        return row;
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

class TestTailLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void tailsFadeBehindMovingVehicles();
    void onlyWhileItIsOn();
    void whoStandsHasNone();
    void whoHasATrailHasNone();
    void noFrameWhileNothingMoves();
    void elsewhereCostsNothing();
    void storeGoesAway();
};

void TestTailLayer::tailsFadeBehindMovingVehicles()
{
    View view;
    view.tails->setActive(true);
    view.drive(1, 9);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_COMPARE(view.tails->tailCount(), 1);
    const QImage image = view.window.grabWindow();
    const auto grayAt
        = [&](double lng) { return qGray(image.pixel(view.tails->positionOf(lat0, lng).toPoint())); };
    QVERIFY2(grayAt(lng0 - 0.06) > 120, qPrintable(QString::number(grayAt(lng0 - 0.06))));
    QVERIFY(grayAt(lng0 - 0.06) > grayAt(lng0 - 0.2) + 20);
    QVERIFY(grayAt(lng0 - 0.2) > 10);
}

void TestTailLayer::onlyWhileItIsOn()
{
    View view;
    view.drive(1, 9);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    drawWhatIsAskedFor();
    QCOMPARE(view.tails->tailCount(), 0);
    QCOMPARE(view.tails->book().rows(), 0);
    view.tails->setActive(true);
    view.drive(1, 3);
    QTRY_COMPARE(view.tails->tailCount(), 1);
    view.tails->setActive(false);
    QTRY_COMPARE(view.tails->tailCount(), 0);
    QCOMPARE(view.tails->book().bytes(), 0u);
}

void TestTailLayer::whoStandsHasNone()
{
    View view;
    view.tails->setActive(true);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    view.drive(1, 5);
    QTRY_COMPARE(view.tails->tailCount(), 1);
    view.fleet.report(1, lat0, lng0, 0);
    QTRY_COMPARE(view.tails->tailCount(), 0);
}

void TestTailLayer::whoHasATrailHasNone()
{
    View view;
    view.tails->setActive(true);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    const int first = view.drive(1, 5);
    view.drive(2, 5, lat0 + 0.1);
    QTRY_COMPARE(view.tails->tailCount(), 2);
    view.tails->setSkippedRow(first);
    QTRY_COMPARE(view.tails->tailCount(), 1);
}

void TestTailLayer::noFrameWhileNothingMoves()
{
    View view;
    view.tails->setActive(true);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    view.drive(1, 5);
    QTRY_COMPARE(view.tails->tailCount(), 1);
    drawWhatIsAskedFor();
    QSignalSpy frames(&view.window, &QQuickWindow::frameSwapped);
    view.fleet.reportBattery(1, 3.9);
    view.tails->setColor(view.tails->color());
    drawWhatIsAskedFor();
    QCOMPARE(frames.count(), 0);
}

void TestTailLayer::elsewhereCostsNothing()
{
    View view;
    view.tails->setActive(true);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    view.drive(1, 5, -33);
    view.drive(2, 5);
    QTRY_COMPARE(view.tails->tailCount(), 1);
    view.tails->setCenterLat(-33); // who was not built shows when the view comes there
    view.vehicles->setCenterLat(-33);
    QTRY_COMPARE(view.tails->tailCount(), 1);
    drawWhatIsAskedFor();
}

void TestTailLayer::storeGoesAway()
{
    View view;
    view.tails->setActive(true);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    view.drive(1, 5);
    QTRY_COMPARE(view.tails->tailCount(), 1);
    view.vehicles->setStore(nullptr);
    QTRY_COMPARE(view.tails->tailCount(), 0);
    drawWhatIsAskedFor();
}

QTEST_MAIN(TestTailLayer)
#include "tst_taillayer.moc"
