// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetlayer.h"
#include "map/traillayer.h"

// What a fleet layer is told: the setters of its properties.

namespace waypost {

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
        connect(basemap, &BasemapLayer::seenNamesChanged, this, &FleetLayer::relabel);
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

void FleetLayer::setCovers(const QList<QRectF> &covers)
{
    if (m_covers == covers)
        return;
    m_covers = covers;
    relabel();
    Q_EMIT coversChanged();
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

TrailLayer *FleetLayer::trails() const
{
    return m_trails;
}

void FleetLayer::setTrails(TrailLayer *trails)
{
    if (m_trails == trails)
        return;
    if (m_trails)
        disconnect(m_trails, nullptr, this, nullptr);
    m_trails = trails;
    if (trails)
        connect(trails, &TrailLayer::obstaclesChanged, this, &FleetLayer::relabel);
    relabel();
    Q_EMIT trailsChanged();
}

} // namespace waypost
