// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/clusterbadge.h"
#include "map/spriteplace.h"

#include <QFont>
#include <QImage>

#include <map>
#include <span>

namespace waypost {

/**
 * The badges of the clusters on show and the figures for their numbers in one picture. A badge is painted
 * when it is first needed and kept; there are far fewer different ones than clusters.
 */
class ClusterAtlas
{
public:
    ClusterAtlas() = default;
    ClusterAtlas(const FleetPalette &palette, const QString &family, qreal devicePixelRatio);

    /** Paints what is missing; places given out earlier are good until the next call. */
    void prepare(std::span<const ClusterLook> looks);
    /** Of a look that prepare() was told of. */
    [[nodiscard]] const SpritePlace &place(const ClusterLook &look) const;
    /** @param character a digit, or one of ".kM" */
    [[nodiscard]] const SpritePlace &figure(char character) const;

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] qreal devicePixelRatio() const { return m_devicePixelRatio; }
    /** Another number whenever the picture is another one. */
    [[nodiscard]] int version() const { return m_version; }

private:
    void startAfresh();
    void paintFigures();
    void paint(const ClusterLook &look);
    [[nodiscard]] QPointF cellCentre(int cell) const;
    [[nodiscard]] SpritePlace placeAround(QPointF centre, QSizeF reach) const;

    FleetPalette m_palette;
    QFont m_font;
    qreal m_devicePixelRatio = 1;
    int m_side = 0; // of a badge's cell, device pixels; even
    int m_version = 0;
    int m_used = 0;
    QImage m_image;
    std::map<ClusterLook, SpritePlace> m_places;
    std::map<char, SpritePlace> m_figures;
    SpritePlace m_plain;
};

} // namespace waypost
