// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

#include <compare>

namespace waypost {

/** A tile of the world, as everybody counts them: 2^z by 2^z of them, from the north-west corner. */
struct TileId
{
    int z = 0; ///< level, 0..maxTileLevel
    int x = 0; ///< from the west, 0..2^z-1
    int y = 0; ///< from the north, 0..2^z-1

    friend auto operator<=>(const TileId &, const TileId &) = default;

    /** The tile that @p levels levels further out holds this one; levels <= z. */
    [[nodiscard]] TileId ancestor(int levels) const { return {z - levels, x >> levels, y >> levels}; }
};

constexpr int maxTileLevel = 22; ///< finer levels are neither served nor counted in an int with room to spare

} // namespace waypost

Q_DECLARE_METATYPE(waypost::TileId)
