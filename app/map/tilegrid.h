// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"
#include "map/tileid.h"

#include <QRectF>

#include <functional>
#include <vector>

/** Which tiles a view needs, and where they lie in it. Pure. */
namespace waypost {

/** A tile in one copy of the world. */
struct TilePlace
{
    TileId id;
    int turn = 0; ///< copies of the world to the right of the unit square

    friend bool operator==(const TilePlace &, const TilePlace &) = default;
};

/** A part of a tile's picture and where it is drawn. */
struct TilePiece
{
    TileId id; ///< whose picture
    QRectF source; ///< part of the picture, in 0..1
    QRectF target; ///< pixels of the view

    friend bool operator==(const TilePiece &, const TilePiece &) = default;
};

/** What a set of tiles offers. */
struct TileLevels
{
    int min = 0;
    int max = 19;

    friend bool operator==(const TileLevels &, const TileLevels &) = default;
};

namespace tilegrid {

/** The level whose tiles come nearest to their own size; -1 when the set has nothing so far out. */
[[nodiscard]] int levelFor(double zoom, const TileLevels &levels);

/**
 * The tiles of a level that a view shows, nearest to its centre first. Never more than maxPlaces: a view that
 * would need more gets those in its middle.
 */
[[nodiscard]] std::vector<TilePlace> placesIn(const MapCamera &camera, int level);
constexpr int maxPlaces = 600; ///< an 8K screen at 256 pixels a tile

/**
 * Where a tile lies, in pixels of the view. Its edges are on whole pixels of the screen and are the very same
 * numbers for both neighbours, so that nothing shows between them.
 * @param devicePixelRatio pixels of the screen for one of the view's
 */
[[nodiscard]] QRectF rectOf(const MapCamera &camera, const TileId &id, int turn, double devicePixelRatio);

/** Whether a tile's picture is at hand. */
using IsLoaded = std::function<bool(const TileId &)>;

/**
 * What to draw for these places with the pictures at hand: the tile itself, or until it is there a part of
 * the nearest coarser one, or else those of its four quarters that are there. Pieces never overlap.
 */
[[nodiscard]] std::vector<TilePiece> piecesFor(
    const MapCamera &camera, const std::vector<TilePlace> &places, double devicePixelRatio,
    const IsLoaded &isLoaded);

} // namespace tilegrid
} // namespace waypost
