// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"

#include "domain/outsidetext.h"
#include "map/keepinview.h"
#include "map/walkstep.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

// What a fleet layer is asked: what is drawn where, and which camera shows it.

namespace waypost {

namespace {

constexpr double closestFit = 13; // zoom; one parked vehicle alone is not shown closer
constexpr double mostZoom = 20; // that the map can be looked at from
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

double FleetLayer::selectedLat() const
{
    return placeOf(m_selectedRow).x();
}

double FleetLayer::selectedLng() const
{
    return placeOf(m_selectedRow).y();
}

FleetHits::Hit FleetLayer::hitAt(double x, double y) const
{
    if (size().isEmpty())
        return {};
    refreshPicture();
    if (std::exchange(m_hitsAreStale, false))
        m_hits = FleetHits(m_markers.index(), m_picture);
    return m_hits.at({x, y}, camera(), m_markers.index());
}

int FleetLayer::rowAt(double x, double y) const
{
    return hitAt(x, y).row;
}

bool FleetLayer::isNamed(int row) const
{
    return std::ranges::find(m_labels, row, &VehicleLabel::row) != m_labels.end();
}

int FleetLayer::rowTowards(double x, double y, double dx, double dy) const
{
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    const MapCamera now = camera();
    const QRectF view(QPointF(), size());
    for (int row = 0; row < m_markers.index().rows(); ++row) {
        if (!m_markers.isPlaced(row))
            continue;
        const QPointF at = now.toScreen(m_markers.placeOf(row));
        const double cost = walkCost(at - QPointF(x, y), {dx, dy});
        if (cost < least && view.contains(at)) {
            least = cost;
            best = row;
        }
    }
    return best;
}

ClusterHit FleetLayer::clusterAt(double x, double y) const
{
    const int cluster = hitAt(x, y).cluster;
    return cluster < 0 ? ClusterHit() : hitCluster(cluster);
}

ClusterHit FleetLayer::hitCluster(int cluster) const
{
    constexpr int mostListed = 500;
    constexpr double roomAround = 80; // pixels
    ClusterHit hit;
    std::vector<WorldPoint> places;
    m_picture.gathered.forEachMember(m_markers.index(), cluster, [&](int row) {
        places.push_back(m_markers.placeOf(row));
        if (hit.rows.size() < mostListed)
            hit.rows.append(row);
    });
    hit.count = static_cast<int>(places.size());
    const QRectF bounds = boundsOf(places);
    hit.target = cameraFor(bounds, size(), roomAround, mostZoom);
    // Apart by less than a marker at the closest look: no zoom tells them from each other.
    const double widest = std::max(bounds.width(), bounds.height()) * mercator::worldSize(mostZoom);
    hit.splits = widest > markerSizeForZoom(mostZoom) && hit.target.zoom > zoom() + 0.2;
    return hit;
}

bool FleetLayer::isDrawnAlone(int row) const
{
    if (size().isEmpty())
        return false;
    refreshPicture();
    const auto i = static_cast<std::size_t>(row);
    return row >= 0 && i < m_isAlone.size() && m_isAlone[i] != 0;
}

QPointF FleetLayer::placeOf(int row) const
{
    if (!m_store || !m_markers.isPlaced(row))
        return {notANumber, notANumber};
    const auto i = static_cast<std::size_t>(row);
    return {m_store->columns().lat[i], m_store->columns().lng[i]};
}

QString FleetLayer::nameOf(int row) const
{
    return m_store && row >= 0 && row < m_store->size() ? shownName(m_store->vehicle(row).displayName())
                                                        : QString();
}

std::vector<WorldPoint> FleetLayer::placedVehicles(bool onlyMasked) const
{
    std::vector<WorldPoint> places;
    for (int row = 0; row < m_markers.index().rows(); ++row) {
        if (m_markers.isPlaced(row) && (!onlyMasked || m_mask->contains(row)))
            places.push_back(m_markers.placeOf(row));
    }
    return places;
}

CameraTarget FleetLayer::cameraToFit(double padding) const
{
    std::vector<WorldPoint> places = placedVehicles(m_mask && m_mask->isActive());
    if (places.empty()) // nobody passes the filter
        places = placedVehicles(false);
    return cameraFor(boundsOf(places), size(), padding, closestFit);
}

CameraTarget FleetLayer::cameraToFitAll(double padding) const
{
    return cameraFor(boundsOf(placedVehicles(false)), size(), padding, closestFit);
}

CameraTarget FleetLayer::cameraToKeep(const QList<int> &rows) const
{
    std::vector<WorldPoint> places;
    for (const int row : rows) {
        if (m_markers.isPlaced(row))
            places.push_back(m_markers.placeOf(row));
    }
    const std::optional<MapCamera> target = keepInView(camera(), places);
    if (!target)
        return {};
    const GeoPoint centre = mercator::toGeo(target->centre);
    return {true, centre.lat, centre.lng, target->zoom};
}

} // namespace waypost
