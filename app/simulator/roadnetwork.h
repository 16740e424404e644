// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace waypost {

/** Degrees, WGS-84. */
struct RoadPoint
{
    double lat = 0;
    double lng = 0;
};

/** Metres between two points, on a plane that touches the earth between them: good to 0.1 % over 200 km. */
[[nodiscard]] double distanceM(RoadPoint a, RoadPoint b);
/** Degrees from north, 0..360, of the way from @p a to @p b. */
[[nodiscard]] double bearingDeg(RoadPoint a, RoadPoint b);

/** A road between two towns as a polyline that bends as roads do. */
struct Road
{
    int from = 0; ///< town
    int to = 0; ///< town
    std::vector<RoadPoint> points; ///< from one town to the other
    std::vector<double> metres; ///< distance from the start, one for each point
    [[nodiscard]] double lengthM() const { return metres.back(); }
    [[nodiscard]] int otherEnd(int town) const { return town == from ? to : from; }
};

/** Where a traveller is on a road and which way the road goes there. */
struct RoadSpot
{
    RoadPoint point;
    double headingDeg = 0;
};

/**
 * The roads between neighbouring towns. Two towns are neighbours when they are at most 200 km apart, no third
 * town lies in the circle between them, and no water parts them. The same in every run: geography has no
 * seed.
 */
class RoadNetwork
{
public:
    RoadNetwork();

    [[nodiscard]] std::span<const Road> roads() const { return m_roads; }
    [[nodiscard]] const Road &road(int index) const { return m_roads[static_cast<std::size_t>(index)]; }
    /** Indices of the roads that meet in @p town. */
    [[nodiscard]] std::span<const int> roadsAt(int town) const
    {
        return m_at[static_cast<std::size_t>(town)];
    }
    /** The place @p metres from the road's start; @p forward false turns the heading round. */
    [[nodiscard]] RoadSpot spotAt(int road, double metres, bool forward) const;

private:
    void addRoad(int a, int b);

    std::vector<Road> m_roads;
    std::vector<std::vector<int>> m_at;
};

} // namespace waypost
