// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <QQmlEngine>
#include <QQuickItem>

namespace waypost {

/**
 * What every layer of the map has in common: the camera. Give all layers of a view, and the Map itself, the
 * same centre and zoom and they agree to the pixel.
 */
class MapLayerItem : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(double centerLat READ centerLat WRITE setCenterLat NOTIFY cameraChanged FINAL)
    Q_PROPERTY(double centerLng READ centerLng WRITE setCenterLng NOTIFY cameraChanged FINAL)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY cameraChanged FINAL)
    /** Degrees clockwise from north to what is up. The ground and whatever places by camera() turn with it.
     */
    Q_PROPERTY(double bearing READ bearing WRITE setBearing NOTIFY cameraChanged FINAL)
    /** How much larger than its own pixels the layer is shown: pictures are painted that much finer. */
    Q_PROPERTY(double pixelScale READ pixelScale WRITE setPixelScale NOTIFY pixelScaleChanged FINAL)

public:
    explicit MapLayerItem(QQuickItem *parent = nullptr);

    [[nodiscard]] double centerLat() const { return m_centre.lat; }
    [[nodiscard]] double centerLng() const { return m_centre.lng; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setCenterLat(double lat);
    void setCenterLng(double lng);
    void setZoom(double zoom);
    [[nodiscard]] double bearing() const { return m_bearing; }
    void setBearing(double degrees);
    [[nodiscard]] double pixelScale() const { return m_pixelScale; }
    void setPixelScale(double scale);

    [[nodiscard]] MapCamera camera() const;
    /** Where a coordinate shows in this item, in pixels. */
    Q_INVOKABLE QPointF positionOf(double lat, double lng) const;

Q_SIGNALS:
    void cameraChanged();
    void pixelScaleChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    /** Centre, zoom, bearing or size changed. */
    virtual void onCameraMoved() = 0;
    /** Every picture has to be painted anew. */
    virtual void onPixelScaleChanged() = 0;
    /** Pixels of the screen for one of this item's. */
    [[nodiscard]] qreal devicePixelRatio() const;
    /**
     * The scene graph has no shaders (a machine without a GPU): it draws pictures and rectangles and leaves
     * out everything with a material of our own, so that a layer has to paint itself into a picture.
     */
    [[nodiscard]] bool isDrawnWithoutShaders() const;

private:
    void moved();

    GeoPoint m_centre;
    double m_zoom = 2;
    double m_bearing = 0;
    double m_pixelScale = 1;
};

} // namespace waypost
