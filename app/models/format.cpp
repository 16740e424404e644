// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"

#include "models/coordinatetext.h"

#include "domain/health.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr double second = 1'000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

const QString nothing = u"\u2013"_s; // en dash
constexpr char16_t noBreakSpace = u'\u00a0';
constexpr char16_t thinSpace = u'\u202f'; // the one that does not break
constexpr char16_t minus = u'\u2212';
constexpr char16_t leftToRightMark = u'\u200e';

/** The same direction as 0..360. */
double toCircle(double degrees)
{
    return degrees - 360 * std::floor(degrees / 360);
}

QDateTime toLocal(double ms)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms));
}

/** The decimal mark that goes with the digits 0 to 9: Arabic digits have one of their own. */
QString decimalPointOf(const QLocale &locale)
{
    return locale.zeroDigit() == "0"_L1 ? locale.decimalPoint() : u"."_s;
}

QString withLatinDigits(QString text)
{
    for (QChar &c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
    }
    return text;
}

/** A translated "5 min": a number must not lose its unit at the end of a line. */
QString keptTogether(QString text)
{
    return text.replace(u' ', noBreakSpace);
}

/** A kilometre or a mile. */
double metresOfLongUnit(const Units &units)
{
    return 1'000 / units.fromKm(1);
}

int whole(double value)
{
    return static_cast<int>(std::min(std::floor(value), 1e9));
}

} // namespace

Format::Format(const QLocale &locale, const Units &units, QObject *parent)
    : QObject(parent)
    , m_locale(locale)
    , m_units(units)
    , m_decimalPoint(decimalPointOf(locale))
{
}

QString Format::speedUnit() const
{
    return m_units.distance == Units::Distance::Miles ? tr("mph", "miles per hour")
                                                      : tr("km/h", "kilometres per hour");
}

QString Format::distanceUnit() const
{
    return m_units.distance == Units::Distance::Miles ? tr("mi", "miles") : tr("km", "kilometres");
}

QString Format::pressureUnit() const
{
    switch (m_units.pressure) {
    case Units::Pressure::Bar:
        break;
    case Units::Pressure::Kilopascal:
        return tr("kPa", "kilopascal");
    case Units::Pressure::Psi:
        return tr("psi", "pounds per square inch");
    }
    return tr("bar", "unit of pressure");
}

QString Format::temperatureUnit() const
{
    return m_units.temperature == Units::Temperature::Fahrenheit ? tr("°F", "degrees Fahrenheit")
                                                                 : tr("°C", "degrees Celsius");
}

QString Format::volumeUnit() const
{
    return m_units.volume == Units::Volume::Gallons ? tr("gal", "US gallons") : tr("L", "litres");
}

