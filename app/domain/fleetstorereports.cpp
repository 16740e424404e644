// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include "domain/moment.h"
#include "domain/rules.h"

// What the store makes of the pushes that are not snapshots: tires, driver, trouble codes, tank probe.
namespace waypost {

namespace {

// No vehicle has more; a frame that says otherwise must not fill the memory or freeze the panel.
constexpr std::size_t maxTires = 64;
constexpr std::size_t maxFaults = 256;

void keepRaw(Boxed<std::string> &kept, const std::string &raw)
{
    if (raw.empty())
        kept.reset();
    else
        kept.ensure() = raw;
}

/** The present codes; those that were there before keep the time when they came. */
void takeFaults(FaultState &known, const std::vector<std::string> &codes, Instant moment)
{
    std::vector<std::string> faults(
        codes.begin(), codes.begin() + std::ptrdiff_t(std::min(codes.size(), maxFaults)));
    std::vector<Instant> firstSeen;
    firstSeen.reserve(faults.size());
    for (const std::string &code : faults) {
        const auto before = std::find(known.faults.begin(), known.faults.end(), code);
        const bool isNew = before == known.faults.end();
        firstSeen.push_back(isNew ? moment : known.firstSeen[std::size_t(before - known.faults.begin())]);
    }
    known.faults = std::move(faults);
    known.firstSeen = std::move(firstSeen);
}

} // namespace

void FleetStore::applyPush(const TireReport &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    keepRaw(vehicle.tireRaw, push.raw);
    mark(row, VehicleField::Tires);
    vehicle.tires.reserve(std::max(vehicle.tires.size(), std::min(push.readings.size(), maxTires)));
    const Instant moment = momentOf(push.deviceTime, received);
    bool late = false;
    for (const TireReading &reading : push.readings)
        late = !applyTire(row, reading, moment) || late;
    if (late)
        ++m_counts.outOfOrder;
}

bool FleetStore::applyTire(int row, const TireReading &reading, Instant moment)
{
    std::vector<TireState> &tires = m_vehicles[static_cast<std::size_t>(row)].tires;
    const auto found = std::lower_bound(
        tires.begin(), tires.end(), reading.sensor,
        [](const TireState &tire, const auto &sensor) { return tire.reading.sensor < sensor; });
    const bool known = found != tires.end() && found->reading.sensor == reading.sensor;
    if (!known && tires.size() >= maxTires)
        return true;
    if (known && moment < found->reported)
        return false;
    tireEdges(known ? &found->reading : nullptr, reading, [&](const ConditionEdge &edge) {
        signalEdge(row, edge, moment);
    });
    if (!known) {
        const auto place = found - tires.begin();
        tires.reserve(tires.size() + 1); // a vehicle has a fixed set of wheels: no spare room
        tires.insert(tires.begin() + place, {reading, moment});
        return true;
    }
    TireReading &last = found->reading;
    last.source = reading.source;
    if (!reading.wheel.empty())
        last.wheel = reading.wheel;
    last.state.mergeFrom(reading.state);
    // A sensor that answers without a pressure has lost it: yesterday's figure under today's age would be a
    // lie.
    last.pressureKpa = reading.pressureKpa;
    last.temperatureC = reading.temperatureC;
    last.sensorVolts.mergeFrom(reading.sensorVolts);
    found->reported = moment;
    return true;
}

void FleetStore::applyPush(const DriverReport &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const Instant moment = momentOf(push.deviceTime, received);
    const DriverState *known = vehicle.driver.get();
    if (known && moment < known->since) {
        ++m_counts.outOfOrder;
        return;
    }
    mark(row, VehicleField::Driver);
    const bool samePerson = known && known->id == push.id && (push.name.empty() || known->name == push.name);
    if (samePerson && push.raw.empty())
        return;
    DriverState &driver = vehicle.driver.ensure();
    driver = {push.id, push.name, moment};
    keepRaw(driver.raw, push.raw);
}

void FleetStore::applyPush(const ObdErrorReport &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const Instant moment = momentOf(push.deviceTime, received);
    if (vehicle.faults.get() && moment < vehicle.faults.get()->reported) {
        ++m_counts.outOfOrder;
        return;
    }
    FaultState &faults = vehicle.faults.ensure();
    faults.reported = moment;
    faults.raw = push.raw;
    if (push.raw.empty()) { // else nothing was recognised, and the codes last known still stand
        faults.standard = push.standard;
        takeFaults(faults, push.faults, moment);
        if (!push.vin.empty())
            faults.vin = push.vin;
    }
    mark(row, VehicleField::Faults);
}

void FleetStore::applyPush(const FuelProbeReport &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const Instant moment = momentOf(push.deviceTime, received);
    if (vehicle.fuelProbe.get() && moment < vehicle.fuelProbe.get()->reported) {
        ++m_counts.outOfOrder;
        return;
    }
    const Reported<std::int32_t> alarmBefore
        = vehicle.fuelProbe.get() ? vehicle.fuelProbe.get()->alarm : Reported<std::int32_t>();
    vehicle.fuelProbe.ensure()
        = {push.percent, push.currentHeight, push.fullHeight, push.temperatureC, push.liquid, push.alarm,
           push.fields,  push.raw,           moment};
    mark(row, VehicleField::Fuel);
    fuelProbeEdges(
        alarmBefore, push.alarm, [&](const ConditionEdge &edge) { signalEdge(row, edge, moment); });
}

void FleetStore::applyPush(const UnknownDevicePush &, Instant)
{
    ++m_counts.unknown;
}

} // namespace waypost
