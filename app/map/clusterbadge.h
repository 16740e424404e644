// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetclusters.h"
#include "map/fleetpalette.h"

class QPainter;

namespace waypost {

/** Everything of a cluster's badge but its number. Shares of the ring are in twentieths, so that a whole
 * fleet needs only so many different ones. */
struct ClusterLook
{
    static constexpr int parts = 20;

    AlarmPriority alarm = AlarmPriority::None; ///< the worst
    std::uint8_t size = 0; ///< 0..2
    std::uint8_t alarmed = 0; ///< parts of the ring, clockwise from the top, in this order
    std::uint8_t stale = 0; ///< without a fix counts too
    std::uint8_t moving = 0;
    std::uint8_t idle = 0; ///< what is left is stopped

    friend auto operator<=>(const ClusterLook &, const ClusterLook &) = default;

    /** Whoever has an alarm or is stale shows, however few they are. */
    [[nodiscard]] static ClusterLook of(const FleetCluster &cluster);
    [[nodiscard]] double radius() const;
};

/** Draws a badge without its number round the painter's origin. */
void paintClusterBadge(QPainter &painter, const ClusterLook &look, const FleetPalette &palette);

/** Pixels from the middle to the edges of what paintClusterBadge() draws; the alarm's symbol sits at the top.
 */
[[nodiscard]] double clusterReach(const ClusterLook &look);

/** How many there are, in at most four characters: "142", "1.2k", "12k". */
[[nodiscard]] QByteArray clusterNumber(std::uint32_t count);

} // namespace waypost
