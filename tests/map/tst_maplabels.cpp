// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlabels.h"
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
    void placeAnywayCoversLeast();
    void townsDoNotOverlap_data();
    void townsDoNotOverlap();
    void largerTownsWin();
    void alarmsAreAlwaysNamed();
    void nothingCoversTheCallout();
    void whatNobodyLooksForIsNotNamed();
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

void TestMapLabels::placeAnywayCoversLeast()
{
    LabelPlacer placer(QRectF(0, 0, 300, 200));
    placer.block(QRectF(100, 50, 200, 100)); // all of the right
    placer.block(QRectF(0, 105, 200, 50)); // all of below
    placer.block(QRectF(60, 50, 80, 45)); // all of above
    QCOMPARE(placer.placeAnyway({100, 100}, {40, 9}, 5), QRectF(55, 95.5, 40, 9));
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
    const auto labels = placeLabels(builtInPlaces(), camera, 0.3, {}, ruler);
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

void TestMapLabels::largerTownsWin()
{
    const MapCamera camera{mercator::toWorld(52.5, 13.4), 7, {800, 600}};
    LabelRuler ruler;
    const auto labels = placeLabels(builtInPlaces(), camera, 0, {}, ruler);
    const auto named = [&](const QString &text) {
        return std::ranges::find(labels, text, &MapLabel::text) != labels.end();
    };
    QVERIFY(named(u"Berlin"_s));
    QVERIFY(!named(u"Potsdam"_s)); // 147,000: under the limit of zoom 7
}

void TestMapLabels::alarmsAreAlwaysNamed()
{
    FleetColumns columns;
    std::vector<WorldPoint> places;
    for (int i = 0; i < 400; ++i) { // a crowd on one spot
        columns.motion.push_back(Motion::Moving);
        columns.freshness.push_back(Freshness::Fresh);
        columns.alarm.push_back(i == 7 ? AlarmPriority::High : AlarmPriority::None);
        columns.alarmUnacked.push_back(i == 7);
        columns.placed.push_back(1);
        columns.headingDeg.push_back(0);
        places.push_back(mercator::toWorld(50, 10 + i * 1e-4));
    }
    LabelRuler ruler;
    const FleetLabelRequest request{
        {columns, places, 9, -1},
        {places[0], 9, {800, 600}},
        {},
        {},
        {},
        {},
        [](int row) { return QString::number(row); },
        ruler};
    const auto labels = placeFleetLabels(request).labels;
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0].row, 7);
    QCOMPARE(labels[1].row, 9); // the selection lies above all
}

void TestMapLabels::nothingCoversTheCallout()
{
    FleetColumns columns;
    std::vector<WorldPoint> places;
    for (int i = 0; i < 7; ++i) { // alarms all around the selection, whose names have to go somewhere
        columns.motion.push_back(Motion::Moving);
        columns.freshness.push_back(Freshness::Fresh);
        columns.alarm.push_back(i == 3 ? AlarmPriority::None : AlarmPriority::High);
        columns.alarmUnacked.push_back(i != 3);
        columns.placed.push_back(1);
        columns.headingDeg.push_back(0);
        places.push_back(mercator::toWorld(50 + (i % 3 - 1) * 0.12, 10 + (i / 3 - 1) * 0.3));
    }
    const MapCamera camera{places[3], 9, {800, 600}};
    LabelRuler ruler;
    FleetLabelRequest request{{columns, places, 3, -1},      camera, {}, {}, {}, QSizeF(140, 26),
                              [](int) { return u"HV 1"_s; }, ruler};
    const FleetLabels placed = placeFleetLabels(request);
    QCOMPARE(placed.labels.size(), 6); // the call-out stands for the selection's name
    const QRectF callout(camera.toScreen(places[3]) + placed.calloutOffset, request.callout);
    for (const VehicleLabel &label : placed.labels)
        QVERIFY2(!rectOf(label.label, camera).intersects(callout), qPrintable(QString::number(label.row)));
}

void TestMapLabels::whatNobodyLooksForIsNotNamed()
{
    FleetColumns columns;
    std::vector<WorldPoint> places;
    for (int i = 0; i < 4; ++i) {
        columns.motion.push_back(Motion::Moving);
        columns.freshness.push_back(Freshness::Fresh);
        columns.alarm.push_back(i == 2 ? AlarmPriority::High : AlarmPriority::None);
        columns.alarmUnacked.push_back(i == 2);
        columns.placed.push_back(1);
        columns.headingDeg.push_back(0);
        places.push_back(mercator::toWorld(50, 10 + 0.4 * i));
    }
    RowMask mask(nullptr);
    mask.set(0, true);
    mask.set(3, false);
    mask.setActive(true);
    LabelRuler ruler;
    const FleetLabelRequest request{
        {columns, places, -1, -1, &mask},
        {places[1], 9, {800, 600}},
        {},
        {},
        {},
        {},
        [](int row) { return QString::number(row); },
        ruler};
    std::vector<int> named;
    for (const VehicleLabel &label : placeFleetLabels(request).labels)
        named.push_back(label.row);
    QCOMPARE(named, std::vector<int>({2, 0})); // an alarm that waits for somebody, whatever they look for
}

void TestMapLabels::markupStaysText()
{
    const LabelStyle style;
    QVERIFY(labelSize(u"<b>x</b>"_s, style).width() > 2 * labelSize(u"x"_s, style).width());
    QVERIFY(!paintLabel(u"<img src=file:///>"_s, style, 1).isNull());
}

QTEST_MAIN(TestMapLabels)
#include "tst_maplabels.moc"
