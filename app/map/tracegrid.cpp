// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tracegrid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waypost {

namespace {

// A way that only clips a corner says nothing of where the road is in that cell: in cells.
constexpr double shortestCrossing = 0.2;
// From so many visits on a new one moves the mean by this part only, so that a road may move, too.
constexpr double mostRemembered = 1000;
constexpr double partForgotten = 0.1; // of the cells, when there are too many

bool isPlace(const TrackPoint &point)
{
    return std::abs(point.lat) <= mercator::maxLatitude && std::abs(point.lng) <= 180;
}

void increment(std::uint16_t &count)
{
    if (count < std::numeric_limits<std::uint16_t>::max())
        ++count;
}

std::size_t slotOf(std::int64_t period)
{
    return static_cast<std::size_t>(period) % TraceGrid::periodCount;
}

int wrapped(double x)
{
    return static_cast<int>(x - std::floor(x / TraceGrid::side) * TraceGrid::side);
}

} // namespace

TraceCellId TraceGrid::neighbour(TraceCellId id, TraceCellId direction)
{
    return {(id.x + direction.x + side) % side, id.y + direction.y};
}

std::uint32_t TraceGrid::sum(const Counts &counts)
{
    std::uint32_t total = 0;
    for (const std::uint16_t count : counts)
        total += count;
    return total;
}

void TraceGrid::add(TraceWalk &walk, std::span<const TrackPoint> points)
{
    for (const TrackPoint &point : points) {
        if (isPlace(point))
            addPoint(walk, point);
    }
}

void TraceGrid::addPoint(TraceWalk &walk, const TrackPoint &point)
{
    const WorldPoint world = mercator::toWorld(point.lat, point.lng);
    const auto restart = [&] {
        walk = {};
        walk.isOnItsWay = true;
        walk.x = world.x * side;
        walk.y = world.y * side;
        walk.cellX = std::floor(walk.x);
        walk.cellY = std::floor(walk.y);
        walk.at = point.at;
    };
    const auto silence = point.at - walk.at;
    if (!walk.isOnItsWay) {
        restart();
        return;
    }
    if (silence <= Milliseconds(0))
        return;
    const double dx = mercator::shortWay(world.x - walk.x / side) * side;
    const double dy = world.y * side - walk.y;
    const double metres
        = std::hypot(dx, dy) * mercator::metresPerPixel(point.lat, 0) * mercator::tileSize / side;
    if (metres < shortestMove) {
        walk.at = point.at; // it stands, and is not silent
        return;
    }
    const double seconds = std::chrono::duration<double>(silence).count();
    if (silence > longestSilence || metres > longestJump || metres > seconds * fastest) {
        restart();
        return;
    }
    const std::int64_t number = point.at.time_since_epoch() / period;
    if (number > m_newestPeriod || number <= m_newestPeriod - std::int64_t(periodCount)) {
        restart(); // by a device whose clock is wrong, or older than what counts
        return;
    }
    walk.at = point.at;
    drive(walk, walk.x + dx, world.y * side, slotOf(number));
}

void TraceGrid::drive(TraceWalk &walk, double toX, double toY, std::size_t slot)
{
    // From edge to edge of the cells, as far as the point.
    const double dx = toX - walk.x;
    const double dy = toY - walk.y;
    const double length = std::hypot(dx, dy);
    double cellX = walk.cellX;
    double cellY = walk.cellY;
    const auto untilEdge = [](double at, double cell, double step) {
        if (step == 0)
            return std::numeric_limits<double>::infinity();
        return ((step > 0 ? cell + 1 : cell) - at) / step;
    };
    for (double done = 0; done < 1;) {
        const double untilX = untilEdge(walk.x, cellX, dx);
        const double untilY = untilEdge(walk.y, cellY, dy);
        const double next = std::min({untilX, untilY, 1.0});
        const double part = std::max(0.0, next - done) * length;
        const double middle = (done + std::max(done, next)) / 2;
        walk.length += part;
        walk.sumX += part * (walk.x + dx * middle - cellX);
        walk.sumY += part * (walk.y + dy * middle - cellY);
        done = next;
        if (done >= 1)
            break;
        leaveCell(walk, {wrapped(cellX), static_cast<int>(cellY)}, slot);
        if (untilX <= untilY)
            cellX += dx > 0 ? 1 : -1;
        else
            cellY += dy > 0 ? 1 : -1;
    }
    const double turns = std::floor(toX / side) * side;
    walk.x = toX - turns;
    walk.y = toY;
    walk.cellX = cellX - turns;
    walk.cellY = cellY;
}

