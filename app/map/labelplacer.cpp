// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/labelplacer.h"

#include <array>
#include <cmath>
#include <limits>

namespace waypost {

namespace {

constexpr double bucketSide = 64;

long long bucketKey(int column, int row)
{
    return static_cast<long long>(row) * (1LL << 32) + column;
}

} // namespace

template <typename Visit>
void LabelPlacer::visitBuckets(const QRectF &rect, Visit visit) const
{
    const auto bucket = [](double value) { return static_cast<int>(std::floor(value / bucketSide)); };
    for (int row = bucket(rect.top()); row <= bucket(rect.bottom()); ++row) {
        for (int column = bucket(rect.left()); column <= bucket(rect.right()); ++column)
            visit(bucketKey(column, row));
    }
}

void LabelPlacer::block(const QRectF &rect)
{
    const int index = static_cast<int>(m_rects.size());
    m_rects.push_back(rect);
    visitBuckets(rect, [this, index](long long key) { m_buckets.emplace(key, index); });
}

bool LabelPlacer::isFree(const QRectF &rect) const
{
    bool free = true;
    visitBuckets(rect, [&](long long key) {
        const auto [begin, end] = m_buckets.equal_range(key);
        for (auto it = begin; free && it != end; ++it)
            free = !m_rects[static_cast<std::size_t>(it->second)].intersects(rect);
    });
    return free;
}

double LabelPlacer::takenArea(const QRectF &rect) const
{
    double area = 0;
    for (const QRectF &taken : m_rects) {
        const QRectF overlap = taken.intersected(rect);
        area += overlap.width() * overlap.height();
    }
    return area;
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

QRectF LabelPlacer::placeAnyway(QPointF anchor, QSizeF size, double distance)
{
    constexpr std::array sides{LabelSide::Right, LabelSide::Left, LabelSide::Below, LabelSide::Above};
    QRectF best;
    double least = std::numeric_limits<double>::max();
    for (const LabelSide side : sides) {
        const QRectF rect = rectBeside(anchor, size, distance, side);
        const double taken = takenArea(rect);
        if (taken < least) {
            least = taken;
            best = rect;
        }
    }
    block(best);
    return best;
}

} // namespace waypost
