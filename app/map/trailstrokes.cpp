// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/trailstrokes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost {

namespace {

constexpr double tolerancePixels
    = 0.4; // at the zoom it is built for; half a pixel and a little when zoomed in
constexpr double zoomStep = 0.5;
constexpr double lineWidth = 3.4;
constexpr double casingWidth = 7;
constexpr double casingOpacity = 0.9;
constexpr double gapWidth = 1.6;
constexpr double gapDash = 4;

QRectF boxOf(const Stroke &stroke)
{
    return {
        std::min(stroke.from.x, stroke.to.x), std::min(stroke.from.y, stroke.to.y),
        std::abs(stroke.from.x - stroke.to.x), std::abs(stroke.from.y - stroke.to.y)};
}

/** QRectF's own test finds that lines along an axis, which have no area, meet nothing. */
bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

/** From the origin, in the copy of the world in which the stretch's middle is nearest to it. */
Stroke strokeFrom(WorldPoint origin, WorldPoint a, WorldPoint b, const QColor &color)
{
    const double middle = (a.x + b.x) / 2 - origin.x;
    const double shift = mercator::shortWay(middle) - middle;
    const auto place = [&](WorldPoint at) { return WorldPoint{at.x - origin.x + shift, at.y - origin.y}; };
    return {place(a), place(b), color, color};
}

} // namespace

bool TrailStrokes::isEmpty() const
{
    return std::ranges::all_of(kinds, [](const Strokes &kind) { return kind.strokes.empty(); });
}

TrailStrokes buildTrailStrokes(
    std::span<const TrailCorner> corners, const MapCamera &camera, double margin, const TrailPalette &palette,
    const QColor &ground)
{
    using Ends = Strokes::Ends;
    QColor casingColor = ground;
    casingColor.setAlphaF(casingOpacity);
    const std::array colors{palette.slow, palette.town, palette.country, palette.motorway};
    Strokes casing{camera.centre, {}, casingWidth, Ends::Round};
    Strokes gaps{camera.centre, {}, gapWidth, Ends::Flat, gapDash, gapDash};
    Strokes line{camera.centre, {}, lineWidth, Ends::Round};

    const QRectF area = camera.worldRect(margin).translated(-camera.centre.x, -camera.centre.y);
    const std::vector<TrailCorner> kept = simplifyTrail(corners, tolerancePixels / camera.scale());
    for (std::size_t i = 1; i < kept.size(); ++i) {
        const TrailCorner &from = kept[i - 1];
        Stroke stroke = strokeFrom(
            camera.centre, from.at, kept[i].at,
            from.isGap ? palette.gap : colors.at(static_cast<std::size_t>(from.step)));
        if (!meets(area, boxOf(stroke)))
            continue;
        if (from.isGap) {
            gaps.strokes.push_back(stroke);
            continue;
        }
        line.strokes.push_back(stroke);
        stroke.fromColor = stroke.toColor = casingColor;
        casing.strokes.push_back(stroke);
    }
    return {camera, {std::move(casing), std::move(gaps), std::move(line)}};
}

bool covers(const TrailStrokes &strokes, const MapCamera &camera, double margin)
{
    const MapCamera &built = strokes.built;
    if (std::abs(camera.zoom - built.zoom) >= zoomStep)
        return false;
    const QRectF area = built.worldRect(margin);
    const QRectF view = camera.worldRect();
    return std::abs(mercator::shortWay(camera.centre.x - built.centre.x)) + view.width() / 2
        <= area.width() / 2
        && std::abs(camera.centre.y - built.centre.y) + view.height() / 2 <= area.height() / 2;
}

} // namespace waypost
