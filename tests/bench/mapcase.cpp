// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "map/fleetlayer.h"
#include "mapfleet.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QGeoCoordinate>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace waypost::bench {

namespace {

constexpr QSize windowSize(1600, 900);
constexpr int defaultVehicles = 10'000;
constexpr int mostForMapItemView = 20'000;
constexpr double defaultSeconds = 6; // each scene
constexpr double warmUpSeconds = 1.5; // the map flies to its fleet, cells and names come in
constexpr std::size_t fewestFrames = 20;
constexpr std::size_t wholeTour = 620; // frames until the camera has been everywhere
// Beside a peer that takes long for a frame: from the closest zoom to the furthest, and no more.
constexpr int closestFrame = 63;
constexpr std::size_t wayOut = 126; // frames
constexpr int framesPerClick = 10;
constexpr double idleSeconds = 10;

struct Figures
{
    std::vector<double> frameMs;
    std::vector<double> pushToFrameMs;
    std::vector<double>
        pushToFrames; ///< the same in frames: those that it had to wait for, as long as they took
    std::vector<double>
        selectMs; ///< a click: what is hit, and everything that is done about it before a frame
};

/**
 * Draws one view frame after frame, each with the reports that came in since the last and the camera a little
 * further on. A frame costs what the gui thread spends on it: taking the reports, moving the camera, and
 * everything from the update request to the swap. Waiting for the window system's next turn is not counted.
 */
class Scene final : public QObject
{
public:
    explicit Scene(QQuickItem *view)
        : m_view(view)
    {
        m_map = view->property("map").value<QObject *>();
        m_window.resize(windowSize);
        view->setParentItem(m_window.contentItem());
        view->setSize(windowSize);
        m_window.installEventFilter(this);
        connect(&m_window, &QQuickWindow::frameSwapped, this, &Scene::onFrame);
    }
    ~Scene() override { m_view->setParentItem(nullptr); }

    /** From now on its vehicles report. @param rate reports a second */
    void feed(MovingFleet &fleet, double rate)
    {
        m_fleet = &fleet;
        m_rate = rate;
    }

    [[nodiscard]] bool hasShaders() const
    {
        return QSGRendererInterface::isApiRhiBased(m_window.rendererInterface()->graphicsApi());
    }

    /** @param frames at least so many, however long they take
     * @param first where on its tour the camera begins; if given, it waits there until all is warm */
    void run(double seconds, std::size_t frames = fewestFrames, std::optional<int> first = {})
    {
        m_seconds = seconds;
        m_leastFrames = frames;
        m_waitsForWarmth = first.has_value();
        m_figures = {};
        m_due = 0;
        m_frame = first.value_or(0);
        m_window.show();
        m_clock.start();
        m_lastPush = m_lastEnd = m_lastWall = 0;
        startFrame();
        m_loop.exec();
        m_window.hide();
    }

    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    [[nodiscard]] double nowMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    [[nodiscard]] bool isWarm() const { return nowMs() > warmUpSeconds * 1000; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            m_renderStart = nowMs();
        return false;
    }

    void startFrame()
    {
        const double start = nowMs();
        takeReports(start);
        moveCamera();
        m_stepMs = nowMs() - start;
        click();
        m_window.update();
    }

    /** Reports arrive evenly, also while a frame is being drawn; each waits for the next one. */
    void takeReports(double now)
    {
        m_due += m_fleet ? (now - m_lastPush) / 1000 * m_rate : 0;
        m_arrivals.clear();
        const int reports = static_cast<int>(m_due);
        m_due -= reports;
        for (int i = 0; i < reports; ++i)
            m_arrivals.push_back(m_lastPush + (now - m_lastPush) * (i + 1) / reports);
        if (reports > 0)
            m_fleet->push(reports);
        m_lastPush = now;
    }

    /** Over all zooms and back, a full turn in some 250 frames, and across the fleet. */
    void moveCamera()
    {
        const double t = m_frame;
        if (!m_waitsForWarmth || isWarm())
            ++m_frame;
        m_map->setProperty("zoomLevel", 10 + 7 * std::sin(t / 40));
        m_map->setProperty(
            "center",
            QVariant::fromValue(QGeoCoordinate(50 + 2 * std::sin(t / 97), 10 + 4 * std::sin(t / 61))));
    }

