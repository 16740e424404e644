// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/tilelayer.h"

#include "map/tilenode.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace waypost {

namespace {

constexpr qreal highDensityFrom = 1.4; // pixels of the screen for one of ours

} // namespace

TileLayer::TileLayer(QQuickItem *parent)
    : MapLayerItem(parent)
{
}

TileLayer::~TileLayer() = default;

void TileLayer::setSource(TileSource *source)
{
    if (m_source == source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_isOtherSource = true;
    m_places.clear();
    if (source) {
        connect(source, &TileSource::setChanged, this, &QQuickItem::polish);
        connect(source, &TileSource::tilesChanged, this, &QQuickItem::polish);
        connect(source, &QObject::destroyed, this, &TileLayer::onSourceGone);
    }
    polish();
    update();
    Q_EMIT sourceChanged();
}

void TileLayer::onSourceGone()
{
    m_isOtherSource = true;
    m_places.clear();
    polish();
    update();
    Q_EMIT sourceChanged();
}

void TileLayer::setDim(const QColor &dim)
{
    if (m_dim == dim)
        return;
    m_dim = dim;
    update();
    Q_EMIT dimChanged();
}

void TileLayer::onCameraMoved()
{
    polish();
}

void TileLayer::onPixelScaleChanged()
{
    m_isOtherSource = true; // there may be finer tiles by the same name
    polish();
}

void TileLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged)
        onPixelScaleChanged();
    MapLayerItem::itemChange(change, data);
}

void TileLayer::updatePolish()
{
    m_places.clear();
    if (m_source && m_source->isOpen()) {
        m_places = tilegrid::placesIn(camera(), tilegrid::levelFor(zoom(), m_source->set().levels));
        if (m_places.size() > static_cast<std::size_t>(m_source->capacity()))
            m_places.resize(static_cast<std::size_t>(m_source->capacity()));
        wantTiles();
    }
    noteCovering();
    update();
}

void TileLayer::wantTiles()
{
    QList<TileId> ids;
    const auto add = [&ids](const TileId &id) {
        if (!ids.contains(id))
            ids += id;
    };
    for (const TilePlace &place : m_places)
        add(place.id);
    // Where there is no tile, a part of the coarser one has to do.
    for (const TilePlace &place : m_places) {
        TileId id = place.id;
        while (id.z > m_source->set().levels.min && m_source->isMissing(id))
            id = id.ancestor(1);
        add(id);
    }
    m_source->want(ids, devicePixelRatio() >= highDensityFrom);
}

void TileLayer::noteCovering()
{
    const bool isCovering = !m_places.empty()
        && std::ranges::all_of(m_places, [this](const TilePlace &place) { return m_source->has(place.id); });
    if (std::exchange(m_isCovering, isCovering) != isCovering)
        Q_EMIT coveringChanged();
    const auto atHand = static_cast<std::size_t>(
        std::ranges::count_if(m_places, [this](const TilePlace &place) { return isAtHand(place.id); }));
    if (std::exchange(m_atHand, atHand) != atHand)
        Q_EMIT coverChanged();
}

bool TileLayer::isAtHand(TileId id) const
{
    while (!m_source->has(id)) {
        if (id.z <= m_source->set().levels.min)
            return false;
        id = id.ancestor(1);
    }
    return true;
}

bool TileLayer::covers(const QRectF &pixels) const
{
    if (!m_source || !isVisible() || m_places.empty())
        return false;
    const MapCamera view = camera();
    const int side = 1 << m_places.front().id.z;
    double left = 2, top = 2, right = -2, bottom = -2;
    for (const QPointF corner :
         {pixels.topLeft(), pixels.topRight(), pixels.bottomLeft(), pixels.bottomRight()}) {
        const WorldPoint at = view.toWorld(corner);
        left = std::min(left, at.x);
        right = std::max(right, at.x);
        top = std::min(top, at.y);
        bottom = std::max(bottom, at.y);
    }
    const auto tile = [side](double world) { return static_cast<int>(std::floor(world * side)); };
    for (int y = std::max(0, tile(top)); y <= std::min(side - 1, tile(bottom)); ++y) {
        for (int x = tile(left); x <= tile(right); ++x) {
            if (!isAtHand({m_places.front().id.z, ((x % side) + side) % side, y}))
                return false;
        }
    }
    return true;
}

QSGNode *TileLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<TileNode *>(old);
    if (!node)
        node = new TileNode(window());
    if (std::exchange(m_isOtherSource, false))
        node->clear();
    node->beginFrame([this](const TileId &id) { return m_source ? m_source->picture(id) : QImage(); });
    const auto isReady = [node](const TileId &id) { return node->isReady(id); };
    node->setPieces(tilegrid::piecesFor(camera(), m_places, devicePixelRatio(), isReady), m_dim);
    if (node->isBehind())
        update();
    return node;
}

} // namespace waypost
