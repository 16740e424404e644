// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fitted.h"

#include "domain/status.h"

#include <algorithm>

namespace waypost {

namespace {

template <typename T>
void keep(Reported<T> &figure, FittedParts &fitted, Fitted part)
{
    if (!figure)
        return;
    if (*figure != T{})
        fitted |= part;
    else if (!fitted.testFlag(part))
        figure.reset();
}

/** The engine's values come from one accessory: one of them shows that it is there. */
void keepEngine(Status &status, FittedParts &fitted)
{
    if (status.hasObd())
        fitted |= Fitted::Engine;
    if (fitted.testFlag(Fitted::Engine))
        return;
    for (Reported<std::int32_t> *figure :
         {&status.rpm, &status.engineLoadPercent, &status.throttlePercent, &status.coolantC,
          &status.intakeAirC, &status.airFlow, &status.manifoldKpa})
        figure->reset();
}

} // namespace

void keepMeasurements(Status &status, FittedParts &fitted)
{
    if (status.batteryVolts.value_or(0) != 0) // an empty battery is one, too
        fitted |= Fitted::BatteryPercent;
    keep(status.batteryPercent, fitted, Fitted::BatteryPercent);
    keep(status.batteryVolts, fitted, Fitted::BatteryVolts);
    keep(status.externalVolts, fitted, Fitted::Supply);
    keep(status.solarVolts, fitted, Fitted::Solar);
    keep(status.remainFuelRate, fitted, Fitted::FuelRate);
    keep(status.fuel, fitted, Fitted::FuelRaw);
    keep(status.accumulatedFuel, fitted, Fitted::FuelUsed);
    keep(status.instantFuel, fitted, Fitted::FuelFlow);
    keep(status.mileageM, fitted, Fitted::Odometer);
    keep(status.engineSeconds, fitted, Fitted::EngineHours);
    keep(status.altitudeM, fitted, Fitted::Altitude);
    keep(status.networkSignal, fitted, Fitted::Signal);
    keep(status.analog1, fitted, Fitted::Analog1);
    keep(status.analog2, fitted, Fitted::Analog2);
    keep(status.analog3, fitted, Fitted::Analog3);
    keep(status.analog4, fitted, Fitted::Analog4);
    keep(status.analog5, fitted, Fitted::Analog5);
    keepEngine(status, fitted);
    constexpr double fullPercent = 100;
    if (status.remainFuelRate.value_or(0) > fullPercent)
        fitted |= Fitted::FuelRateInLitres;
    // No satellites and a fix contradict each other: the receiver counts none.
    if (status.satellites.value_or(1) == 0 && status.fixValid.value_or(false))
        status.satellites.reset();
}

Reported<double> probePercent(double asSent, FittedParts &fitted)
{
    constexpr double largestFraction = 1.5;
    constexpr double full = 100;
    constexpr double overshoot = 1.5; // a probe overshoots a little when full
    if (asSent == 0 && !fitted.testFlag(Fitted::Probe))
        return std::nullopt;
    if (asSent < 0 || asSent > full * overshoot)
        return std::nullopt;
    fitted |= Fitted::Probe;
    if (asSent > largestFraction)
        fitted |= Fitted::ProbeInPercent;
    return std::min(fitted.testFlag(Fitted::ProbeInPercent) ? asSent : asSent * full, full);
}

} // namespace waypost
