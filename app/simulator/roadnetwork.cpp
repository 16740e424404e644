// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/roadnetwork.h"

#include "simulator/random.h"
#include "simulator/towns.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waypost {

namespace {

constexpr double metresPerDegree = 111'195;
constexpr double longestRoadM = 200'000;
constexpr int bendLevels = 6; // 2^6 pieces a road: about a kilometre each
constexpr double bendShare = 0.11; // of a piece's length, sideways, at most
constexpr double bridgeBendShare = 0.01;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

struct Metres
{
    double east;
    double north;
};

Metres between(RoadPoint a, RoadPoint b)
{
    const double shrink = std::cos(radians((a.lat + b.lat) / 2));
    return {(b.lng - a.lng) * shrink * metresPerDegree, (b.lat - a.lat) * metresPerDegree};
}

RoadPoint middle(RoadPoint a, RoadPoint b)
{
    return {(a.lat + b.lat) / 2, (a.lng + b.lng) / 2};
}

RoadPoint townPoint(int town)
{
    const Town &there = towns()[static_cast<std::size_t>(town)];
    return {there.lat, there.lng};
}

bool areNeighbours(int a, int b)
{
    const std::span<const Town> all = towns();
    const auto land = [&all](int town) { return all[static_cast<std::size_t>(town)].land; };
    const double apart = distanceM(townPoint(a), townPoint(b));
    if (apart > longestRoadM || land(a) != land(b) || isParted(a, b))
        return false;
    const RoadPoint centre = middle(townPoint(a), townPoint(b));
    for (int other = 0; other < static_cast<int>(all.size()); ++other) {
        if (other != a && other != b && distanceM(townPoint(other), centre) < apart / 2)
            return false;
    }
    return true;
}

/** Midpoint displacement: each pass halves the pieces and moves the new points sideways. */
std::vector<RoadPoint> bend(RoadPoint from, RoadPoint to, double share, Random random)
{
    std::vector<RoadPoint> points{from, to};
    for (int level = 0; level < bendLevels; ++level) {
        std::vector<RoadPoint> finer{points.front()};
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Metres piece = between(points[i - 1], points[i]);
            RoadPoint mid = middle(points[i - 1], points[i]);
            const double sideways = random.between(-share, share);
            mid.lat += sideways * piece.east / metresPerDegree;
            mid.lng -= sideways * piece.north / (metresPerDegree * std::cos(radians(mid.lat)));
            finer.push_back(mid);
            finer.push_back(points[i]);
        }
        points = std::move(finer);
    }
    return points;
}

} // namespace

double distanceM(RoadPoint a, RoadPoint b)
{
    const Metres apart = between(a, b);
    return std::hypot(apart.east, apart.north);
}

double bearingDeg(RoadPoint a, RoadPoint b)
{
    const Metres apart = between(a, b);
    const double degrees = std::atan2(apart.east, apart.north) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

RoadNetwork::RoadNetwork()
    : m_at(towns().size())
{
    for (int b = 1; b < static_cast<int>(towns().size()); ++b) {
        for (int a = 0; a < b; ++a) {
            if (areNeighbours(a, b))
                addRoad(a, b);
        }
    }
    for (const TownPair &bridge : bridges())
        addRoad(bridge.a, bridge.b);
}

void RoadNetwork::addRoad(int a, int b)
{
    const auto seed = mixSeed(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
    const std::span<const Town> all = towns();
    const bool isBridge = all[static_cast<std::size_t>(a)].land != all[static_cast<std::size_t>(b)].land;
    Road road;
    road.from = a;
    road.to = b;
    road.points = bend(townPoint(a), townPoint(b), isBridge ? bridgeBendShare : bendShare, Random(seed));
    road.metres.push_back(0);
    for (std::size_t i = 1; i < road.points.size(); ++i)
        road.metres.push_back(road.metres.back() + distanceM(road.points[i - 1], road.points[i]));

    const int index = static_cast<int>(m_roads.size());
    m_at[static_cast<std::size_t>(a)].push_back(index);
    m_at[static_cast<std::size_t>(b)].push_back(index);
    m_roads.push_back(std::move(road));
}

RoadSpot RoadNetwork::spotAt(int road, double metres, bool forward) const
{
    const Road &way = m_roads[static_cast<std::size_t>(road)];
    const auto after = std::upper_bound(way.metres.begin() + 1, way.metres.end() - 1, metres);
    const auto end = static_cast<std::size_t>(after - way.metres.begin());
    const RoadPoint a = way.points[end - 1];
    const RoadPoint b = way.points[end];
    const double piece = way.metres[end] - way.metres[end - 1];
    const double share = std::clamp((metres - way.metres[end - 1]) / piece, 0.0, 1.0);
    const double heading = forward ? bearingDeg(a, b) : bearingDeg(b, a);
    return {{a.lat + (b.lat - a.lat) * share, a.lng + (b.lng - a.lng) * share}, heading};
}

} // namespace waypost
