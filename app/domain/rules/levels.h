// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace waypost {

struct Status;
struct TireReading;

/**
 * The verdict on one part of a vehicle: its battery, its supply, its fuel probe, a tire's heat or tightness.
 * Kept from report to report, because between two limits a part stays what it was.
 */
enum class Level : std::uint8_t {
    Unknown, ///< no report has told
    Fine,
    Bad, ///< low, hot, leaking: what an alarm is raised for
    Critical, ///< worse than that; the same alarm
};

[[nodiscard]] constexpr bool isBad(Level level)
{
    return level == Level::Bad || level == Level::Critical;
}

/** The parts of a vehicle of which there is one each. */
struct VehicleLevels
{
    Level battery = Level::Unknown; ///< the tracker's own
    Level supply = Level::Unknown; ///< the vehicle's
    Level tank = Level::Unknown; ///< what the tank probe says of a leak
    friend bool operator==(const VehicleLevels &, const VehicleLevels &) = default;
};

/** What the store makes of one tire's readings, in a byte: a fleet has many tires. */
class TireLevels
{
public:
    [[nodiscard]] constexpr Level heat() const { return static_cast<Level>(m_bits & levelBits); }
    [[nodiscard]] constexpr Level leak() const { return static_cast<Level>(m_bits >> leakShift & levelBits); }
    /** Both levels were told in this run. */
    [[nodiscard]] constexpr bool isSignalled() const { return (m_bits & signalledBit) != 0; }
    /** Something other than zero came at least once: there is a sensor. */
    [[nodiscard]] constexpr bool isMeasured() const { return (m_bits & measuredBit) != 0; }

    constexpr void setLevels(Level heat, Level leak)
    {
        const unsigned flags = m_bits & (signalledBit | measuredBit);
        m_bits = static_cast<std::uint8_t>(
            flags | static_cast<unsigned>(heat) | static_cast<unsigned>(leak) << leakShift);
    }
    constexpr void setSignalled() { m_bits |= signalledBit; }
    constexpr void setMeasured() { m_bits |= measuredBit; }

    /** For the record: what does not end with the run. */
    [[nodiscard]] constexpr std::uint8_t kept() const { return m_bits & ~signalledBit; }
    [[nodiscard]] static constexpr TireLevels fromKept(std::uint8_t bits)
    {
        TireLevels levels;
        levels.m_bits = bits & static_cast<std::uint8_t>(measuredBit | levelBits | levelBits << leakShift);
        return levels;
    }
    friend constexpr bool operator==(const TireLevels &, const TireLevels &) = default;

private:
    static constexpr std::uint8_t levelBits = 3;
    static constexpr unsigned leakShift = 2;
    static constexpr std::uint8_t signalledBit = 0x10;
    static constexpr std::uint8_t measuredBit = 0x20;
    std::uint8_t m_bits = 0;
};

} // namespace waypost
