// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"

#include "domain/agewords.h"
#include "map/fleetnode.h"
#include "map/fleetpainter.h"
#include "map/traillayer.h"

#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace waypost {

namespace {

using namespace std::chrono_literals;

constexpr double pictureMargin = 0.3; // of the view, made ahead on every side for panning
constexpr double busyMargin = 0.08; // the same while vehicles report, when every frame is made anew anyway
constexpr double viewSlack = 40; // pixels by which a vehicle and its name may reach into the view
constexpr double longestGlide = 200; // pixels; what jumps further is there at once
constexpr double shortestGlide = 0.5; // pixels
constexpr auto labelInterval = 2s;
constexpr auto ageInterval = 20s;
constexpr double labelZoomStep = 0.25;
constexpr std::size_t mostMarks = 200; // of the ground's names to keep clear of
constexpr double labelPanStep = 0.2; // of the view

constexpr VehicleFields spriteFields = VehicleFields(VehicleField::Position) | VehicleField::Motion
    | VehicleField::Freshness | VehicleField::Alarm;
constexpr VehicleFields labelFields = VehicleFields(VehicleField::Alarm) | VehicleField::Identity
    | VehicleField::Card | VehicleField::Freshness;

/** Its anchor follows the vehicle anyway. */
bool standsAsBefore(const VehicleLabel &before, const VehicleLabel &now)
{
    return before.row == now.row && before.side == now.side && before.label.text == now.label.text
        && before.label.style == now.label.style && before.label.size == now.label.size
        && before.label.offset == now.label.offset;
}

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
    m_labelsAreNew = true; // pictures of names are made for a pixel ratio
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
    m_picture = makeFleetPicture(view(), now, m_pictureIsStale ? busyMargin : pictureMargin);
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
    if (name.isEmpty())
        return name;
    const auto *words = qobject_cast<AgeWords *>(m_ages.data());
    const Vehicle &vehicle = m_store->vehicle(row);
    if (!words || m_markers.index().state(row).glyph != Glyph::Stale || !vehicle.reportTime.has_value())
        return name;
    return name + QLatin1Char(' ') + words->ageInWords(m_store->clock().now() - *vehicle.reportTime);
}

std::vector<QRectF> FleetLayer::labelObstacles() const
{
    std::vector<QRectF> obstacles = m_trails ? m_trails->obstacles() : std::vector<QRectF>();
    if (!m_basemap)
        return obstacles;
    const std::vector<QRectF> names = m_basemap->seenNames();
    obstacles.insert(obstacles.end(), names.begin(), names.end());
    return obstacles;
}

/** What the names of the ground keep clear of. Not every vehicle: they pass over names, which stay. */
std::vector<LabelMark> FleetLayer::marks() const
{
    std::vector<LabelMark> marks;
    for (const FleetCluster &cluster : m_picture.gathered.clusters) {
        if (!cluster.isAlone())
            marks.push_back({cluster.at, badgeRadius(cluster.count) + 1});
    }
    for (const int row : m_picture.alone) {
        if (row == m_selectedRow)
            marks.push_back({m_markers.placeOf(row), FleetAtlas::selectedRadius});
        else if (m_markers.index().state(row).alarm >= AlarmPriority::Medium)
            marks.push_back({m_markers.placeOf(row), FleetAtlas::ringRadius(m_atlas.markerSize())});
    }
    return marks.size() <= mostMarks ? marks : std::vector<LabelMark>(); // there is no keeping clear of more
}

void FleetLayer::refreshLabels()
{
    if (!std::exchange(m_labelsAreStale, false))
        return;
    if (m_basemap)
        m_basemap->setMarks(marks());
    const FleetView fleet = view();
    FleetLabels placed = placeFleetLabels(
        {fleet, m_picture, camera(), m_colors, m_fontFamily, labelObstacles(), m_callout,
         [this](int row) { return labelOf(row); }, m_ruler, !m_namesShown, m_labels, m_covers});
    m_labelledCamera = camera();
    if (std::exchange(m_calloutOffset, placed.calloutOffset) != placed.calloutOffset)
        Q_EMIT calloutMoved();
    if (std::ranges::equal(m_labels, placed.labels, standsAsBefore))
        return; // looked for a better place, and found none: no frame for that
    m_labels = std::move(placed.labels);
    const bool hasAges = std::ranges::any_of(m_labels, [this](const VehicleLabel &label) {
        return m_markers.index().state(label.row).glyph == Glyph::Stale;
    });
    if (hasAges != m_ageTimer.isActive())
        hasAges ? m_ageTimer.start() : m_ageTimer.stop();
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

} // namespace waypost
