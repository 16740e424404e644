// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "domain/fleetstore.h"
#include "models/vehiclelistmodel.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

/** What a fleet costs: N vehicles, every field reported, four tires and a driver each, in the store and the
 * list model. */
namespace waypost::bench {

namespace {

constexpr int defaultVehicles = 100'000;

VehicleIdentity identityOf(int number)
{
    const std::string digits = std::to_string(1'000'000 + number);
    return {.imei = {"100000000" + digits}, .deviceKey = {"86000000" + digits}, .id = number, .model = "T1"};
}

Snapshot snapshotOf(int number, Instant at)
{
    Snapshot snapshot{.vehicle = identityOf(number)};
    Status &status = snapshot.status;
    status.lat = 50 + number % 1000 / 100.0;
    status.lng = 8 + number % 700 / 100.0;
    status.fixValid = true;
    status.speedKmh = number % 90;
    status.headingDeg = number % 360;
    status.deviceTime = at;
    status.ignition = true;
    status.mileageM = number * 1000;
    status.batteryPercent = 60 + number % 40;
    status.batteryVolts = 4.1;
    status.externalVolts = 28.1;
    status.remainFuelRate = number % 100;
    status.inputs = {.state = 4, .known = 0xFF};
    status.linkType = {"tcp"};
    return snapshot;
}

TireReport tiresOf(int number)
{
    TireReport report{.vehicle = identityOf(number)};
    for (int wheel = 0; wheel < 4; ++wheel) {
        report.readings.push_back(
            {.sensor = {std::to_string(100'000'000'000 + number * 4 + wheel)},
             .state = 0,
             .pressureKpa = 720.5,
             .temperatureC = 35.0,
             .sensorVolts = 3.1});
    }
    return report;
}

int run(const BenchOptions &options)
{
    int argc = options.argc;
    const QCoreApplication application(argc, options.argv);
    const int vehicles = options.vehicles > 0 ? options.vehicles : defaultVehicles;
    const SystemClock clock;
    FleetStore store(clock);
    VehicleListModel model(store);
    const std::optional<double> before = residentBytes();
    if (!before)
        return fail("memory", "the resident size is read from /proc, which this system does not have");
    for (int number = 0; number < vehicles; ++number) {
        const Instant now = clock.now();
        store.apply(
            {{{now, snapshotOf(number, now)},
              {now, tiresOf(number)},
              {now,
               DriverReport{
                   .vehicle = identityOf(number),
                   .id = std::to_string(200'000'000'000 + number),
                   .name = "Nadia Osei"}}}});
    }
    if (model.rowCount() != vehicles)
        return fail("memory", "the list model does not hold every vehicle");
    const double after = residentBytes().value_or(0);
    constexpr double mebibyte = 1024.0 * 1024;
    printFigures(
        "memory",
        {{u"vehicles"_s, vehicles},
         {u"bytesPerVehicle"_s, (after - *before) / vehicles},
         {u"rssMb"_s, after / mebibyte}});
    return 0;
}

const RegisterCase registered{
    {"memory", "N vehicles, four tires each, in the store and the list model", run}};

} // namespace

} // namespace waypost::bench
