// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace waypost {

/**
 * SplitMix64 with distributions of its own: eight bytes of state, and the same numbers with every compiler
 * and standard library (the std distributions promise no such thing). Not for secrets.
 */
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed = 0)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

    /** In [0, 1). */
    constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /** In [low, high). */
    constexpr double between(double low, double high) { return low + (high - low) * unit(); }
    /** In [0, count); @p count must not be 0. The bias of the remainder is below 2^-32 for any count used
     * here. */
    constexpr std::size_t index(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    constexpr bool chance(double probability) { return unit() < probability; }

private:
    std::uint64_t m_state;
};

/** A seed for the @p index-th member of a family, unrelated to its neighbours'. */
constexpr std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t index)
{
    return Random(seed ^ (index * 0xd1b54a32d192ed03U + 0x8bb84b93962eacc9U)).next();
}

} // namespace waypost
