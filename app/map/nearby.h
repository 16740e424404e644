// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

#include <algorithm>
#include <cmath>
#include <vector>

namespace waypost {

struct PlanePoint
{
    double x = 0;
    double y = 0;
};

[[nodiscard]] inline double squaredDistance(PlanePoint a, PlanePoint b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/** Things by place, each called by its number, to find those near a point. Buckets are as wide as the
 * furthest that is looked. */
class Nearby
{
public:
    Nearby(const QRect &range, double reach, std::size_t things)
        : m_origin{double(range.left()), double(range.top())}
        , m_side(sideFor(range, reach, things))
        , m_columns(static_cast<int>(range.width() / m_side) + 1)
        , m_lines(static_cast<int>(range.height() / m_side) + 1)
        , m_first(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_lines), -1)
        , m_things(things)
    {
    }

    void add(int thing, PlanePoint at)
    {
        int &first = m_first[bucket(column(at.x), line(at.y))];
        m_things[static_cast<std::size_t>(thing)] = {at, first};
        first = thing;
    }

    /** Calls @p visit(int thing, PlanePoint at) for all that are within reach, and some that are not. */
    template <typename Visit>
    void forEach(PlanePoint around, Visit visit) const
    {
        const int middleColumn = column(around.x);
        const int middleLine = line(around.y);
        for (int y = std::max(0, middleLine - 1); y <= std::min(m_lines - 1, middleLine + 1); ++y) {
            for (int x = std::max(0, middleColumn - 1); x <= std::min(m_columns - 1, middleColumn + 1); ++x) {
                for (int thing = m_first[bucket(x, y)]; thing >= 0;) {
                    const Thing &there = m_things[static_cast<std::size_t>(thing)];
                    visit(thing, there.at);
                    thing = there.next;
                }
            }
        }
    }

private:
    struct Thing
    {
        PlanePoint at;
        int next = -1; ///< in the same bucket
    };

    /** Wide enough to look at the nearest nine only, and no more buckets than a few for each thing. */
    static double sideFor(const QRect &range, double reach, std::size_t things)
    {
        const double area = double(range.width()) * range.height();
        return std::max({reach, 1.0, std::sqrt(area / (4.0 * static_cast<double>(things) + 64))});
    }
    [[nodiscard]] int column(double x) const
    {
        return std::clamp(static_cast<int>((x - m_origin.x) / m_side), 0, m_columns - 1);
    }
    [[nodiscard]] int line(double y) const
    {
        return std::clamp(static_cast<int>((y - m_origin.y) / m_side), 0, m_lines - 1);
    }
    [[nodiscard]] std::size_t bucket(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(x);
    }

    PlanePoint m_origin;
    double m_side;
    int m_columns;
    int m_lines;
    std::vector<int> m_first;
    std::vector<Thing> m_things;
};

} // namespace waypost
