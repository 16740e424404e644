// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleethits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waypost {

namespace {

constexpr double bucketPixels = 64;
constexpr double vehicleRadius = 14; // pixels
constexpr double alarmPull = 6; // pixels by which an alarm counts as nearer than it is

} // namespace

FleetHits::FleetHits(const FleetIndex &fleet, const FleetPicture &picture)
    : m_area(picture.covered)
    , m_side(bucketPixels / mercator::worldSize(picture.zoom))
    , m_columns(static_cast<int>(m_area.width() / m_side) + 1)
    , m_lines(static_cast<int>(m_area.height() / m_side) + 1)
    , m_buckets(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_lines))
{
    const std::vector<FleetCluster> &clusters = picture.gathered.clusters;
    for (int i = 0; i < static_cast<int>(clusters.size()); ++i) {
        const FleetCluster &cluster = clusters[static_cast<std::size_t>(i)];
        if (!cluster.isAlone())
            add({cluster.at, -1, i, badgeRadius(cluster.count) + 2});
    }
    for (const int row : picture.alone)
        add({toWorld(fleet.at(row)), row, -1, vehicleRadius});
}

int FleetHits::column(double x) const
{
    const double middle = m_area.center().x();
    return static_cast<int>(std::floor((middle + mercator::shortWay(x - middle) - m_area.left()) / m_side));
}

int FleetHits::line(double y) const
{
    return static_cast<int>(std::floor((y - m_area.top()) / m_side));
}

void FleetHits::add(const Target &target)
{
    const int x = std::clamp(column(target.at.x), 0, m_columns - 1);
    const int y = std::clamp(line(target.at.y), 0, m_lines - 1);
    m_buckets[static_cast<std::size_t>(y * m_columns + x)].push_back(target);
}

FleetHits::Hit FleetHits::at(QPointF pixel, const MapCamera &camera, const FleetIndex &fleet) const
{
    Hit best;
    double nearest = std::numeric_limits<double>::max();
    const WorldPoint place = camera.toWorld(pixel);
    const int reach = 1 + static_cast<int>(2 * vehicleRadius / camera.scale() / m_side);
    for (int y = std::max(0, line(place.y) - reach); y <= std::min(m_lines - 1, line(place.y) + reach); ++y) {
        for (int x = std::max(0, column(place.x) - reach);
             x <= std::min(m_columns - 1, column(place.x) + reach); ++x) {
            for (const Target &target : m_buckets[static_cast<std::size_t>(y * m_columns + x)]) {
                const QPointF away = camera.toScreen(target.at) - pixel;
                const double distance = std::hypot(away.x(), away.y());
                if (distance > target.radius)
                    continue;
                const bool isAlarmed
                    = target.row >= 0 && fleet.state(target.row).alarm != AlarmPriority::None;
                const double rank = distance - (isAlarmed ? alarmPull : 0);
                if (rank <= nearest) {
                    nearest = rank;
                    best = {target.row, target.cluster};
                }
            }
        }
    }
    return best;
}

} // namespace waypost
