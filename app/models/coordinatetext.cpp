// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coordinatetext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int decimals = 5;
constexpr double decimalSteps = 1e5; // in a degree
constexpr int tenthsInAMinute = 600;
constexpr int tenthsInADegree = 60 * tenthsInAMinute;

QString decimalDegrees(double degrees)
{
    const double rounded = std::round(degrees * decimalSteps) / decimalSteps;
    return QString::number(rounded + 0.0, 'f', decimals); // + 0: there is no minus nought
}

/** Rounded before it is taken apart, so that no 60 seconds or minutes come out. */
QString sexagesimal(double degrees, QChar positive, QChar negative)
{
    const auto tenths = std::llround(std::abs(degrees) * tenthsInADegree);
    const auto seconds = double(tenths % tenthsInAMinute) / 10;
    return u"%1°%2′%3″%4"_s.arg(tenths / tenthsInADegree)
        .arg(tenths % tenthsInADegree / tenthsInAMinute, 2, 10, '0'_L1)
        .arg(seconds, 4, 'f', 1, '0'_L1)
        .arg(degrees < 0 && tenths > 0 ? negative : positive);
}

} // namespace

QString coordinateText(double lat, double lng, CoordinateForm form)
{
    if (!std::isfinite(lat) || !std::isfinite(lng))
        return {};
    const double latitude = std::clamp(lat, -90.0, 90.0);
    const double longitude = std::remainder(lng, 360.0);
    switch (form) {
    case CoordinateForm::Decimal:
        break;
    case CoordinateForm::Dms:
        return sexagesimal(latitude, u'N', u'S') + u' ' + sexagesimal(longitude, u'E', u'W');
    case CoordinateForm::Geo:
        return u"geo:%1,%2"_s.arg(decimalDegrees(latitude), decimalDegrees(longitude));
    }
    return u"%1, %2"_s.arg(decimalDegrees(latitude), decimalDegrees(longitude));
}

} // namespace waypost
