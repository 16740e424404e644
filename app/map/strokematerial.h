// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QSGGeometry>
#include <QSGMaterial>

namespace waypost {

/** A corner of a stroke's quad; see shaders/stroke.vert. */
struct StrokeVertex
{
    float x, y; ///< the end of the stroke that this corner belongs to, in world units from the origin
    float otherX, otherY; ///< its other end
    float end, side; ///< -1 at the stroke's beginning, 1 at its end; -1 left, 1 right of it
    unsigned char red, green, blue, alpha; ///< premultiplied
};

/** Antialiased strokes of constant width in pixels; where the map is looking is a matter of uniforms only. */
class StrokeMaterial final : public QSGMaterial
{
public:
    StrokeMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    QPointF origin; ///< where the vertices' origin shows, in pixels
    float scale = 1; ///< pixels of a vertex unit
    float width = 1; ///< pixels
    float dashOn = 0; ///< pixels; 0 = solid
    float dashOff = 0;
    bool isRound = true;
};

/** What StrokeMaterial's vertices look like. */
[[nodiscard]] const QSGGeometry::AttributeSet &strokeAttributes();

} // namespace waypost
