// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/agewords.h"
#include "models/units.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/**
 * Values as a person reads them: in the units chosen, in the locale's writing. Values not reported (NaN)
 * become "–".
 *
 * A format never changes; whoever chooses other units or another language gets another one. Take everything
 * that has a unit from here: the plain forms carry it, the figures do not and belong under a head that names
 * it.
 *
 * Digits are always 0 to 9, in Arabic too: they stand beside plates, identifiers and codes that come in these
 * digits and are compared with them, and columns are sized for them. Thousands are parted by a thin space,
 * which nobody reads as a decimal mark; the decimal mark is the locale's.
 */
class Format : public QObject, public AgeWords
{
    Q_OBJECT
    Q_INTERFACES(waypost::AgeWords)
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.format")
    Q_PROPERTY(QString speedUnit READ speedUnit CONSTANT FINAL)
    Q_PROPERTY(QString distanceUnit READ distanceUnit CONSTANT FINAL)
    Q_PROPERTY(QString pressureUnit READ pressureUnit CONSTANT FINAL)
    Q_PROPERTY(QString temperatureUnit READ temperatureUnit CONSTANT FINAL)
    Q_PROPERTY(QString volumeUnit READ volumeUnit CONSTANT FINAL)

public:
    explicit Format(const QLocale &locale, const Units &units = {}, QObject *parent = nullptr);

    // Names of units, translated: for heads of sections and columns
    [[nodiscard]] QString speedUnit() const; ///< "km/h", "mph"
    [[nodiscard]] QString distanceUnit() const; ///< "km", "mi"
    [[nodiscard]] QString pressureUnit() const; ///< "bar", "kPa", "psi"
    [[nodiscard]] QString temperatureUnit() const; ///< "°C", "°F"
    [[nodiscard]] QString volumeUnit() const; ///< "L", "gal"

    // With their unit
    Q_INVOKABLE [[nodiscard]] QString speed(double kmh) const; ///< "83 km/h"
    Q_INVOKABLE [[nodiscard]] QString distance(double km) const; ///< "128 402 km"
    Q_INVOKABLE [[nodiscard]] QString length(double metres) const; ///< "200 m", "50 km", "500 ft", "20 mi"
    Q_INVOKABLE [[nodiscard]] QString altitude(double metres) const; ///< "430 m", "1 411 ft"
    Q_INVOKABLE [[nodiscard]] QString temperature(double celsius) const; ///< "36 °C"
    Q_INVOKABLE [[nodiscard]] QString volume(double litres) const; ///< "240 L"
    Q_INVOKABLE [[nodiscard]] QString gasPressure(double kpa) const; ///< an engine's: "1.01 bar", "101 kPa"
    Q_INVOKABLE [[nodiscard]] QString percent(double value) const; ///< "87 %"
    Q_INVOKABLE [[nodiscard]] QString volts(double value) const; ///< "28.1 V"
    Q_INVOKABLE [[nodiscard]] QString bytes(double count) const; ///< "4.2 MB"
    /** Any other unit, after a no-break space. */
    Q_INVOKABLE [[nodiscard]] QString withUnit(double value, int decimals, const QString &unit) const;

    /** The shortest length that is 1, 2 or 5 times a power of ten in its unit and not under @p metres; in
     * metres. */
    Q_INVOKABLE [[nodiscard]] double roundLength(double metres) const;

    // Without: the unit stands in the head
    Q_INVOKABLE [[nodiscard]] QString speedFigure(double kmh) const; ///< "83"
    Q_INVOKABLE [[nodiscard]] QString distanceFigure(double km) const; ///< "128 402"
    Q_INVOKABLE [[nodiscard]] QString temperatureFigure(double celsius) const; ///< "36"
    Q_INVOKABLE [[nodiscard]] QString volumeFigure(double litres) const; ///< "240"
    /** A tire's: "7.6" bar, "762" kPa, "111" psi; "≥ 8.0" from the sensor's limit on, in each of them. */
    Q_INVOKABLE [[nodiscard]] QString pressure(double kpa) const;
    Q_INVOKABLE [[nodiscard]] QString number(double value, int decimals = 0) const;

    /** Age of @p thenMs at @p nowMs: "3 s", "5 min", "2 h", "4 d". A time in the future is "0 s". */
    Q_INVOKABLE [[nodiscard]] QString age(double nowMs, double thenMs) const;
    /** Keeps latitude before longitude where text runs from the right. Here and not in QML, whose compiled form would
     * carry the invisible characters into C++ sources. */
    Q_INVOKABLE [[nodiscard]] QString leftToRight(const QString &text) const
    {
        return QChar(0x2066) + text + QChar(0x2069);
    }
    [[nodiscard]] QString ageInWords(Milliseconds age) const override
    {
        return this->age(static_cast<double>(age.count()), 0);
    }
    /** The same for a span of time, with tenths under ten seconds: "0.8 s", "42 s". */
    Q_INVOKABLE [[nodiscard]] QString duration(double ms) const;
    /** A span of time to the minute: "45 min", "1 h 40 min", "3 h". */
    Q_INVOKABLE [[nodiscard]] QString span(double ms) const;
    Q_INVOKABLE [[nodiscard]] QString time(double ms) const; ///< local, 24 hours: "14:32:07"
    Q_INVOKABLE [[nodiscard]] QString hourMinute(double ms) const; ///< local, 24 hours: "14:32"
    /** Short name of the time zone here at that time: "CET", "UTC+5:30". */
    Q_INVOKABLE [[nodiscard]] QString zone(double ms) const;
    Q_INVOKABLE [[nodiscard]] QString date(double ms) const; ///< local, with its weekday: "Mon 23 Nov 2026"
    Q_INVOKABLE [[nodiscard]] QString shortDate(double ms) const; ///< the same without the year
    Q_INVOKABLE [[nodiscard]] QString dateTime(double ms) const; ///< local, the locale's short date and time
    Q_INVOKABLE [[nodiscard]] QString
    coordinates(double lat, double lng) const; ///< "53.05123° N, 8.63012° E"
    /** To be copied, the same in every language; see coordinatetext.h. @param form
     * Preferences::CoordinateForm */
    Q_INVOKABLE [[nodiscard]] QString coordinateText(double lat, double lng, int form) const;
    Q_INVOKABLE [[nodiscard]] QString heading(double degrees) const; ///< "E 079°"
    Q_INVOKABLE [[nodiscard]] QString headingWord(double degrees) const; ///< one of eight: "N", "NE", ...

private:
    /** A number as it is written, with what stands before it, held together in text that runs from the right.
     */
    [[nodiscard]] QString figure(double value, int decimals, const QString &sign) const;
    [[nodiscard]] QString written(double ms, const QString &pattern) const;

    QLocale m_locale;
    Units m_units;
    QString m_decimalPoint;
};

} // namespace waypost
