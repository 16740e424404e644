// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSGMaterial>
#include <QVector2D>

namespace waypost {

/** A flat colour over triangles of QSGGeometry::Point2D, in a cell's units. */
class FillMaterial final : public QSGMaterial
{
public:
    FillMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    QColor color; ///< opaque
    QVector2D origin; ///< see CellTransform
};

} // namespace waypost
