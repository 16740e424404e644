// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace waypost {

/** On which side of its anchor a label stands. */
enum class LabelSide : unsigned char {
    Right,
    Left,
    Below,
    Above,
    RightBelow,
    RightAbove,
    LeftBelow,
    LeftAbove,
    Centre
};

/** All around an anchor, the best first. */
constexpr std::array labelSides{LabelSide::Right,     LabelSide::Left,       LabelSide::Below,
                                LabelSide::Above,     LabelSide::RightBelow, LabelSide::RightAbove,
                                LabelSide::LeftBelow, LabelSide::LeftAbove};

/**
 * Finds room for labels: first come, first served, no overlap. Rectangles are in pixels of whatever plane the
 * caller places in; a coarse grid keeps the search short.
 */
class LabelPlacer
{
public:
    /** @param area where most rectangles lie; others may reach out of it */
    explicit LabelPlacer(const QRectF &area);

    /** Takes the room without asking. @param weight how much worse than another label's it is to cover it */
    void block(const QRectF &rect, double weight = 1);
    /** Something lies over this room, or it is out of view: a label in it would not be seen. */
    void cover(const QRectF &rect);
    [[nodiscard]] bool isFree(const QRectF &rect) const;
    /** How much of @p rect is taken already, each part by its weight. */
    [[nodiscard]] double takenArea(const QRectF &rect) const;

    /**
     * Puts a label beside an anchor, on the first free side of those given.
     * @param distance from the anchor to the label's edge  @return the label's rectangle, now taken
     */
    std::optional<QRectF>
    place(QPointF anchor, QSizeF size, double distance, std::initializer_list<LabelSide> sides);
    struct Place
    {
        QRectF rect;
        LabelSide side = LabelSide::Right;
    };
    /**
     * Where a label covers least and is seen best; there is always a place. Does not take it.
     * @param precious what to cover only where there is no other way at all
     * @param usual where it stood before, and stays unless it would cover clearly more
     */
    [[nodiscard]] Place bestPlace(
        QPointF anchor, QSizeF size, double distance, std::span<const QRectF> precious = {},
        std::optional<LabelSide> usual = {}) const;

    [[nodiscard]] static QRectF rectBeside(QPointF anchor, QSizeF size, double distance, LabelSide side);

private:
    struct Taken
    {
        QRectF rect;
        double weight;
    };
    /** Buckets that a rectangle touches; those at the edges also stand for all that lies beyond. */
    struct Buckets
    {
        int left, top, right, bottom;
    };
    [[nodiscard]] Buckets bucketsOf(const QRectF &rect) const;
    template <typename Visit>
    void visit(const QRectF &rect, Visit see) const;
    [[nodiscard]] double unseenArea(const QRectF &rect) const;

    QRectF m_area;
    std::vector<QRectF> m_covers;
    int m_columns;
    int m_rows;
    std::vector<std::vector<Taken>> m_buckets;
};

} // namespace waypost
