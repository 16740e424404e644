// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace waypost {

/** A stretch of land that can be driven across without a bridge or ferry. */
enum class Landmass : std::uint8_t { Mainland, Funen, Zealand, Scandinavia };

/** A real town; positions are rounded to about 100 m. */
struct Town
{
    const char *name; ///< UTF-8
    double lat; ///< degrees
    double lng; ///< degrees
    Landmass land;
};

/** Indices into towns(). */
struct TownPair
{
    int a;
    int b;
};

/** The towns that the demo fleet drives between: Germany, Benelux, Denmark, Poland and their neighbours. */
[[nodiscard]] std::span<const Town> towns();
/** Road bridges between landmasses. */
[[nodiscard]] std::span<const TownPair> bridges();
/** Neighbours on the map between which lies water that no road crosses. */
[[nodiscard]] bool isParted(int a, int b);

} // namespace waypost
