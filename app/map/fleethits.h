// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetpicture.h"

namespace waypost {

/** Finds what is drawn under a pixel. A grid over the picture, so that it takes as long in a crowd as
 * anywhere. */
class FleetHits
{
public:
    FleetHits() = default;
    FleetHits(const FleetIndex &fleet, const FleetPicture &picture);

    /** What a pixel hits; at most one of the two is not -1. */
    struct Hit
    {
        int row = -1;
        int cluster = -1; ///< of the picture's
    };
    /** The nearest, alarms before others; of equals the one drawn above. */
    [[nodiscard]] Hit at(QPointF pixel, const MapCamera &camera, const FleetIndex &fleet) const;

private:
    struct Target
    {
        WorldPoint at;
        int row = -1;
        int cluster = -1;
        double radius = 0; ///< pixels within which it is hit
    };

    void add(const Target &target);
    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int line(double y) const;

    QRectF m_area; // of the world; x is not wrapped
    double m_side = 1; // of a bucket, in world units
    int m_columns = 0;
    int m_lines = 0;
    std::vector<std::vector<Target>> m_buckets;
};

} // namespace waypost
