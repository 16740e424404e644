// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/traillayer.h"

#include "map/fleetatlas.h"
#include "map/trailnode.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr double margin = 0.75; // of the view, built ahead on every side
constexpr double lineRectStep = 10; // pixels between the rectangles that keep texts off the line
constexpr double lineRectSide = 8;
constexpr std::size_t mostLineRects = 20'000;
constexpr double closestFit = 15; // zoom; a trail that never left the yard is not shown closer
constexpr double widestFit = 2;

QRectF vehicleRoom()
{
    constexpr double r = FleetAtlas::selectedRadius + 2;
    return {-r, -r, 2 * r, 2 * r};
}

} // namespace

TrailLayer::TrailLayer(QQuickItem *parent)
    : MapLayerItem(parent)
{
}

void TrailLayer::setTrail(Trail *trail)
{
    if (m_trail == trail)
        return;
    if (m_trail)
        disconnect(m_trail, nullptr, this, nullptr);
    m_trail = trail;
    if (trail)
        connect(trail, &Trail::changed, this, &TrailLayer::takeTrail);
    takeTrail();
    Q_EMIT trailChanged();
}

void TrailLayer::setBasemap(BasemapLayer *basemap)
{
    if (m_basemap == basemap)
        return;
    if (m_basemap)
        disconnect(m_basemap, nullptr, this, nullptr);
    m_basemap = basemap;
    if (basemap)
        connect(basemap, &BasemapLayer::seenNamesChanged, this, &TrailLayer::rebuild);
    rebuild();
    Q_EMIT basemapChanged();
}

void TrailLayer::setColors(const FleetPalette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    rebuild();
    Q_EMIT colorsChanged();
}

void TrailLayer::setSteps(const TrailPalette &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    rebuild();
    Q_EMIT stepsChanged();
}

void TrailLayer::setFontFamily(const QString &family)
{
    if (m_fontFamily == family)
        return;
    m_fontFamily = family;
    rebuild();
    Q_EMIT fontFamilyChanged();
}

std::span<const TrailMark> TrailLayer::marks() const
{
    return m_trail ? std::span<const TrailMark>(m_trail->marks()) : std::span<const TrailMark>();
}

void TrailLayer::takeTrail()
{
    m_corners = m_trail ? trailCorners(m_trail->track()) : std::vector<TrailCorner>();
    rebuild();
}

void TrailLayer::rebuild()
{
    if (m_corners.empty() && marks().empty() && isEmpty())
        return; // nothing to draw, and nothing was
    m_isStale = true;
    polish();
}

void TrailLayer::onCameraMoved()
{
    if (m_corners.empty())
        return;
    if (!covers(m_line, camera(), margin))
        rebuild();
    update();
}

void TrailLayer::onPixelScaleChanged()
{
    m_isNew = true;
    update();
}

void TrailLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged)
        onPixelScaleChanged();
    MapLayerItem::itemChange(change, data);
}

std::vector<QRectF> TrailLayer::lineRects() const
{
    std::vector<QRectF> rects;
    const MapCamera now = camera();
    const QPointF origin = now.toScreen(m_line.built.centre);
    // Casing and gaps are all of the way.
    for (const Strokes &kind : std::span(m_line.kinds).first(std::min<std::size_t>(2, m_line.kinds.size()))) {
        for (const Stroke &stroke : kind.strokes) {
            const QLineF line(
                origin + QPointF(stroke.from.x, stroke.from.y) * now.scale(),
                origin + QPointF(stroke.to.x, stroke.to.y) * now.scale());
            const int steps = static_cast<int>(std::min(line.length() / lineRectStep, 1e4)) + 1;
            for (int i = 0; i <= steps && rects.size() < mostLineRects; ++i) {
                const QPointF at = line.pointAt(double(i) / steps);
                rects.emplace_back(
                    at.x() - lineRectSide / 2, at.y() - lineRectSide / 2, lineRectSide, lineRectSide);
            }
        }
    }
    return rects;
}

std::vector<QRectF> TrailLayer::nameRects() const
{
    return m_basemap ? m_basemap->seenNames() : std::vector<QRectF>();
}

void TrailLayer::updatePolish()
{
    if (!std::exchange(m_isStale, false) || size().isEmpty())
        return;
    const bool wasEmpty = isEmpty();
    m_line = buildTrailStrokes(m_corners, camera(), margin, m_steps, m_colors.ground);
    std::vector<QRectF> line = lineRects();
    if (!m_corners.empty()) // the vehicle with its ring stands at the end
        line.push_back(vehicleRoom().translated(camera().toScreen(m_corners.back().at)));
    const std::vector<QRectF> names = nameRects();
    m_signs = placeTrailSigns({marks(), camera(), margin, m_colors, m_fontFamily, line, names, m_ruler});
    m_isNew = true;
    if (!wasEmpty || !isEmpty())
        update();
    Q_EMIT obstaclesChanged();
}

QSGNode *TrailLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<TrailNode *>(old);
    if (isEmpty() || size().isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = new TrailNode(!isDrawnWithoutShaders());
        m_isNew = true;
    }
    if (std::exchange(m_isNew, false)) {
        node->line().setStrokes(m_line.kinds, size());
        node->setSigns(m_signs, m_colors, window(), devicePixelRatio());
    }
    node->place(camera(), window(), devicePixelRatio());
    return node;
}

std::vector<QRectF> TrailLayer::obstacles() const
{
    std::vector<QRectF> rects;
    const MapCamera now = camera();
    for (const PlacedMark &placed : m_signs.marks)
        rects.push_back(trailMarkRoom(placed.mark).translated(now.toScreen(placed.at)));
    for (const MapLabel &label : m_signs.labels)
        rects.emplace_back(now.toScreen(label.anchor) + label.offset, label.size);
    return rects;
}

CameraTarget TrailLayer::cameraToFit(double padding, double lat, double lng) const
{
    if (m_corners.empty() || size().isEmpty())
        return {};
    WorldPoint now = mercator::toWorld(lat, lng);
    now.x = m_corners.back().at.x + mercator::shortWay(now.x - m_corners.back().at.x);
    double left = now.x, right = now.x, top = now.y, bottom = now.y;
    for (const TrailCorner &corner : m_corners) {
        left = std::min(left, corner.at.x);
        right = std::max(right, corner.at.x);
        top = std::min(top, corner.at.y);
        bottom = std::max(bottom, corner.at.y);
    }
    const auto zoomFor = [padding](double pixels, double span) {
        return std::log2(std::max(1.0, pixels - 2 * padding) / std::max(span, 1e-9) / mercator::tileSize);
    };
    const double zoom = std::min(zoomFor(width(), right - left), zoomFor(height(), bottom - top));
    const GeoPoint centre = mercator::toGeo({(left + right) / 2, (top + bottom) / 2});
    return {true, centre.lat, centre.lng, std::clamp(zoom, widestFit, closestFit)};
}

} // namespace waypost
