// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/strokes.h"

#include <QLinearGradient>
#include <QPainter>

namespace waypost {

namespace {

/** Where strokes show: from world units to pixels. */
struct Plane
{
    QPointF origin;
    double scale;

    Plane(const Strokes &strokes, const MapCamera &camera)
        : origin(camera.toScreen(strokes.origin))
        , scale(camera.scale())
    {
    }
    [[nodiscard]] QPointF operator()(WorldPoint point) const
    {
        return origin + QPointF(point.x, point.y) * scale;
    }
};

} // namespace

void paintStrokes(QPainter &painter, const Strokes &strokes, const MapCamera &camera)
{
    const Plane plane(strokes, camera);
    const bool isRound = strokes.ends == Strokes::Ends::Round;
    QPen pen(Qt::black, strokes.width, Qt::SolidLine, isRound ? Qt::RoundCap : Qt::FlatCap);
    if (strokes.dashOn > 0)
        pen.setDashPattern({strokes.dashOn / strokes.width, strokes.dashOff / strokes.width});
    for (const Stroke &stroke : strokes.strokes) {
        const QLineF line(plane(stroke.from), plane(stroke.to));
        if (stroke.fromColor == stroke.toColor) {
            pen.setBrush(stroke.fromColor);
        } else {
            QLinearGradient gradient(line.p1(), line.p2());
            gradient.setStops({{0, stroke.fromColor}, {1, stroke.toColor}});
            pen.setBrush(gradient);
        }
        painter.setPen(pen);
        painter.drawLine(line);
    }
}

QRectF boundsOf(const Strokes &strokes, const MapCamera &camera)
{
    if (strokes.strokes.empty())
        return {};
    const Plane plane(strokes, camera);
    double left = 1e300, top = 1e300, right = -1e300, bottom = -1e300;
    for (const Stroke &stroke : strokes.strokes) {
        for (const QPointF at : {plane(stroke.from), plane(stroke.to)}) {
            left = std::min(left, at.x());
            right = std::max(right, at.x());
            top = std::min(top, at.y());
            bottom = std::max(bottom, at.y());
        }
    }
    const double reach = strokes.width / 2 + 1;
    return QRectF(left, top, right - left, bottom - top).adjusted(-reach, -reach, reach, reach);
}

} // namespace waypost
