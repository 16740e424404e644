// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/demovehicle.h"
#include "simulator/routeplanner.h"

namespace waypost {

/** cur_event numbers that the fleet uses (the vendor's older list). */
namespace alarm {
inline constexpr std::int16_t none = 0, ignitionOn = 2, parking = 3, powerLost = 4, lowBattery = 5, sos = 6,
                              overspeed = 7, towing = 8, fillTank = 11, fuelLeak = 12, geofenceOut = 13,
                              idleStart = 17, idleEnd = 18, powerRecovered = 22, rudeDriver = 24,
                              tireLeak = 27, unknown = 77;
} // namespace alarm

/** How vehicles move: pure functions of a vehicle, its random numbers and the time that passes. */
class Driving
{
public:
    explicit Driving(const RoadNetwork &roads);

    /** Puts a vehicle somewhere believable, in the middle of its day. */
    void place(DemoVehicle &vehicle, Instant now) const;
    /** Lives through the time from vehicle.time to @p to. */
    void advance(DemoVehicle &vehicle, Instant to) const;
    /** Makes @p number the vehicle's cur_event for about two minutes. */
    static void raise(DemoVehicle &vehicle, std::int16_t number);

private:
    void live(DemoVehicle &vehicle, double seconds) const;
    void drive(DemoVehicle &vehicle, double seconds) const;
    void beginStop(DemoVehicle &vehicle) const;
    void endActivity(DemoVehicle &vehicle) const;
    void depart(DemoVehicle &vehicle) const;
    void park(DemoVehicle &vehicle) const;
    [[nodiscard]] double paceHere(const DemoVehicle &vehicle) const;

    const RoadNetwork &m_roads;
    RoutePlanner m_routes;
};

} // namespace waypost
