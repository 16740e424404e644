// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlabels.h"
#include "map/fleetsample.h"
#include "map/labelplacer.h"
#include "map/placelabels.h"

#include <QFile>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

QRectF rectOf(const MapLabel &label, const MapCamera &camera)
{
    return {camera.toScreen(label.anchor) + label.offset, labelSize(label.text, label.style)};
}

/** Names of the vehicles of a view; each is called by its row. */
FleetLabels labelsOf(
    const FleetView &fleet, const MapCamera &camera, QSizeF callout = {},
    std::span<const VehicleLabel> before = {})
{
    LabelRuler ruler;
    const FleetPicture picture = makeFleetPicture(fleet, camera, 0.1);
    return placeFleetLabels(
        {fleet,
         picture,
         camera,
         {},
         {},
         {},
         callout,
         [](int row) { return u"HV %1"_s.arg(row); },
         ruler,
         false,
         before});
}

/** None of the names lies under others by more than a fifth. */
bool canBeRead(const std::vector<VehicleLabel> &labels, const MapCamera &camera)
{
    return std::ranges::all_of(labels, [&](const VehicleLabel &label) {
        const QRectF rect = rectOf(label.label, camera);
        return std::ranges::all_of(labels, [&](const VehicleLabel &other) {
            const QRectF shared = rectOf(other.label, camera).intersected(rect);
            return other.row == label.row
                || shared.width() * shared.height() <= 0.2 * rect.width() * rect.height();
        });
    });
}

PlacesFile builtInPlaces()
{
    QFile file(u":/waypost/map/basemap/places.dat"_s);
    QString error;
    return file.open(QIODevice::ReadOnly) ? *PlacesFile::open(file.readAll(), &error) : PlacesFile();
}

} // namespace

class TestMapLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstComeFirstServed();
    void bestPlaceCoversLeast();
    void whatIsTakenCountsOnce();
    void bestPlaceIsSeen();
    void bestPlaceMayBeACorner();
    void townsDoNotOverlap_data();
    void townsDoNotOverlap();
    void ranksAndThresholds();
    void largerTownsWin();
    void namesKeepTheirSides();
    void namesKeepClearOfMarks();
    void layingOutIsQuick();
    void alarmsAreAlwaysNamed();
    void nothingCoversTheCallout();
    void alarmsCoverNoName();
    void aFloodOfAlarmsStaysReadable();
    void theCalloutIsSeenWhole();
    void whatNobodyLooksForIsNotNamed();
    void staleVehiclesComeFirst();
    void namesStayWhereTheyStood();
    void namesArePaintedOnce();
    void markupStaysText();
};

void TestMapLabels::firstComeFirstServed()
{
    LabelPlacer placer(QRectF(0, 0, 300, 200));
    const QSizeF size(40, 10);
    const auto first = placer.place({100, 100}, size, 5, {LabelSide::Right});
    QCOMPARE(first, QRectF(105, 95, 40, 10));
    QVERIFY(!placer.place({100, 101}, size, 5, {LabelSide::Right}));
    QCOMPARE(placer.place({100, 101}, size, 5, {LabelSide::Right, LabelSide::Left}), QRectF(55, 96, 40, 10));
}

void TestMapLabels::bestPlaceCoversLeast()
{
    LabelPlacer placer(QRectF(0, 0, 300, 200));
    placer.block(QRectF(100, 50, 200, 100)); // all of the right
    placer.block(QRectF(0, 105, 200, 50)); // all of below
    placer.block(QRectF(60, 50, 80, 45)); // all of above
    QCOMPARE(placer.bestPlace({100, 100}, {40, 9}, 5).rect, QRectF(55, 95.5, 40, 9));
}

void TestMapLabels::whatIsTakenCountsOnce()
{
    LabelPlacer placer(QRectF(0, 0, 300, 200));
    placer.block(QRectF(10, 10, 200, 100)); // across many buckets
    QCOMPARE(placer.takenArea(QRectF(0, 0, 300, 200)), 200.0 * 100);
    placer.block(QRectF(-50, 150, 100, 20), 3); // reaches out of the area
    QCOMPARE(placer.takenArea(QRectF(-100, 140, 400, 100)), 3.0 * 100 * 20);
}

