// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"

#include "domain/agewords.h"
#include "map/fleetnode.h"
#include "map/fleetpainter.h"
#include "map/keepinview.h"
#include "map/walkstep.h"

#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr double pictureMargin = 0.3; // of the view, made ahead on every side for panning
constexpr double busyMargin = 0.08; // the same while every frame is made anew anyway
constexpr double viewSlack = 40; // pixels by which a vehicle and its name may reach into the view
constexpr double longestGlide = 200; // pixels; what jumps further is there at once
constexpr double shortestGlide = 0.5; // pixels
constexpr auto labelInterval = 2s;
constexpr auto ageInterval = 20s;
constexpr double labelZoomStep = 0.25;
constexpr double labelPanStep = 0.2; // of the view
constexpr double closestFit = 13; // zoom; one parked vehicle alone is not shown closer
constexpr double mostZoom = 20; // that the map can be looked at from
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

constexpr VehicleFields spriteFields = VehicleFields(VehicleField::Position) | VehicleField::Motion
    | VehicleField::Freshness | VehicleField::Alarm;
constexpr VehicleFields labelFields = VehicleFields(VehicleField::Alarm) | VehicleField::Identity
    | VehicleField::Card | VehicleField::Freshness;

} // namespace

FleetLayer::FleetLayer(QQuickItem *parent)
    : MapLayerItem(parent)
{
    m_labelTimer.setSingleShot(true);
    m_labelTimer.setInterval(labelInterval);
    connect(&m_labelTimer, &QTimer::timeout, this, &FleetLayer::relabel);
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &FleetLayer::relabel);
    connect(&m_glideClock, &GlideClock::ticked, this, &FleetLayer::moveOn);
}

void FleetLayer::setStore(FleetStore *store)
{
    if (m_store == store)
        return;
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = store;
    m_glide.clear();
    m_markers.setStore(store);
    if (store) {
        connect(store, &FleetStore::vehiclesAdded, this, &FleetLayer::onVehiclesAdded);
        connect(store, &FleetStore::changed, this, &FleetLayer::onChanged);
    }
    countPlaced();
    redraw();
    relabel();
    Q_EMIT storeChanged();
}

void FleetLayer::setBasemap(BasemapLayer *basemap)
{
    if (m_basemap == basemap)
        return;
    if (m_basemap)
        disconnect(m_basemap, nullptr, this, nullptr);
    m_basemap = basemap;
    if (basemap)
        connect(basemap, &BasemapLayer::labelsChanged, this, &FleetLayer::relabel);
    Q_EMIT basemapChanged();
}

void FleetLayer::setMask(RowMask *mask)
{
    if (m_mask == mask)
        return;
    if (m_mask)
        disconnect(m_mask, nullptr, this, nullptr);
    m_mask = mask;
    const auto showMask = [this] {
        m_markers.refreshAll();
        redraw();
        relabel();
    };
    if (mask)
        connect(mask, &RowMask::changed, this, showMask);
    m_markers.setMask(mask);
    showMask();
    Q_EMIT maskChanged();
}

void FleetLayer::setAges(QObject *ages)
{
    if (m_ages == ages)
        return;
    m_ages = ages;
    relabel();
    Q_EMIT agesChanged();
}

void FleetLayer::setCallout(QSizeF room)
{
    if (m_callout == room)
        return;
    m_callout = room;
    relabel();
    Q_EMIT calloutChanged();
}

QPointF FleetLayer::calloutAt() const
{
    if (!m_markers.isPlaced(m_selectedRow))
        return {};
    return camera().toScreen(poseOf(m_selectedRow).at) + m_calloutOffset;
}

void FleetLayer::setColors(const FleetPalette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    m_atlasesAreStale = true;
    relabel();
    Q_EMIT colorsChanged();
}

void FleetLayer::setFontFamily(const QString &family)
{
    if (m_fontFamily == family)
        return;
    m_fontFamily = family;
    m_atlasesAreStale = true;
    relabel();
    Q_EMIT fontFamilyChanged();
}

void FleetLayer::setSelectedRow(int row)
{
    if (m_selectedRow == row)
        return;
    m_selectedRow = row;
    m_markers.select(row);
    redraw();
    relabel();
    Q_EMIT selectedRowChanged();
    Q_EMIT selectedMoved();
    Q_EMIT calloutMoved();
}

void FleetLayer::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    redraw();
    Q_EMIT hoveredRowChanged();
}

void FleetLayer::setBlinkOpacity(double opacity)
{
    if (m_blinkOpacity == opacity)
        return;
    m_blinkOpacity = opacity;
    update();
    Q_EMIT blinkOpacityChanged();
}

void FleetLayer::setClustered(bool clustered)
{
    if (m_clustered == clustered)
        return;
    m_clustered = clustered;
    redraw();
    relabel();
    Q_EMIT clusteredChanged();
}

void FleetLayer::setNamesShown(bool shown)
{
    if (m_namesShown == shown)
        return;
    m_namesShown = shown;
    relabel();
    Q_EMIT namesShownChanged();
}