QString Format::speed(double kmh) const
{
    return withUnit(m_units.fromKm(kmh), 0, speedUnit());
}
QString Format::distance(double km) const
{
    return withUnit(m_units.fromKm(km), 0, distanceUnit());
}
QString Format::altitude(double metres) const
{
    return withUnit(
        m_units.fromMetres(metres), 0,
        m_units.distance == Units::Distance::Miles ? tr("ft", "feet") : tr("m", "metres"));
}
QString Format::length(double metres) const
{
    const bool isLong = metres >= metresOfLongUnit(m_units);
    return isLong ? distance(metres / 1'000) : altitude(metres);
}

double Format::roundLength(double metres) const
{
    const double longUnit = metresOfLongUnit(m_units);
    const double shortUnit = 1 / m_units.fromMetres(1);
    const double unit = metres >= longUnit ? longUnit : shortUnit;
    const double power = std::pow(10.0, std::floor(std::log10(metres / unit)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power * unit >= metres)
            return factor * power * unit;
    }
    return 10 * power * unit;
}

QString Format::temperature(double celsius) const
{
    return withUnit(m_units.fromCelsius(celsius), 0, temperatureUnit());
}
QString Format::volume(double litres) const
{
    return withUnit(m_units.fromLitres(litres), 0, volumeUnit());
}
QString Format::gasPressure(double kpa) const
{
    const int decimals = m_units.pressure == Units::Pressure::Bar ? 2
        : m_units.pressure == Units::Pressure::Psi                ? 1
                                                                  : 0;
    return withUnit(m_units.fromKpa(kpa), decimals, pressureUnit());
}
QString Format::percent(double value) const
{
    return withUnit(value, 0, u"%"_s);
}
QString Format::volts(double value) const
{
    return withUnit(value, 1, tr("V", "volts"));
}

QString Format::bytes(double count) const
{
    if (!std::isfinite(count))
        return nothing;
    const std::array units{
        tr("B", "bytes"), tr("kB", "kilobytes"), tr("MB", "megabytes"), tr("GB", "gigabytes")};
    std::size_t unit = 0;
    // 999 950 bytes would otherwise read "1000.0 kB".
    for (; count >= (unit == 0 ? 1'000 : 999.95) && unit + 1 < units.size(); ++unit)
        count /= 1'000;
    return withUnit(count, unit == 0 ? 0 : 1, units[unit]);
}

QString Format::withUnit(double value, int decimals, const QString &unit) const
{
    return std::isfinite(value) ? number(value, decimals) + noBreakSpace + unit : nothing;
}

QString Format::speedFigure(double kmh) const
{
    return number(m_units.fromKm(kmh));
}
QString Format::distanceFigure(double km) const
{
    return number(m_units.fromKm(km));
}
QString Format::temperatureFigure(double celsius) const
{
    return number(m_units.fromCelsius(celsius));
}
QString Format::volumeFigure(double litres) const
{
    return number(m_units.fromLitres(litres));
}

QString Format::pressure(double kpa) const
{
    if (!std::isfinite(kpa))
        return nothing;
    const int decimals = m_units.pressure == Units::Pressure::Bar ? 1 : 0;
    const bool saturated = kpa >= limits::tirePressureLimitKpa;
    return figure(m_units.fromKpa(kpa), decimals, saturated ? u"≥"_s + noBreakSpace : QString());
}

QString Format::number(double value, int decimals) const
{
    return std::isfinite(value) ? figure(value, decimals, {}) : nothing;
}

QString Format::figure(double value, int decimals, const QString &sign) const
{
    QString digits = QString::number(std::abs(value), 'f', decimals);
    // "-0" is what rounding leaves of a small negative value; nobody wants to read it.
    const bool isZero = std::ranges::none_of(digits, [](QChar c) { return c >= u'1' && c <= u'9'; });
    const QString before = value < 0 && !isZero ? sign + minus : sign;
    const qsizetype point = decimals > 0 ? digits.size() - decimals - 1 : digits.size();
    if (decimals > 0)
        digits.replace(point, 1, m_decimalPoint);
    for (qsizetype at = point - 3; at > 0; at -= 3)
        digits.insert(at, thinSpace);
    if (before.isEmpty() || m_locale.textDirection() == Qt::LeftToRight)
        return before + digits;
    return leftToRightMark + before + digits; // or the sign would end up behind the number
}

QString Format::age(double nowMs, double thenMs) const
{
    const double ms = std::max(nowMs - thenMs, 0.0);
    if (!std::isfinite(nowMs - thenMs))
        return nothing;
    if (ms < minute)
        return keptTogether(tr("%n s", "age in seconds", whole(ms / second)));
    if (ms < hour)
        return keptTogether(tr("%n min", "age in minutes", whole(ms / minute)));
    if (ms < 2 * day)
        return keptTogether(tr("%n h", "age in hours", whole(ms / hour)));
    return keptTogether(tr("%n d", "age in days", whole(ms / day)));
}

QString Format::duration(double ms) const
{
    const bool shortOne = std::abs(ms) < 10 * second;
    return shortOne ? withUnit(ms / second, 1, tr("s", "seconds")) : age(ms, 0);
}

QString Format::span(double ms) const
{
    if (!std::isfinite(ms))
        return nothing;
    const int minutes = whole(std::max(ms, 0.0) / minute);
    const QString hours = keptTogether(tr("%n h", "age in hours", minutes / 60));
    const QString rest = keptTogether(tr("%n min", "age in minutes", minutes % 60));
    if (minutes < 60)
        return rest;
    return minutes % 60 == 0 ? hours : keptTogether(hours + u' ' + rest);
}

QString Format::zone(double ms) const
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms));
    const QString name = then.timeZoneAbbreviation();
    if (!name.startsWith("UTC"_L1) && !name.startsWith("GMT"_L1) && !name.isEmpty())
        return name;
    // A machine without zone data may say "UTC+00:00:01"; nobody's zone has seconds.
    const int minutes = qRound(then.offsetFromUtc() / 60.0);
    if (minutes == 0)
        return u"UTC"_s;
    const QString sign = minutes < 0 ? u"\u2212"_s : u"+"_s;
    const int rest = qAbs(minutes) % 60;
    return u"UTC%1%2"_s.arg(sign).arg(qAbs(minutes) / 60)
        + (rest == 0 ? QString() : u":%1"_s.arg(rest, 2, 10, QLatin1Char('0')));
}