void TestMapLabels::bestPlaceIsSeen()
{
    LabelPlacer placer(QRectF(0, 0, 300, 200));
    const QRectF view(0, 0, 300, 200);
    QVERIFY(view.contains(placer.bestPlace({290, 100}, {40, 9}, 5).rect));
    QVERIFY(view.contains(placer.bestPlace({4, 4}, {40, 9}, 5).rect));
    placer.cover(QRectF(0, 0, 120, 60)); // a note over the map
    QVERIFY(!placer.bestPlace({100, 50}, {40, 9}, 30).rect.intersects(QRectF(0, 0, 120, 60)));
    placer.block(QRectF(0, 60, 300, 140)); // better over others than where nobody reads it
    QVERIFY(!placer.bestPlace({50, 55}, {40, 9}, 6).rect.intersects(QRectF(0, 0, 120, 60)));
}

void TestMapLabels::bestPlaceMayBeACorner()
{
    LabelPlacer placer(QRectF(0, 0, 300, 200));
    placer.block(QRectF(0, 95, 300, 10)); // all of the left and the right
    placer.block(QRectF(95, 0, 10, 200)); // all of above and below
    const auto place = placer.bestPlace({100, 100}, {40, 9}, 8);
    QCOMPARE(place.side, LabelSide::RightBelow);
    QVERIFY(placer.isFree(place.rect));
}

void TestMapLabels::townsDoNotOverlap_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lng");
    QTest::addColumn<double>("zoom");
    QTest::newRow("world") << 20.0 << 0.0 << 2.7;
    QTest::newRow("Europe") << 51.0 << 10.0 << 5.0;
    QTest::newRow("Ruhr") << 51.4 << 7.2 << 8.0;
    QTest::newRow("Ruhr, near") << 51.4 << 7.2 << 11.0;
    QTest::newRow("Fiji, both sides") << -17.0 << 180.0 << 6.0;
}

void TestMapLabels::townsDoNotOverlap()
{
    QFETCH(double, lat);
    QFETCH(double, lng);
    QFETCH(double, zoom);
    const MapCamera camera{mercator::toWorld(lat, lng), zoom, {1600, 900}};
    LabelRuler ruler;
    LabelSides sides;
    const auto labels = placeLabels(builtInPlaces(), camera, 0.3, {}, ruler, sides);
    QVERIFY(!labels.empty());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY2(
                !rectOf(labels[i], camera).intersects(rectOf(labels[j], camera)),
                qPrintable(labels[i].text + u" over "_s + labels[j].text));
        }
    }
    const auto inView = std::ranges::count_if(
        labels, [&](const MapLabel &l) { return QRectF(0, 0, 1600, 900).contains(rectOf(l, camera)); });
    QVERIFY2(inView <= 130, qPrintable(QString::number(inView)));
}

