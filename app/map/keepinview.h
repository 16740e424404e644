// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <optional>
#include <span>

namespace waypost {

/** The part of a view, in its middle, in which vehicles count as well in view. */
constexpr double innerPart = 0.7;

/**
 * Whether a camera has to move to keep places in view, and where to: nowhere while all of them are in its
 * inner part, or if there are none. Else to their middle; it looks from farther away only if they do not fit,
 * and never from nearer. What it moves to has room left over, so that the next step of a vehicle does not
 * move it again.
 */
[[nodiscard]] std::optional<MapCamera>
keepInView(const MapCamera &camera, std::span<const WorldPoint> places);

} // namespace waypost
