// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSGGeometry>
#include <QSGMaterial>
#include <QVector2D>
#include <QVector4D>

namespace waypost {

/** A corner of a line's quad; see shaders/line.vert. */
struct LineVertex
{
    float x, y;
    float asideX, asideY;
    float along, side;
};

/** Antialiased lines of constant width in pixels, solid or dashed. */
class LineMaterial final : public QSGMaterial
{
public:
    LineMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    QColor color;
    QVector4D dash; ///< on, off, on, off in pixels; null = solid
    QVector2D origin; ///< see CellTransform
    float width = 1; ///< pixels
    float unitPixels = 1; ///< pixels of a vertex unit, for the dashes
};

/** What LineMaterial's vertices look like. */
[[nodiscard]] const QSGGeometry::AttributeSet &lineAttributes();

} // namespace waypost
