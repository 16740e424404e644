// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/roadmap.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace waypost {

namespace {

constexpr int cellsPerTileBits = 8;
constexpr double busyPart = 0.95; // of the stretches: the rest is as busy as it gets
constexpr double leastBusy = 22; // trips: a young fleet's busiest road is not yet a highway

/** A cell of a level: where its roads meet, and what goes to its neighbours. */
struct Junction
{
    double x = 0; // sums of places in cells of the level, weighted by visits
    double y = 0;
    double visits = 0;
    std::array<std::uint32_t, TraceGrid::directions.size()> links{};
};

/** The grid seen with cells 2^shift times as large. */
class CoarseGrid
{
public:
    CoarseGrid(const TraceGrid &grid, int shift)
        : m_shift(shift)
        , m_side(TraceGrid::side >> shift)
    {
        const auto &cells = grid.cells();
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            add(TraceGrid::idOf(cell.key()), cell.value());
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            addLinks(TraceGrid::idOf(cell.key()), cell.value());
    }

    [[nodiscard]] const QHash<quint64, Junction> &junctions() const { return m_junctions; }
    [[nodiscard]] int side() const { return m_side; }

private:
    [[nodiscard]] TraceCellId parent(TraceCellId id) const { return {id.x >> m_shift, id.y >> m_shift}; }

    void add(TraceCellId id, const TraceGrid::Cell &cell)
    {
        const TraceCellId up = parent(id);
        const double scale = std::exp2(-m_shift);
        const double visits = TraceGrid::sum(cell.visits);
        Junction &junction = m_junctions[TraceGrid::keyOf(up)];
        junction.x += visits * ((id.x + double(cell.x)) * scale - up.x);
        junction.y += visits * ((id.y + double(cell.y)) * scale - up.y);
        junction.visits += visits;
    }

    void addLinks(TraceCellId id, const TraceGrid::Cell &cell)
    {
        for (std::size_t i = 0; i < TraceGrid::directions.size(); ++i) {
            const std::uint32_t use = TraceGrid::sum(cell.links[i]);
            if (use > 0)
                addLink(parent(id), parent(TraceGrid::neighbour(id, TraceGrid::directions[i])), use);
        }
    }

    void addLink(TraceCellId from, TraceCellId to, std::uint32_t use)
    {
        if (from == to || !m_junctions.contains(TraceGrid::keyOf(to)))
            return;
        for (std::size_t i = 0; i < TraceGrid::directions.size(); ++i) {
            const TraceCellId way = TraceGrid::directions[i];
            const auto leadsFrom = [&](TraceCellId a, TraceCellId b) {
                return (a.x + way.x + m_side) % m_side == b.x && a.y + way.y == b.y;
            };
            if (leadsFrom(from, to))
                m_junctions[TraceGrid::keyOf(from)].links[i] += use;
            else if (leadsFrom(to, from))
                m_junctions[TraceGrid::keyOf(to)].links[i] += use;
            else
                continue;
            return;
        }
    }

    int m_shift;
    int m_side;
    QHash<quint64, Junction> m_junctions;
};

/** Trips on the busiest roads, beside which the others are drawn. */
double busiest(const CoarseGrid &grid)
{
    std::vector<std::uint32_t> uses;
    for (const Junction &junction : grid.junctions()) {
        for (const std::uint32_t use : junction.links) {
            if (use > 0)
                uses.push_back(use);
        }
    }
    if (uses.empty())
        return leastBusy;
    const auto limit = uses.begin() + std::ptrdiff_t(double(uses.size() - 1) * busyPart);
    std::ranges::nth_element(uses, limit);
    return std::max(leastBusy, double(*limit));
}

CellPoint pointIn(const Junction &junction, double column, double row)
{
    constexpr double unitsPerCell = RoadMap::unitsPerTile / (1 << cellsPerTileBits);
    return {
        static_cast<float>(std::round((column + junction.x / junction.visits) * unitsPerCell)),
        static_cast<float>(std::round((row + junction.y / junction.visits) * unitsPerCell))};
}

} // namespace

RoadMap::RoadMap(const TraceGrid &grid)
{
    for (int level = 0; level < int(levels.size()); ++level) {
        const CoarseGrid coarse(
            grid, TraceGrid::bits - cellsPerTileBits - levels[std::size_t(level)].tileBits);
        const double most = busiest(coarse);
        const auto &junctions = coarse.junctions();
        constexpr int mask = (1 << cellsPerTileBits) - 1;
        for (auto it = junctions.cbegin(); it != junctions.cend(); ++it) {
            const TraceCellId id = TraceGrid::idOf(it.key());
            for (std::size_t i = 0; i < TraceGrid::directions.size(); ++i) {
                const TraceCellId way = TraceGrid::directions[i];
                const TraceCellId next{(id.x + way.x + coarse.side()) % coarse.side(), id.y + way.y};
                const auto end = junctions.constFind(TraceGrid::keyOf(next));
                if (it->links[i] == 0 || end == junctions.cend())
                    continue;
                const CellId tile{level, id.x >> cellsPerTileBits, id.y >> cellsPerTileBits};
                const int column = id.x & mask;
                const int row = id.y & mask;
                m_tiles[tile].push_back(
                    {pointIn(*it, column, row), pointIn(*end, column + way.x, row + way.y),
                     static_cast<float>(std::sqrt(std::min(1.0, it->links[i] / most)))});
            }
        }
    }
    // Busy roads lie over quiet ones, and the order is the same in every run.
    for (auto &[tile, roads] : m_tiles) {
        std::ranges::sort(roads, {}, [](const RoadStretch &r) {
            return std::tuple(r.use, r.from.x, r.from.y, r.to.x, r.to.y);
        });
    }
}

const std::vector<RoadStretch> &RoadMap::roads(const CellId &tile) const
{
    static const std::vector<RoadStretch> none;
    const auto found = m_tiles.find(tile);
    return found == m_tiles.end() ? none : found->second;
}

int RoadMap::levelForZoom(double zoom)
{
    int level = 0;
    while (level + 1 < int(levels.size()) && zoom >= levels[std::size_t(level) + 1].fromZoom)
        ++level;
    return level;
}

QRect RoadMap::tilesUnder(int level, const QRectF &worldRect)
{
    const int side = 1 << levels.at(static_cast<std::size_t>(level)).tileBits;
    const auto tileAt = [side](double value) { return static_cast<int>(std::floor(value * side)); };
    const int top = std::clamp(tileAt(worldRect.top()), 0, side - 1);
    const int bottom = std::clamp(tileAt(worldRect.bottom()), 0, side - 1);
    return QRect(QPoint(tileAt(worldRect.left()), top), QPoint(tileAt(worldRect.right()), bottom));
}

} // namespace waypost
