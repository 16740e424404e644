// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coordinatetext.h"

#include <QTest>

#include <limits>

using namespace waypost;
using namespace Qt::StringLiterals;

/** A place in the three forms that others read. */
class CoordinateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void noPlaceIsNoText();
};

void CoordinateTextTest::places_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lng");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("dms");
    QTest::addColumn<QString>("geo");

    QTest::newRow("Kiel") << 54.3231 << 10.1394 << u"54.32310, 10.13940"_s << u"54°19′23.2″N 10°08′21.8″E"_s
                          << u"geo:54.32310,10.13940"_s;
    QTest::newRow("south and west") << -33.4489 << -70.6693 << u"-33.44890, -70.66930"_s
                                    << u"33°26′56.0″S 70°40′09.5″W"_s << u"geo:-33.44890,-70.66930"_s;
    QTest::newRow("nought has no sign") << -0.000001 << -0.0 << u"0.00000, 0.00000"_s
                                        << u"0°00′00.0″N 0°00′00.0″E"_s << u"geo:0.00000,0.00000"_s;
    QTest::newRow("seconds carry") << 9.99999999 << 19.0166666 << u"10.00000, 19.01667"_s
                                   << u"10°00′00.0″N 19°01′00.0″E"_s << u"geo:10.00000,19.01667"_s;
    QTest::newRow("poles") << 90.0 << 0.0 << u"90.00000, 0.00000"_s << u"90°00′00.0″N 0°00′00.0″E"_s
                           << u"geo:90.00000,0.00000"_s;
    QTest::newRow("beyond the pole") << -91.0 << 0.0 << u"-90.00000, 0.00000"_s
                                     << u"90°00′00.0″S 0°00′00.0″E"_s << u"geo:-90.00000,0.00000"_s;
    QTest::newRow("once round") << 0.0 << 190.0 << u"0.00000, -170.00000"_s << u"0°00′00.0″N 170°00′00.0″W"_s
                                << u"geo:0.00000,-170.00000"_s;
    QTest::newRow("round the other way") << 0.0 << -545.5 << u"0.00000, 174.50000"_s
                                         << u"0°00′00.0″N 174°30′00.0″E"_s << u"geo:0.00000,174.50000"_s;
    QTest::newRow("date line") << 0.0 << 180.0 << u"0.00000, 180.00000"_s << u"0°00′00.0″N 180°00′00.0″E"_s
                               << u"geo:0.00000,180.00000"_s;
}

void CoordinateTextTest::places()
{
    QFETCH(const double, lat);
    QFETCH(const double, lng);
    QTEST(coordinateText(lat, lng, CoordinateForm::Decimal), "decimal");
    QTEST(coordinateText(lat, lng, CoordinateForm::Dms), "dms");
    QTEST(coordinateText(lat, lng, CoordinateForm::Geo), "geo");
}

void CoordinateTextTest::noPlaceIsNoText()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(coordinateText(nan, 10, CoordinateForm::Decimal), QString());
    QCOMPARE(coordinateText(54, nan, CoordinateForm::Dms), QString());
    QCOMPARE(coordinateText(infinity, 10, CoordinateForm::Geo), QString());
}

QTEST_APPLESS_MAIN(CoordinateTextTest)

#include "tst_coordinatetext.moc"
