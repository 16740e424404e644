// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/labelplacer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace waypost {

namespace {
constexpr double bucketSide = 64;
constexpr double preciousness = 1000; // times what else is covered
constexpr double loyalty = 0.6; // what is covered counts only so much where a label stood before

double area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF &area)
    : m_origin(area.topLeft())
    , m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / bucketSide))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / bucketSide))))
    , m_buckets(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

LabelPlacer::Buckets LabelPlacer::bucketsOf(const QRectF &rect) const
{
    const auto column = [this](double x) {
        return static_cast<int>(std::clamp((x - m_origin.x()) / bucketSide, 0.0, m_columns - 1.0));
    };
    const auto row = [this](double y) {
        return static_cast<int>(std::clamp((y - m_origin.y()) / bucketSide, 0.0, m_rows - 1.0));
    };
    return {column(rect.left()), row(rect.top()), column(rect.right()), row(rect.bottom())};
}

template <typename Visit>
void LabelPlacer::visit(const QRectF &rect, Visit see) const
{
    const Buckets buckets = bucketsOf(rect);
    for (int row = buckets.top; row <= buckets.bottom; ++row) {
        for (int column = buckets.left; column <= buckets.right; ++column) {
            for (const QRectF &taken : m_buckets[static_cast<std::size_t>(row * m_columns + column)]) {
                if (!see(taken))
                    return;
            }
        }
    }
}

void LabelPlacer::block(const QRectF &rect)
{
    const Buckets buckets = bucketsOf(rect);
    for (int row = buckets.top; row <= buckets.bottom; ++row) {
        for (int column = buckets.left; column <= buckets.right; ++column)
            m_buckets[static_cast<std::size_t>(row * m_columns + column)].push_back(rect);
    }
}

bool LabelPlacer::isFree(const QRectF &rect) const
{
    bool free = true;
    visit(rect, [&](const QRectF &taken) { return free = !taken.intersects(rect); });
    return free;
}

double LabelPlacer::takenArea(const QRectF &rect) const
{
    double sum = 0;
    visit(rect, [&](const QRectF &taken) {
        sum += area(taken.intersected(rect));
        return true;
    });
    return sum;
}

QRectF LabelPlacer::rectBeside(QPointF anchor, QSizeF size, double distance, LabelSide side)
{
    const double halfWidth = size.width() / 2;
    const double halfHeight = size.height() / 2;
    switch (side) {
    case LabelSide::Right:
        return {QPointF(anchor.x() + distance, anchor.y() - halfHeight), size};
    case LabelSide::Left:
        return {QPointF(anchor.x() - distance - size.width(), anchor.y() - halfHeight), size};
    case LabelSide::Below:
        return {QPointF(anchor.x() - halfWidth, anchor.y() + distance), size};
    case LabelSide::Above:
        return {QPointF(anchor.x() - halfWidth, anchor.y() - distance - size.height()), size};
    case LabelSide::Centre:
        break;
    }
    return {QPointF(anchor.x() - halfWidth, anchor.y() - halfHeight), size};
}

std::optional<QRectF>
LabelPlacer::place(QPointF anchor, QSizeF size, double distance, std::initializer_list<LabelSide> sides)
{
    for (const LabelSide side : sides) {
        const QRectF rect = rectBeside(anchor, size, distance, side);
        if (isFree(rect)) {
            block(rect);
            return rect;
        }
    }
    return std::nullopt;
}

QRectF LabelPlacer::placeAnyway(
    QPointF anchor, QSizeF size, double distance, std::span<const QRectF> precious,
    std::optional<LabelSide> usual)
{
    constexpr std::array sides{LabelSide::Right, LabelSide::Left, LabelSide::Below, LabelSide::Above};
    QRectF best;
    double least = std::numeric_limits<double>::max();
    for (const LabelSide side : sides) {
        const QRectF rect = rectBeside(anchor, size, distance, side);
        double taken = takenArea(rect);
        for (const QRectF &other : precious)
            taken += preciousness * area(other.intersected(rect));
        if (side == usual)
            taken = taken * loyalty - 1;
        if (taken < least) {
            least = taken;
            best = rect;
        }
    }
    block(best);
    return best;
}

} // namespace waypost
