// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "simulator/outfit.h"
#include "simulator/random.h"
#include "simulator/roadnetwork.h"

namespace waypost {

enum class Activity : std::uint8_t { Driving, Idling, Parked };

/** Everything about one vehicle that changes while it lives. Small, because a fleet may hold 100,000. */
struct DemoVehicle
{
    Random random;
    Instant time; ///< the moment this state is true for
    Instant until; ///< when the present activity, or a driver's present pace, ends
    Instant ignitionSince;
    Instant reported; ///< date of the last report
    Instant alarmUntil; ///< when the alarm number is dropped
    double metres = 0; ///< along the road, from its start
    double stopAtMetres = 0; ///< where on this road it will stop; negative = it will not
    double mileageM = 0;
    double engineSeconds = 0;
    double usedMl = 0; ///< fuel burnt so far
    double fuelLitres = 0;
    double fillToLitres = 0; ///< above fuelLitres while the tank is being filled
    RoadPoint lastFix; ///< where a vehicle that lost its fix was last seen
    float speedKmh = 0;
    float paceKmh = 0; ///< what the driver aims at
    float tireWarmthK = 0; ///< above the air
    float leakedKpa = 0;
    float batteryPercent = 100;
    std::int32_t index = 0;
    std::int32_t road = -1;
    std::int32_t destination = 0; ///< town
    std::int32_t home = 0; ///< town
    std::int32_t turns = 0; ///< reports given so far
    std::int16_t driver = 0;
    std::int16_t alarmNumber = 0; ///< cur_event
    bool forward = true; ///< from the road's start to its end
    bool driverChanged = false; ///< not yet reported
    bool news = false; ///< something happened that the next report must tell
    Activity activity = Activity::Parked;

    [[nodiscard]] const Outfit &outfit() const { return outfitOf(index); }
    [[nodiscard]] Role role() const { return roleOf(index); }
    [[nodiscard]] bool engineOn() const { return activity != Activity::Parked; }
    [[nodiscard]] bool filling() const { return fillToLitres > fuelLitres; }
};

} // namespace waypost
