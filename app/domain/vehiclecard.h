// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"
#include "domain/wheellayout.h"

#include <QString>

#include <map>

namespace waypost {

/** What a person wrote down about a vehicle. No feed and no account knows any of it; the journal keeps it. */
struct VehicleCard
{
    QString name; ///< beats the account's; empty = none given
    QString team; ///< empty = none
    QString layout; ///< the text of a WheelLayout; empty = nobody said
    std::map<SensorId, WheelPosition> wheels; ///< which wheel a tire sensor sits in; at most one a wheel

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && team.isEmpty() && layout.isEmpty() && wheels.empty();
    }
    /** The wheel that a sensor was put into, if the layout has that wheel. */
    [[nodiscard]] std::optional<WheelPosition> wheelOf(const SensorId &sensor) const;
    /** Puts a sensor into a wheel. Whatever sat there goes where the sensor came from: its wheel, or none. */
    void assign(const SensorId &sensor, WheelPosition position);
    friend bool operator==(const VehicleCard &, const VehicleCard &) = default;
};

} // namespace waypost
