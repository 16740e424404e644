// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSGGeometry>
#include <QSGMaterial>
#include <QSGTexture>

#include <memory>

namespace waypost {

/** A corner of a sprite; see shaders/sprite.vert. */
struct SpriteVertex
{
    float x, y;
    float cornerX, cornerY;
    float texelX, texelY;
    float blinks;
    float opacity = 1;
};

/** Pictures of constant size at places on the map; where the map is looking is a matter of uniforms only. */
class SpriteMaterial final : public QSGMaterial
{
public:
    SpriteMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    std::unique_ptr<QSGTexture> atlas;
    QPointF origin; ///< where the vertices' origin shows, in pixels
    float scale = 1; ///< pixels of a vertex unit
    float blinkOpacity = 1;
    float devicePixels = 1; ///< of the screen, for one pixel
};

/** What SpriteMaterial's vertices look like. */
[[nodiscard]] const QSGGeometry::AttributeSet &spriteAttributes();

} // namespace waypost