QString Format::time(double ms) const
{
    return std::isfinite(ms) ? toLocal(ms).toString(u"HH:mm:ss"_s) : nothing;
}

QString Format::hourMinute(double ms) const
{
    return std::isfinite(ms) ? toLocal(ms).toString(u"HH:mm"_s) : nothing;
}

QString Format::dateTime(double ms) const
{
    if (!std::isfinite(ms))
        return nothing;
    return withLatinDigits(m_locale.toString(toLocal(ms), QLocale::ShortFormat));
}

QString Format::date(double ms) const
{
    //: Pattern of a date with its weekday, in Qt's letters: Mon 23 Nov 2026
    return written(ms, tr("ddd d MMM yyyy"));
}

QString Format::shortDate(double ms) const
{
    //: Pattern of a date with its weekday and without a year, in Qt's letters: Mon 23 Nov
    return written(ms, tr("ddd d MMM"));
}

QString Format::written(double ms, const QString &pattern) const
{
    return std::isfinite(ms) ? withLatinDigits(m_locale.toString(toLocal(ms), pattern)) : nothing;
}

QString Format::coordinates(double lat, double lng) const
{
    if (!std::isfinite(lat) || !std::isfinite(lng))
        return nothing;
    return tr("%1° %2, %3° %4", "latitude, N or S, longitude, E or W")
        .arg(
            number(std::abs(lat), 5), lat < 0 ? tr("S", "south") : tr("N", "north"), number(std::abs(lng), 5),
            lng < 0 ? tr("W", "west") : tr("E", "east"));
}

QString Format::coordinateText(double lat, double lng, int form) const
{
    return waypost::coordinateText(lat, lng, CoordinateForm(form));
}

QString Format::heading(double degrees) const
{
    if (!std::isfinite(degrees))
        return nothing;
    const int rounded = static_cast<int>(std::round(toCircle(degrees))) % 360;
    return tr("%1 %2°", "heading in a word, in degrees")
        .arg(headingWord(degrees))
        .arg(rounded, 3, 10, QChar(u'0'));
}

QString Format::headingWord(double degrees) const
{
    if (!std::isfinite(degrees))
        return nothing;
    const std::array words{tr("N", "north"), tr("NE", "north-east"), tr("E", "east"), tr("SE", "south-east"),
                           tr("S", "south"), tr("SW", "south-west"), tr("W", "west"), tr("NW", "north-west")};
    return words[static_cast<std::size_t>(std::lround(toCircle(degrees) / 45)) % words.size()];
}

} // namespace waypost
