// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/maplabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
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

QSizeF LabelRuler::size(const QString &text, const LabelStyle &style)
{
    constexpr qsizetype mostNames = 20'000;
    auto known = std::ranges::find(m_known, style, &Known::style);
    if (known == m_known.end()) {
        if (m_known.size() > 16) // themes and fonts came and went
            m_known.clear();
        known = m_known.insert(m_known.end(), {style, {}});
    }
    if (known->sizes.size() > mostNames)
        known->sizes.clear();
    auto size = known->sizes.find(text);
    if (size == known->sizes.end())
        size = known->sizes.insert(text, labelSize(text, style));
    return *size;
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
