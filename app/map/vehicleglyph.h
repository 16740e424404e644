// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vehicle.h"
#include "map/fleetpalette.h"

#include <QSizeF>

class QPainter;

namespace waypost {

/** What a vehicle looks like on the map. Shape alone tells them apart; colour only helps. */
enum class Glyph : std::uint8_t { Moving, Idle, Stopped, Stale, NoFix };
constexpr int glyphCount = 5;

/** @param placed as in FleetColumns: 1 fix valid, 2 position from before the fix was lost */
[[nodiscard]] Glyph glyphOf(Motion motion, Freshness freshness, std::uint8_t placed);

/** Draws a vehicle at the painter's origin, heading north. @param size nominal, in pixels: 12 to 22 */
void paintGlyph(QPainter &painter, Glyph glyph, double size, const FleetPalette &palette);

/** Pixels from the middle of a glyph to the edges of its casing, across and down. */
[[nodiscard]] QSizeF glyphReach(Glyph glyph, double size, double headingDeg);

/** The ring round a vehicle with an alarm, or round the selected one, with its ground. */
void paintRing(QPainter &painter, double radius, double width, const QColor &color, const QColor &ground);

/** Diamond, triangle, square or dot: filled while nobody has acknowledged, outline after. */
void paintAlarmSymbol(
    QPainter &painter, AlarmPriority priority, bool unacked, double size, const FleetPalette &palette);

/** Line colour of a priority's rings and outlines. */
[[nodiscard]] QColor alarmColor(AlarmPriority priority, const FleetPalette &palette);

} // namespace waypost
