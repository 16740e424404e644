// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/spriteplace.h"
#include "map/vehicleglyph.h"

#include <QImage>
#include <QRectF>

#include <vector>

namespace waypost {

constexpr int arrowHeadings = 64; // a step is 5.6 degrees, less than an eye sees on 16 pixels

/** What a vehicle may wear on the map. */
enum class Sprite : std::uint8_t {
    Arrow, ///< + heading step
    SelectedArrow = Arrow + arrowHeadings, ///< + heading step; larger
    Still = SelectedArrow + arrowHeadings, ///< + Glyph - Idle
    SelectedStill = Still + glyphCount - 1, ///< + Glyph - Idle; larger
    Ring = SelectedStill + glyphCount - 1, ///< + 2 * (priority - Medium) + unacked
    Badge = Ring + 6, ///< + 2 * (priority - Low) + unacked
    SelectedRing = Badge + 8,
    HoverRing,
    Count
};

/** @param headingDeg from north; only arrows care */
[[nodiscard]] Sprite glyphSprite(Glyph glyph, float headingDeg, bool selected);
/** @param priority Medium or above */
[[nodiscard]] Sprite ringSprite(AlarmPriority priority, bool unacked);
/** @param priority Low or above */
[[nodiscard]] Sprite badgeSprite(AlarmPriority priority, bool unacked);

/**
 * Every sprite of the fleet in one picture, drawn for one marker size, palette and pixel ratio. The arrows,
 * which turn, are drawn at twice the resolution, so that they stay sharp at any angle.
 */
class FleetAtlas
{
public:
    FleetAtlas() = default;
    FleetAtlas(double markerSize, const FleetPalette &palette, qreal devicePixelRatio);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] const SpritePlace &place(Sprite sprite) const
    {
        return m_places[static_cast<std::size_t>(sprite)];
    }
    [[nodiscard]] double markerSize() const { return m_markerSize; }
    [[nodiscard]] qreal devicePixelRatio() const { return m_devicePixelRatio; }

    /** From a vehicle to the middle of its badge, right and up, in pixels. */
    [[nodiscard]] static double badgeOffset(double markerSize, bool selected);
    [[nodiscard]] static double ringRadius(double markerSize) { return markerSize / 2 + 5; }
    static constexpr double selectedRadius = 17;

private:
    double m_markerSize = 0;
    qreal m_devicePixelRatio = 1;
    QImage m_image;
    std::vector<SpritePlace> m_places;
};

/** The nominal size of a vehicle's glyph at a zoom, pixels. */
[[nodiscard]] double markerSizeForZoom(double zoom);

} // namespace waypost
