// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chunkedlist.h"
#include "domain/vehicle.h"

#include <unordered_map>
#include <vector>

namespace waypost {

/**
 * Which vehicle a tire sensor is on: the one that heard it last. Lives on the gui thread.
 *
 * A sensor moves with its wheel or its trailer, and the first newer report of another vehicle takes it along.
 * Two vehicles side by side in a yard hear each other's sensors, though: so a vehicle that hears its sensor
 * again soon gets it back, and from then on, or where a person said in which wheel it sits, another vehicle
 * must have heard it three times in a row, or its own must have been silent for ten minutes. Reports that
 * are older than what the owner heard move nothing.
 *
 * The table holds rows only: whether a row has the sensor is looked up in the vehicle itself.
 */
class SensorOwners
{
public:
    explicit SensorOwners(const ChunkedList<Vehicle> &vehicles)
        : m_vehicles(vehicles)
    {
    }

    enum class Claim : std::uint8_t {
        Own, ///< the sensor is this vehicle's, or now becomes it
        Moved, ///< it becomes this vehicle's and has to be taken from the owner
        Late, ///< the owner has heard it since
        Contested, ///< heard in passing: it stays with its owner
    };
    struct Verdict
    {
        Claim claim = Claim::Own;
        int owner = -1; ///< who had it; -1 = no other vehicle
    };

    /** A vehicle heard a sensor. add() and, when it moved, taking it from its owner are left to the caller.
     */
    [[nodiscard]] Verdict claim(int row, const SensorId &sensor, Instant moment, Instant received);
    /** The owner heard its own sensor. */
    void keep(int row, const SensorId &sensor);
    /** The row's tires hold the sensor from now on. */
    void add(int row, const SensorId &sensor);
    /** -1 if no vehicle has it. */
    [[nodiscard]] int ownerOf(const SensorId &sensor) const;

    /** Names one sensor in the world: not a mere place in a list, and no id that a receiver makes up. */
    [[nodiscard]] static bool isIdentity(const SensorId &sensor);

private:
    struct Contest
    {
        int home = -1; ///< the vehicle whose sensor it was before it was heard elsewhere
        bool open = false; ///< both hear it
        std::uint8_t hearings = 0; ///< by another one, since home last heard it
        Instant moved;
    };

    [[nodiscard]] static const TireState *find(const Vehicle &vehicle, const SensorId &sensor);
    [[nodiscard]] bool isSettled(int row, int owner, const SensorId &sensor, Instant moment);
    [[nodiscard]] Contest &contestOf(const SensorId &sensor);
    void rebuild();
    void put(int row, const SensorId &sensor);

    const ChunkedList<Vehicle> &m_vehicles;
    std::vector<int> m_slots; // rows; a power of two of them, or none
    std::size_t m_used = 0;
    std::unordered_map<SensorId, Contest> m_contests; // few: of sensors that moved lately
};

} // namespace waypost
