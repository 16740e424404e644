// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/driving.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto longestStep = 15s;
constexpr auto alarmShowTime = 2min;
constexpr double townLimitKmh = 52;
constexpr double townRadiusM = 5'000;
constexpr double brakingKmhPerSecond = 6;
constexpr double fillLitresPerSecond = 0.7;
constexpr double lossLitresPerSecond = 0.02;
constexpr double leakKpaPerSecond = 0.006; // about 20 kPa an hour
constexpr double deepestLeakKpa = 260;
constexpr double drainingPercentPerSecond = 0.008;
constexpr double chargingPercentPerSecond = 0.02;
constexpr double warmingSeconds = 1'200;
constexpr double coolingSeconds = 2'700;

Milliseconds randomTime(Random &random, Milliseconds shortest, Milliseconds longest)
{
    const double ms
        = random.between(static_cast<double>(shortest.count()), static_cast<double>(longest.count()));
    return Milliseconds(static_cast<std::int64_t>(ms));
}

double approach(double value, double goal, double seconds, double timeConstant)
{
    return goal + (value - goal) * std::exp(-seconds / timeConstant);
}

} // namespace

Driving::Driving(const RoadNetwork &roads)
    : m_roads(roads)
    , m_routes(roads)
{
}

void Driving::place(DemoVehicle &vehicle, Instant now) const
{
    Random &random = vehicle.random;
    const Outfit &outfit = vehicle.outfit();
    vehicle.time = now;
    m_routes.begin(vehicle);
    vehicle.mileageM = std::round(random.between(8e6, 9e8));
    vehicle.engineSeconds = std::round(vehicle.mileageM / random.between(10, 16));
    vehicle.usedMl = std::round(vehicle.mileageM * outfit.litresPer100Km / 100);
    vehicle.fuelLitres = outfit.tankLitres * random.between(0.2, 0.95);
    vehicle.batteryPercent
        = static_cast<float>(vehicle.role() == Role::LowBattery ? 14 : random.between(72, 100));
    vehicle.leakedKpa = vehicle.role() == Role::TireLeak ? 118.0F : 0.0F;
    vehicle.metres = m_roads.road(vehicle.road).lengthM() * random.between(0.03, 0.97);
    vehicle.stopAtMetres = -1;
    vehicle.ignitionSince = now - randomTime(random, 4min, 150min);

    // Who has trouble while parked begins so: it can be seen at once.
    const bool startsParked = vehicle.role() == Role::FuelLoss || vehicle.role() == Role::PowerLost;
    const double draw = startsParked ? 1 : random.unit();
    vehicle.activity = draw < 0.56 ? Activity::Driving : draw < 0.65 ? Activity::Idling : Activity::Parked;
    if (vehicle.activity == Activity::Driving) {
        vehicle.paceKmh = static_cast<float>(outfit.cruiseKmh * random.between(0.9, 1.02));
        vehicle.speedKmh = static_cast<float>(paceHere(vehicle));
        vehicle.tireWarmthK = static_cast<float>(random.between(18, 28));
        vehicle.until = now + randomTime(random, 10s, 90s);
    } else {
        vehicle.until = now + randomTime(random, 1min, vehicle.engineOn() ? 6min : 40min);
    }
    if (startsParked)
        raise(vehicle, vehicle.role() == Role::PowerLost ? alarm::powerLost : alarm::fuelLeak);
}

void Driving::advance(DemoVehicle &vehicle, Instant to) const
{
    while (vehicle.time < to) {
        Instant next = std::min(to, vehicle.time + longestStep);
        if (vehicle.until > vehicle.time)
            next = std::min(next, vehicle.until);
        live(vehicle, std::chrono::duration<double>(next - vehicle.time).count());
        vehicle.time = next;
        if (vehicle.time >= vehicle.until)
            endActivity(vehicle);
        if (vehicle.alarmNumber != alarm::none && vehicle.time >= vehicle.alarmUntil)
            vehicle.alarmNumber = alarm::none;
    }
}

void Driving::raise(DemoVehicle &vehicle, std::int16_t number)
{
    vehicle.alarmNumber = number;
    vehicle.alarmUntil = vehicle.time + alarmShowTime;
    vehicle.news = true;
}

void Driving::live(DemoVehicle &vehicle, double seconds) const
{
    const Outfit &outfit = vehicle.outfit();
    if (vehicle.engineOn())
        vehicle.engineSeconds += seconds;
    if (vehicle.activity == Activity::Driving)
        drive(vehicle, seconds);
    if (vehicle.activity == Activity::Idling) {
        const double litres = outfit.idleLitresPerHour * seconds / 3600;
        vehicle.fuelLitres = std::max(0.0, vehicle.fuelLitres - litres);
        vehicle.usedMl += litres * 1000;
    }
    if (vehicle.filling())
        vehicle.fuelLitres
            = std::min(vehicle.fillToLitres, vehicle.fuelLitres + fillLitresPerSecond * seconds);
    else if (vehicle.role() == Role::FuelLoss && !vehicle.engineOn())
        vehicle.fuelLitres
            = std::max(0.1 * outfit.tankLitres, vehicle.fuelLitres - lossLitresPerSecond * seconds);
    if (vehicle.role() == Role::PowerLost) {
        const double change = vehicle.engineOn() ? chargingPercentPerSecond : -drainingPercentPerSecond;
        const double percent = std::clamp(vehicle.batteryPercent + change * seconds, 12.0, 100.0);
        vehicle.batteryPercent = static_cast<float>(percent);
    }
    if (vehicle.role() == Role::TireLeak)
        vehicle.leakedKpa
            = static_cast<float>(std::min(deepestLeakKpa, vehicle.leakedKpa + leakKpaPerSecond * seconds));

    const double warmth
        = vehicle.activity == Activity::Driving ? 30.0 * vehicle.speedKmh / outfit.cruiseKmh : 0;
    const double pace = warmth > vehicle.tireWarmthK ? warmingSeconds : coolingSeconds;
    vehicle.tireWarmthK = static_cast<float>(approach(vehicle.tireWarmthK, warmth, seconds, pace));
}

