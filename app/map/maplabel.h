// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/mercator.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QString>

#include <vector>

namespace waypost {

/** How a label is written. */
struct LabelStyle
{
    QString family;
    int pixelSize = 11;
    QFont::Weight weight = QFont::Normal;
    bool spaced = false; ///< capitals with wide tracking, for countries
    QColor color;
    QColor halo;
    bool italic = false; ///< for waters

    friend bool operator==(const LabelStyle &, const LabelStyle &) = default;
    [[nodiscard]] QFont font() const;
};

/** A label with its place: the upper left corner lies @c offset pixels from where @c anchor shows. */
struct MapLabel
{
    QString text;
    LabelStyle style;
    WorldPoint anchor;
    QPointF offset;
    QSizeF size;
    bool hasDot = false; ///< a small disc marks the anchor itself
    friend bool operator==(const MapLabel &, const MapLabel &) = default;
};

/** The room a label takes, halo and all. */
[[nodiscard]] QSizeF labelSize(const QString &text, const LabelStyle &style);

/** labelSize() with a memory: a view measures the same thousand names again and again. */
class LabelRuler
{
public:
    [[nodiscard]] QSizeF size(const QString &text, const LabelStyle &style);

private:
    struct Known
    {
        LabelStyle style;
        QHash<QString, QSizeF> sizes;
    };
    std::vector<Known> m_known;
};

/** The label as a picture for screens of @p devicePixelRatio. Text is taken as it is, never as markup. */
[[nodiscard]] QImage paintLabel(const QString &text, const LabelStyle &style, qreal devicePixelRatio);

/** paintLabel() with a memory: who looks closer and away again sees the same names. */
class LabelPainter
{
public:
    /** Good until the next call. */
    [[nodiscard]] const QImage &paint(const QString &text, const LabelStyle &style);
    /** Forgets all pictures of another ratio. */
    void setDevicePixelRatio(qreal ratio);

private:
    struct Key
    {
        QString text;
        LabelStyle style;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(
                seed, key.text, key.style.pixelSize, int(key.style.weight), key.style.color.rgba(),
                key.style.italic);
        }
    };
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024; // some thousand names

    qreal m_ratio = 1;
    QCache<Key, QImage> m_pictures{mostBytes};
};

} // namespace waypost
