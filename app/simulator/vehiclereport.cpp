// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/vehiclereport.h"

#include "simulator/driving.h"
#include "simulator/people.h"
#include "simulator/sensors.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

double rounded(double value, double perUnit)
{
    return std::round(value * perUnit) / perUnit;
}

RoadSpot spotOf(const DemoVehicle &vehicle, const RoadNetwork &roads, Instant date)
{
    const double secondsBack = std::chrono::duration<double>(vehicle.time - date).count();
    const double metresBack = secondsBack * vehicle.speedKmh / 3.6;
    const double length = roads.road(vehicle.road).lengthM();
    const double metres = vehicle.metres + (vehicle.forward ? -metresBack : metresBack);
    return roads.spotAt(vehicle.road, std::clamp(metres, 0.0, length), vehicle.forward);
}

void locate(const DemoVehicle &vehicle, const RoadNetwork &roads, Instant date, Status &status)
{
    const RoadSpot spot = spotOf(vehicle, roads, date);
    const bool lostFix = vehicle.role() == Role::NoFixOld && vehicle.lastFix.lat != 0;
    const bool fix = vehicle.role() != Role::NoFixZero && !lostFix;
    const RoadPoint place = fix ? spot.point : vehicle.lastFix;
    status.lat = rounded(place.lat, 1e6);
    status.lng = rounded(place.lng, 1e6);
    status.fixValid = fix;
    status.gpsPresent = fix;
    status.gpsAwake = fix;
    status.satellites = fix ? 8 + static_cast<std::int32_t>((vehicle.index * 7 + vehicle.turns / 4) % 9) : 0;
    status.speedKmh = fix ? rounded(vehicle.speedKmh, 1) : 0;
    status.headingDeg = static_cast<std::int32_t>(spot.headingDeg) % 360;
    status.altitudeM = fix ? rounded(20 + 30 * std::max(0.0, 54 - place.lat), 1) : 0;
    status.deviceTime = date;
    status.locationTime = date;
}

void describeVehicle(const DemoVehicle &vehicle, Status &status)
{
    status.ignition = vehicle.engineOn();
    status.idling = vehicle.activity == Activity::Idling;
    status.ignitionSince = vehicle.ignitionSince;
    status.online = true;
    status.mileageM = static_cast<std::int64_t>(vehicle.mileageM);
    status.engineSeconds = static_cast<std::int64_t>(vehicle.engineSeconds);
    status.relayStatus = 0;
    status.relay = 0;
    status.antiTheft = false;
    status.antiTheftArmed = false;
    status.dragThreshold = 0;
}

void describeLink(const DemoVehicle &vehicle, Instant date, Status &status)
{
    status.registeredTime = vehicle.ignitionSince;
    status.pollingTime = date;
    status.linkType = InlineText<15>("tcp");
    status.serialAccessory
        = vehicle.outfit().tires == TireGear::Wired || vehicle.outfit().probe != TankProbe::None;
    status.networkSignal = 40 + (vehicle.index * 13 + vehicle.turns / 8) % 50;
    status.ioWord = vehicle.engineOn() ? 0x4000 : 0;
    status.inputs = {static_cast<std::uint8_t>(vehicle.engineOn() ? 0b100 : 0), 0xff};
    status.outputs = {0, 0xff};
    status.analog1 = status.analog2 = 0.0703125;
    status.analog3 = status.analog4 = status.analog5 = 0;
    status.event = 0;
    status.alerts = 0;
    status.alerts1 = 0;
    status.alertSum = {{404228143, -972, 2129968}, true};
}

/** A simple tracker: it knows where it is and little else. */
void forgetMost(Status &status)
{
    status.networkSignal.reset();
    status.batteryPercent.reset();
    status.solarVolts.reset();
    status.remainFuelRate.reset();
    status.rpm.reset();
    status.analog1.reset();
    status.satellites.reset();
}

} // namespace

VehicleIdentity identityOf(const DemoVehicle &vehicle)
{
    return {
        Imei(vehicleImei(vehicle.index)), DeviceKey(vehicleDeviceKey(vehicle.index)),
        std::int64_t{26'000} + vehicle.index, vehicle.outfit().model};
}

void fillSnapshot(const DemoVehicle &vehicle, const RoadNetwork &roads, Instant date, Snapshot &out)
{
    out.vehicle = identityOf(vehicle);
    Status &status = out.status;
    locate(vehicle, roads, date, status);
    describeVehicle(vehicle, status);
    describeLink(vehicle, date, status);
    measurePower(vehicle, status);
    measureEngine(vehicle, status);
    status.alarmNumber = vehicle.role() == Role::UnknownAlarm ? alarm::unknown : vehicle.alarmNumber;
    status.airConditioning.reset();
    status.texts.ensure().obdVersion = vehicle.outfit().obd ? "OBD 2.1" : "";
    if (vehicle.role() == Role::Sentinels)
        forgetMost(status);
}

void keepChangesOnly(Snapshot &snapshot)
{
    const Status &full = snapshot.status;
    Status part;
    part.lat = full.lat;
    part.lng = full.lng;
    part.fixValid = full.fixValid;
    part.speedKmh = full.speedKmh;
    part.headingDeg = full.headingDeg;
    part.deviceTime = full.deviceTime;
    part.ignition = full.ignition;
    part.mileageM = full.mileageM;
    snapshot.status = part;
}

TireReport tireReport(const DemoVehicle &vehicle, Instant date)
{
    const TireSource source = vehicle.outfit().tires == TireGear::Wired ? TireSource::Rs232 : TireSource::Ble;
    return {identityOf(vehicle), source, date, tireReadings(vehicle), {}};
}

DriverReport driverReport(const DemoVehicle &vehicle, Instant date)
{
    DriverReport report;
    report.vehicle = identityOf(vehicle);
    report.deviceTime = date;
    report.id = driverTag(vehicle.driver);
    report.name = driverName(vehicle.driver);
    report.tagVolts = 2.9;
    report.tagAlert = 0;
    return report;
}

ObdErrorReport obdErrorReport(const DemoVehicle &vehicle, Instant date)
{
    const char *standard = vehicle.outfit().kind == VehicleKind::Truck ? "J1939" : "J1979";
    return {identityOf(vehicle), date, standard, troubleCodes(vehicle), {}, {}};
}

FuelProbeReport fuelProbeReport(const DemoVehicle &vehicle, Instant date)
{
    FuelProbeReport report = fuelProbeReading(vehicle);
    report.vehicle = identityOf(vehicle);
    report.deviceTime = date;
    return report;
}

} // namespace waypost
