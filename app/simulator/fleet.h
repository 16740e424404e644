// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/driving.h"
#include "simulator/sentcounts.h"

#include "domain/pushevents.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost {

/** One push that a vehicle is about to make. */
struct DeviceReport
{
    int vehicle = 0;
    SentKind kind = SentKind::Snapshot;
    Instant date;
    bool partial = false; ///< leaves unchanged values out
};

/**
 * A few to 100,000 vehicles that live and report. What they do follows from the seed and the moments they are
 * asked for alone: the same calls give the same reports, byte for byte.
 *
 * Vehicles take turns. Parked ones mostly pass: they report every two minutes only.
 */
class Fleet
{
public:
    /** @param start when the fleet is first seen; everybody has just reported then, except those who are
     * silent. */
    Fleet(int vehicles, std::uint64_t seed, Instant start);

    [[nodiscard]] int size() const { return static_cast<int>(m_vehicles.size()); }
    [[nodiscard]] const DemoVehicle &vehicle(int index) const
    {
        return m_vehicles[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const RoadNetwork &roads() const { return m_roads; }
    [[nodiscard]] RoadPoint positionOf(int vehicle) const;

    /** Brings the vehicle whose turn it is up to @p at and says what it reports. Empty when nobody has
     * anything. */
    [[nodiscard]] std::optional<DeviceReport> nextReport(Instant at);

    /** A server's answer to a new listener is what it knows of everybody: numbers 0 .. openingSize()-1 of
     * that. */
    [[nodiscard]] int openingSize() const { return size() * openingRounds; }
    [[nodiscard]] std::optional<DeviceReport> openingReport(int number) const;

    /** Adds the report's frame to @p out. */
    void appendFrame(std::string &out, const DeviceReport &report);

    /** Something happened to a vehicle that its next reports shall tell. */
    void raiseAlarm(int vehicle, std::int16_t number);

private:
    static constexpr int openingRounds = 4;

    [[nodiscard]] bool passes(const DemoVehicle &vehicle, Instant at) const;
    [[nodiscard]] DeviceReport makeReport(DemoVehicle &vehicle, Instant at);
    [[nodiscard]] SentKind kindOfTurn(const DemoVehicle &vehicle) const;
    void appendSnapshotFrame(std::string &out, const DeviceReport &report);

    RoadNetwork m_roads;
    Driving m_driving{m_roads};
    std::vector<DemoVehicle> m_vehicles;
    std::size_t m_turn = 0;
    Instant m_start;
    Snapshot m_snapshot; // reused
};

} // namespace waypost
