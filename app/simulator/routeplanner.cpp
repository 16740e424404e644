// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/routeplanner.h"

#include "simulator/towns.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr double coreShare = 0.9;
constexpr double furthestTripM = 350'000;

RoadPoint pointOf(int town)
{
    const Town &there = towns()[static_cast<std::size_t>(town)];
    return {there.lat, there.lng};
}

/** Where nine of ten vehicles have their depot: northern Germany, the Benelux and western Poland. */
bool isCore(int town)
{
    const RoadPoint point = pointOf(town);
    return point.lat > 50.3 && point.lat < 55.2 && point.lng > 3.5 && point.lng < 15;
}

} // namespace

RoutePlanner::RoutePlanner(const RoadNetwork &roads)
    : m_roads(roads)
{
}

void RoutePlanner::begin(DemoVehicle &vehicle) const
{
    vehicle.home = pickHome(vehicle);
    vehicle.destination = pickTown(vehicle);
    chooseRoad(vehicle, vehicle.home);
}

void RoutePlanner::chooseRoad(DemoVehicle &vehicle, int town) const
{
    if (town == vehicle.destination)
        vehicle.destination = pickTown(vehicle);
    const RoadPoint goal = pointOf(vehicle.destination);
    int best = -1;
    double bestM = 0;
    for (const int road : m_roads.roadsAt(town)) {
        const bool turnsBack = road == vehicle.road && m_roads.roadsAt(town).size() > 1;
        // A little chance, so that greedy steps never circle for good.
        const double left
            = distanceM(pointOf(m_roads.road(road).otherEnd(town)), goal) * vehicle.random.between(1, 1.25);
        if (!turnsBack && (best < 0 || left < bestM)) {
            best = road;
            bestM = left;
        }
    }
    vehicle.road = best;
    vehicle.forward = m_roads.road(best).from == town;
    vehicle.metres = vehicle.forward ? 0 : m_roads.road(best).lengthM();
}

void RoutePlanner::planStop(DemoVehicle &vehicle) const
{
    const double length = m_roads.road(vehicle.road).lengthM();
    const bool thirsty = vehicle.fuelLitres < 0.25 * vehicle.outfit().tankLitres;
    vehicle.stopAtMetres = -1;
    if (!thirsty && !vehicle.random.chance(0.6))
        return;
    // Mostly in the outskirts of the next town, now and then at a rest area on the way.
    const double beforeTown = vehicle.random.chance(0.75) ? vehicle.random.between(200, 6'000)
                                                          : length * vehicle.random.between(0.3, 0.7);
    const double along = std::clamp(length - beforeTown, length * 0.1, length);
    vehicle.stopAtMetres = vehicle.forward ? along : length - along;
}

int RoutePlanner::pickTown(DemoVehicle &vehicle) const
{
    const RoadPoint home = pointOf(vehicle.home);
    for (int attempt = 0; attempt < 12; ++attempt) {
        const int town = static_cast<int>(vehicle.random.index(towns().size()));
        if (town != vehicle.home && distanceM(pointOf(town), home) < furthestTripM)
            return town;
    }
    return m_roads.road(m_roads.roadsAt(vehicle.home).front()).otherEnd(vehicle.home);
}

int RoutePlanner::pickHome(DemoVehicle &vehicle) const
{
    const bool core = vehicle.random.chance(coreShare);
    int town = 0;
    do {
        town = static_cast<int>(vehicle.random.index(towns().size()));
    } while (core && !isCore(town));
    return town;
}

} // namespace waypost
