// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSGGeometry>
#include <QSGMaterial>
#include <QVector2D>

namespace waypost {

/** A corner of the triangle in which a town's disc is drawn: one triangle costs half of a square's two. See
 * shaders/dot.vert. */
constexpr std::size_t dotCorners = 3;
struct DotVertex
{
    float x, y;
    float cornerX, cornerY;
    float root;
};

/** Antialiased discs that grow with the zoom, one colour for all. */
class DotMaterial final : public QSGMaterial
{
public:
    DotMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    QColor color;
    QVector2D origin; ///< see CellTransform
    bool isSquare = false; ///< squares instead of discs
    float radiusPerRoot = 0; ///< pixels of radius for the root of the population
};

/** What DotMaterial's vertices look like. */
[[nodiscard]] const QSGGeometry::AttributeSet &dotAttributes();

} // namespace waypost
