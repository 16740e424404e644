// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/fleet.h"

#include "simulator/vehiclereport.h"

#include "protocol/encoder.h"

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr auto parkedInterval = 2min;
constexpr auto lostFixAfter = 40s;
constexpr auto goesSilentAfter = 90s;
constexpr auto storedReportAge = 20min;

bool isSilentFromTheStart(const DemoVehicle &vehicle)
{
    return vehicle.role() == Role::Silent;
}

/** Vehicles of different outfits speak the undocumented events in different candidate shapes. */
AssumedShape shapeOf(const DemoVehicle &vehicle)
{
    using Layout = AssumedShape::Layout;
    constexpr std::array shapes{
        AssumedShape{Layout::Nested, false, false}, AssumedShape{Layout::List, true, false},
        AssumedShape{Layout::Nested, true, true}};
    return shapes[static_cast<std::size_t>(vehicle.index) / 3 % shapes.size()];
}

AssumedShape singleShapeOf(const DemoVehicle &vehicle)
{
    return {AssumedShape::Layout::Object, vehicle.index % 2 == 1, false};
}

SentKind tireKind(const DemoVehicle &vehicle)
{
    return vehicle.outfit().tires == TireGear::Wired ? SentKind::Rs232Tire : SentKind::BleTire;
}

/** A line state that nobody can read, in place of the eight pairs. */
void spoilInputs(std::string &frame, std::size_t from)
{
    constexpr std::string_view key = "\"input\":\"1:";
    const std::size_t at = frame.find(key, from);
    if (at != std::string::npos)
        frame.replace(at + key.size() - 2, 2, "1=");
}

void appendUnknownEvent(std::string &out, const DemoVehicle &vehicle, Instant date)
{
    const VehicleIdentity identity = identityOf(vehicle);
    out += R"({"event":"bleDoor","data":{"imei":")";
    out += identity.imei.view();
    out += R"(","door":"rear","open":)";
    out += vehicle.engineOn() ? '0' : '1';
    out += R"(,"date":)" + std::to_string(toMs(date)) + R"(},"error":0})";
}

} // namespace

