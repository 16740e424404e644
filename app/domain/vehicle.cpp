// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vehicle.h"

#include <algorithm>

namespace waypost {

const char *toString(Motion motion)
{
    switch (motion) {
    case Motion::Moving:
        return "moving";
    case Motion::Idle:
        return "idle";
    case Motion::Stopped:
        return "stopped";
    case Motion::Unknown:
        break;
    }
    return "unknown";
}

const char *toString(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return "fresh";
    case Freshness::Stale:
        return "stale";
    case Freshness::Lost:
        return "lost";
    case Freshness::Never:
        break;
    }
    return "never";
}

const char *toString(AlarmPriority priority)
{
    switch (priority) {
    case AlarmPriority::Low:
        return "low";
    case AlarmPriority::Medium:
        return "medium";
    case AlarmPriority::High:
        return "high";
    case AlarmPriority::Critical:
        return "critical";
    case AlarmPriority::None:
        break;
    }
    return "none";
}

std::optional<Position> Vehicle::position() const
{
    if (!placed.has_value())
        return std::nullopt;
    return Position{*status.lat, *status.lng, status.fixValid.value_or(true), *placed};
}

QString Vehicle::displayName() const
{
    if (card.get() && !card.get()->name.isEmpty())
        return card.get()->name;
    return name.isEmpty() ? QString::fromUtf8(imei.view()) : name;
}

const DeviceClock &Vehicle::clock() const
{
    static const DeviceClock believed;
    return doubts.get() ? doubts.get()->clock : believed;
}

void Vehicle::setDoubts(const VehicleDoubts &changed)
{
    if (changed == VehicleDoubts())
        doubts.reset();
    else
        doubts.ensure() = changed;
}

FuelReading fuelOf(const Vehicle &vehicle)
{
    const FuelProbeState *probe = vehicle.fuelProbe.get();
    const Reported<double> rate = vehicle.status.remainFuelRate;
    // A probe that gives only heights must not hide the percentage that the tracker knows.
    if (probe && (probe->percent.has_value() || !rate.has_value()))
        return {probe->percent, FuelReading::Source::Rs232, probe->reported};
    if (!rate.has_value())
        return {};
    // A flag that the push does not carry makes this litres instead of percent; over 100 it can only be that,
    // and a tracker that counted litres once does so when they fit into a percentage, too.
    const bool isPercent = *rate >= 0 && *rate <= 100 && !vehicle.fitted.testFlag(Fitted::FuelRateInLitres);
    const bool isOld = vehicle.leftOut.testFlag(LeftOut::Fuel);
    return {
        isPercent ? rate : Reported<double>(), FuelReading::Source::Snapshot,
        isOld ? Reported<Instant>() : vehicle.reportTime};
}

bool isNobody(std::string_view idOrName)
{
    constexpr std::array<std::string_view, 4> words{"-1", "-999", "null", "NULL"};
    const auto allAre = [idOrName](auto is) { return std::ranges::all_of(idOrName, is); };
    return allAre([](char c) { return c == '0'; }) || std::ranges::find(words, idOrName) != words.end()
        || (idOrName.size() > 1 && allAre([](char c) { return c == 'F' || c == 'f'; }));
}

const DriverState *currentDriver(const Vehicle &vehicle, Instant now)
{
    const DriverState *driver = vehicle.driver.get();
    return driver && (!driver->until || now < *driver->until) ? driver : nullptr;
}

const DriverState *lastDriver(const Vehicle &vehicle, Instant now)
{
    const DriverState *driver = vehicle.driver.get();
    const bool isNamed = driver && !(driver->id.empty() && driver->name.empty());
    return isNamed && !currentDriver(vehicle, now) ? driver : nullptr;
}

namespace {

// Small strings live inside the object; only longer ones cost heap.
std::size_t heapOf(const std::string &text)
{
    return text.capacity() > std::string().capacity() ? text.capacity() + 1 : 0;
}

std::size_t heapOf(const Boxed<std::string> &text)
{
    return text.get() ? sizeof(std::string) + heapOf(*text.get()) : 0;
}

std::size_t heapOf(const QString &text)
{
    return static_cast<std::size_t>(text.capacity()) * sizeof(QChar);
}

std::size_t heapOf(const VehicleCard &card)
{
    constexpr std::size_t links = 4 * sizeof(void *); // of a tree's node
    using Wheel = decltype(card.wheels)::value_type;
    return heapOf(card.name) + heapOf(card.team) + heapOf(card.layout)
        + card.wheels.size() * (sizeof(Wheel) + links);
}

std::size_t heapOf(const std::vector<std::pair<std::string, std::string>> &fields)
{
    std::size_t bytes = fields.capacity() * sizeof(fields[0]);
    for (const auto &[key, value] : fields)
        bytes += heapOf(key) + heapOf(value);
    return bytes;
}

} // namespace

std::size_t heapBytes(const Vehicle &vehicle)
{
    std::size_t bytes
        = heapOf(vehicle.tireRaw) + heapOf(vehicle.name) + vehicle.tires.capacity() * sizeof(TireState);
    if (const StatusTexts *texts = vehicle.status.texts.get())
        bytes += sizeof(*texts) + heapOf(texts->address) + heapOf(texts->comment) + heapOf(texts->obdVersion)
            + heapOf(texts->version) + heapOf(texts->malformed);
    if (const DriverState *driver = vehicle.driver.get())
        bytes += sizeof(*driver) + heapOf(driver->id) + heapOf(driver->name) + heapOf(driver->raw);
    if (const FaultState *faults = vehicle.faults.get()) {
        bytes += sizeof(*faults) + heapOf(faults->standard) + heapOf(faults->vin) + heapOf(faults->raw)
            + faults->faults.capacity() * sizeof(std::string)
            + faults->firstSeen.capacity() * sizeof(Instant);
        for (const std::string &fault : faults->faults)
            bytes += heapOf(fault);
    }
    if (const FuelProbeState *probe = vehicle.fuelProbe.get())
        bytes += sizeof(*probe) + heapOf(probe->raw) + heapOf(probe->fields);
    if (const VehicleDoubts *doubts = vehicle.doubts.get())
        bytes += sizeof(*doubts);
    if (const VehicleCard *card = vehicle.card.get())
        bytes += sizeof(*card) + heapOf(*card);
    return bytes;
}

} // namespace waypost
