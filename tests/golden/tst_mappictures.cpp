// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptpictures.h"

#include "map/fleetlayer.h"
#include "map/mapfixture.h"

#include <QGeoCoordinate>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr QSize viewSize(1000, 700);

/** Vehicles in every state, about northern Germany and in a depot in Hamburg. */
void fillFleet(MapFleet &fleet)
{
    QRandomGenerator random(4);
    int number = 0;
    const auto somewhere = [&](double speed) {
        fleet.report(
            number++, 47.5 + 7 * random.generateDouble(), 5 + 9 * random.generateDouble(), speed,
            random.bounded(360));
    };
    for (int i = 0; i < 40; ++i)
        somewhere(0);
    fleet.clock.advance(std::chrono::hours(6)); // those so far fall silent
    for (int i = 0; i < 200; ++i)
        somewhere(i % 3 ? 70 : 0);
    for (int i = 0; i < 24; ++i)
        fleet.report(
            number++, 53.54 + 0.01 * random.generateDouble(), 9.98 + 0.02 * random.generateDouble(), 0);
    for (int i = 0; i < 6; ++i)
        fleet.report(number++, 53.56, 10.02, 0);
    fleet.store.updateFreshness();
    for (int row = 0; row < fleet.store.size(); ++row)
        fleet.store.setName(fleet.store.vehicle(row).imei, u"HV %1"_s.arg(100 + row));
    constexpr std::array priorities{AlarmPriority::Medium, AlarmPriority::High, AlarmPriority::Critical};
    for (int row = 50; row < 230; row += 12)
        fleet.store.setAlarm(row, priorities[std::size_t(row / 12 % 3)], row % 5 != 0);
}

} // namespace

/** The map at four zooms in both themes against the pictures kept of it. */
class TestMapPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsKept_data();
    void looksAsKept();

private:
    [[nodiscard]] QImage draw(int scheme, QGeoCoordinate centre, double zoom);

    QQmlEngine m_engine;
    MapFleet m_fleet;
    QObject *m_theme = nullptr;
};

void TestMapPictures::initTestCase()
{
    m_theme = m_engine.singletonInstance<QObject *>("Waypost.Theme", "Theme");
    QVERIFY(m_theme);
    m_theme->setProperty("reducedMotion", true);
    fillFleet(m_fleet);
}

QImage TestMapPictures::draw(int scheme, QGeoCoordinate centre, double zoom)
{
    m_theme->setProperty("scheme", scheme);
    QQmlComponent component(&m_engine, "Waypost.Map", "MapView");
    const std::unique_ptr<QObject> object(component.createWithInitialProperties(
        {{u"store"_s, QVariant::fromValue<FleetStore *>(nullptr)}, {u"interactive"_s, false}}));
    auto *view = qobject_cast<QQuickItem *>(object.get());
    if (!view) {
        qWarning("%s", qPrintable(component.errorString()));
        return {};
    }
    QQuickWindow window;
    window.resize(viewSize);
    view->setParentItem(window.contentItem());
    view->setSize(viewSize);
    auto *map = view->property("map").value<QObject *>();
    const auto look = [&] {
        map->setProperty("zoomLevel", zoom);
        map->setProperty("center", QVariant::fromValue(centre));
    };
    look();
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)
        || !QTest::qWaitFor([view] { return view->property("ready").toBool(); }))
        return {};
    // Names keep the side on which they were first written: vehicles come when the towns have theirs.
    view->setProperty("store", QVariant::fromValue(&m_fleet.store));
    view->setProperty("selectedRow", 120);
    QMetaObject::invokeMethod(view, "zoomIn"); // a hand on it ends the fitting of the view to its fleet
    look();
    // Until two pictures running are the same.
    QImage last;
    const auto standsStill = [&] {
        const QImage now = window.grabWindow().convertToFormat(QImage::Format_RGB32);
        return std::exchange(last, now) == now && view->property("ready").toBool();
    };
    return QTest::qWaitFor(standsStill) ? last : QImage();
}

void TestMapPictures::looksAsKept_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lng");
    for (const bool dark : {true, false}) {
        const char *theme = dark ? "dark" : "light";
        QTest::addRow("%s-zoom-4", theme) << (dark ? 1 : 2) << 4.0 << 51.0 << 9.5;
        QTest::addRow("%s-zoom-6", theme) << (dark ? 1 : 2) << 6.0 << 51.0 << 9.5;
        QTest::addRow("%s-zoom-8", theme) << (dark ? 1 : 2) << 8.0 << 53.0 << 9.5;
        QTest::addRow("%s-zoom-12", theme) << (dark ? 1 : 2) << 12.0 << 53.55 << 10.0;
    }
}

void TestMapPictures::looksAsKept()
{
    QFETCH(const int, scheme);
    QFETCH(const double, zoom);
    QFETCH(const double, lat);
    QFETCH(const double, lng);
    QTest::failOnWarning();
    const QImage drawn = draw(scheme, {lat, lng}, zoom);
    QVERIFY(!drawn.isNull());
    const QString fault = faultOf(QString::fromLatin1(QTest::currentDataTag()), drawn);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

} // namespace waypost

QTEST_MAIN(waypost::TestMapPictures)

#include "tst_mappictures.moc"
