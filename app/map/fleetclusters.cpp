// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetclusters.h"

#include "map/nearby.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace waypost {

namespace {

constexpr int block = 16; // squares; the area looked at changes in steps of so many
constexpr double singleRadius = 9; // pixels of a vehicle that is drawn as itself
constexpr double separateZoom = 12; // from here on only what lies on one another is gathered

/** What a heap is made of. */
struct Held
{
    std::uint32_t rowXor = 0; ///< of all its rows
    std::array<std::uint32_t, glyphCount> states{};
    std::array<std::uint32_t, alarmRanks> alarms{};

    void add(const Held &other)
    {
        rowXor ^= other.rowXor;
        for (std::size_t i = 0; i < states.size(); ++i)
            states[i] += other.states[i];
        for (std::size_t i = 0; i < alarms.size(); ++i)
            alarms[i] += other.alarms[i];
    }
    void remove(const Held &other)
    {
        rowXor ^= other.rowXor;
        for (std::size_t i = 0; i < states.size(); ++i)
            states[i] -= other.states[i];
        for (std::size_t i = 0; i < alarms.size(); ++i)
            alarms[i] -= other.alarms[i];
    }
};

/** A square with vehicles, or what has been gathered so far; places are in atoms. */
struct Heap
{
    PlanePoint sum; ///< of the places of its vehicles
    PlanePoint seat; ///< the middle of the square's own vehicles, where it all began
    std::uint32_t count = 0;
    int column = 0;
    int line = 0;
    int parent = -1; ///< the heap that took it in
    int parts = 1;
    int other = -1; ///< of two parts the second

    [[nodiscard]] PlanePoint middle() const { return {sum.x / count, sum.y / count}; }
    void take(const Heap &heap, int index)
    {
        sum.x += heap.sum.x;
        sum.y += heap.sum.y;
        count += heap.count;
        parts += heap.parts;
        other = index;
    }
};

class Gatherer
{
public:
    Gatherer(const FleetIndex &fleet, const QRectF &worldRect, const ClusterRules &rules)
        : m_fleet(fleet)
        , m_rules(rules)
        , m_level(rules.level())
        , m_side(std::exp2(m_level))
        , m_range(wholeBlocks(worldRect))
    {
    }

    FleetClusters gather()
    {
        collect();
        joinAround();
        partPairs();
        joinOverlapping();
        return result();
    }

private:
    [[nodiscard]] double inAtoms(double pixels) const { return m_rules.inAtoms(pixels); }

    [[nodiscard]] QRect wholeBlocks(const QRectF &worldRect) const
    {
        const double side = m_side / block;
        const double left = std::floor(worldRect.left() * side) / side;
        const double right = std::ceil(worldRect.right() * side) / side;
        const double top = std::floor(worldRect.top() * side) / side;
        const double bottom = std::ceil(worldRect.bottom() * side) / side;
        return FleetIndex::squaresUnder(
            m_level, QRectF(QPointF(left, top), QPointF(right - 0.5 / m_side, bottom - 0.5 / m_side)));
    }

    void collect()
    {
        if (m_level <= FleetIndex::finest)
            collectSquares();
        else
            collectVehicles();
    }

    void collectSquares()
    {
        const double unit = std::exp2(32 - m_level);
        m_fleet.forEachSquare(
            MarkerRole::Common, m_level, m_range, [&](const FleetCell &cell, int column, int line) {
                m_held.push_back({cell.rowXor, cell.states, cell.alarms});
                Heap &heap = m_heaps.emplace_back();
                heap.count = cell.count();
                heap.column = column;
                heap.line = line;
                heap.sum
                    = {double(heap.count) * column + static_cast<double>(cell.sumX) / unit,
                       double(heap.count) * line + static_cast<double>(cell.sumY) / unit};
                heap.seat = heap.middle();
            });
    }

    /** Below the index's finest squares vehicles are few, and are sorted into atoms one by one. */
    void collectVehicles()
    {
        const QRectF area(
            m_range.left() / m_side, m_range.top() / m_side, m_range.width() / m_side,
            m_range.height() / m_side);
        std::unordered_map<std::uint64_t, std::size_t> known;
        m_fleet.forEachRow(
            MarkerRole::Common, FleetIndex::squaresUnder(FleetIndex::finest, area),
            [&](int row) { sortIn(row, known); });
    }

