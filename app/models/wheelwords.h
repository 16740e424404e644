// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehiclecard.h"

#include <QString>

/** Wheels and axles as a person calls them. */
namespace waypost {

[[nodiscard]] QString axleText(const Axle &axle); ///< "Steer", "Drive 2", "Trailer 1"
[[nodiscard]] QString wheelText(const WheelLayout &layout, WheelPosition position); ///< "Drive 1 left outer"
/** Where a person says that the sensor sits; "" if nobody said. */
[[nodiscard]] QString wheelText(const VehicleCard &card, const SensorId &sensor);
[[nodiscard]] QString layoutText(const WheelLayout &layout); ///< "Lorry with 3 axles, trailer with 2"

} // namespace waypost
