// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetpainter.h"

#include <QPainter>

#include <cmath>
#include <span>

namespace waypost {

namespace {

class Painter
{
public:
    Painter(QImage &image, WorldPoint origin, const MapCamera &camera, qreal pixels, double blinkOpacity)
        : m_painter(&image)
        , m_origin(camera.toScreen(origin))
        , m_camera(camera)
        , m_pixels(pixels)
        , m_blinkOpacity(blinkOpacity)
    {
    }

    void draw(std::span<const SpriteVertex> vertices, const QImage &atlas)
    {
        const QSizeF sheet = atlas.size();
        for (std::size_t i = 0; i + 3 < vertices.size(); i += 4) {
            const SpriteVertex &first = vertices[i];
            const SpriteVertex &last = vertices[i + 3];
            const QPointF place = m_origin + QPointF(double(first.x), double(first.y)) * m_camera.scale();
            const QPointF corner(
                snapped(place.x()) + double(first.cornerX), snapped(place.y()) + double(first.cornerY));
            const QSizeF size(double(last.cornerX - first.cornerX), double(last.cornerY - first.cornerY));
            const QRectF target(corner * m_pixels, size * m_pixels);
            if (!m_painter.viewport().intersects(target.toAlignedRect()))
                continue;
            m_painter.setOpacity(double(first.opacity) * (first.blinks > 0 ? m_blinkOpacity : 1));
            m_painter.drawImage(
                target, atlas,
                QRectF(
                    double(first.texelX) * sheet.width(), double(first.texelY) * sheet.height(),
                    double(last.texelX - first.texelX) * sheet.width(),
                    double(last.texelY - first.texelY) * sheet.height()));
        }
    }

private:
    [[nodiscard]] double snapped(double value) const { return std::floor(value * m_pixels + 0.5) / m_pixels; }

    QPainter m_painter;
    QPointF m_origin;
    const MapCamera &m_camera;
    qreal m_pixels;
    double m_blinkOpacity;
};

} // namespace

QImage paintFleet(
    const FleetSprites &sprites, const FleetAtlas &atlas, const ClusterAtlas &clusterAtlas,
    const MapCamera &camera, qreal pixels, double blinkOpacity)
{
    QImage image((camera.size * pixels).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    Painter painter(image, sprites.origin, camera, pixels, blinkOpacity);
    painter.draw(sprites.faint, atlas.image());
    painter.draw(sprites.clusters, clusterAtlas.image());
    painter.draw(sprites.vehicles, atlas.image());
    return image;
}

} // namespace waypost
