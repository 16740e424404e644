// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/basemaplayer.h"
#include "map/faketileserver.h"
#include "map/mapfixture.h"
#include "map/tiledownloader.h"
#include "map/tilelayer.h"
#include "map/tilenode.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

/** A window with nothing but tiles over black, looking at Hannover. */
struct View
{
    QQuickWindow window;
    TileLayer *tiles = new TileLayer(window.contentItem());

    View()
    {
        window.setColor(Qt::black);
        window.setGeometry(0, 0, 640, 480);
        tiles->setSize({640, 480});
        tiles->setCenterLat(52.37);
        tiles->setCenterLng(9.73);
        tiles->setZoom(9);
        window.show();
    }
    QColor colorAt(int x, int y) { return window.grabWindow().pixelColor(x, y); }
};

std::unique_ptr<TileSource> sourceOf(const FakeTileServer &server, const TileLevels &levels = {})
{
    return std::make_unique<TileSource>(std::make_unique<TileDownloader>(
        TileServer{*TileTemplate::parse(server.address()), {levels, {}, {}}, "w", {}}));
}

} // namespace

class TestTileLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void wantsWhatTheViewShowsAndNothingElse();
    void drawsTiles();
    void drawsACoarserTileMeanwhile();
    void asksForACoarserTileWhereThereIsNone();
    void showsTheMapBelowWithoutASource();
    void tilesStayInTheirItem();
    void stillViewDrawsNoFrame();
    void saysWhatItCovers();
    void namesUnderItTakeNoRoom();
};

void TestTileLayer::wantsWhatTheViewShowsAndNothingElse()
{
    FakeTileServer server;
    const auto source = sourceOf(server);
    View view;
    view.tiles->setSource(source.get());
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(view.tiles->isCovering());
    const auto places = tilegrid::placesIn(view.tiles->camera(), 9);
    QCOMPARE(server.requests().size(), qsizetype(places.size()));
    for (const TileHttpRequest &request : server.requests())
        QVERIFY(request.path.startsWith(u"/9/"_s));
}

void TestTileLayer::drawsTiles()
{
    FakeTileServer server; // red everywhere
    const auto source = sourceOf(server);
    View view;
    view.tiles->setSource(source.get());
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::red));
    // Corner to corner, and no seam shows.
    QTRY_VERIFY(view.tiles->isCovering());
    const auto isRed = [&] {
        const QImage image = view.window.grabWindow();
        for (int i = 0; i < 480; ++i) {
            if (image.pixelColor(i, i) != QColor(Qt::red))
                return false;
        }
        return true;
    };
    QTRY_VERIFY(isRed());
    view.tiles->setZoom(9.37);
    QTRY_VERIFY(isRed());
    view.tiles->setDim(QColor(0, 0, 0, 128));
    QTRY_VERIFY(std::abs(view.colorAt(320, 240).red() - 127) < 3);
}

void TestTileLayer::drawsACoarserTileMeanwhile()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &request) {
        return request.path.startsWith("/9/"_L1) ? FakeTileServer::tile(Qt::green) : QByteArray();
    });
    const auto source = sourceOf(server);
    View view;
    view.tiles->setSource(source.get());
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(view.tiles->isCovering());
    view.tiles->setZoom(10);
    QTRY_VERIFY(server.waiting() > 0);
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::green));
    QVERIFY(!view.tiles->isCovering());
    server.answerAll(FakeTileServer::tile(Qt::blue));
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::blue));
}

void TestTileLayer::asksForACoarserTileWhereThereIsNone()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &request) {
        return request.path.startsWith("/7/"_L1) ? FakeTileServer::tile(Qt::green)
                                                 : FakeTileServer::answer("404 Not Found");
    });
    const auto source = sourceOf(server);
    View view;
    view.tiles->setSource(source.get());
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::green));
    for (const TileHttpRequest &request : server.requests())
        QVERIFY(!request.path.startsWith("/6/"_L1));
}

void TestTileLayer::showsTheMapBelowWithoutASource()
{
    FakeTileServer server;
    auto source = sourceOf(server);
    View view;
    view.tiles->setSource(source.get());
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::red));
    QSignalSpy changed(view.tiles, &TileLayer::sourceChanged);
    source.reset(); // without a word
    QCOMPARE(changed.count(), 1);
    QVERIFY(!view.tiles->source());
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::black));
    QVERIFY(!view.tiles->isCovering());

    // A set that has nothing so far out leaves the view to the map below.
    const auto near = sourceOf(server, {12, 14});
    view.tiles->setSource(near.get());
    QTRY_VERIFY(near->isOpen());
    QCOMPARE(view.colorAt(320, 240), QColor(Qt::black));
    view.tiles->setZoom(15.2); // nearer than the set: its nearest, larger
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::red));
    QVERIFY(server.requests().constLast().path.startsWith(u"/14/"_s));
}