void Driving::drive(DemoVehicle &vehicle, double seconds) const
{
    const Outfit &outfit = vehicle.outfit();
    const double before = vehicle.speedKmh;
    const double change = std::clamp(
        paceHere(vehicle) - before, -brakingKmhPerSecond * seconds, outfit.kmhPerSecond * seconds);
    const double after = std::max(0.0, before + change);
    vehicle.speedKmh = static_cast<float>(after);
    const double metres = (before + after) / 2 / 3.6 * seconds;
    const double litres = outfit.litresPer100Km * metres / 100'000;
    vehicle.mileageM += metres;
    vehicle.usedMl += litres * 1000;
    vehicle.fuelLitres = std::max(0.0, vehicle.fuelLitres - litres);

    const double from = vehicle.metres;
    vehicle.metres += vehicle.forward ? metres : -metres;
    const bool passed = vehicle.forward
        ? from < vehicle.stopAtMetres && vehicle.metres >= vehicle.stopAtMetres
        : from > vehicle.stopAtMetres && vehicle.metres <= vehicle.stopAtMetres;
    if (vehicle.stopAtMetres >= 0 && passed) {
        vehicle.metres = vehicle.stopAtMetres;
        beginStop(vehicle);
        return;
    }
    const Road &road = m_roads.road(vehicle.road);
    const double beyond = vehicle.forward ? vehicle.metres - road.lengthM() : -vehicle.metres;
    if (beyond >= 0) {
        m_routes.chooseRoad(vehicle, vehicle.forward ? road.to : road.from);
        vehicle.metres += vehicle.forward ? beyond : -beyond;
        m_routes.planStop(vehicle);
    }
}

double Driving::paceHere(const DemoVehicle &vehicle) const
{
    const double length = m_roads.road(vehicle.road).lengthM();
    const double toTown = std::min(vehicle.metres, length - vehicle.metres);
    if (toTown < townRadiusM)
        return std::min<double>(vehicle.paceKmh, townLimitKmh);
    return vehicle.paceKmh;
}

void Driving::beginStop(DemoVehicle &vehicle) const
{
    vehicle.stopAtMetres = -1;
    vehicle.speedKmh = 0;
    vehicle.activity = Activity::Idling;
    vehicle.until = vehicle.time + randomTime(vehicle.random, 1min, 9min);
    raise(vehicle, alarm::idleStart);
}

void Driving::endActivity(DemoVehicle &vehicle) const
{
    Random &random = vehicle.random;
    switch (vehicle.activity) {
    case Activity::Driving: {
        const double cruise = vehicle.outfit().cruiseKmh;
        const bool queue = random.chance(0.05);
        vehicle.paceKmh
            = static_cast<float>(queue ? random.between(6, 35) : cruise * random.between(0.88, 1.04));
        vehicle.until = vehicle.time + randomTime(random, 20s, queue ? 150s : 80s);
        if (random.chance(0.004))
            raise(vehicle, alarm::rudeDriver);
        break;
    }
    case Activity::Idling:
        if (random.chance(0.6))
            park(vehicle);
        else
            depart(vehicle);
        break;
    case Activity::Parked:
        depart(vehicle);
        break;
    }
}

void Driving::depart(DemoVehicle &vehicle) const
{
    const bool wasParked = !vehicle.engineOn();
    vehicle.activity = Activity::Driving;
    vehicle.fillToLitres = 0;
    vehicle.paceKmh = static_cast<float>(vehicle.outfit().cruiseKmh * vehicle.random.between(0.9, 1.02));
    vehicle.until = vehicle.time + randomTime(vehicle.random, 20s, 80s);
    if (wasParked) {
        vehicle.ignitionSince = vehicle.time;
        if (vehicle.random.chance(0.2)) {
            vehicle.driver = static_cast<std::int16_t>(vehicle.random.index(1 << 12));
            vehicle.driverChanged = true;
        }
    }
    raise(
        vehicle,
        !wasParked                              ? alarm::idleEnd
            : vehicle.role() == Role::PowerLost ? alarm::powerRecovered
                                                : alarm::ignitionOn);
}

void Driving::park(DemoVehicle &vehicle) const
{
    vehicle.activity = Activity::Parked;
    vehicle.ignitionSince = vehicle.time;
    vehicle.until = vehicle.time + randomTime(vehicle.random, 6min, 50min);
    raise(vehicle, vehicle.role() == Role::PowerLost ? alarm::powerLost : alarm::parking);
    if (vehicle.role() == Role::PowerLost)
        return;
    if (vehicle.role() == Role::FuelLoss) {
        raise(vehicle, alarm::fuelLeak);
    } else if (vehicle.fuelLitres < 0.35 * vehicle.outfit().tankLitres) {
        vehicle.fillToLitres = vehicle.outfit().tankLitres * vehicle.random.between(0.9, 0.98);
        raise(vehicle, alarm::fillTank);
    }
}

} // namespace waypost
