// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/maplabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace waypost {

namespace {
constexpr qreal haloReach = 1.5; // pixels beyond the letters: a stroke of 3
constexpr qreal padding = 2;
} // namespace

QFont LabelStyle::font() const
{
    QFont font;
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    if (spaced)
        font.setLetterSpacing(QFont::PercentageSpacing, 116);
    return font;
}

QSizeF labelSize(const QString &text, const LabelStyle &style)
{
    const QFontMetricsF metrics(style.font());
    return {std::ceil(metrics.horizontalAdvance(text)) + 2 * padding, std::ceil(metrics.height()) + 2};
}

QImage paintLabel(const QString &text, const LabelStyle &style, qreal devicePixelRatio)
{
    const QSizeF size = labelSize(text, style);
    QImage image((size * devicePixelRatio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);

    const QFont font = style.font();
    const QPointF baseline(padding, 1 + std::round(QFontMetricsF(font).ascent()));
    QPainterPath letters;
    letters.addText(baseline, font, text);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters, QPen(style.halo, 2 * haloReach, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(style.color);
    painter.drawText(baseline, text);
    return image;
}

} // namespace waypost