    void sortIn(int row, std::unordered_map<std::uint64_t, std::size_t> &known)
    {
        const WorldPoint place = toWorld(m_fleet.at(row));
        const double middle = (m_range.left() + m_range.width() / 2.0) / m_side;
        const double x = (middle + mercator::shortWay(place.x - middle)) * m_side;
        const double y = place.y * m_side;
        const int column = static_cast<int>(std::floor(x));
        const int line = static_cast<int>(std::floor(y));
        if (!m_range.contains(column, line))
            return;
        const auto [entry, isNew] = known.try_emplace(atomKey(m_fleet.at(row), m_level), m_heaps.size());
        if (isNew) {
            m_heaps.push_back({.column = column, .line = line});
            m_held.emplace_back();
        }
        Heap &heap = m_heaps[entry->second];
        Held &held = m_held[entry->second];
        const MarkerState state = m_fleet.state(row);
        heap.sum.x += x;
        heap.sum.y += y;
        ++heap.count;
        heap.seat = heap.middle();
        held.rowXor ^= static_cast<std::uint32_t>(row);
        ++held.states[static_cast<std::size_t>(state.glyph)];
        if (state.alarm != AlarmPriority::None)
            ++held.alarms[static_cast<std::size_t>(state.alarm) - 1];
    }

    /** The fullest first, and of the same weight in an order that the world decides and not the view. */
    [[nodiscard]] std::vector<int> byWeight() const
    {
        struct Ranked
        {
            std::uint64_t rank;
            int heap;
        };
        std::vector<Ranked> ranked;
        ranked.reserve(m_heaps.size());
        for (int i = 0; i < static_cast<int>(m_heaps.size()); ++i) {
            if (heap(i).parent < 0)
                ranked.push_back({rankOf(heap(i)), i});
        }
        std::ranges::sort(ranked, {}, &Ranked::rank);
        std::vector<int> order;
        order.reserve(ranked.size());
        for (const Ranked &one : ranked)
            order.push_back(one.heap);
        return order;
    }

    /** Less comes first. Scattered within a weight, or every cluster would lie at the upper left of its
     * vehicles. */
    [[nodiscard]] std::uint64_t rankOf(const Heap &heap) const
    {
        constexpr int weightBits = 6; // a count's weight is how many bits it has
        const auto column = static_cast<std::uint64_t>(heap.column) & ((std::uint64_t(1) << m_level) - 1);
        const auto lightness = static_cast<std::uint64_t>(32 - std::bit_width(heap.count));
        std::uint64_t hash = (static_cast<std::uint64_t>(heap.line) << 32 | column) * 0x9e3779b97f4a7c15;
        hash ^= hash >> 29;
        return lightness << (64 - weightBits) | hash >> weightBits;
    }

    void joinAround()
    {
        const double reach = inAtoms(m_rules.radius);
        Nearby roots(m_range, reach, m_heaps.size());
        for (const int i : byWeight()) {
            int best = -1;
            double nearest = reach * reach;
            const PlanePoint own = heap(i).seat;
            roots.forEach(own, [&](int root, PlanePoint seat) {
                const double away = squaredDistance(own, seat);
                if (away < nearest) {
                    nearest = away;
                    best = root;
                }
            });
            if (best < 0)
                roots.add(i, own);
            else
                join(i, best);
        }
    }

    void partPairs()
    {
        const double pair = inAtoms(m_rules.pair);
        for (std::size_t i = 0; i < m_heaps.size(); ++i) {
            Heap &heap = m_heaps[i];
            Held &held = m_held[i];
            if (heap.parent >= 0 || heap.count != 2 || heap.parts != 2)
                continue;
            Heap &other = m_heaps[static_cast<std::size_t>(heap.other)];
            if (squaredDistance(heap.seat, other.seat) < pair * pair)
                continue;
            other.parent = -1;
            heap.sum = heap.seat;
            heap.count = 1;
            heap.parts = 1;
            held.remove(m_held[static_cast<std::size_t>(heap.other)]);
        }
    }

    [[nodiscard]] static double drawnRadius(std::uint32_t count)
    {
        return count == 1 ? singleRadius : badgeRadius(count);
    }

    /** No badge covers another or a vehicle: the smaller one goes into the larger. */
    void joinOverlapping()
    {
        Nearby kept(m_range, inAtoms(2 * badgeRadius(0xffffffff) + m_rules.gap), m_heaps.size());
        for (const int i : byWeight()) {
            const double own = drawnRadius(heap(i).count);
            const PlanePoint middle = heap(i).middle();
            int best = -1;
            double nearest = 0;
            kept.forEach(middle, [&](int other, PlanePoint) {
                if (heap(other).count == 1)
                    return;
                const double room = inAtoms(own + drawnRadius(heap(other).count) + m_rules.gap);
                const double away = squaredDistance(middle, heap(other).middle()) - room * room;
                if (away < nearest) {
                    nearest = away;
                    best = other;
                }
            });
            if (best < 0)
                kept.add(i, middle);
            else
                join(i, best);
        }
    }

