// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

#include <algorithm>

// Who drives which vehicle, as the store keeps it.
namespace waypost {

namespace {

// No tracker reports that a driver has left; after that long with the ignition off nobody drives.
constexpr Milliseconds parkedForGood = std::chrono::hours(12);

void keepUnread(Boxed<std::string> &kept, const std::string &raw)
{
    if (raw.empty())
        kept.reset();
    else
        kept.ensure() = raw;
}

std::string_view nameOrNone(const std::string &idOrName)
{
    return isNobody(idOrName) ? std::string_view() : std::string_view(idOrName);
}

bool isDrivenBy(const DriverState *known, std::string_view id, std::string_view name)
{
    return known && known->id == id && (name.empty() || known->name == name);
}

} // namespace

std::string_view FleetStore::DriverOf::operator()(int row) const
{
    const DriverState *driver = (*vehicles)[static_cast<std::size_t>(row)].driver.get();
    return driver ? std::string_view(driver->id) : std::string_view();
}

void FleetStore::applyPush(const DriverReport &push, Instant received)
{
    const int row = identify(push.vehicle, received);
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const Instant moment = momentOf(vehicle.clock(), push.deviceTime, received);
    const DriverState *known = vehicle.driver.get();
    if (known && isOlder(moment, known->since, received)) {
        ++m_counts.outOfOrder;
        return;
    }
    mark(row, VehicleField::Driver);
    const std::string_view id = nameOrNone(push.id);
    const std::string_view name = nameOrNone(push.name);
    if (id.empty() && (name.empty() || !push.id.empty())) // "0" is no driver, whatever stands beside it
        return signOff(row, push.raw, moment);
    const bool parked = !vehicle.status.ignition.value_or(true);
    const Reported<Instant> until = parked ? Reported<Instant>(moment + parkedForGood) : std::nullopt;
    const bool sameDriver = isDrivenBy(known, id, name) && currentDriver(vehicle, moment);
    DriverState &driver = vehicle.driver.ensure();
    driver.until = until;
    if (!sameDriver) {
        driver = {std::string(id), std::string(name), moment, until, {}};
        claimDriver(row, moment, received);
    }
    if (driver.until)
        m_nextDriverEnd = std::min(m_nextDriverEnd.value_or(*driver.until), *driver.until);
}

/** Whoever drives this vehicle drives no other one any longer; the later sign-in counts. */
void FleetStore::claimDriver(int row, Instant since, Instant received)
{
    const std::string_view key = DriverOf{&m_vehicles}(row);
    if (key.empty())
        return;
    const int other = m_drivers.find(key);
    if (other >= 0 && other != row) {
        DriverState &theirs = m_vehicles[static_cast<std::size_t>(other)].driver.ensure();
        if (isOlder(since, theirs.since, received)) {
            DriverState &ours = m_vehicles[static_cast<std::size_t>(row)].driver.ensure();
            ours.until = std::min(ours.until.value_or(theirs.since), theirs.since);
            return;
        }
        if (!theirs.until || since < *theirs.until) {
            theirs.until = since;
            mark(other, VehicleField::Driver);
        }
    }
    m_drivers.insert(row);
}

/** Nobody drives, or a report that could not be read told of another driver: who did so far does no longer.
 */
void FleetStore::signOff(int row, const std::string &raw, Instant moment)
{
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const bool first = !vehicle.driver.get();
    if (first && raw.empty())
        return;
    const bool drives = currentDriver(vehicle, moment) != nullptr;
    DriverState &driver = vehicle.driver.ensure();
    if (first)
        driver.since = moment;
    if (drives)
        driver.until = moment;
    keepUnread(driver.raw, raw);
}

/** The ignition tells how long the driver may still be thought of as one. */
void FleetStore::parkDriver(int row, const Status &report, Instant moment)
{
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    if (!report.ignition || !currentDriver(vehicle, moment))
        return;
    const bool isParked = vehicle.driver.get()->until.has_value();
    if (isParked != *report.ignition)
        return;
    DriverState &driver = vehicle.driver.ensure();
    if (*report.ignition) {
        driver.until.reset();
    } else {
        const Instant off = std::min(report.ignitionSince.value_or(moment), moment);
        driver.until = std::max(off, driver.since) + parkedForGood;
        m_nextDriverEnd = std::min(m_nextDriverEnd.value_or(*driver.until), *driver.until);
    }
    mark(row, VehicleField::Driver);
}

/** Tells of the drivers whose time has run out since the last look. */
void FleetStore::endDrivers(Instant now)
{
    if (!m_nextDriverEnd || now < *m_nextDriverEnd)
        return;
    const Instant due = *m_nextDriverEnd;
    m_nextDriverEnd.reset();
    for (int row = 0; row < size(); ++row) {
        const DriverState *driver = vehicle(row).driver.get();
        if (!driver || !driver->until || *driver->until < due)
            continue;
        if (*driver->until <= now)
            mark(row, VehicleField::Driver);
        else
            m_nextDriverEnd = std::min(m_nextDriverEnd.value_or(*driver->until), *driver->until);
    }
}

} // namespace waypost
