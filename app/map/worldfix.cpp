// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/worldfix.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {
constexpr double steps = 4294967296.0; // 2^32
} // namespace

WorldFix toFix(WorldPoint point)
{
    const double x = (point.x - std::floor(point.x)) * steps;
    const double y = std::clamp(point.y * steps, 0.0, steps - 1);
    return {static_cast<std::uint32_t>(static_cast<std::uint64_t>(x)), static_cast<std::uint32_t>(y)};
}

WorldPoint toWorld(WorldFix fix)
{
    return {fix.x / steps, fix.y / steps};
}

} // namespace waypost
