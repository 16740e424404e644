// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/labelplacer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waypost {

namespace {
constexpr double bucketSide = 64;
constexpr double preciousness = 1000; // times what else is covered
constexpr double unseen = 50; // the same for what of a label nobody could read
constexpr double corner = 0.75; // of the distance: a label at a corner of its anchor is as near as at a side
constexpr double loyalty = 0.6; // what is covered counts only so much where a label stood before

double area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF &area)
    : m_area(area)
    , m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / bucketSide))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / bucketSide))))
    , m_buckets(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

LabelPlacer::Buckets LabelPlacer::bucketsOf(const QRectF &rect) const
{
    const auto column = [this](double x) {
        return static_cast<int>(std::clamp((x - m_area.x()) / bucketSide, 0.0, m_columns - 1.0));
    };
    const auto row = [this](double y) {
        return static_cast<int>(std::clamp((y - m_area.y()) / bucketSide, 0.0, m_rows - 1.0));
    };
    return {column(rect.left()), row(rect.top()), column(rect.right()), row(rect.bottom())};
}

template <typename Visit>
void LabelPlacer::visit(const QRectF &rect, Visit see) const
{
    const Buckets buckets = bucketsOf(rect);
    for (int row = buckets.top; row <= buckets.bottom; ++row) {
        for (int column = buckets.left; column <= buckets.right; ++column) {
            for (const Taken &taken : m_buckets[static_cast<std::size_t>(row * m_columns + column)]) {
                if (!see(taken, column, row))
                    return;
            }
        }
    }
}

void LabelPlacer::cover(const QRectF &rect)
{
    block(rect);
    m_covers.push_back(rect);
}

double LabelPlacer::unseenArea(const QRectF &rect) const
{
    double sum = area(rect) - area(rect.intersected(m_area));
    for (const QRectF &cover : m_covers)
        sum += area(cover.intersected(rect));
    return sum;
}

void LabelPlacer::block(const QRectF &rect, double weight)
{
    const Buckets buckets = bucketsOf(rect);
    for (int row = buckets.top; row <= buckets.bottom; ++row) {
        for (int column = buckets.left; column <= buckets.right; ++column)
            m_buckets[static_cast<std::size_t>(row * m_columns + column)].push_back({rect, weight});
    }
}

bool LabelPlacer::isFree(const QRectF &rect) const
{
    bool free = true;
    visit(rect, [&](const Taken &taken, int, int) { return free = !taken.rect.intersects(rect); });
    return free;
}

double LabelPlacer::takenArea(const QRectF &rect) const
{
    double sum = 0;
    visit(rect, [&](const Taken &taken, int column, int row) {
        const QRectF shared = taken.rect.intersected(rect);
        const Buckets seen = bucketsOf(shared);
        if (!shared.isEmpty() && seen.left == column && seen.top == row) // what lies in several counts once
            sum += area(shared) * taken.weight;
        return true;
    });
    return sum;
}

QRectF LabelPlacer::rectBeside(QPointF anchor, QSizeF size, double distance, LabelSide side)
{
    const double halfWidth = size.width() / 2;
    const double halfHeight = size.height() / 2;
    const double right = anchor.x() + corner * distance;
    const double left = anchor.x() - corner * distance - size.width();
    const double below = anchor.y() + corner * distance;
    const double above = anchor.y() - corner * distance - size.height();
    switch (side) {
    case LabelSide::Right:
        return {QPointF(anchor.x() + distance, anchor.y() - halfHeight), size};
    case LabelSide::Left:
        return {QPointF(anchor.x() - distance - size.width(), anchor.y() - halfHeight), size};
    case LabelSide::Below:
        return {QPointF(anchor.x() - halfWidth, anchor.y() + distance), size};
    case LabelSide::Above:
        return {QPointF(anchor.x() - halfWidth, anchor.y() - distance - size.height()), size};
    case LabelSide::RightBelow:
        return {QPointF(right, below), size};
    case LabelSide::RightAbove:
        return {QPointF(right, above), size};
    case LabelSide::LeftBelow:
        return {QPointF(left, below), size};
    case LabelSide::LeftAbove:
        return {QPointF(left, above), size};
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

LabelPlacer::Place LabelPlacer::bestPlace(
    QPointF anchor, QSizeF size, double distance, std::span<const QRectF> precious,
    std::optional<LabelSide> usual) const
{
    Place best;
    double least = std::numeric_limits<double>::max();
    for (const LabelSide side : labelSides) {
        const QRectF rect = rectBeside(anchor, size, distance, side);
        double taken = takenArea(rect) + unseen * unseenArea(rect);
        for (const QRectF &other : precious)
            taken += preciousness * area(other.intersected(rect));
        if (side == usual)
            taken = taken * loyalty - 1;
        if (taken < least) {
            least = taken;
            best = {rect, side};
        }
    }
    return best;
}

} // namespace waypost
