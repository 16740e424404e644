// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace waypost {

/** On which side of its anchor a label stands. */
enum class LabelSide : unsigned char { Right, Left, Below, Above, Centre };

/**
 * Finds room for labels: first come, first served, no overlap. Rectangles are in pixels of whatever plane the
 * caller places in; a coarse grid keeps the search short.
 */
class LabelPlacer
{
public:
    /** @param area where most rectangles lie; others may reach out of it */
    explicit LabelPlacer(const QRectF &area);

    /** Takes the room without asking. */
    void block(const QRectF &rect);
    [[nodiscard]] bool isFree(const QRectF &rect) const;
    /** How much of @p rect is taken already; what lies in several buckets counts for each. */
    [[nodiscard]] double takenArea(const QRectF &rect) const;

    /**
     * Puts a label beside an anchor, on the first free side of those given.
     * @param distance from the anchor to the label's edge  @return the label's rectangle, now taken
     */
    std::optional<QRectF>
    place(QPointF anchor, QSizeF size, double distance, std::initializer_list<LabelSide> sides);
    /**
     * Puts a label where it covers least; it always gets a place.
     * @param precious what to cover only where there is no other way at all
     * @param usual where it stood before, and stays unless it would cover clearly more
     */
    QRectF placeAnyway(
        QPointF anchor, QSizeF size, double distance, std::span<const QRectF> precious = {},
        std::optional<LabelSide> usual = {});

    [[nodiscard]] static QRectF rectBeside(QPointF anchor, QSizeF size, double distance, LabelSide side);

private:
    /** Buckets that a rectangle touches; those at the edges also stand for all that lies beyond. */
    struct Buckets
    {
        int left, top, right, bottom;
    };
    [[nodiscard]] Buckets bucketsOf(const QRectF &rect) const;
    template <typename Visit>
    void visit(const QRectF &rect, Visit see) const;

    QPointF m_origin;
    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_buckets;
};

} // namespace waypost
