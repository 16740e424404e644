// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"

#include "map/fleetnode.h"

#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr double spriteMargin = 0.5; // of the view, built ahead on every side
constexpr double hitRadius = 14; // pixels
constexpr double viewSlack = 40; // pixels by which a vehicle and its name may reach into the view
constexpr double alarmPull = 6; // pixels by which an alarm counts as nearer than it is
constexpr auto labelInterval = 2s;
constexpr double labelZoomStep = 0.25;
constexpr double labelPanStep = 0.2; // of the view
constexpr double closestFit = 13; // zoom; one parked vehicle alone is not shown closer
constexpr double widestFit = 2;
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

constexpr VehicleFields spriteFields = VehicleFields(VehicleField::Position) | VehicleField::Motion
    | VehicleField::Freshness | VehicleField::Alarm;
constexpr VehicleFields labelFields = VehicleFields(VehicleField::Alarm) | VehicleField::Identity;

} // namespace

FleetLayer::FleetLayer(QQuickItem *parent)
    : MapLayerItem(parent)
{
    m_labelTimer.setSingleShot(true);
    m_labelTimer.setInterval(labelInterval);
    connect(&m_labelTimer, &QTimer::timeout, this, &FleetLayer::relabel);
}

void FleetLayer::setStore(FleetStore *store)
{
    if (m_store == store)
        return;
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = store;
    m_places.clear();
    if (store) {
        connect(store, &FleetStore::vehiclesAdded, this, &FleetLayer::onVehiclesAdded);
        connect(store, &FleetStore::changed, this, &FleetLayer::onChanged);
        if (store->size() > 0)
            onVehiclesAdded(0, store->size() - 1);
    }
    countPlaced();
    redrawSprites();
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
        redrawSprites();
        relabel();
    };
    if (mask)
        connect(mask, &RowMask::changed, this, showMask);
    showMask();
    Q_EMIT maskChanged();
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
    if (!isPlaced(m_selectedRow))
        return {};
    return camera().toScreen(m_places[static_cast<std::size_t>(m_selectedRow)]) + m_calloutOffset;
}

void FleetLayer::setColors(const FleetPalette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    m_atlasIsStale = true;
    update();
    relabel();
    Q_EMIT colorsChanged();
}

void FleetLayer::setFontFamily(const QString &family)
{
    if (m_fontFamily == family)
        return;
    m_fontFamily = family;
    relabel();
    Q_EMIT fontFamilyChanged();
}

void FleetLayer::setSelectedRow(int row)
{
    if (m_selectedRow == row)
        return;
    m_selectedRow = row;
    redrawSprites();
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
    redrawSprites();
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

double FleetLayer::selectedLat() const
{
    return isPlaced(m_selectedRow) ? m_store->columns().lat[static_cast<std::size_t>(m_selectedRow)]
                                   : notANumber;
}

double FleetLayer::selectedLng() const
{
    return isPlaced(m_selectedRow) ? m_store->columns().lng[static_cast<std::size_t>(m_selectedRow)]
                                   : notANumber;
}

bool FleetLayer::isPlaced(int row) const
{
    return m_store && row >= 0 && row < static_cast<int>(m_places.size())
        && m_store->columns().placed[static_cast<std::size_t>(row)] != 0;
}

bool FleetLayer::isInView(WorldPoint place) const
{
    const QPointF at = camera().toScreen(place);
    return QRectF(QPointF(), size()).adjusted(-viewSlack, -viewSlack, viewSlack, viewSlack).contains(at);
}

FleetView FleetLayer::view() const
{
    return {m_store->columns(), m_places, m_selectedRow, m_hoveredRow, m_mask};
}

void FleetLayer::onVehiclesAdded(int first, int last)
{
    const FleetColumns &columns = m_store->columns();
    m_places.resize(static_cast<std::size_t>(last) + 1);
    for (auto row = static_cast<std::size_t>(first); row <= static_cast<std::size_t>(last); ++row)
        m_places[row] = mercator::toWorld(columns.lat[row], columns.lng[row]);
    countPlaced();
    redrawSprites();
    if (!m_labelTimer.isActive())
        m_labelTimer.start();
}

bool FleetLayer::moveRow(int row)
{
    const auto i = static_cast<std::size_t>(row);
    const WorldPoint before = m_places[i];
    m_places[i] = mercator::toWorld(m_store->columns().lat[i], m_store->columns().lng[i]);
    return isInView(before) || isInView(m_places[i]);
}

void FleetLayer::onChanged(std::span<const VehicleChange> changes)
{
    bool isVisible = false;
    bool needsLabels = false;
    bool selectionMoved = false;
    for (const VehicleChange &change : changes) {
        if (!change.fields.testAnyFlags(spriteFields | labelFields))
            continue;
        const bool inView = moveRow(change.row);
        isVisible = isVisible || (inView && change.fields.testAnyFlags(spriteFields));
        needsLabels = needsLabels || (inView && change.fields.testAnyFlags(labelFields));
        selectionMoved = selectionMoved
            || (change.row == m_selectedRow && change.fields.testFlag(VehicleField::Position));
        m_spritesAreStale = true; // also those waiting beyond the edge; they cost no frame until they show
    }
    countPlaced();
    if (isVisible) {
        update();
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

void FleetLayer::countPlaced()
{
    const int count = m_store
        ? static_cast<int>(std::ranges::count_if(
              m_store->columns().placed, [](std::uint8_t placed) { return placed != 0; }))
        : 0;
    if (m_placedCount != count) {
        m_placedCount = count;
        Q_EMIT placedCountChanged();
    }
}

void FleetLayer::redrawSprites()
{
    m_spritesAreStale = true;
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
    update();
    if (m_selectedRow >= 0)
        Q_EMIT calloutMoved();
}

void FleetLayer::onPixelScaleChanged()
{
    m_atlasIsStale = m_labelsAreNew = true;
    update();
}

void FleetLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged)
        onPixelScaleChanged();
    MapLayerItem::itemChange(change, data);
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

void FleetLayer::updatePolish()
{
    if (!std::exchange(m_labelsAreStale, false))
        return;
    FleetLabels placed;
    if (m_store && !size().isEmpty()) {
        placed = placeFleetLabels(
            {view(), camera(), m_colors, m_fontFamily, labelObstacles(), m_callout,
             [this](int row) { return nameOf(row); }, m_ruler});
    }
    m_labels = std::move(placed.labels);
    if (std::exchange(m_calloutOffset, placed.calloutOffset) != placed.calloutOffset)
        Q_EMIT calloutMoved();
    m_labelledCamera = camera();
    m_labelsAreNew = true;
    update();
}

QSGNode *FleetLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!m_store || size().isEmpty()) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<FleetNode *>(old);
    if (!node) {
        node = new FleetNode;
        m_atlasIsStale = m_labelsAreNew = true;
    }
    const MapCamera now = camera();
    const double markerSize = markerSizeForZoom(now.zoom);
    if (std::exchange(m_atlasIsStale, false) || m_atlas.markerSize() != markerSize) {
        m_atlas = FleetAtlas(markerSize, m_colors, devicePixelRatio());
        node->setAtlas(m_atlas.image(), window());
        m_spritesAreStale = true;
    }
    if (m_spritesAreStale || !covers(m_sprites, now)) {
        m_sprites = buildFleetSprites(view(), now, spriteMargin, m_atlas);
        node->setSprites(m_sprites, size());
        m_spritesAreStale = false;
    }
    node->setCamera(now, m_sprites.origin, static_cast<float>(m_blinkOpacity), devicePixelRatio());

    std::vector<MapLabel> labels;
    labels.reserve(m_labels.size());
    for (VehicleLabel &label : m_labels) {
        label.label.anchor = m_places[static_cast<std::size_t>(label.row)];
        labels.push_back(label.label);
    }
    if (std::exchange(m_labelsAreNew, false))
        node->labels().setLabels(labels, window(), devicePixelRatio());
    node->labels().setAnchors(labels);
    node->labels().place(now, devicePixelRatio());
    return node;
}

