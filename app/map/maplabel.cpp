// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/maplabel.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace waypost {

namespace {
constexpr qreal haloReach = 1.5; // pixels beyond the letters: a stroke of 3
constexpr qreal padding = 2;

/** How much a pixel's ink counts for one that is so many pixels away, 0..255: fades out over the last pixel.
 */
struct Brush
{
    explicit Brush(qreal reach)
        : radius(static_cast<int>(std::ceil(reach)))
    {
        for (int y = -radius; y <= radius; ++y) {
            for (int x = -radius; x <= radius; ++x) {
                const double left = std::clamp(reach + 0.5 - std::hypot(x, y), 0.0, 1.0);
                weights.push_back(static_cast<int>(left * 255));
            }
        }
    }
    int radius;
    std::vector<int> weights; ///< of the square around a pixel, line by line
};

/**
 * Colours whatever lies within reach of the ink in a picture, and nothing else. A map shows a hundred new
 * names at once when it is zoomed; stroking the outlines of their letters took ten times as long.
 */
void surround(QImage &image, const QColor &color, qreal reach)
{
    const Brush brush(reach);
    const int width = image.width();
    const int height = image.height();
    std::vector<int> coverage(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            const int ink = qAlpha(line[x]);
            if (ink == 0)
                continue;
            const int *weight = brush.weights.data();
            for (int by = y - brush.radius; by <= y + brush.radius; ++by) {
                for (int bx = x - brush.radius; bx <= x + brush.radius; ++bx, ++weight) {
                    if (bx < 0 || by < 0 || bx >= width || by >= height)
                        continue;
                    int &covered = coverage[static_cast<std::size_t>(by * width + bx)];
                    covered = std::max(covered, ink * *weight);
                }
            }
        }
    }
    const QRgb plain = color.rgb();
    const int opacity = color.alpha();
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int alpha = coverage[static_cast<std::size_t>(y * width + x)] / 255 * opacity / 255;
            line[x] = qPremultiply((plain & RGB_MASK) | (static_cast<QRgb>(alpha) << 24));
        }
    }
}

} // namespace

QFont LabelStyle::font() const
{
    QFont font;
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setItalic(italic);
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
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font);
        painter.setPen(style.color);
        painter.drawText(baseline, text);
    }
    const QImage letters = image;
    surround(image, style.halo, haloReach * devicePixelRatio);
    QPainter(&image).drawImage(QPointF(), letters);
    return image;
}

const QImage &LabelPainter::paint(const QString &text, const LabelStyle &style)
{
    const Key key{text, style};
    if (const QImage *known = m_pictures.object(key))
        return *known;
    auto picture = std::make_unique<QImage>(paintLabel(text, style, m_ratio));
    const QImage &result = *picture;
    // A very long one counts less than it is, or it would be dropped before it is used.
    m_pictures.insert(key, picture.release(), std::min(result.sizeInBytes(), mostBytes / 16));
    return result;
}

void LabelPainter::setDevicePixelRatio(qreal ratio)
{
    if (m_ratio != ratio)
        m_pictures.clear();
    m_ratio = ratio;
}

} // namespace waypost
