// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statusmerge.h"

#include "domain/statusmembers.h"

namespace waypost {

namespace {

constexpr std::uint64_t placeBits = statusBit(&Status::lat) | statusBit(&Status::lng);

constexpr CounterRule odometer{.slack = 1'000, .growth = 2'000'000}; // metres
constexpr CounterRule engineHours{.slack = 60, .growth = 30 * 24 * 3'600}; // seconds
constexpr CounterRule fuelUsed{.slack = 1'000, .growth = 1'000'000}; // millilitres

bool hasCoordinates(const Status &status)
{
    // 0,0 is what a tracker without a fix writes; no vehicle parks in the Gulf of Guinea.
    return status.lat.has_value() && status.lng.has_value() && !(*status.lat == 0 && *status.lng == 0);
}

struct Place
{
    Reported<double> lat;
    Reported<double> lng;
    Reported<bool> fixValid;
};

void mergePlace(Vehicle &vehicle, const Snapshot &push, const Place &before, Instant moment)
{
    Status &status = vehicle.status;
    const Status &report = push.status;
    const bool claimsFix = report.fixValid.value_or(true);
    // Without a fix the report repeats an old place or says 0,0. Better an old place, marked as old, than
    // none at all.
    if (hasCoordinates(report) && (claimsFix || !vehicle.placed)) {
        vehicle.placed = moment;
        status.fixValid = report.fixValid;
        return;
    }
    status.lat = before.lat;
    status.lng = before.lng;
    if (!vehicle.placed || !claimsFix)
        return;
    // It claims a fix, and says of no place: the one that is shown is from before, unless it left the place
    // out altogether.
    const bool saysPlace = report.lat || report.lng || (push.named & placeBits) != 0;
    status.fixValid = saysPlace ? Reported<bool>(false) : before.fixValid;
}

/** Whether a figure that is shown is not of this report. */
template <typename... Member>
bool leavesOut(const Status &shown, const Status &report, Member... members)
{
    return (((shown.*members).has_value() && !(report.*members).has_value()) || ...);
}

LeftOutParts leftOutOf(const Status &shown, const Status &report)
{
    LeftOutParts parts;
    parts.setFlag(
        LeftOut::Power,
        leavesOut(
            shown, report, &Status::batteryPercent, &Status::batteryVolts, &Status::externalVolts,
            &Status::solarVolts));
    parts.setFlag(LeftOut::Fuel, leavesOut(shown, report, &Status::remainFuelRate));
    parts.setFlag(
        LeftOut::Engine,
        leavesOut(
            shown, report, &Status::rpm, &Status::coolantC, &Status::engineLoadPercent,
            &Status::throttlePercent));
    return parts;
}

using Counter = Reported<std::int64_t> Status::*;

void mergeCounter(
    Vehicle &vehicle, Reported<std::int64_t> before, const Status &report, Counter counter,
    CounterDoubt VehicleDoubts::*doubt, const CounterRule &rule)
{
    const Reported<std::int64_t> reported = report.*counter;
    if (!reported)
        return;
    const bool usual = *reported >= before.value_or(1);
    if (usual && !vehicle.doubts.get())
        return;
    VehicleDoubts doubts = vehicle.doubts.get() ? *vehicle.doubts.get() : VehicleDoubts();
    vehicle.status.*counter = nextCount(before, *reported, rule, doubts.*doubt);
    vehicle.setDoubts(doubts);
}

} // namespace

void mergeReport(Vehicle &vehicle, const Snapshot &push, Instant moment)
{
    Status &status = vehicle.status;
    const Status &report = push.status;
    const Place place{status.lat, status.lng, status.fixValid};
    const Reported<std::int64_t> mileage = status.mileageM;
    const Reported<std::int64_t> engine = status.engineSeconds;
    const Reported<std::int64_t> fuel = status.accumulatedFuel;
    status.mergeFrom(report, push.named);
    mergePlace(vehicle, push, place, moment);
    mergeCounter(vehicle, mileage, report, &Status::mileageM, &VehicleDoubts::mileage, odometer);
    mergeCounter(vehicle, engine, report, &Status::engineSeconds, &VehicleDoubts::engineSeconds, engineHours);
    mergeCounter(vehicle, fuel, report, &Status::accumulatedFuel, &VehicleDoubts::fuelUsed, fuelUsed);
    keepMeasurements(status, vehicle.fitted);
    vehicle.leftOut = leftOutOf(status, report);
    if (push.clockSuspect != ClockSuspect::None || vehicle.clock().offset != Milliseconds(0))
        status.deviceTime = moment;
}

} // namespace waypost
