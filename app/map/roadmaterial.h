// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSGMaterial>
#include <QVector2D>

namespace waypost {

/** Roads as lines of LineVertex whose width and opacity grow with their use. */
class RoadMaterial final : public QSGMaterial
{
public:
    RoadMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    QColor color;
    QVector2D origin; ///< see CellTransform
    QVector2D widths{1, 3}; ///< pixels, of the quietest and the busiest road
};

} // namespace waypost
