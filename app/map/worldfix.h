// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <cstdint>

namespace waypost {

/**
 * A place on Web Mercator in whole steps of 2^-32 of the world, 9 mm at the equator. Sums and differences are
 * exact, so what was added can be taken away again without a trace, and x goes round the world by itself.
 */
struct WorldFix
{
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    friend bool operator==(WorldFix, WorldFix) = default;
};

[[nodiscard]] WorldFix toFix(WorldPoint point);
[[nodiscard]] WorldPoint toWorld(WorldFix fix);

} // namespace waypost
