// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/trailsimplify.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds shortestGap = 2min;
constexpr Milliseconds longestSilence = 10min;
constexpr double earthRadiusKm = 6371;

double kmBetween(const TrackPoint &a, const TrackPoint &b)
{
    constexpr double perDegree = std::numbers::pi / 180;
    const double dLat = (b.lat - a.lat) * perDegree;
    const double dLng = (b.lng - a.lng) * perDegree;
    const double h = std::pow(std::sin(dLat / 2), 2)
        + std::cos(a.lat * perDegree) * std::cos(b.lat * perDegree) * std::pow(std::sin(dLng / 2), 2);
    return 2 * earthRadiusKm * std::asin(std::sqrt(std::min(h, 1.0)));
}

double speedBetween(const TrackPoint &a, const TrackPoint &b)
{
    if (a.speedKmh && b.speedKmh)
        return (*a.speedKmh + *b.speedKmh) / 2.0;
    if (a.speedKmh || b.speedKmh)
        return a.speedKmh ? *a.speedKmh : *b.speedKmh;
    const double hours = std::chrono::duration<double, std::ratio<3600>>(b.at - a.at).count();
    return hours > 0 ? kmBetween(a, b) / hours : 0;
}

bool goesOnAlike(const TrailCorner &a, const TrailCorner &b)
{
    return a.step == b.step && a.isGap == b.isGap;
}

/** Where on the way from a to b, 0..1, the places lie that are within a distance of p; first > last =
 * nowhere. */
struct Stay
{
    double first, last;
};

Stay stayNear(WorldPoint p, WorldPoint a, WorldPoint b, double distance)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = std::hypot(dx, dy);
    if (length == 0)
        return std::hypot(p.x - a.x, p.y - a.y) <= distance ? Stay{0, 1} : Stay{1, 0};
    const double along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
    const double aside = std::abs((p.x - a.x) * dy - (p.y - a.y) * dx) / length;
    if (aside > distance)
        return {1, 0};
    const double half = std::sqrt(distance * distance - aside * aside);
    return {std::max(0.0, (along - half) / length), std::min(1.0, (along + half) / length)};
}

/**
 * The furthest corner that a straight line from @p first reaches, found in doubling steps and then by
 * halving: if a longer line keeps half the tolerance, every shorter one within it keeps all of it.
 */
std::size_t
reachFrom(std::span<const TrailCorner> corners, std::size_t first, std::size_t end, double tolerance)
{
    std::size_t good = first + 1;
    std::size_t bad = end + 1;
    for (std::size_t step = 2; good < end; step *= 2) {
        const std::size_t next = std::min(first + step, end);
        if (!isStraight(corners, first, next, tolerance)) {
            bad = next;
            break;
        }
        good = next;
    }
    while (good + 1 < bad && good < end) {
        const std::size_t middle = good + (bad - good) / 2;
        (isStraight(corners, first, middle, tolerance) ? good : bad) = middle;
    }
    return good;
}

} // namespace

SpeedStep speedStepOf(double speedKmh)
{
    if (speedKmh < 30)
        return SpeedStep::Slow;
    if (speedKmh < 60)
        return SpeedStep::Town;
    return speedKmh < 80 ? SpeedStep::Country : SpeedStep::Motorway;
}

Milliseconds trailGapLimit(const Track &track)
{
    if (track.size() < 2)
        return longestSilence;
    std::vector<Milliseconds> intervals;
    intervals.reserve(track.size() - 1);
    for (std::size_t i = 1; i < track.size(); ++i)
        intervals.push_back(track[i].at - track[i - 1].at);
    const auto middle = intervals.begin() + std::ptrdiff_t(intervals.size() / 2);
    std::ranges::nth_element(intervals, middle);
    return std::clamp(3 * *middle, shortestGap, longestSilence);
}

std::vector<TrailCorner> trailCorners(const Track &track)
{
    const Milliseconds longest = trailGapLimit(track);
    std::vector<TrailCorner> corners;
    corners.reserve(track.size());
    for (std::size_t i = 0; i < track.size(); ++i) {
        WorldPoint at = mercator::toWorld(track[i].lat, track[i].lng);
        if (!corners.empty()) {
            const double before = corners.back().at.x;
            at.x = before + mercator::shortWay(at.x - before);
        }
        TrailCorner corner{at};
        if (i + 1 < track.size()) {
            corner.step = speedStepOf(speedBetween(track[i], track[i + 1]));
            corner.isGap = track[i + 1].at - track[i].at > longest;
        } else if (!corners.empty()) {
            corner.step = corners.back().step; // where nothing begins, nothing changes
            corner.isGap = corners.back().isGap;
        }
        corners.push_back(corner);
    }
    return corners;
}

bool isStraight(std::span<const TrailCorner> corners, std::size_t first, std::size_t last, double tolerance)
{
    const WorldPoint a = corners[first].at;
    const WorldPoint b = corners[last].at;
    double reached = 0;
    for (std::size_t i = first + 1; i < last; ++i) {
        const Stay stay = stayNear(corners[i].at, a, b, tolerance);
        reached = std::max(reached, stay.first);
        if (reached > stay.last)
            return false;
    }
    return true;
}

std::vector<TrailCorner> simplifyTrail(std::span<const TrailCorner> corners, double tolerance)
{
    if (corners.size() < 3)
        return {corners.begin(), corners.end()};
    std::vector<TrailCorner> kept{corners.front()};
    std::size_t at = 0;
    while (at + 1 < corners.size()) {
        // A gap is one stretch: both its ends stay.
        std::size_t end = at + 1;
        while (!corners[at].isGap && end + 1 < corners.size() && goesOnAlike(corners[end], corners[at]))
            ++end;
        while (at < end) {
            at = reachFrom(corners, at, end, tolerance);
            kept.push_back(corners[at]);
        }
    }
    return kept;
}

} // namespace waypost
