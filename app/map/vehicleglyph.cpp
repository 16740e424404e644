// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/vehicleglyph.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <numbers>

namespace waypost {

namespace {

constexpr double grid = 16; // the shapes below are drawn on 16 px
constexpr double alarmGrid = 14;
constexpr double ringRadius = 5.6;
constexpr double opticalWeight = 0.88; // disc and square draw smaller, to weigh as much as the arrow

QPainterPath arrowPath()
{
    QPainterPath path;
    path.moveTo(0, -7.4);
    path.lineTo(5.9, 6.2);
    path.cubicTo(6.2, 6.9, 5.6, 7.3, 5.0, 7.0);
    path.lineTo(0, 4.3);
    path.lineTo(-5.0, 7.0);
    path.cubicTo(-5.6, 7.3, -6.2, 6.9, -5.9, 6.2);
    path.closeSubpath();
    return path;
}

QPainterPath discPath()
{
    QPainterPath path;
    path.addEllipse(QPointF(), 5.2, 5.2);
    return path;
}

QPainterPath squarePath()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-4.7, -4.7, 9.4, 9.4), 1.2, 1.2);
    return path;
}

void paintSolid(
    QPainter &painter, const QPainterPath &path, const QColor &fill, const QColor &ground, double scale)
{
    painter.strokePath(path, QPen(ground, 3 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, fill);
}

int dashCount(double size)
{
    if (size < 14)
        return 6;
    return size < 19 ? 8 : 10;
}

void paintOpenRing(QPainter &painter, Glyph glyph, double size, const FleetPalette &palette)
{
    const double scale = size / grid;
    const double width = 1.5 / scale * std::min(scale, 1.15);
    QPen pen(palette.stale, width, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.ground);
    painter.drawEllipse(QPointF(), 6.6, 6.6);
    painter.setBrush(Qt::NoBrush);
    if (glyph == Glyph::Stale) {
        const double period = 2 * std::numbers::pi * ringRadius / dashCount(size) / width;
        pen.setDashPattern({period * 0.58, period * 0.42});
    }
    painter.setPen(pen);
    painter.drawEllipse(QPointF(), ringRadius, ringRadius);
    if (glyph == Glyph::NoFix) {
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(-3.95, -3.95), QPointF(3.95, 3.95));
        painter.drawLine(QPointF(3.95, -3.95), QPointF(-3.95, 3.95));
    }
}

QPainterPath alarmPath(AlarmPriority priority)
{
    QPainterPath path;
    switch (priority) {
    case AlarmPriority::Critical:
        path.addPolygon(QPolygonF({{0, -6.8}, {6.8, 0}, {0, 6.8}, {-6.8, 0}}));
        break;
    case AlarmPriority::High:
        path.addPolygon(QPolygonF({{0, -6.2}, {6.8, 5.6}, {-6.8, 5.6}}));
        break;
    case AlarmPriority::Medium:
        path.addRect(-5.2, -5.2, 10.4, 10.4);
        break;
    case AlarmPriority::Low:
    case AlarmPriority::None:
        path.addEllipse(QPointF(), 3.2, 3.2);
        break;
    }
    path.closeSubpath();
    return path;
}

struct AlarmColors
{
    QColor line, fill, edge;
};

AlarmColors alarmColors(AlarmPriority priority, const FleetPalette &palette)
{
    switch (priority) {
    case AlarmPriority::Critical:
        return {palette.critical, palette.criticalFill, palette.criticalEdge};
    case AlarmPriority::High:
        return {palette.high, palette.highFill, palette.highEdge};
    case AlarmPriority::Medium:
        return {palette.medium, palette.mediumFill, palette.mediumEdge};
    case AlarmPriority::Low:
    case AlarmPriority::None:
        break;
    }
    return {palette.info, palette.info, palette.info};
}

} // namespace

Glyph glyphOf(Motion motion, Freshness freshness, std::uint8_t placed)
{
    if (freshness == Freshness::Stale || freshness == Freshness::Lost)
        return Glyph::Stale;
    if (placed == 2)
        return Glyph::NoFix;
    switch (motion) {
    case Motion::Moving:
        return Glyph::Moving;
    case Motion::Idle:
        return Glyph::Idle;
    case Motion::Stopped:
    case Motion::Unknown:
        break;
    }
    return Glyph::Stopped;
}

void paintGlyph(QPainter &painter, Glyph glyph, double size, const FleetPalette &palette)
{
    painter.save();
    const bool isSmaller = glyph == Glyph::Idle || glyph == Glyph::Stopped;
    const double scale = size / grid * (isSmaller ? opticalWeight : 1);
    painter.scale(scale, scale);
    switch (glyph) {
    case Glyph::Moving:
        paintSolid(painter, arrowPath(), palette.moving, palette.ground, scale);
        break;
    case Glyph::Idle:
        paintSolid(painter, discPath(), palette.idle, palette.ground, scale);
        break;
    case Glyph::Stopped:
        paintSolid(painter, squarePath(), palette.stopped, palette.ground, scale);
        break;
    case Glyph::Stale:
    case Glyph::NoFix:
        paintOpenRing(painter, glyph, size, palette);
        break;
    }
    painter.restore();
}

QSizeF glyphReach(Glyph glyph, double size, double headingDeg)
{
    constexpr double casing = 2; // half of its stroke, and the soft edge
    constexpr double openRing = 6.6;
    const double scale = size / grid;
    const auto reachOf = [scale](const QPainterPath &path) {
        const QRectF box = path.boundingRect();
        return QSizeF(std::max(-box.left(), box.right()), std::max(-box.top(), box.bottom())) * scale
            + QSizeF(casing, casing);
    };
    switch (glyph) {
    case Glyph::Moving:
        return reachOf(QTransform().rotate(headingDeg).map(arrowPath()));
    case Glyph::Idle:
        return reachOf(QTransform::fromScale(opticalWeight, opticalWeight).map(discPath()));
    case Glyph::Stopped:
        return reachOf(QTransform::fromScale(opticalWeight, opticalWeight).map(squarePath()));
    case Glyph::Stale:
    case Glyph::NoFix:
        break;
    }
    return QSizeF(openRing, openRing) * scale + QSizeF(1, 1);
}

void paintRing(QPainter &painter, double radius, double width, const QColor &color, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    painter.drawEllipse(QPointF(), radius, radius);
}

void paintAlarmSymbol(
    QPainter &painter, AlarmPriority priority, bool unacked, double size, const FleetPalette &palette)
{
    painter.save();
    const double scale = size / alarmGrid;
    const AlarmColors colors = alarmColors(priority, palette);
    const QPainterPath path = alarmPath(priority);
    painter.scale(scale, scale);
    const QPen casing(palette.ground, 4.4 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(path, casing);
    painter.fillPath(path, palette.ground);
    if (unacked) {
        painter.fillPath(path, colors.fill);
        painter.strokePath(path, QPen(colors.edge, 1 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else {
        painter.scale(0.9, 0.9);
        painter.strokePath(path, QPen(colors.line, 1.6 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.restore();
}

QColor alarmColor(AlarmPriority priority, const FleetPalette &palette)
{
    return alarmColors(priority, palette).line;
}

} // namespace waypost