double FleetLayer::selectedLat() const
{
    return placeOf(m_selectedRow).x();
}

double FleetLayer::selectedLng() const
{
    return placeOf(m_selectedRow).y();
}

MarkerPose FleetLayer::poseOf(int row) const
{
    return m_glide.pose(row).value_or(
        MarkerPose{m_markers.placeOf(row), m_markers.index().state(row).headingDeg()});
}

void FleetLayer::onVehiclesAdded(int first, int last)
{
    m_markers.add(first, last);
    countPlaced();
    redraw();
    if (!m_labelTimer.isActive())
        m_labelTimer.start();
}

void FleetLayer::onChanged(std::span<const VehicleChange> changes)
{
    const MapCamera now = camera();
    const QRectF shown = QRectF(QPointF(), size()).adjusted(-viewSlack, -viewSlack, viewSlack, viewSlack);
    const auto isShown = [&](int row) {
        return m_markers.isPlaced(row) && shown.contains(now.toScreen(m_markers.placeOf(row)));
    };
    bool isVisible = false;
    bool needsLabels = false;
    bool selectionMoved = false;
    for (const VehicleChange &change : changes) {
        if (!change.fields.testAnyFlags(spriteFields | labelFields))
            continue;
        const bool wasShown = isShown(change.row);
        const MarkerPose before = wasShown ? poseOf(change.row) : MarkerPose();
        const bool isOther = m_markers.refresh(change.row);
        const bool inView = wasShown || isShown(change.row);
        m_pictureIsStale = m_pictureIsStale || isOther; // also what waits beyond the edge; it costs no frame
        isVisible = isVisible || (inView && isOther);
        needsLabels = needsLabels || (inView && change.fields.testAnyFlags(labelFields));
        if (wasShown && isOther && change.fields.testAnyFlag(VehicleField::Position))
            glide(change.row, now, before);
        selectionMoved = selectionMoved
            || (change.row == m_selectedRow && change.fields.testFlag(VehicleField::Position));
    }
    countPlaced();
    if (isVisible) {
        redraw();
        if (!m_labelTimer.isActive())
            m_labelTimer.start();
    }
    if (needsLabels)
        relabel();
    if (selectionMoved) {
        Q_EMIT selectedMoved();
        Q_EMIT calloutMoved();
    }
}

void FleetLayer::glide(int row, const MapCamera &camera, const MarkerPose &from)
{
    const auto i = static_cast<std::size_t>(row);
    if (!m_animated || i >= m_isAlone.size() || m_isAlone[i] == 0)
        return;
    const MarkerPose to{m_markers.placeOf(row), m_markers.index().state(row).headingDeg()};
    const QPointF way = camera.toScreen(to.at) - camera.toScreen(from.at);
    const double pixels = std::hypot(way.x(), way.y());
    if (pixels < shortestGlide || pixels > longestGlide) {
        m_glide.stop(row);
        return;
    }
    const bool isRunning = m_glideClock.state() == QAbstractAnimation::Running;
    m_glide.start(row, from, to, isRunning ? m_glideClock.currentTime() : 0);
    if (!isRunning)
        m_glideClock.start(); // ticks at once, and would stop again if nobody were under way
}

void FleetLayer::moveOn(int ms)
{
    if (!m_glide.advance(ms))
        m_glideClock.stop();
    m_spritesAreStale = true;
    polish();
    update();
    if (m_selectedRow >= 0)
        Q_EMIT calloutMoved();
}

void FleetLayer::countPlaced()
{
    const int count = m_markers.index().placed();
    if (m_placedCount != count) {
        m_placedCount = count;
        Q_EMIT placedCountChanged();
    }
}

void FleetLayer::redraw()
{
    m_pictureIsStale = true;
    polish();
    update();
}

void FleetLayer::relabel()
{
    m_labelsAreStale = true;
    polish();
}

void FleetLayer::onCameraMoved()
{
    const MapCamera now = camera();
    const QPointF moved = now.toScreen(m_labelledCamera.centre) - QPointF(width() / 2, height() / 2);
    if (now.size != m_labelledCamera.size || std::abs(now.zoom - m_labelledCamera.zoom) >= labelZoomStep
        || std::abs(moved.x()) > labelPanStep * width() || std::abs(moved.y()) > labelPanStep * height())
        relabel();
    else if (!m_labelTimer.isActive())
        m_labelTimer.start();
    polish();
    update();
    if (m_selectedRow >= 0)
        Q_EMIT calloutMoved();
}

void FleetLayer::onPixelScaleChanged()
{
    m_atlasesAreStale = true;
    relabel();
    update();
}

void FleetLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged)
        onPixelScaleChanged();
    MapLayerItem::itemChange(change, data);
}