void TraceGrid::leaveCell(TraceWalk &walk, TraceCellId cell, std::size_t slot)
{
    if (walk.length >= shortestCrossing) {
        if (!walk.hasLast || walk.last != cell) {
            visit(cell, walk.sumX / walk.length, walk.sumY / walk.length, slot);
            if (walk.hasLast)
                link(walk.last, cell, slot);
        }
        walk.hasLast = true;
        walk.last = cell;
    }
    walk.length = walk.sumX = walk.sumY = 0;
}

void TraceGrid::visit(TraceCellId id, double x, double y, std::size_t slot)
{
    if (id.y < 0 || id.y >= side)
        return;
    if (m_cells.size() >= qsizetype(m_mostCells) && !m_cells.contains(keyOf(id)))
        forgetLeastUsed();
    Cell &cell = m_cells[keyOf(id)];
    const double before = std::min(double(sum(cell.visits)), mostRemembered);
    cell.x = static_cast<float>((cell.x * before + x) / (before + 1));
    cell.y = static_cast<float>((cell.y * before + y) / (before + 1));
    increment(cell.visits[slot]);
}

void TraceGrid::link(TraceCellId from, TraceCellId to, std::size_t slot)
{
    for (std::size_t i = 0; i < directions.size(); ++i) {
        const bool isForth = neighbour(from, directions[i]) == to;
        if (!isForth && neighbour(to, directions[i]) != from)
            continue;
        if (const auto cell = m_cells.find(keyOf(isForth ? from : to)); cell != m_cells.end())
            increment(cell->links[i][slot]);
        return;
    }
}

void TraceGrid::advanceTo(Instant now)
{
    const std::int64_t number = now.time_since_epoch() / period;
    if (number <= m_newestPeriod)
        return;
    const std::int64_t passed = std::min(number - m_newestPeriod, std::int64_t(periodCount));
    const bool isFirst = std::exchange(m_newestPeriod, number) < 0;
    if (isFirst)
        return;
    m_cells.removeIf([&](const auto &entry) {
        Cell &cell = entry.value();
        for (std::int64_t i = 0; i < passed; ++i) {
            const std::size_t slot = slotOf(number - i);
            cell.visits[slot] = 0;
            for (Counts &link : cell.links)
                link[slot] = 0;
        }
        return sum(cell.visits) == 0;
    });
}

void TraceGrid::forgetLeastUsed()
{
    std::vector<std::uint32_t> uses;
    uses.reserve(static_cast<std::size_t>(m_cells.size()));
    for (const Cell &cell : std::as_const(m_cells))
        uses.push_back(sum(cell.visits));
    const auto most = std::max<std::ptrdiff_t>(1, std::ptrdiff_t(double(uses.size()) * partForgotten));
    const auto limit = uses.begin() + (most - 1);
    std::ranges::nth_element(uses, limit);
    std::ptrdiff_t left = most;
    m_cells.removeIf(
        [&](const auto &entry) { return left > 0 && sum(entry.value().visits) <= *limit && left-- > 0; });
    m_forgotten += static_cast<std::uint64_t>(most - left);
}

void TraceGrid::restore(QHash<quint64, Cell> cells, std::int64_t newestPeriod, std::uint64_t forgotten)
{
    m_cells = std::move(cells);
    m_newestPeriod = newestPeriod;
    m_forgotten = forgotten;
}

} // namespace waypost