Fleet::Fleet(int vehicles, std::uint64_t seed, Instant start)
    : m_vehicles(static_cast<std::size_t>(vehicles))
    , m_start(start)
{
    for (int index = 0; index < vehicles; ++index) {
        DemoVehicle &vehicle = m_vehicles[static_cast<std::size_t>(index)];
        vehicle.index = index;
        vehicle.random = Random(mixSeed(seed, static_cast<std::uint64_t>(index)));
        vehicle.driver = static_cast<std::int16_t>(vehicle.random.index(1 << 12));
        m_driving.place(vehicle, start);
        const double minutesAgo = isSilentFromTheStart(vehicle) ? vehicle.random.between(25, 190)
                                                                : vehicle.random.between(0.01, 0.15);
        vehicle.reported = start - Milliseconds(static_cast<std::int64_t>(minutesAgo * 60'000));
    }
}

RoadPoint Fleet::positionOf(int vehicle) const
{
    const DemoVehicle &there = this->vehicle(vehicle);
    return m_roads.spotAt(there.road, there.metres, there.forward).point;
}

std::optional<DeviceReport> Fleet::nextReport(Instant at)
{
    for (std::size_t asked = 0; asked < m_vehicles.size(); ++asked) {
        DemoVehicle &vehicle = m_vehicles[m_turn];
        m_turn = (m_turn + 1) % m_vehicles.size();
        if (!passes(vehicle, at)) {
            m_driving.advance(vehicle, at);
            return makeReport(vehicle, at);
        }
    }
    return std::nullopt;
}

bool Fleet::passes(const DemoVehicle &vehicle, Instant at) const
{
    if (isSilentFromTheStart(vehicle))
        return true;
    if (vehicle.role() == Role::GoesSilent && at - m_start > goesSilentAfter)
        return true;
    const bool staysParked = vehicle.activity == Activity::Parked && at < vehicle.until && !vehicle.news;
    return staysParked && vehicle.turns >= openingRounds && at - vehicle.reported < parkedInterval;
}

DeviceReport Fleet::makeReport(DemoVehicle &vehicle, Instant at)
{
    if (vehicle.role() == Role::NoFixOld && vehicle.lastFix.lat == 0 && at - m_start > lostFixAfter)
        vehicle.lastFix = positionOf(vehicle.index);
    const bool hadNews = vehicle.news;
    const SentKind kind = kindOfTurn(vehicle);
    ++vehicle.turns;
    vehicle.driverChanged = vehicle.driverChanged && kind != SentKind::Driver;
    vehicle.news = vehicle.news && kind != SentKind::Snapshot;
    const bool isLate = vehicle.role() == Role::LateReports && vehicle.turns % 7 == 6;
    const bool stored = isLate && kind == SentKind::Snapshot && !hadNews;
    if (!stored)
        vehicle.reported = at;
    const bool partial = vehicle.role() == Role::PartialStatus && vehicle.turns % 3 != 1;
    return {vehicle.index, kind, stored ? at - storedReportAge : at, partial};
}

SentKind Fleet::kindOfTurn(const DemoVehicle &vehicle) const
{
    const Outfit &outfit = vehicle.outfit();
    if (vehicle.news)
        return SentKind::Snapshot;
    if (vehicle.driverChanged && vehicle.turns > 0)
        return SentKind::Driver;
    if (vehicle.turns % 8 == 2 && outfit.tires != TireGear::None)
        return tireKind(vehicle);
    if (vehicle.turns % 8 == 5 && outfit.probe != TankProbe::None)
        return SentKind::Rs232Fuel;
    if (vehicle.turns % 64 == 7 && outfit.obd)
        return SentKind::ObdErrorInfo;
    if (vehicle.turns % 100 == 23)
        return SentKind::UnknownEvent;
    return SentKind::Snapshot;
}

std::optional<DeviceReport> Fleet::openingReport(int number) const
{
    const DemoVehicle &vehicle = this->vehicle(number % size());
    const Outfit &outfit = vehicle.outfit();
    switch (number / size()) {
    case 0:
        return DeviceReport{vehicle.index, SentKind::Snapshot, vehicle.reported, false};
    case 1:
        return DeviceReport{vehicle.index, SentKind::Driver, vehicle.reported, false};
    case 2:
        if (outfit.tires != TireGear::None)
            return DeviceReport{vehicle.index, tireKind(vehicle), vehicle.reported, false};
        return std::nullopt;
    default:
        if (outfit.probe != TankProbe::None)
            return DeviceReport{vehicle.index, SentKind::Rs232Fuel, vehicle.reported, false};
        if (outfit.obd)
            return DeviceReport{vehicle.index, SentKind::ObdErrorInfo, vehicle.reported, false};
        return std::nullopt;
    }
}

void Fleet::appendFrame(std::string &out, const DeviceReport &report)
{
    const DemoVehicle &vehicle = this->vehicle(report.vehicle);
    switch (report.kind) {
    case SentKind::BleTire:
    case SentKind::Rs232Tire:
        return appendTireReport(out, tireReport(vehicle, report.date), shapeOf(vehicle));
    case SentKind::Driver:
        return appendDriverReport(out, driverReport(vehicle, report.date), singleShapeOf(vehicle));
    case SentKind::ObdErrorInfo:
        return appendObdErrorReport(out, obdErrorReport(vehicle, report.date), singleShapeOf(vehicle));
    case SentKind::Rs232Fuel:
        return appendFuelProbeReport(out, fuelProbeReport(vehicle, report.date), singleShapeOf(vehicle));
    case SentKind::UnknownEvent:
        return appendUnknownEvent(out, vehicle, report.date);
    default:
        return appendSnapshotFrame(out, report);
    }
}

void Fleet::appendSnapshotFrame(std::string &out, const DeviceReport &report)
{
    const DemoVehicle &vehicle = this->vehicle(report.vehicle);
    const std::size_t from = out.size();
    fillSnapshot(vehicle, m_roads, report.date, m_snapshot);
    if (report.partial)
        keepChangesOnly(m_snapshot);
    appendSnapshot(out, m_snapshot, report.partial ? Unreported::Omit : Unreported::Sentinel);
    if (vehicle.role() == Role::OddLines)
        spoilInputs(out, from);
}

void Fleet::raiseAlarm(int vehicle, std::int16_t number)
{
    Driving::raise(m_vehicles[static_cast<std::size_t>(vehicle)], number);
}

} // namespace waypost
