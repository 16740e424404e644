// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace waypost {

enum class VehicleKind : std::uint8_t { Truck, Van, Car };
enum class TireGear : std::uint8_t { None, Bluetooth, Wired };
enum class TankProbe : std::uint8_t { None, Percent, Height };

/** What is built into a vehicle and how it drives. */
struct Outfit
{
    VehicleKind kind;
    const char *model; ///< tracker model as the service names it (invented)
    TireGear tires;
    int wheels;
    double coldTireKpa; ///< at 20 °C
    TankProbe probe;
    bool obd;
    double tankLitres;
    double litresPer100Km;
    double idleLitresPerHour;
    double cruiseKmh;
    double kmhPerSecond; ///< acceleration
    double supplyVolts; ///< with the engine running
};

/** Of every hundred vehicles some have a trouble of their own, always the same ones. */
enum class Role : std::uint8_t {
    Plain,
    TireLeak, ///< one tire loses air slowly
    HotTire, ///< a dragging brake heats one tire
    FuelLoss, ///< loses fuel while parked
    LowBattery, ///< the tracker's own battery is nearly empty
    PowerLost, ///< cut from the vehicle's supply while parked
    FaultCodes, ///< trouble codes that come and go
    NoFixZero, ///< no GPS fix, reports 0,0
    NoFixOld, ///< no GPS fix, repeats where it was
    Silent, ///< has not reported for a while before the start and does not come back
    GoesSilent, ///< stops reporting a minute and a half after the start
    Sentinels, ///< a tracker that cannot measure most values: -999 and -1
    PartialStatus, ///< leaves out of a status what did not change
    LateReports, ///< delivers stored reports of twenty minutes ago
    UnknownAlarm, ///< cur_event 77
    OddLines, ///< an `input` text that cannot be read
};

/** What vehicle number @p index of any fleet is fitted with. */
[[nodiscard]] const Outfit &outfitOf(int index);
[[nodiscard]] Role roleOf(int index);

} // namespace waypost