int FleetLayer::rowAt(double x, double y) const
{
    int best = -1;
    double nearest = hitRadius;
    const MapCamera now = camera();
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        const auto i = static_cast<std::size_t>(row);
        const QPointF away = now.toScreen(m_places[i]) - QPointF(x, y);
        if (!isPlaced(row) || std::abs(away.x()) > hitRadius || std::abs(away.y()) > hitRadius)
            continue;
        double distance = std::hypot(away.x(), away.y());
        if (distance > hitRadius)
            continue;
        if (m_store->columns().alarm[i] != AlarmPriority::None)
            distance -= alarmPull;
        if (distance <= nearest) { // of equals the later one, which is drawn on top
            nearest = distance;
            best = row;
        }
    }
    return best;
}

ClusterHit FleetLayer::clusterAt(double, double) const
{
    return {};
}

bool FleetLayer::isDrawnAlone(int row) const
{
    return isPlaced(row);
}

QPointF FleetLayer::placeOf(int row) const
{
    if (!isPlaced(row))
        return {notANumber, notANumber};
    const auto i = static_cast<std::size_t>(row);
    return {m_store->columns().lat[i], m_store->columns().lng[i]};
}

QString FleetLayer::nameOf(int row) const
{
    return m_store && row >= 0 && row < m_store->size() ? m_store->vehicle(row).displayName() : QString();
}

QRectF FleetLayer::boundsOf(bool onlyMasked) const
{
    double left = 1, top = 1, right = 0, bottom = 0;
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        if (!isPlaced(row) || (onlyMasked && !m_mask->contains(row)))
            continue;
        const WorldPoint place = m_places[static_cast<std::size_t>(row)];
        left = std::min(left, place.x);
        right = std::max(right, place.x);
        top = std::min(top, place.y);
        bottom = std::max(bottom, place.y);
    }
    return {left, top, right - left, bottom - top};
}

CameraTarget FleetLayer::cameraToFit(double padding) const
{
    QRectF bounds = boundsOf(m_mask && m_mask->isActive());
    if (bounds.width() < 0) // nobody passes the filter
        bounds = boundsOf(false);
    if (bounds.width() < 0 || size().isEmpty())
        return {};
    const auto zoomFor = [padding](double pixels, double span) {
        return std::log2(std::max(1.0, pixels - 2 * padding) / std::max(span, 1e-9) / mercator::tileSize);
    };
    const double zoom = std::min(zoomFor(width(), bounds.width()), zoomFor(height(), bounds.height()));
    const GeoPoint centre = mercator::toGeo({bounds.center().x(), bounds.center().y()});
    return {true, centre.lat, centre.lng, std::clamp(zoom, widestFit, closestFit)};
}

} // namespace waypost
