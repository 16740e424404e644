// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include <algorithm>
#include <utility>

// What the store makes of the pushes that are about parts of a vehicle: tires, trouble codes, tank probe.
namespace waypost {

namespace {

// No vehicle has more; a frame that says otherwise must not fill the memory or freeze the panel.
constexpr std::size_t maxTires = 64;
constexpr std::size_t maxFaults = 256;

constexpr const char *leakKind = "tire-leak";
constexpr const char *heatKind = "tire-hot";

void keepRaw(Boxed<std::string> &kept, const std::string &raw)
{
    if (raw.empty())
        kept.reset();
    else
        kept.ensure() = raw;
}

/** The present codes; those that were there before keep the time when they came. */
void takeFaults(FaultState &known, const std::vector<std::string> &present, Instant moment)
{
    std::vector<std::string> faults(
        present.begin(), present.begin() + std::ptrdiff_t(std::min(present.size(), maxFaults)));
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
    bool late = false;
    for (std::size_t i = 0; i < push.readings.size(); ++i) {
        const Reported<Instant> own = i < push.readingTimes.size() ? push.readingTimes[i] : std::nullopt;
        const Instant moment = momentOf(vehicle.clock(), own ? own : push.deviceTime, received);
        late = !applyTire(row, push.readings[i], moment, received) || late;
    }
    if (late)
        ++m_counts.outOfOrder;
}

/** False when the reading is older than what is known of its sensor. */
bool FleetStore::applyTire(int row, const TireReading &reading, Instant moment, Instant received)
{
    std::vector<TireState> &tires = m_vehicles[static_cast<std::size_t>(row)].tires;
    const auto placeOf = [&] {
        return std::lower_bound(
            tires.begin(), tires.end(), reading.sensor,
            [](const TireState &tire, const auto &sensor) { return tire.reading.sensor < sensor; });
    };
    auto tire = placeOf();
    const bool known = tire != tires.end() && tire->reading.sensor == reading.sensor;
    if (known) {
        if (isOlder(moment, tire->reported, received))
            return false;
        m_sensors.keep(row, reading.sensor);
        takeReading(row, *tire, reading, moment);
        return true;
    }
    const SensorOwners::Verdict verdict = m_sensors.claim(row, reading.sensor, moment, received);
    if (verdict.claim == SensorOwners::Claim::Late)
        return false;
    if (verdict.claim == SensorOwners::Claim::Contested || tires.size() >= maxTires)
        return true;
    if (verdict.claim == SensorOwners::Claim::Moved)
        loseTire(verdict.owner, reading.sensor, row, moment);
    tires.reserve(tires.size() + 1); // a vehicle has a fixed set of wheels: no spare room
    tire = tires.insert(placeOf(), TireState{.reading = {.sensor = reading.sensor}, .reported = moment});
    takeReading(row, *tire, reading, moment);
    m_sensors.add(row, reading.sensor);
    return true;
}

/** What a sensor says replaces all it said before: yesterday's figure under today's age would be a lie. */
void FleetStore::takeReading(int row, TireState &tire, const TireReading &reading, Instant moment)
{
    const TireReading last = std::exchange(tire.reading, reading);
    tire.reported = moment;
    if (reading.wheel.empty())
        tire.reading.wheel = last.wheel;
    TireLevels &levels = tire.reading.levels;
    levels = last.levels;
    const auto isMeasured = [](Reported<double> figure) { return figure.value_or(0) != 0; };
    if (isMeasured(reading.pressureKpa) || isMeasured(reading.temperatureC)
        || isMeasured(reading.sensorVolts))
        levels.setMeasured();
    if (!levels.isMeasured()) { // a receiver's empty place: nothing but zeros ever
        tire.reading.pressureKpa.reset();
        tire.reading.temperatureC.reset();
        tire.reading.sensorVolts.reset();
    }
    const Level leak = leakLevel(last.levels.leak(), tire.reading);
    const Level heat = heatLevel(last.levels.heat(), tire.reading.temperatureC);
    levels.setLevels(heat, leak);
    levels.setSignalled();
    const bool signalled = last.levels.isSignalled();
    signalLevel(
        row, levelNews(last.levels.leak(), leak, signalled),
        {.kind = leakKind, .subject = reading.sensor, .fromSensor = true}, moment);
    signalLevel(
        row, levelNews(last.levels.heat(), heat, signalled), {.kind = heatKind, .subject = reading.sensor},
        moment);
}

/** The sensor was heard on another vehicle: what was known of it here is about that one's wheel now. */
void FleetStore::loseTire(int row, const SensorId &sensor, int newRow, Instant moment)
{
    std::erase_if(m_vehicles[static_cast<std::size_t>(row)].tires, [&sensor](const TireState &tire) {
        return tire.reading.sensor == sensor;
    });
    mark(row, VehicleField::Tires);
    for (const char *kind : {leakKind, heatKind}) {
        signalLevel(row, LevelNews::Cleared, {.kind = kind, .subject = sensor}, moment);
        m_alarmSignals.back().reason = sensorMovedReason + vehicle(newRow).displayName();
    }
}

/** A record from before may have one sensor on two vehicles: it is on the one that heard it last. */
void FleetStore::restoreTires(int row)
{
    std::vector<TireState> &tires = m_vehicles[static_cast<std::size_t>(row)].tires;
    std::erase_if(tires, [&](const TireState &tire) {
        const int owner
            = SensorOwners::isIdentity(tire.reading.sensor) ? m_sensors.ownerOf(tire.reading.sensor) : -1;
        if (owner < 0 || owner == row)
            return false;
        std::vector<TireState> &theirs = m_vehicles[static_cast<std::size_t>(owner)].tires;
        return std::erase_if(
                   theirs,
                   [&tire](const TireState &other) {
                       return other.reading.sensor == tire.reading.sensor && other.reported < tire.reported;
                   })
            == 0;
    });
    for (const TireState &tire : tires)
        m_sensors.add(row, tire.reading.sensor);
}

void FleetStore::applyPush(const ObdErrorReport &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const Instant moment = momentOf(vehicle.clock(), push.deviceTime, received);
    if (vehicle.faults.get() && isOlder(moment, vehicle.faults.get()->reported, received)) {
        ++m_counts.outOfOrder;
        return;
    }
    const bool first = !vehicle.faults.get();
    FaultState &faults = vehicle.faults.ensure();
    if (first)
        faults.reported = moment;
    faults.raw = push.raw;
    if (push.raw.empty()) { // else nothing was recognised, and the codes last known stand, as old as they are
        faults.reported = moment;
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
    const Instant moment = momentOf(vehicle.clock(), push.deviceTime, received);
    if (vehicle.fuelProbe.get() && isOlder(moment, vehicle.fuelProbe.get()->reported, received)) {
        ++m_counts.outOfOrder;
        return;
    }
    const Reported<double> asSent = push.percentAsSent ? push.percentAsSent : push.percent;
    const Reported<double> percent = asSent ? probePercent(*asSent, vehicle.fitted) : std::nullopt;
    vehicle.fuelProbe.ensure()
        = {percent,     push.currentHeight, push.fullHeight, push.temperatureC, push.liquid, push.alarm,
           push.fields, push.raw,           moment};
    mark(row, VehicleField::Fuel);
    const Level next = tankLevel(vehicle.levels.tank, push.alarm);
    judge(row, ToldTank, vehicle.levels.tank, next, {.kind = "fuel-leak", .fromSensor = true}, moment);
}

void FleetStore::applyPush(const UnknownDevicePush &, Instant)
{
    ++m_counts.unknown;
}

} // namespace waypost
