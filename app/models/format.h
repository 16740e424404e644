// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace waypost {

/**
 * Values as a person reads them, in the locale's writing. Values not reported (NaN) become "–".
 * Metric for now; this is the one place where units change.
 */
class Format : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Desk.format")

public:
    explicit Format(QLocale locale = QLocale(), QObject *parent = nullptr);

    /** Age of @p thenMs at @p nowMs: "3 s", "5 min", "2 h", "4 d". A time in the future is "0 s". */
    Q_INVOKABLE [[nodiscard]] QString age(double nowMs, double thenMs) const;
    /** The same for a span of time, with tenths under ten seconds: "0.8 s", "42 s". */
    Q_INVOKABLE [[nodiscard]] QString duration(double ms) const;
    Q_INVOKABLE [[nodiscard]] QString number(double value, int decimals = 0) const;
    /** With a unit after a no-break space: number, "–" alone when not reported. */
    Q_INVOKABLE [[nodiscard]] QString withUnit(double value, int decimals, const QString &unit) const;
    Q_INVOKABLE [[nodiscard]] QString speed(double kmh) const; ///< "83 km/h"
    Q_INVOKABLE [[nodiscard]] QString percent(double value) const; ///< "87 %"
    Q_INVOKABLE [[nodiscard]] QString volts(double value) const; ///< "28.1 V"
    Q_INVOKABLE [[nodiscard]] QString temperature(double celsius) const; ///< "36 °C"
    Q_INVOKABLE [[nodiscard]] QString
    pressure(double kpa) const; ///< bar: "7.6"; "≥ 8.0" at the sensor's limit
    Q_INVOKABLE [[nodiscard]] QString distance(double km) const; ///< "128,402 km"
    Q_INVOKABLE [[nodiscard]] QString bytes(double count) const; ///< "4.2 MB"
    Q_INVOKABLE [[nodiscard]] QString
    coordinates(double lat, double lng) const; ///< "53.05123° N, 8.63012° E"
    Q_INVOKABLE [[nodiscard]] QString heading(double degrees) const; ///< "E 079°"
    Q_INVOKABLE [[nodiscard]] QString headingWord(double degrees) const; ///< one of eight: "N", "NE", ...
    Q_INVOKABLE [[nodiscard]] QString time(double ms) const; ///< local "14:32:07"
    Q_INVOKABLE [[nodiscard]] QString dateTime(double ms) const; ///< local, short date and time

private:
    QLocale m_locale;
};

} // namespace waypost