void FleetLayer::refreshPicture() const
{
    const MapCamera now = camera();
    const bool isCovered = m_picture.covers(now);
    if (!m_pictureIsStale && isCovered)
        return;
    m_picture = makeFleetPicture(view(), now, isCovered ? busyMargin : pictureMargin);
    m_isAlone.assign(static_cast<std::size_t>(m_markers.index().rows()), 0);
    for (const int row : m_picture.alone)
        m_isAlone[static_cast<std::size_t>(row)] = 1;
    m_pictureIsStale = false;
    m_hitsAreStale = m_spritesAreStale = true;
}

void FleetLayer::refreshAtlases()
{
    const double markerSize = markerSizeForZoom(zoom());
    if (!m_atlasesAreStale && m_atlas.markerSize() == markerSize)
        return;
    m_atlas = FleetAtlas(markerSize, m_colors, devicePixelRatio());
    if (std::exchange(m_atlasesAreStale, false)) {
        m_clusterAtlas = ClusterAtlas(m_colors, m_fontFamily, devicePixelRatio());
        m_clusterAtlasVersion = -1;
    }
    m_atlasIsNew = m_spritesAreStale = true;
}

QString FleetLayer::labelOf(int row) const
{
    const QString name = nameOf(row);
    const auto *words = qobject_cast<AgeWords *>(m_ages.data());
    const Vehicle &vehicle = m_store->vehicle(row);
    if (!words || m_markers.index().state(row).glyph != Glyph::Stale || !vehicle.reportTime.has_value())
        return name;
    return name + QLatin1Char(' ') + words->ageInWords(m_store->clock().now() - *vehicle.reportTime);
}

std::vector<QRectF> FleetLayer::labelObstacles() const
{
    std::vector<QRectF> obstacles;
    if (!m_basemap)
        return obstacles;
    const MapCamera now = camera();
    for (const MapLabel &label : m_basemap->labels())
        obstacles.emplace_back(now.toScreen(label.anchor) + label.offset, label.size);
    return obstacles;
}

void FleetLayer::refreshLabels()
{
    if (!std::exchange(m_labelsAreStale, false))
        return;
    const FleetView fleet = view();
    FleetLabels placed = placeFleetLabels(
        {fleet, m_picture, camera(), m_colors, m_fontFamily, labelObstacles(), m_callout,
         [this](int row) { return labelOf(row); }, m_ruler, !m_namesShown, m_labels});
    m_labels = std::move(placed.labels);
    if (std::exchange(m_calloutOffset, placed.calloutOffset) != placed.calloutOffset)
        Q_EMIT calloutMoved();
    const bool hasAges = std::ranges::any_of(m_labels, [this](const VehicleLabel &label) {
        return m_markers.index().state(label.row).glyph == Glyph::Stale;
    });
    if (hasAges != m_ageTimer.isActive())
        hasAges ? m_ageTimer.start() : m_ageTimer.stop();
    m_labelledCamera = camera();
    m_labelsAreNew = true;
    update();
}

void FleetLayer::updatePolish()
{
    if (size().isEmpty())
        return;
    refreshPicture();
    refreshAtlases();
    if (std::exchange(m_spritesAreStale, false)) {
        prepareAtlas(m_clusterAtlas, m_picture);
        m_sprites = buildFleetSprites(view(), m_picture, m_glide, m_atlas, m_clusterAtlas);
        m_spritesAreNew = true;
        update();
    }
    refreshLabels();
}

QSGNode *FleetLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!m_store || size().isEmpty()) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<FleetNode *>(old);
    if (!node) {
        node = new FleetNode(!isDrawnWithoutShaders());
        m_atlasIsNew = m_spritesAreNew = m_labelsAreNew = true;
        m_clusterAtlasVersion = -1;
    }
    if (node->hasShaders()) {
        syncSprites(*node);
    } else {
        const QImage picture
            = paintFleet(m_sprites, m_atlas, m_clusterAtlas, camera(), devicePixelRatio(), m_blinkOpacity);
        node->setPainted(picture, size(), window());
    }
    syncLabels(*node);
    return node;
}

void FleetLayer::syncSprites(FleetNode &node)
{
    if (std::exchange(m_atlasIsNew, false))
        node.setAtlas(m_atlas.image(), window());
    if (std::exchange(m_clusterAtlasVersion, m_clusterAtlas.version()) != m_clusterAtlas.version())
        node.setClusterAtlas(m_clusterAtlas.image(), window());
    if (std::exchange(m_spritesAreNew, false))
        node.setSprites(m_sprites, size());
    node.setCamera(camera(), m_sprites.origin, static_cast<float>(m_blinkOpacity), devicePixelRatio());
}

void FleetLayer::syncLabels(FleetNode &node)
{
    std::vector<MapLabel> labels;
    labels.reserve(m_labels.size());
    for (VehicleLabel &label : m_labels) {
        label.label.anchor = poseOf(label.row).at;
        labels.push_back(label.label);
    }
    if (std::exchange(m_labelsAreNew, false))
        node.labels().setLabels(labels, window(), devicePixelRatio());
    node.labels().setAnchors(labels);
    node.labels().place(camera(), devicePixelRatio());
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
    return m_store && row >= 0 && row < m_store->size() ? m_store->vehicle(row).displayName() : QString();
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