void TestTileLayer::tilesStayInTheirItem()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &) { return QByteArray(); });
    const auto source = sourceOf(server);
    View view;
    QQuickItem frame(view.window.contentItem());
    frame.setPosition({320, 240});
    frame.setSize({320, 240});
    frame.setClip(true);
    view.tiles->setParentItem(&frame);
    view.tiles->setSize(frame.size());
    view.tiles->setSource(source.get());
    view.tiles->setDim(QColor(0, 0, 0, 1));
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(server.waiting() > 0);
    QCOMPARE(view.colorAt(330, 250), QColor(Qt::black)); // a frame without tiles; they come later
    server.setHandler([](const TileHttpRequest &) { return FakeTileServer::tile(); });
    server.answerAll(FakeTileServer::tile());
    QTRY_VERIFY(view.tiles->isCovering());
    QTRY_VERIFY(view.colorAt(330, 250).red() > 250 && view.colorAt(630, 470).red() > 250);
    QCOMPARE(view.colorAt(10, 10), QColor(Qt::black));
    QCOMPARE(view.colorAt(310, 230), QColor(Qt::black));
    view.tiles->setParentItem(view.window.contentItem()); // the frame goes first
}

void TestTileLayer::stillViewDrawsNoFrame()
{
    FakeTileServer server;
    const auto source = sourceOf(server);
    View view;
    view.tiles->setSource(source.get());
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(view.tiles->isCovering());
    QTRY_COMPARE(view.colorAt(320, 240), QColor(Qt::red));
    QSignalSpy frames(&view.window, &QQuickWindow::frameSwapped);
    // A second window's frames, asked for later, come after every frame of the first that was asked for.
    QQuickWindow other;
    other.setGeometry(1000, 700, 16, 16);
    other.show();
    QSignalSpy others(&other, &QQuickWindow::frameSwapped);
    for (int i = 0; i < 4; ++i) {
        const auto before = others.count();
        other.update();
        QTRY_VERIFY(others.count() > before);
    }
    frames.clear();
    for (int i = 0; i < 4; ++i) {
        const auto before = others.count();
        other.update();
        QTRY_VERIFY(others.count() > before);
    }
    QCOMPARE(frames.count(), 0);
}

void TestTileLayer::saysWhatItCovers()
{
    FakeTileServer server;
    server.setHandler([](const TileHttpRequest &request) {
        return request.path.startsWith("/9/269/"_L1) ? FakeTileServer::tile()
                                                     : FakeTileServer::answer("404 Not Found");
    });
    const auto source = sourceOf(server, {9, 14});
    View view; // its middle lies in column 269
    QVERIFY(!view.tiles->covers({310, 230, 20, 20}));
    view.tiles->setSource(source.get());
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    const MapCamera camera = view.tiles->camera();
    const double column = camera.toScreen({269.5 / 512, camera.centre.y}).x();
    QTRY_VERIFY(view.tiles->covers({column - 10, 230, 20, 20}));
    QVERIFY(!view.tiles->covers({column + 246, 230, 20, 20})); // another column
    QVERIFY(!view.tiles->covers({column, 230, 256, 20})); // reaches into it
    view.tiles->setVisible(false);
    QVERIFY(!view.tiles->covers({column - 10, 230, 20, 20}));
}

void TestTileLayer::namesUnderItTakeNoRoom()
{
    FakeTileServer server;
    const auto source = sourceOf(server);
    View view;
    auto *ground = new BasemapLayer(view.window.contentItem());
    ground->stackBefore(view.tiles);
    ground->setSize({640, 480});
    ground->setCenterLat(52.37);
    ground->setCenterLng(9.73);
    ground->setZoom(9);
    ground->setTiles(view.tiles);
    ground->setFolder(u":/waypost/map/basemap/"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&view.window));
    QTRY_VERIFY(!ground->labels().empty());
    QCOMPARE(ground->seenNames().size(), ground->labels().size());
    const QRectF inView(0, 0, 640, 480);
    const auto seenInView = [&] {
        const std::vector<QRectF> names = ground->seenNames();
        return std::ranges::count_if(names, [&](const QRectF &name) { return inView.intersects(name); });
    };
    QVERIFY(seenInView() > 0);
    QSignalSpy changed(ground, &BasemapLayer::seenNamesChanged);
    view.tiles->setSource(source.get());
    QTRY_VERIFY(view.tiles->isCovering());
    QTRY_COMPARE(seenInView(), 0);
    QVERIFY(changed.size() > 0);
    changed.clear();
    view.tiles->setVisible(false);
    QVERIFY(changed.size() > 0);
    QVERIFY(seenInView() > 0);
}

QTEST_MAIN(TestTileLayer)
#include "tst_tilelayer.moc"
