// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/demovehicle.h"
#include "simulator/roadnetwork.h"

namespace waypost {

/** Where a vehicle goes next: trips of up to 350 km around its home, road by road. */
class RoutePlanner
{
public:
    explicit RoutePlanner(const RoadNetwork &roads);

    /** Gives the vehicle a home, a destination and the first road of the way. */
    void begin(DemoVehicle &vehicle) const;
    /** The vehicle is in @p town: puts it on the road out that leads towards its destination. */
    void chooseRoad(DemoVehicle &vehicle, int town) const;
    /** Decides whether and where it will stop on the road it has just entered. */
    void planStop(DemoVehicle &vehicle) const;

private:
    [[nodiscard]] int pickTown(DemoVehicle &vehicle) const;
    [[nodiscard]] int pickHome(DemoVehicle &vehicle) const;

    const RoadNetwork &m_roads;
};

} // namespace waypost
