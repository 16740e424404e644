// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/trailmarks.h"

#include "map/labelplacer.h"
#include "map/vehicleglyph.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

using Kind = TrailMark::Kind;

constexpr double stopSize = 15;
constexpr double alarmSize = 13;
constexpr double startRadius = 4.5;
constexpr double ringRadius = 7;
constexpr double tickReach = 5; // pixels to either side of the line
constexpr int headingStep = 5; // degrees

/** From the middle of a mark to what is written beside it. */
double textDistance(const TrailMark &mark)
{
    return trailMarkRoom(mark).right() + 1;
}

int importance(const TrailMark &mark)
{
    switch (mark.kind) {
    case Kind::Alarm:
        return 10 + static_cast<int>(mark.priority);
    case Kind::Fill:
    case Kind::Drain:
        return 4;
    case Kind::Stop:
        return 3;
    case Kind::Start:
        return 2;
    case Kind::Hour:
        break;
    }
    return 1;
}

void paintTick(QPainter &painter, const TrailMark &mark, const FleetPalette &palette)
{
    painter.save();
    painter.rotate(std::round(mark.headingDeg / headingStep) * headingStep);
    painter.setPen(QPen(palette.ground, 3.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-tickReach, 0), QPointF(tickReach, 0));
    painter.setPen(QPen(palette.text, 1.3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(-tickReach, 0), QPointF(tickReach, 0));
    painter.restore();
}

void paintStart(QPainter &painter, const FleetPalette &palette)
{
    painter.setPen(QPen(palette.text, 1.8));
    painter.setBrush(palette.ground);
    painter.drawEllipse(QPointF(), startRadius, startRadius);
}

/** An arrow in a ring: up into the tank, or down out of it. */
void paintFuel(QPainter &painter, bool isFill, const FleetPalette &palette)
{
    const QColor color = isFill ? palette.text : palette.high;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.ground);
    painter.drawEllipse(QPointF(), ringRadius + 1.5, ringRadius + 1.5);
    painter.setPen(QPen(color, 1.3));
    painter.drawEllipse(QPointF(), ringRadius, ringRadius);
    const double up = isFill ? 1 : -1;
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(0, 3.4 * up), QPointF(0, -3.4 * up));
    painter.drawPolyline(QPolygonF({{-2.8, -0.6 * up}, {0, -3.4 * up}, {2.8, -0.6 * up}}));
}

class Placer
{
public:
    explicit Placer(const TrailSignRequest &request)
        : m_request(request)
        , m_style{request.family, 11, QFont::Medium, false, request.palette.text, request.palette.ground}
        , m_area(QRectF(QPointF(), request.camera.size)
                     .adjusted(
                         -request.margin * request.camera.size.width(),
                         -request.margin * request.camera.size.height(),
                         request.margin * request.camera.size.width(),
                         request.margin * request.camera.size.height()))
        , m_marks(m_area)
        , m_all(m_area)
    {
    }

    TrailSigns place()
    {
        for (const TrailMark *mark : byImportance())
            placeMark(*mark);
        for (const QRectF &rect : m_request.line) {
            m_marks.block(rect);
            m_all.block(rect);
        }
        for (const QRectF &name : m_request.names)
            m_all.block(name);
        for (const PlacedMark &placed : m_signs.marks)
            write(placed);
        std::ranges::reverse(m_signs.marks); // what says most lies on top
        return std::move(m_signs);
    }

private:
    [[nodiscard]] std::vector<const TrailMark *> byImportance() const
    {
        std::vector<const TrailMark *> order;
        for (const TrailMark &mark : m_request.marks)
            order.push_back(&mark);
        std::ranges::stable_sort(
            order, [](const TrailMark *a, const TrailMark *b) { return importance(*a) > importance(*b); });
        return order;
    }

    void placeMark(const TrailMark &mark)
    {
        const WorldPoint at = mercator::toWorld(mark.lat, mark.lng);
        const QPointF pixel = m_request.camera.toScreen(at);
        const QRectF room = trailMarkRoom(mark).translated(pixel);
        if (!m_area.contains(pixel) || (mark.kind != Kind::Alarm && !m_marks.isFree(room)))
            return;
        m_marks.block(room);
        m_all.block(room);
        m_signs.marks.push_back({mark, at});
    }

    void write(const PlacedMark &placed)
    {
        using enum LabelSide;
        const TrailMark &mark = placed.mark;
        if (mark.text.isEmpty())
            return;
        const QPointF pixel = m_request.camera.toScreen(placed.at);
        const QSizeF size = m_request.ruler.size(mark.text, m_style);
        const double distance = textDistance(mark);
        auto rect = m_all.place(pixel, size, distance, {Right, Left, Below, Above});
        if (!rect) // rather over a town's name than nowhere
            rect = m_marks.place(pixel, size, distance, {Right, Left, Below, Above});
        if (!rect)
            return;
        m_marks.block(*rect);
        m_all.block(*rect);
        m_signs.labels.push_back({mark.text, m_style, placed.at, rect->topLeft() - pixel, size, false});
    }

    const TrailSignRequest &m_request;
    LabelStyle m_style;
    QRectF m_area;
    LabelPlacer m_marks; // what may not be covered
    LabelPlacer m_all; // and what better is not
    TrailSigns m_signs;
};

} // namespace

TrailSigns placeTrailSigns(const TrailSignRequest &request)
{
    return Placer(request).place();
}

QRectF trailMarkRoom(const TrailMark &mark)
{
    const auto square = [](double half) { return QRectF(-half, -half, 2 * half, 2 * half); };
    switch (mark.kind) {
    case Kind::Start:
        return square(startRadius + 1.5);
    case Kind::Hour:
        return square(tickReach);
    case Kind::Stop:
        return square(stopSize / 2);
    case Kind::Alarm:
        return square(alarmSize / 2 + 2);
    case Kind::Fill:
    case Kind::Drain:
        break;
    }
    return square(ringRadius + 1.5);
}

void paintTrailMark(QPainter &painter, const TrailMark &mark, const FleetPalette &palette)
{
    switch (mark.kind) {
    case Kind::Start:
        paintStart(painter, palette);
        break;
    case Kind::Hour:
        paintTick(painter, mark, palette);
        break;
    case Kind::Stop: {
        FleetPalette bright = palette; // its square is a sign of its own here, not a parked vehicle
        bright.stopped = palette.text;
        paintGlyph(painter, Glyph::Stopped, stopSize, bright);
        break;
    }
    case Kind::Alarm:
        paintAlarmSymbol(painter, mark.priority, mark.unacked, alarmSize, palette);
        break;
    case Kind::Fill:
    case Kind::Drain:
        paintFuel(painter, mark.kind == Kind::Fill, palette);
        break;
    }
}

int trailMarkPicture(const TrailMark &mark)
{
    int detail = 0;
    if (mark.kind == Kind::Hour) // a tick turned half round is the same tick
        detail = static_cast<int>(std::round(std::fmod(mark.headingDeg + 720, 180) / headingStep))
            % (180 / headingStep);
    else if (mark.kind == Kind::Alarm)
        detail = 2 * static_cast<int>(mark.priority) + int(mark.unacked);
    return static_cast<int>(mark.kind) * 100 + detail;
}

} // namespace waypost
