// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/maplayeritem.h"

#include <QQuickWindow>
#include <QSGRendererInterface>

namespace waypost {

MapLayerItem::MapLayerItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void MapLayerItem::setCenterLat(double lat)
{
    if (m_centre.lat != lat) {
        m_centre.lat = lat;
        moved();
    }
}

void MapLayerItem::setCenterLng(double lng)
{
    if (m_centre.lng != lng) {
        m_centre.lng = lng;
        moved();
    }
}

void MapLayerItem::setZoom(double zoom)
{
    if (m_zoom != zoom) {
        m_zoom = zoom;
        moved();
    }
}

void MapLayerItem::setBearing(double degrees)
{
    if (m_bearing != degrees) {
        m_bearing = degrees;
        moved();
    }
}

void MapLayerItem::setPixelScale(double scale)
{
    if (m_pixelScale == scale)
        return;
    m_pixelScale = scale;
    onPixelScaleChanged();
    Q_EMIT pixelScaleChanged();
}

MapCamera MapLayerItem::camera() const
{
    return {mercator::toWorld(m_centre.lat, m_centre.lng), m_zoom, size(), m_bearing};
}

QPointF MapLayerItem::positionOf(double lat, double lng) const
{
    return camera().toScreen(mercator::toWorld(lat, lng));
}

qreal MapLayerItem::devicePixelRatio() const
{
    return (window() ? window()->effectiveDevicePixelRatio() : 1) * m_pixelScale;
}

bool MapLayerItem::isDrawnWithoutShaders() const
{
    return window() && !QSGRendererInterface::isApiRhiBased(window()->rendererInterface()->graphicsApi());
}

void MapLayerItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        onCameraMoved();
}

void MapLayerItem::moved()
{
    onCameraMoved();
    Q_EMIT cameraChanged();
}

} // namespace waypost