    /** Somebody clicks into the middle of what is there. */
    void click()
    {
        const auto *layer = m_view->findChild<FleetLayer *>();
        if (!m_fleet || !layer || m_frame % framesPerClick != 0)
            return;
        const double start = nowMs();
        const double x = 100 + m_frame * 37 % (windowSize.width() - 200);
        const double y = 100 + m_frame * 23 % (windowSize.height() - 200);
        const int row = layer->rowAt(x, y);
        if (row < 0)
            (void)layer->clusterAt(x, y);
        m_view->setProperty("selectedRow", row);
        if (isWarm())
            m_figures.selectMs.push_back(nowMs() - start);
    }

    void onFrame()
    {
        const double end = nowMs();
        const double wall = end - m_lastEnd;
        const double longest = std::max(wall, m_lastWall);
        m_lastEnd = end;
        m_lastWall = wall;
        if (isWarm()) {
            m_figures.frameMs.push_back(m_stepMs + end - m_renderStart);
            for (const double arrival : m_arrivals) {
                m_figures.pushToFrameMs.push_back(end - arrival);
                m_figures.pushToFrames.push_back((end - arrival) / longest);
            }
        }
        const bool isLong = end > (warmUpSeconds + m_seconds) * 1000;
        if (isLong && m_figures.frameMs.size() >= m_leastFrames)
            m_loop.quit();
        else
            startFrame();
    }

    QQuickWindow m_window;
    QQuickItem *m_view;
    QObject *m_map = nullptr;
    MovingFleet *m_fleet = nullptr;
    double m_rate = 0;
    double m_seconds = 0;
    double m_lastPush = 0;
    double m_due = 0;
    double m_renderStart = 0;
    double m_stepMs = 0;
    double m_lastEnd = 0;
    double m_lastWall = 0;
    int m_frame = 0;
    bool m_waitsForWarmth = false;
    std::size_t m_leastFrames = 0;
    std::vector<double> m_arrivals;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    Figures m_figures;
};

std::unique_ptr<QQuickItem> makeView(QQmlEngine &engine, MovingFleet &fleet)
{
    QQmlComponent component(&engine, "Waypost.Map", "MapView");
    auto view = std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem *>(
        component.createWithInitialProperties({{u"store"_s, QVariant::fromValue(&fleet.store())}})));
    if (!view)
        std::fputs(qUtf8Printable(component.errorString()), stderr);
    return view;
}

std::unique_ptr<QQuickItem> makePeer(QQmlEngine &engine, PlaceModel &model)
{
    QQmlComponent component(&engine, QUrl(u"qrc:/waypost/bench/MapItemViewPeer.qml"_s));
    auto view = std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{u"fleet"_s, QVariant::fromValue(static_cast<QAbstractItemModel *>(&model))}})));
    if (!view)
        std::fputs(qUtf8Printable(component.errorString()), stderr);
    return view;
}

/** Frame times as fast as they come: one thread, no waiting for the screen. */
void useUnthrottledFrames()
{
    qputenv("QSG_RENDER_LOOP", "basic");
    qputenv("QSG_NO_VSYNC", "1");
    qputenv("vblank_mode", "0"); // Mesa's own word for it
}

void printScene(const char *scene, const Figures &figures)
{
    printFigures(
        "map",
        {{u"scene"_s, QString::fromLatin1(scene)},
         {u"frames"_s, qint64(figures.frameMs.size())},
         {u"frameMsMedian"_s, median(figures.frameMs)},
         {u"frameMsP99"_s, percentile(figures.frameMs, 0.99)}});
}

/** How many frames a map draws in which nothing changes and nothing moves. */
int idleFrames(QQuickItem &view)
{
    QQuickWindow window;
    window.resize(windowSize);
    view.setParentItem(window.contentItem());
    view.setSize(windowSize);
    window.show();
    int frames = 0;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&frames] { ++frames; });
    QEventLoop loop;
    const auto wait = [&loop](double seconds) {
        QTimer::singleShot(
            std::chrono::milliseconds(static_cast<int>(seconds * 1000)), &loop, &QEventLoop::quit);
        loop.exec();
    };
    wait(5); // the map flies to its fleet, cells and names come in and find their places
    frames = 0;
    wait(idleSeconds);
    view.setParentItem(nullptr);
    return frames;
}

