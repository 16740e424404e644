// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/dateline.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace waypost::dateline {

namespace {

constexpr double same = 1e-9; // of the world: 4 cm

/** From edge to edge along a parallel, as the frame of a map of the world goes. */
bool isFrame(WorldPoint a, WorldPoint b)
{
    return std::abs(std::abs(b.x - a.x) - 1) < same && std::abs(b.y - a.y) < same;
}

double middleOf(const std::vector<WorldPoint> &part)
{
    const auto [left, right] = std::ranges::minmax_element(part, {}, &WorldPoint::x);
    return (left->x + right->x) / 2;
}

void shift(std::vector<WorldPoint> &part, double worlds)
{
    if (worlds == 0)
        return;
    for (WorldPoint &point : part)
        point.x += worlds;
}

double meanY(const std::vector<WorldPoint> &ring)
{
    double sum = 0;
    for (const WorldPoint &point : ring)
        sum += point.y;
    return sum / double(ring.size());
}

} // namespace

void goOn(std::vector<WorldPoint> &line)
{
    double before = line.empty() ? 0 : line.front().x; // as the file has it
    double worlds = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double here = line[i].x;
        const double step = here - before;
        if (!isFrame({before, line[i - 1].y}, line[i]))
            worlds += mercator::shortWay(step) - step;
        before = here;
        line[i].x = here + worlds;
    }
}

void goOnRing(std::vector<WorldPoint> &ring)
{
    if (ring.size() < 3)
        return;
    const bool isClosed = std::abs(mercator::shortWay(ring.back().x - ring.front().x)) < same
        && std::abs(ring.back().y - ring.front().y) < same;
    if (!isClosed)
        ring.push_back(ring.front());
    goOn(ring);
    const WorldPoint first = ring.front();
    const WorldPoint last = ring.back();
    if (std::abs(last.x - first.x) > 0.5) { // once round the world
        const double pole = meanY(ring) < 0.5 ? 0 : 1;
        ring.push_back({last.x, pole});
        ring.push_back({first.x, pole});
        ring.push_back(first);
    } else if (!isClosed) {
        ring.pop_back(); // it closes by itself
    }
}

void bringTogether(std::vector<std::vector<WorldPoint>> &parts)
{
    double anchor = 0.5;
    bool isFirst = true;
    for (std::vector<WorldPoint> &part : parts) {
        if (part.empty())
            continue;
        const double middle = middleOf(part);
        if (isFirst) // only what lies outside: a middle on the very edge may stay there
            shift(part, middle < 0 || middle > 1 ? -std::floor(middle) : 0);
        else
            shift(part, std::abs(anchor - middle) > 0.5 ? std::round(anchor - middle) : 0);
        if (std::exchange(isFirst, false))
            anchor = middleOf(part);
    }
}

} // namespace waypost::dateline
