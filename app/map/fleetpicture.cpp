// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetpicture.h"

#include "map/nearby.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace waypost {

namespace {

enum Layer {
    Stopped,
    NoFix,
    Stale,
    Idle,
    Moving,
    FirstAlarm,
    Hovered = FirstAlarm + 2 * alarmRanks,
    Selected,
    LayerCount
};

constexpr double apartRadius = 17; // pixels of a vehicle with its ring

Layer layerOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Moving:
        return Moving;
    case Glyph::Idle:
        return Idle;
    case Glyph::Stopped:
        return Stopped;
    case Glyph::Stale:
        return Stale;
    case Glyph::NoFix:
        break;
    }
    return NoFix;
}

class Painter
{
public:
    Painter(const FleetView &fleet, const MapCamera &camera, double margin)
        : m_fleet(fleet)
    {
        m_picture.origin = camera.centre;
        m_picture.zoom = camera.zoom;
        m_picture.covered = camera.worldRect(margin);
    }

    FleetPicture paint()
    {
        const ClusterRules rules = ClusterRules::forZoom(m_picture.zoom, m_fleet.clustered);
        m_picture.gathered = clusterFleet(m_fleet.index, m_picture.covered, rules);
        letBadgesGiveWay();
        for (const FleetCluster &cluster : m_picture.gathered.clusters) {
            if (cluster.isAlone())
                put(cluster.row);
        }
        for (const int row : m_fleet.index.apart()) {
            if (isNear(row))
                put(row);
        }
        // Pointed out somewhere else: shown where it is, whatever it is part of.
        if (isShown(m_fleet.hoveredRow) && m_fleet.hoveredRow != m_fleet.selectedRow)
            m_layers[Hovered] = {m_fleet.hoveredRow};
        for (std::vector<int> &rows : m_layers) {
            std::ranges::sort(rows); // who lies on whom must not change from frame to frame
            m_picture.alone.insert(m_picture.alone.end(), rows.begin(), rows.end());
        }
        addFaint(rules);
        return std::move(m_picture);
    }

private:
    [[nodiscard]] bool isShown(int row) const
    {
        return row >= 0 && row < m_fleet.index.rows() && m_fleet.index.state(row).role != MarkerRole::Absent
            && isNear(row);
    }

    [[nodiscard]] bool isNear(int row) const
    {
        const WorldPoint place = toWorld(m_fleet.index.at(row));
        return std::abs(place.y - m_picture.origin.y) <= m_picture.covered.height() / 2
            && std::abs(mercator::shortWay(place.x - m_picture.origin.x)) <= m_picture.covered.width() / 2;
    }

    /** Pixels from the middle of the picture at the zoom it is made for. */
    [[nodiscard]] PlanePoint inPixels(WorldPoint place) const
    {
        const double scale = mercator::worldSize(m_picture.zoom);
        return {
            mercator::shortWay(place.x - m_picture.origin.x) * scale, (place.y - m_picture.origin.y) * scale};
    }

    /** A badge stands beside the vehicles that are never part of it, not under them. */
    void letBadgesGiveWay()
    {
        const double scale = mercator::worldSize(m_picture.zoom);
        const QSize room = (m_picture.covered.size() * scale).toSize();
        std::vector<PlanePoint> apart;
        for (const int row : m_fleet.index.apart()) {
            if (isNear(row))
                apart.push_back(inPixels(toWorld(m_fleet.index.at(row))));
        }
        Nearby others(
            QRect(QPoint(-room.width() / 2, -room.height() / 2), room), badgeRadius(0xffffffff) + apartRadius,
            apart.size());
        for (std::size_t i = 0; i < apart.size(); ++i)
            others.add(static_cast<int>(i), apart[i]);
        for (FleetCluster &cluster : m_picture.gathered.clusters) {
            if (cluster.isAlone())
                continue;
            const PlanePoint from = inPixels(cluster.at);
            const PlanePoint to = stepAside(from, badgeRadius(cluster.count) + apartRadius, others);
            cluster.at.x += (to.x - from.x) / scale;
            cluster.at.y += (to.y - from.y) / scale;
        }
    }

    /** Away from whoever is nearest, a few times; in a crowd it stays under somebody. */
    static PlanePoint stepAside(PlanePoint at, double room, const Nearby &others)
    {
        constexpr int tries = 3;
        for (int i = 0; i < tries; ++i) {
            std::optional<PlanePoint> nearest;
            others.forEach(at, [&](int, PlanePoint there) {
                const double away = squaredDistance(at, there);
                if (away < room * room && (!nearest || away < squaredDistance(at, *nearest)))
                    nearest = there;
            });
            if (!nearest)
                break;
            const double away = std::sqrt(squaredDistance(at, *nearest));
            const PlanePoint direction = away > 0
                ? PlanePoint{(at.x - nearest->x) / away, (at.y - nearest->y) / away}
                : PlanePoint{0, 1};
            at = {nearest->x + direction.x * room, nearest->y + direction.y * room};
        }
        return at;
    }

    void put(int row)
    {
        if (row != m_fleet.hoveredRow || row == m_fleet.selectedRow)
            m_layers[static_cast<std::size_t>(layerOfRow(row))].push_back(row);
    }

    [[nodiscard]] int layerOfRow(int row) const
    {
        if (row == m_fleet.selectedRow)
            return Selected;
        const MarkerState state = m_fleet.index.state(row);
        if (state.alarm == AlarmPriority::None)
            return layerOf(state.glyph);
        const int rank = static_cast<int>(state.alarm) - static_cast<int>(AlarmPriority::Low);
        return FirstAlarm + rank + (state.unacked ? alarmRanks : 0);
    }

    /** One mark a square is enough for what nobody looks for. */
    void addFaint(const ClusterRules &rules)
    {
        const int level = std::min(rules.level(), FleetIndex::finest);
        const double side = std::exp2(level);
        const double unit = std::exp2(32 - level);
        const QRect range = FleetIndex::squaresUnder(level, m_picture.covered);
        if (rules.level() > FleetIndex::finest) {
            m_fleet.index.forEachRow(MarkerRole::Faint, range, [this](int row) {
                m_picture.faint.push_back({toWorld(m_fleet.index.at(row)), row});
            });
            return;
        }
        m_fleet.index.forEachSquare(
            MarkerRole::Faint, level, range, [&](const FleetCell &cell, int column, int line) {
                const double count = cell.count();
                const WorldPoint middle{
                    (column + static_cast<double>(cell.sumX) / unit / count) / side,
                    (line + static_cast<double>(cell.sumY) / unit / count) / side};
                m_picture.faint.push_back({middle, cell.count() == 1 ? static_cast<int>(cell.rowXor) : -1});
            });
    }

    const FleetView &m_fleet;
    FleetPicture m_picture;
    std::array<std::vector<int>, LayerCount> m_layers;
};

} // namespace

bool FleetPicture::covers(const MapCamera &camera) const
{
    const QRectF view = camera.worldRect();
    const double dx = std::abs(mercator::shortWay(camera.centre.x - origin.x));
    const double dy = std::abs(camera.centre.y - origin.y);
    return !covered.isNull() && ClusterRules::forZoom(camera.zoom).zoom == gathered.rules.zoom
        && dx + view.width() / 2 <= covered.width() / 2 && dy + view.height() / 2 <= covered.height() / 2;
}

FleetPicture makeFleetPicture(const FleetView &fleet, const MapCamera &camera, double margin)
{
    return Painter(fleet, camera, margin).paint();
}

} // namespace waypost