/** How many times as long as a frame of ours one of a MapItemView with the same fleet takes. */
std::optional<double> ratioToMapItemView(Scene &ours, QQmlEngine &engine, MovingFleet &fleet, double rate)
{
    ours.run(0, wayOut, closestFrame); // before there are a peer's items, which take part in every report
    PlaceModel model(fleet.store());
    const auto view = makePeer(engine, model);
    if (!view)
        return std::nullopt;
    Scene peer(view.get());
    peer.feed(fleet, rate);
    peer.run(0, wayOut, closestFrame);
    printScene("fleetOnTheWayOut", ours.figures());
    printScene("mapItemViewOnTheWayOut", peer.figures());
    return median(peer.figures().frameMs) / median(ours.figures().frameMs);
}

int runMap(const BenchOptions &options)
{
    useUnthrottledFrames();
    int argc = options.argc;
    QGuiApplication app(argc, options.argv);
    const int vehicles = options.vehicles > 0 ? options.vehicles : defaultVehicles;
    const double rate = options.rate >= 0 ? options.rate : vehicles / 10.0;
    const double seconds = options.seconds > 0 ? options.seconds : defaultSeconds;

    // The same view in the same window without a fleet and with it, so that what those cost is in both.
    QQmlEngine engine;
    MovingFleet fleet;
    const auto view = makeView(engine, fleet);
    if (!view)
        return fail("map", "the map view cannot be made");
    Scene scene(view.get());
    if (!scene.hasShaders())
        return fail("map", "this needs a display with OpenGL; without a screen, run it under xvfb-run");
    scene.run(seconds, wholeTour); // what the ground keeps of what it has shown is not the fleet's
    scene.run(seconds);
    const Figures empty = scene.figures();
    const double emptyBytes = residentBytes().value_or(0);

    fleet.grow(vehicles);
    scene.feed(fleet, rate);
    scene.run(seconds, wholeTour);
    const Figures ours = scene.figures();
    const double fleetBytes = residentBytes().value_or(0) - emptyBytes;
    printScene("empty", empty);
    printScene("fleet", ours);

    std::optional<double> ratioToPeer;
    if (vehicles <= mostForMapItemView) {
        ratioToPeer = ratioToMapItemView(scene, engine, fleet, rate);
        if (!ratioToPeer)
            return fail("map", "the peer cannot be made");
    }
    fleet.clearAlarms(); // or they would blink
    constexpr double mebibyte = 1024.0 * 1024;
    QJsonObject figures{
        {u"vehicles"_s, vehicles},
        {u"rate"_s, rate},
        {u"frameMsMedian"_s, median(ours.frameMs)},
        {u"frameMsP99"_s, percentile(ours.frameMs, 0.99)},
        {u"frameMsMax"_s, percentile(ours.frameMs, 1)},
        {u"ratioToEmptyMap"_s, percentile(ours.frameMs, 0.99) / percentile(empty.frameMs, 0.99)},
        {u"worstRatioToEmptyMap"_s, percentile(ours.frameMs, 1) / percentile(empty.frameMs, 0.99)},
        {u"pushToFrameMsP99"_s, percentile(ours.pushToFrameMs, 0.99)},
        {u"pushToFramesP99"_s, percentile(ours.pushToFrames, 0.99)},
        {u"selectMsMax"_s, percentile(ours.selectMs, 1)},
        {u"fleetMb"_s, fleetBytes / mebibyte},
        {u"idleFrames"_s, idleFrames(*view)},
    };
    if (ratioToPeer)
        figures[u"ratioToMapItemView"_s] = *ratioToPeer;
    printFigures("map", figures);
    return 0;
}

const RegisterCase
    registered({"map", "the map view panned, zoomed and fed, beside an empty one and a MapItemView", runMap});

} // namespace

} // namespace waypost::bench
