// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pushevents.h"
#include "simulator/demovehicle.h"

namespace waypost {

/** Who the report is about. */
[[nodiscard]] VehicleIdentity identityOf(const DemoVehicle &vehicle);

/**
 * A full snapshot as of @p date. A date before the vehicle's own time gives a report that was stored on the
 * way: from further back on the same road. @p out is reused, so that a fleet's snapshots cost no allocations.
 */
void fillSnapshot(const DemoVehicle &vehicle, const RoadNetwork &roads, Instant date, Snapshot &out);
/** Takes out of @p snapshot what a tracker that reports changes only would leave out. */
void keepChangesOnly(Snapshot &snapshot);

[[nodiscard]] TireReport tireReport(const DemoVehicle &vehicle, Instant date);
[[nodiscard]] DriverReport driverReport(const DemoVehicle &vehicle, Instant date);
[[nodiscard]] ObdErrorReport obdErrorReport(const DemoVehicle &vehicle, Instant date);
[[nodiscard]] FuelProbeReport fuelProbeReport(const DemoVehicle &vehicle, Instant date);

} // namespace waypost
