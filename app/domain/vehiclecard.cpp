// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vehiclecard.h"

#include <algorithm>

namespace waypost {

std::optional<WheelPosition> VehicleCard::wheelOf(const SensorId &sensor) const
{
    const auto found = wheels.find(sensor);
    if (found == wheels.end())
        return std::nullopt;
    const std::optional<WheelLayout> axles = WheelLayout::fromText(layout);
    return axles && axles->has(found->second) ? std::optional(found->second) : std::nullopt;
}

void VehicleCard::assign(const SensorId &sensor, WheelPosition position)
{
    const std::optional<WheelPosition> before = wheelOf(sensor);
    const auto sitting
        = std::ranges::find_if(wheels, [&](const auto &wheel) { return wheel.second == position; });
    if (sitting != wheels.end() && sitting->first != sensor) {
        if (before)
            sitting->second = *before;
        else
            wheels.erase(sitting);
    }
    wheels[sensor] = position;
}

} // namespace waypost
