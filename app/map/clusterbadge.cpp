// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/clusterbadge.h"

#include "map/vehicleglyph.h"

#include <QByteArray>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr double casing = 3.5; // of ground around the badge
constexpr double symbolSize = 9.5;
constexpr double symbolLift = 1.5; // above the ring
constexpr double fullTurn = 360;
constexpr double symbolRoom = 26; // degrees on either side of the top that the alarm's symbol covers

/** A share of a whole in parts, and at least @p least of them if there is anybody. */
int partsOf(std::uint32_t share, std::uint32_t whole, int least)
{
    if (share == 0)
        return 0;
    return std::max(least, static_cast<int>(std::lround(double(share) / whole * ClusterLook::parts)));
}

std::uint32_t countOf(const FleetCluster &cluster, Glyph glyph)
{
    return cluster.states[static_cast<std::size_t>(glyph)];
}

/** The ring, one stroke after another, clockwise. */
class Ring
{
public:
    Ring(QPainter &painter, double radius, double from, double span)
        : m_painter(painter)
        , m_box(-radius, -radius, 2 * radius, 2 * radius)
        , m_at(from)
        , m_perPart(span / ClusterLook::parts)
    {
    }

    void stroke(int parts, const QPen &pen)
    {
        if (parts == 0)
            return;
        const double span = parts * m_perPart;
        m_painter.setPen(pen);
        // Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
        m_painter.drawArc(m_box, static_cast<int>((90 - m_at) * 16), static_cast<int>(-span * 16));
        m_at += span;
    }

private:
    QPainter &m_painter;
    QRectF m_box;
    double m_at;
    double m_perPart;
};

QPen arcPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::FlatCap};
}

QPen dashedPen(const QColor &color, double width)
{
    QPen pen = arcPen(color, width);
    pen.setDashPattern({1, 0.77});
    return pen;
}

} // namespace

ClusterLook ClusterLook::of(const FleetCluster &cluster)
{
    ClusterLook look;
    look.alarm = cluster.worstAlarm();
    look.size = static_cast<std::uint8_t>(cluster.count < 10 ? 0 : cluster.count < 40 ? 1 : 2);
    int left = parts;
    const auto take = [&left](int wanted) {
        const int taken = std::min(wanted, left);
        left -= taken;
        return static_cast<std::uint8_t>(taken);
    };
    constexpr int leastSeen = 2; // a tenth
    look.alarmed = take(partsOf(cluster.alarmed(), cluster.count, leastSeen));
    look.stale = take(
        partsOf(countOf(cluster, Glyph::Stale) + countOf(cluster, Glyph::NoFix), cluster.count, leastSeen));
    look.moving = take(partsOf(countOf(cluster, Glyph::Moving), cluster.count, 1));
    look.idle = take(partsOf(countOf(cluster, Glyph::Idle), cluster.count, 1));
    return look;
}

double ClusterLook::radius() const
{
    return 12 + 3 * size;
}

double clusterReach(const ClusterLook &look)
{
    return look.radius() + (look.alarm == AlarmPriority::None ? casing : symbolLift + symbolSize / 2 + 3) + 1;
}

void paintClusterBadge(QPainter &painter, const ClusterLook &look, const FleetPalette &palette)
{
    const double r = look.radius();
    QColor ground = palette.ground;
    ground.setAlphaF(0.85f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(), r + casing, r + casing);
    painter.setBrush(palette.raised);
    painter.drawEllipse(QPointF(), r, r);
    painter.setBrush(Qt::NoBrush);

    const double gap = look.alarm == AlarmPriority::None ? 0 : symbolRoom;
    Ring ring(painter, r, gap, fullTurn - 2 * gap);
    ring.stroke(look.alarmed, arcPen(alarmColor(look.alarm, palette), 4));
    ring.stroke(look.stale, dashedPen(palette.text, 2.6));
    ring.stroke(look.moving, arcPen(palette.moving, 2.2));
    ring.stroke(look.idle, arcPen(palette.idle, 1.8));
    const int stopped = ClusterLook::parts - look.alarmed - look.stale - look.moving - look.idle;
    ring.stroke(stopped, arcPen(palette.stopped, 1.2));
    if (look.alarm != AlarmPriority::None) {
        painter.translate(0, -r - symbolLift);
        paintAlarmSymbol(painter, look.alarm, false, symbolSize, palette);
    }
}

QByteArray clusterNumber(std::uint32_t count)
{
    if (count < 1000)
        return QByteArray::number(count);
    const bool millions = count >= 1'000'000;
    const double value = count / (millions ? 1e6 : 1e3);
    // Rounded down: "12k" stands for at least so many.
    const QByteArray digits = value < 10 ? QByteArray::number(std::floor(value * 10) / 10, 'f', 1)
                                         : QByteArray::number(std::floor(value), 'f', 0);
    return digits + (millions ? 'M' : 'k');
}

} // namespace waypost
