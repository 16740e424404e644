// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace waypost {

/** What values are written in, nothing left open. The wire and the store are metric: km/h, km, kPa, °C, L. */
struct Units
{
    enum class Distance { Kilometres, Miles };
    enum class Pressure { Bar, Kilopascal, Psi };
    enum class Temperature { Celsius, Fahrenheit };
    enum class Volume { Litres, Gallons }; // gallons of the United States

    Distance distance = Distance::Kilometres; ///< speeds and altitudes follow
    Pressure pressure = Pressure::Bar;
    Temperature temperature = Temperature::Celsius;
    Volume volume = Volume::Litres;

    /**
     * What people are used to where that system is. The United Kingdom drives miles and inflates tires in
     * psi, but buys litres and reads degrees Celsius.
     */
    [[nodiscard]] static constexpr Units customary(QLocale::MeasurementSystem system)
    {
        switch (system) {
        case QLocale::ImperialUSSystem:
            return {Distance::Miles, Pressure::Psi, Temperature::Fahrenheit, Volume::Gallons};
        case QLocale::ImperialUKSystem:
            return {Distance::Miles, Pressure::Psi, Temperature::Celsius, Volume::Litres};
        case QLocale::MetricSystem:
            break;
        }
        return {};
    }

    friend bool operator==(const Units &, const Units &) = default;

    // From the wire's unit to the one chosen.
    [[nodiscard]] constexpr double fromKm(double km) const
    {
        return distance == Distance::Miles ? km / kmPerMile : km;
    }
    [[nodiscard]] constexpr double fromMetres(double metres) const ///< metres, or feet with miles
    {
        return distance == Distance::Miles ? metres / metresPerFoot : metres;
    }
    [[nodiscard]] constexpr double fromKpa(double kpa) const
    {
        return pressure == Pressure::Bar ? kpa / kpaPerBar
            : pressure == Pressure::Psi  ? kpa * psiPerKpa
                                         : kpa;
    }
    [[nodiscard]] constexpr double fromCelsius(double celsius) const
    {
        return temperature == Temperature::Fahrenheit ? celsius * 9 / 5 + 32 : celsius;
    }
    [[nodiscard]] constexpr double fromLitres(double litres) const
    {
        return volume == Volume::Gallons ? litres / litresPerGallon : litres;
    }

    static constexpr double kmPerMile = 1.609344;
    static constexpr double metresPerFoot = 0.3048;
    static constexpr double kpaPerBar = 100;
    static constexpr double psiPerKpa = 0.1450377;
    static constexpr double litresPerGallon = 3.785411784;
};

} // namespace waypost
