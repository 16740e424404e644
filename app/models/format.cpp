// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/format.h"

#include "domain/health.h"

#include <QDateTime>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr double second = 1'000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double kpaPerBar = 100;

const QString nothing = u"\u2013"_s; // en dash
constexpr char16_t noBreakSpace = u'\u00a0';

/** The same direction as 0..360. */
double toCircle(double degrees)
{
    return degrees - 360 * std::floor(degrees / 360);
}

QDateTime toLocal(double ms)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms));
}

} // namespace

Format::Format(QLocale locale, QObject *parent)
    : QObject(parent)
    , m_locale(std::move(locale))
{
}

QString Format::age(double nowMs, double thenMs) const
{
    const double ms = nowMs - thenMs;
    if (!std::isfinite(ms))
        return nothing;
    if (ms < minute)
        return withUnit(std::floor(std::max(ms, 0.0) / second), 0, tr("s", "seconds"));
    if (ms < hour)
        return withUnit(std::floor(ms / minute), 0, tr("min", "minutes"));
    if (ms < 2 * day)
        return withUnit(std::floor(ms / hour), 0, tr("h", "hours"));
    return withUnit(std::floor(ms / day), 0, tr("d", "days"));
}

QString Format::duration(double ms) const
{
    const bool shortOne = std::abs(ms) < 10 * second;
    return shortOne ? withUnit(ms / second, 1, tr("s", "seconds")) : age(ms, 0);
}

QString Format::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return nothing;
    // "-0" is what rounding leaves of a small negative value; nobody wants to read it.
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(value * unit) / unit;
    return m_locale.toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
}

QString Format::withUnit(double value, int decimals, const QString &unit) const
{
    return std::isfinite(value) ? number(value, decimals) + noBreakSpace + unit : nothing;
}

QString Format::speed(double kmh) const
{
    return withUnit(kmh, 0, tr("km/h"));
}
QString Format::percent(double value) const
{
    return withUnit(value, 0, u"%"_s);
}
QString Format::volts(double value) const
{
    return withUnit(value, 1, u"V"_s);
}
QString Format::temperature(double celsius) const
{
    return withUnit(celsius, 0, u"°C"_s);
}
QString Format::distance(double km) const
{
    return withUnit(km, 0, tr("km"));
}

QString Format::pressure(double kpa) const
{
    const QString bar = number(kpa / kpaPerBar, 1);
    return kpa >= tirePressureLimitKpa ? u"≥"_s + noBreakSpace + bar : bar;
}

QString Format::bytes(double count) const
{
    if (!std::isfinite(count))
        return nothing;
    return m_locale.formattedDataSize(static_cast<qint64>(count), 1, QLocale::DataSizeSIFormat);
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

QString Format::heading(double degrees) const
{
    if (!std::isfinite(degrees))
        return nothing;
    const int rounded = static_cast<int>(std::round(toCircle(degrees))) % 360;
    return u"%1 %2°"_s.arg(headingWord(degrees)).arg(rounded, 3, 10, QChar(u'0'));
}

QString Format::headingWord(double degrees) const
{
    if (!std::isfinite(degrees))
        return nothing;
    const std::array words{tr("N", "north"), tr("NE"), tr("E", "east"), tr("SE"),
                           tr("S", "south"), tr("SW"), tr("W", "west"), tr("NW")};
    return words[static_cast<std::size_t>(std::lround(toCircle(degrees) / 45)) % words.size()];
}

QString Format::time(double ms) const
{
    return std::isfinite(ms) ? toLocal(ms).toString(u"HH:mm:ss"_s) : nothing;
}

QString Format::dateTime(double ms) const
{
    return std::isfinite(ms) ? m_locale.toString(toLocal(ms), QLocale::ShortFormat) : nothing;
}

} // namespace waypost