    void join(int part, int root)
    {
        m_heaps[static_cast<std::size_t>(root)].take(heap(part), part);
        m_held[static_cast<std::size_t>(root)].add(m_held[static_cast<std::size_t>(part)]);
        m_heaps[static_cast<std::size_t>(part)].parent = root;
    }

    [[nodiscard]] const Heap &heap(int index) const { return m_heaps[static_cast<std::size_t>(index)]; }

    FleetClusters result()
    {
        FleetClusters found;
        found.rules = m_rules;
        std::vector<int> clusterOfHeap(m_heaps.size(), -1);
        for (std::size_t i = 0; i < m_heaps.size(); ++i) {
            const Heap &root = m_heaps[i];
            if (root.parent >= 0)
                continue;
            clusterOfHeap[i] = static_cast<int>(found.clusters.size());
            const PlanePoint middle = root.middle();
            found.clusters.push_back(
                {{middle.x / m_side, middle.y / m_side},
                 root.count,
                 root.count == 1 ? static_cast<int>(m_held[i].rowXor) : -1,
                 m_held[i].states,
                 m_held[i].alarms});
        }
        found.atoms.reserve(m_heaps.size());
        for (int i = 0; i < static_cast<int>(m_heaps.size()); ++i) {
            int root = i;
            while (heap(root).parent >= 0)
                root = heap(root).parent;
            const auto column
                = static_cast<std::uint64_t>(heap(i).column) & ((std::uint64_t(1) << m_level) - 1);
            found.atoms.push_back(
                {static_cast<std::uint64_t>(heap(i).line) << 32 | column,
                 clusterOfHeap[static_cast<std::size_t>(root)]});
        }
        return found;
    }

    const FleetIndex &m_fleet;
    const ClusterRules &m_rules;
    int m_level;
    double m_side; // atoms to the world's side
    QRect m_range;
    std::vector<Heap> m_heaps;
    std::vector<Held> m_held; // by each of them; apart from what is looked at all the time
};

} // namespace

AlarmPriority FleetCluster::worstAlarm() const
{
    for (int rank = alarmRanks - 1; rank >= 0; --rank) {
        if (alarms[static_cast<std::size_t>(rank)] > 0)
            return static_cast<AlarmPriority>(rank + 1);
    }
    return AlarmPriority::None;
}

ClusterRules ClusterRules::forZoom(double zoom, bool gathered)
{
    ClusterRules rules;
    rules.zoom = std::floor(zoom * 2) / 2;
    if (rules.zoom >= separateZoom || !gathered) {
        rules.atom = 8;
        rules.radius = 8;
        rules.pair = 5;
    } else if (rules.zoom >= 9) {
        rules.radius = 20;
    } else if (rules.zoom >= 8) {
        rules.radius = 24;
    } else if (rules.zoom >= 7) {
        rules.radius = 27;
    } else {
        rules.radius = rules.zoom >= 6 ? 32 : 40;
    }
    return rules;
}

int ClusterRules::level() const
{
    constexpr int tileBits = 8; // the world is 2^8 pixels wide at zoom 0
    const int wanted = static_cast<int>(std::floor(zoom)) + tileBits - static_cast<int>(std::log2(atom));
    return std::max(wanted, FleetIndex::coarsest);
}

double ClusterRules::inAtoms(double pixels) const
{
    return pixels * std::exp2(level()) / mercator::worldSize(zoom);
}

double badgeRadius(std::uint32_t count)
{
    if (count < 10)
        return 12;
    return count < 40 ? 15 : 18;
}

std::uint64_t atomKey(WorldFix at, int level)
{
    const int shift = 32 - level;
    return static_cast<std::uint64_t>(at.y >> shift) << 32 | at.x >> shift;
}

QRect finestSquaresOf(std::uint64_t atom, int level)
{
    const int column = static_cast<int>(atom & 0xffffffff);
    const int line = static_cast<int>(atom >> 32);
    const int finer = FleetIndex::finest - level;
    if (finer < 0)
        return {column >> -finer, line >> -finer, 1, 1};
    return {column << finer, line << finer, 1 << finer, 1 << finer};
}

FleetClusters clusterFleet(const FleetIndex &fleet, const QRectF &worldRect, const ClusterRules &rules)
{
    return Gatherer(fleet, worldRect, rules).gather();
}

} // namespace waypost
