// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/polygonfill.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace waypost {

namespace {

constexpr std::size_t mostSteps = 20'000'000; // edges looked at while sweeping
constexpr int mostSplits = 6; // of a band in which edges cross

/** An edge that is not level, upper end first. */
struct Edge
{
    double x0, y0, x1, y1;
    [[nodiscard]] double xAt(double y) const { return x0 + (x1 - x0) * ((y - y0) / (y1 - y0)); }
};

std::vector<Edge> edgesOf(std::span<const CellRing> rings)
{
    std::vector<Edge> edges;
    for (const CellRing &ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            CellPoint a = ring[i];
            CellPoint b = ring[(i + 1) % ring.size()];
            if (a.y > b.y)
                std::swap(a, b);
            if (a.y < b.y)
                edges.push_back({a.x, a.y, b.x, b.y});
        }
    }
    std::ranges::sort(edges, {}, &Edge::y0);
    return edges;
}

std::vector<double> levelsOf(const std::vector<Edge> &edges)
{
    std::vector<double> levels;
    levels.reserve(edges.size() * 2);
    for (const Edge &edge : edges) {
        levels.push_back(edge.y0);
        levels.push_back(edge.y1);
    }
    std::ranges::sort(levels);
    const auto repeated = std::ranges::unique(levels);
    levels.erase(repeated.begin(), repeated.end());
    return levels;
}

class Sweep
{
public:
    Sweep(std::vector<Edge> edges, FillMesh &mesh, WorkBudget *budget)
        : m_edges(std::move(edges))
        , m_mesh(mesh)
        , m_budget(budget)
        , m_openWith(m_edges.size(), none)
        , m_openSince(m_edges.size())
    {
    }

    bool run()
    {
        const std::vector<double> levels = levelsOf(m_edges);
        std::size_t next = 0;
        for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
            const double top = levels[i];
            std::erase_if(m_active, [&](const Crossing &at) { return m_edges[at.edge].y1 <= top; });
            for (; next < m_edges.size() && m_edges[next].y0 <= top; ++next)
                m_active.push_back({0, next});
            if (!sweep(top, levels[i + 1], mostSplits))
                return false;
        }
        if (!levels.empty())
            closeAll(levels.back());
        return true;
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    /** Where the line crosses an edge. */
    struct Crossing
    {
        double x;
        std::size_t edge;
    };

    /** A band in which no edge begins or ends. Where edges cross in it, it is cut there. False = too much
     * work. */
    bool sweep(double top, double bottom, int splits)
    {
        const std::size_t steps = 4 * m_active.size() + 1; // sorted, searched for crossings, paired, dropped
        m_steps += steps;
        if (m_steps > mostSteps || (m_budget && !m_budget->spend(steps)))
            return false;
        sortAt((top + bottom) / 2);
        const double cut = splits > 0 ? crossingIn(top, bottom) : bottom;
        if (cut < bottom)
            return sweep(top, cut, splits - 1) && sweep(cut, bottom, splits - 1);
        pairUp(top);
        return true;
    }

    /** From west to east. They nearly are already, from the band above. */
    void sortAt(double y)
    {
        for (Crossing &at : m_active)
            at.x = m_edges[at.edge].xAt(y);
        for (std::size_t i = 1; i < m_active.size(); ++i) {
            const Crossing moving = m_active[i];
            std::size_t to = i;
            for (; to > 0 && m_active[to - 1].x > moving.x; --to)
                m_active[to] = m_active[to - 1];
            m_active[to] = moving;
            m_steps += (i - to) / 4; // quicker ones
        }
    }

    /** Where neighbours change places inside a band; @p bottom if nowhere. */
    [[nodiscard]] double crossingIn(double top, double bottom) const
    {
        for (std::size_t i = 1; i < m_active.size(); ++i) {
            const Edge &a = m_edges[m_active[i - 1].edge];
            const Edge &b = m_edges[m_active[i].edge];
            const double above = b.xAt(top) - a.xAt(top);
            const double below = b.xAt(bottom) - a.xAt(bottom);
            if (above >= -1 && below >= -1) // whole units: no more than rounding
                continue;
            const double at = top + (bottom - top) * above / (above - below);
            if (at > top && at < bottom)
                return at;
        }
        return bottom;
    }

    /** From here down the ground lies between the first and the second edge, the third and the fourth, ... */
    void pairUp(double top)
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i + 1 < m_active.size(); i += 2) {
            const std::size_t left = m_active[i].edge;
            const std::size_t right = m_active[i + 1].edge;
            open.push_back(left);
            if (m_openWith[left] == right)
                continue;
            close(left, top);
            m_openWith[left] = right;
            m_openSince[left] = top;
        }
        std::ranges::sort(open);
        for (const std::size_t left : m_open) {
            if (!std::ranges::binary_search(open, left))
                close(left, top);
        }
        m_open = std::move(open);
    }

    void closeAll(double bottom)
    {
        for (const std::size_t left : m_open)
            close(left, bottom);
    }

    void close(std::size_t left, double bottom)
    {
        const std::size_t right = std::exchange(m_openWith[left], none);
        if (right == none)
            return;
        const double top = m_openSince[left];
        const auto corner = [this](std::size_t edge, double y) {
            m_mesh.points.push_back(
                {static_cast<float>(std::round(m_edges[edge].xAt(y))), static_cast<float>(std::round(y))});
        };
        const auto first = static_cast<std::uint32_t>(m_mesh.points.size());
        corner(left, top);
        corner(right, top);
        corner(left, bottom);
        corner(right, bottom);
        for (const std::uint32_t i : {0u, 1u, 2u, 2u, 1u, 3u})
            m_mesh.triangles.push_back(first + i);
    }

    std::vector<Edge> m_edges;
    FillMesh &m_mesh;
    WorkBudget *m_budget;
    std::vector<Crossing> m_active; // what is under the line
    std::vector<std::size_t> m_open; // left edges of the trapezoids that have begun, sorted
    std::vector<std::size_t> m_openWith; // by left edge: the right one, or none
    std::vector<double> m_openSince;
    std::size_t m_steps = 0;
};

} // namespace

bool fillPolygon(std::span<const CellRing> rings, FillMesh &mesh, WorkBudget *budget)
{
    const std::size_t points = mesh.points.size();
    const std::size_t triangles = mesh.triangles.size();
    if (Sweep(edgesOf(rings), mesh, budget).run())
        return true;
    mesh.points.resize(points);
    mesh.triangles.resize(triangles);
    return false;
}

} // namespace waypost