void TestMapLabels::ranksAndThresholds()
{
    const auto rank = [](std::uint32_t population, double zoom, PlaceKind kind = PlaceKind::Town) {
        Place place;
        place.population = population;
        place.kind = kind;
        return placeRank(place, zoom);
    };
    // Zoom 7 is where the ranks are set; a step nearer they fall 2.2 to 2.8 times.
    QCOMPARE(rank(450'000, 7), PlaceRank::First);
    QCOMPARE(rank(449'999, 7), PlaceRank::Second);
    QCOMPARE(rank(170'000, 7), PlaceRank::Second);
    QCOMPARE(rank(70'000, 7), PlaceRank::Third);
    QCOMPARE(rank(69'999, 7), PlaceRank::Fourth);
    QCOMPARE(rank(205'000, 8), PlaceRank::First);
    QCOMPARE(rank(204'000, 8), PlaceRank::Second);
    QCOMPARE(rank(27'000, 8), PlaceRank::Third);
    QCOMPARE(rank(10'000, 5, PlaceKind::Capital), PlaceRank::Second);
    QCOMPARE(smallestNamedTown(1), 12'000'000u);
    QCOMPARE(smallestNamedTown(5), 900'000u);
    QCOMPARE(smallestNamedTown(7), 70'000u);
    QCOMPARE(smallestNamedTown(8), 30'000u);
    QCOMPARE(smallestNamedTown(9), 5'000u);
    QCOMPARE(smallestNamedTown(20), 500u);
    for (double zoom = 2; zoom < 14; zoom += 0.05) // no name is lost by looking closer
        QVERIFY(smallestNamedTown(zoom + 0.05) <= smallestNamedTown(zoom));
}

void TestMapLabels::largerTownsWin()
{
    const MapCamera camera{mercator::toWorld(52.5, 13.4), 6, {800, 600}};
    LabelRuler ruler;
    LabelSides sides;
    const auto labels = placeLabels(builtInPlaces(), camera, 0, {}, ruler, sides);
    const auto named = [&](const QString &text) {
        return std::ranges::find(labels, text, &MapLabel::text) != labels.end();
    };
    QVERIFY(named(u"Berlin"_s));
    QVERIFY(!named(u"Potsdam"_s)); // 147,000: under the limit of zoom 6
}

void TestMapLabels::namesKeepTheirSides()
{
    // The names of a view, then of one a third of it further east, again and again: whoever stays, stays
    // where he is.
    const PlacesFile places = builtInPlaces();
    MapCamera camera{mercator::toWorld(51.4, 5), 8.3, {1200, 800}};
    LabelRuler ruler;
    LabelSides sides;
    auto before = placeLabels(places, camera, 0.3, {}, ruler, sides);
    int stayed = 0;
    for (int step = 0; step < 8; ++step) {
        const QRectF view = camera.worldRect();
        camera.centre = camera.toWorld({1000, 400});
        const auto now = placeLabels(places, camera, 0.3, {}, ruler, sides);
        for (const MapLabel &label : before) {
            if (!view.contains(label.anchor.x, label.anchor.y))
                continue; // only ahead of the view may what is still unknown matter
            const auto same = std::ranges::find_if(now, [&label](const MapLabel &l) {
                return l.text == label.text && l.anchor == label.anchor;
            });
            if (same == now.end())
                continue;
            ++stayed;
            QVERIFY2(QLineF(same->offset, label.offset).length() < 0.01, qPrintable(label.text));
        }
        before = now;
    }
    QVERIFY2(stayed > 150, qPrintable(QString::number(stayed)));
}

void TestMapLabels::namesKeepClearOfMarks()
{
    const PlacesFile places = builtInPlaces();
    LabelRuler ruler;
    LabelSides sides;
    const MapCamera camera{mercator::toWorld(51, 9.5), 7, {1000, 700}};
    const auto before = placeLabels(places, camera, 0, {}, ruler, sides);
    std::vector<LabelMark> marks;
    for (const MapLabel &label : before) { // one on every other name, and one on a town itself
        if (label.hasDot && marks.size() < 20)
            marks.push_back(
                {{label.anchor.x + (marks.size() % 2 ? 0 : 20) / camera.scale(), label.anchor.y}, 13});
    }
    const auto after = placeLabels(places, camera, 0, {}, ruler, sides, {}, marks);
    int clear = 0;
    for (const MapLabel &label : after) {
        const QRectF rect = rectOf(label, camera);
        const bool isCovered = std::ranges::any_of(marks, [&](const LabelMark &mark) {
            return QRectF(camera.toScreen(mark.at) - QPointF(13, 13), QSizeF(26, 26)).intersects(rect);
        });
        if (!isCovered)
            ++clear;
        else // nothing but large names, and only where there is no other place
            QVERIFY2(label.style.pixelSize >= 12 || label.style.spaced, qPrintable(label.text));
    }
    QVERIFY(clear > int(after.size()) * 9 / 10);
    const auto isLost = [&](const MapLabel &label) {
        return label.hasDot && label.style.pixelSize >= 12
            && std::ranges::find(after, label.text, &MapLabel::text) == after.end();
    };
    QVERIFY(std::ranges::count_if(before, isLost) <= 1); // where a larger town's name has gone
}

void TestMapLabels::layingOutIsQuick()
{
    const PlacesFile places = builtInPlaces();
    LabelRuler ruler;
    LabelSides sides;
    const MapCamera camera{mercator::toWorld(51.4, 7.2), 9.5, {1600, 900}};
    QBENCHMARK
    {
        (void)placeLabels(places, camera, 0.3, {}, ruler, sides);
    }
}

void TestMapLabels::alarmsAreAlwaysNamed()
{
    FleetSample fleet;
    for (int i = 0; i < 400; ++i) { // a crowd on one spot
        if (i == 7)
            fleet.addAlarmed(50, 10 + i * 1e-4, AlarmPriority::High);
        else
            fleet.add(50, 10 + i * 1e-4, {.role = i == 9 ? MarkerRole::Apart : MarkerRole::Common});
    }
    const auto labels = labelsOf({fleet.index, 9}, {fleet.placeOf(0), 9, {800, 600}}).labels;
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0].row, 7);
    QCOMPARE(labels[1].row, 9); // the selection lies above all
}

void TestMapLabels::nothingCoversTheCallout()
{
    FleetSample fleet;
    for (int i = 0; i < 7; ++i) { // alarms all around the selection, whose names have to go somewhere
        const double lat = 50 + (i % 3 - 1) * 0.12;
        const double lng = 10 + (i / 3 - 1) * 0.3;
        if (i == 3)
            fleet.add(lat, lng, {.role = MarkerRole::Apart});
        else
            fleet.addAlarmed(lat, lng, AlarmPriority::High);
    }
    const MapCamera camera{fleet.placeOf(3), 9, {800, 600}};
    const FleetLabels placed = labelsOf({fleet.index, 3}, camera, QSizeF(140, 26));
    QCOMPARE(placed.labels.size(), 6); // the call-out stands for the selection's name
    const QRectF callout(camera.toScreen(fleet.placeOf(3)) + placed.calloutOffset, QSizeF(140, 26));
    for (const VehicleLabel &label : placed.labels)
        QVERIFY2(!rectOf(label.label, camera).intersects(callout), qPrintable(QString::number(label.row)));
}

void TestMapLabels::alarmsCoverNoName()
{
    FleetSample fleet; // all of them where there is room for the names of eight at most
    for (int i = 0; i < 20; ++i)
        fleet.add(
            50 + i % 5 * 0.005, 10 + i / 5 * 0.005,
            {.role = MarkerRole::Apart,
             .glyph = Glyph::Idle,
             .alarm = AlarmPriority::High,
             .unacked = i < 3});
    const MapCamera camera{fleet.placeOf(0), 9, {800, 600}};
    const auto labels = labelsOf({fleet.index}, camera).labels;
    QVERIFY(labels.size() >= 4 && labels.size() < 12);
    QVERIFY(
        std::ranges::find(labels, 0, &VehicleLabel::row) != labels.end()); // waits for a person: comes first
    QVERIFY(canBeRead(labels, camera));
}

void TestMapLabels::aFloodOfAlarmsStaysReadable()
{
    FleetSample fleet;
    for (int i = 0; i < 400; ++i) // a heap in the middle, and some around it
        fleet.addAlarmed(
            i % 20 ? 50 + i % 17 * 0.01 : 49.6 + i * 0.002, i % 20 ? 10 + i % 23 * 0.01 : 9.4 + i % 7 * 0.2,
            AlarmPriority::High);
    const MapCamera camera{fleet.placeOf(185), 9, {800, 600}};
    const auto labels = labelsOf({fleet.index}, camera).labels;
    QVERIFY(labels.size() >= 5);
    QVERIFY(canBeRead(labels, camera));
}

void TestMapLabels::theCalloutIsSeenWhole()
{
    FleetSample fleet;
    fleet.add(50, 10, {.role = MarkerRole::Apart});
    MapCamera camera{fleet.placeOf(0), 9, {800, 600}};
    camera.centre.x -= 380 / camera.scale(); // close to the right edge
    camera.centre.y += 285 / camera.scale(); // and to the upper one
    const FleetLabels placed = labelsOf({fleet.index, 0}, camera, QSizeF(140, 26));
    const QRectF callout(camera.toScreen(fleet.placeOf(0)) + placed.calloutOffset, QSizeF(140, 26));
    QVERIFY2(
        QRectF(0, 0, 800, 600).contains(callout), qPrintable(u"%1, %2"_s.arg(callout.x()).arg(callout.y())));
}

void TestMapLabels::whatNobodyLooksForIsNotNamed()
{
    FleetSample fleet;
    fleet.add(50, 10);
    fleet.add(50, 10.4, {.role = MarkerRole::Faint});
    fleet.addAlarmed(50, 10.8, AlarmPriority::High);
    fleet.add(50, 11.2, {.role = MarkerRole::Faint});
    std::vector<int> named;
    for (const VehicleLabel &label : labelsOf({fleet.index}, {fleet.placeOf(1), 9, {800, 600}}).labels)
        named.push_back(label.row);
    QCOMPARE(named, std::vector<int>({2, 0})); // an alarm that waits for somebody, whatever they look for
}

void TestMapLabels::staleVehiclesComeFirst()
{
    FleetSample fleet;
    fleet.add(50, 10, Glyph::Moving);
    fleet.add(50, 10.1, Glyph::Stale);
    const auto labels = labelsOf({fleet.index}, {fleet.placeOf(0), 9, {800, 600}}).labels;
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0].row, 1);
    QCOMPARE(labels[0].side, LabelSide::Right); // so that the other one had to give way
    QCOMPARE(labels[1].side, LabelSide::Left);
}

void TestMapLabels::namesStayWhereTheyStood()
{
    FleetSample fleet;
    for (int i = 0; i < 60; ++i)
        fleet.add(50 + i % 8 * 0.07, 10 + i / 8 * 0.1, Glyph::Moving);
    MapCamera camera{fleet.placeOf(28), 9, {800, 600}};
    const auto before = labelsOf({fleet.index}, camera).labels;
    camera.centre.x += 60 / camera.scale();
    const auto after = labelsOf({fleet.index}, camera, {}, before).labels;
    int kept = 0;
    for (const VehicleLabel &label : before) {
        const auto same = std::ranges::find(after, label.row, &VehicleLabel::row);
        const QPointF at = camera.toScreen(label.label.anchor);
        if (!QRectF(60, 20, 680, 560).contains(at))
            continue;
        QVERIFY2(same != after.end(), qPrintable(QString::number(label.row)));
        QCOMPARE(same->side, label.side);
        ++kept;
    }
    QVERIFY(kept > 10);
}

void TestMapLabels::namesArePaintedOnce()
{
    LabelPainter painter;
    LabelStyle style{{}, 11, QFont::Medium, false, Qt::black, Qt::white};
    const QImage first = painter.paint(u"Hamburg"_s, style);
    QCOMPARE(first, paintLabel(u"Hamburg"_s, style, 1));
    QCOMPARE(painter.paint(u"Hamburg"_s, style).cacheKey(), first.cacheKey());
    style.halo = Qt::yellow; // another theme's
    QCOMPARE(painter.paint(u"Hamburg"_s, style), paintLabel(u"Hamburg"_s, style, 1));
    painter.setDevicePixelRatio(2);
    QCOMPARE(painter.paint(u"Hamburg"_s, style), paintLabel(u"Hamburg"_s, style, 2));
    const QString endless(4'000, u'x'); // larger than the memory is meant for
    QCOMPARE(painter.paint(endless, style), paintLabel(endless, style, 2));
}

void TestMapLabels::markupStaysText()
{
    const LabelStyle style;
    QVERIFY(labelSize(u"<b>x</b>"_s, style).width() > 2 * labelSize(u"x"_s, style).width());
    QVERIFY(!paintLabel(u"<img src=file:///>"_s, style, 1).isNull());
}

QTEST_MAIN(TestMapLabels)
#include "tst_maplabels.moc"
