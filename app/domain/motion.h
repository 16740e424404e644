// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"

namespace waypost {

/**
 * The motion state after a report.
 *
 * Two limits keep a vehicle in a queue from flickering: it counts as moving from 5 km/h on and stops counting
 * below 2 km/h. Without a fix the device forces speed to 0, so then only the ignition is believed.
 * @param before state until now  @param status merged status, after the report
 */
[[nodiscard]] Motion nextMotion(Motion before, const Status &status);

} // namespace waypost
