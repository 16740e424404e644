// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetatlas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr double cellSide = 48; // pixels; the largest sprite is the selection ring
constexpr int columns = 6;
constexpr double selectedGlyphSize = 21;
constexpr double hoverRingGap = 4;
constexpr double arrowDetail = 2; // times the screen's resolution

constexpr std::size_t spriteCount = static_cast<std::size_t>(Sprite::Count);

Sprite offsetBy(Sprite base, int offset)
{
    return static_cast<Sprite>(static_cast<int>(base) + offset);
}

int stepsFrom(AlarmPriority priority, AlarmPriority base)
{
    return std::max(0, static_cast<int>(priority) - static_cast<int>(base));
}

QColor faint(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

/** Paints one sprite after another into the cells of a sheet. */
class Sheet
{
public:
    explicit Sheet(qreal devicePixelRatio)
        : m_ratio(devicePixelRatio)
        , m_image(sheetSize(devicePixelRatio), QImage::Format_ARGB32_Premultiplied)
        , m_places(spriteCount)
    {
        m_image.fill(Qt::transparent);
    }

    /** @param detail how many times the screen's resolution; the sprite must fit cellSide / detail then */
    template <typename Paint>
    void add(Sprite sprite, double detail, Paint paint)
    {
        const int index = static_cast<int>(sprite);
        const double side = sideFor(m_ratio);
        const QRectF cell(index % columns * side, index / columns * side, side, side);
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(cell);
        painter.translate(cell.center());
        painter.scale(m_ratio * detail, m_ratio * detail);
        paint(painter);
        const QSizeF sheet = m_image.size();
        m_places[static_cast<std::size_t>(index)]
            = {{cell.x() / sheet.width(), cell.y() / sheet.height(), side / sheet.width(),
                side / sheet.height()},
               QSizeF(side, side) / (m_ratio * detail)};
    }

    QImage image() && { return std::move(m_image); }
    std::vector<FleetAtlas::Place> places() && { return std::move(m_places); }

private:
    /** Device pixels, even: the middle of a sprite must fall between pixels, or it blurs. */
    static int sideFor(qreal ratio) { return 2 * static_cast<int>(std::round(cellSide * ratio / 2)); }
    static QSize sheetSize(qreal ratio)
    {
        const int rows = (static_cast<int>(spriteCount) + columns - 1) / columns;
        const int side = sideFor(ratio);
        return {columns * side, rows * side};
    }

    qreal m_ratio;
    QImage m_image;
    std::vector<FleetAtlas::Place> m_places;
};

void addGlyphs(Sheet &sheet, double size, bool selected, const FleetPalette &palette)
{
    for (int i = 0; i < glyphCount; ++i) {
        const auto glyph = static_cast<Glyph>(i);
        sheet.add(
            glyphSprite(glyph, selected), glyph == Glyph::Moving && !selected ? arrowDetail : 1,
            [&](QPainter &p) { paintGlyph(p, glyph, size, palette); });
    }
}

void addAlarms(Sheet &sheet, double size, const FleetPalette &palette)
{
    for (const AlarmPriority priority :
         {AlarmPriority::Low, AlarmPriority::Medium, AlarmPriority::High, AlarmPriority::Critical}) {
        for (const bool unacked : {false, true}) {
            if (priority != AlarmPriority::Low) {
                sheet.add(ringSprite(priority, unacked), 1, [&](QPainter &p) {
                    paintRing(
                        p, FleetAtlas::ringRadius(size), unacked ? 2 : 1.4, alarmColor(priority, palette),
                        faint(palette.ground, 0.9));
                });
            }
            sheet.add(badgeSprite(priority, unacked), 1, [&](QPainter &p) {
                paintAlarmSymbol(p, priority, unacked, std::max(10.0, size * 0.72), palette);
            });
        }
    }
}

} // namespace

Sprite glyphSprite(Glyph glyph, bool selected)
{
    return offsetBy(selected ? Sprite::SelectedGlyph : Sprite::Glyph, static_cast<int>(glyph));
}

Sprite ringSprite(AlarmPriority priority, bool unacked)
{
    return offsetBy(Sprite::Ring, 2 * stepsFrom(priority, AlarmPriority::Medium) + int(unacked));
}

Sprite badgeSprite(AlarmPriority priority, bool unacked)
{
    return offsetBy(Sprite::Badge, 2 * stepsFrom(priority, AlarmPriority::Low) + int(unacked));
}

FleetAtlas::FleetAtlas(double markerSize, const FleetPalette &palette, qreal devicePixelRatio)
    : m_markerSize(markerSize)
{
    Sheet sheet(devicePixelRatio);
    addGlyphs(sheet, markerSize, false, palette);
    addGlyphs(sheet, selectedGlyphSize, true, palette);
    addAlarms(sheet, markerSize, palette);
    sheet.add(Sprite::SelectedRing, 1, [&](QPainter &p) {
        paintRing(p, selectedRadius, 2, palette.text, faint(palette.ground, 0.92));
    });
    sheet.add(Sprite::HoverRing, 1, [&](QPainter &p) {
        paintRing(p, markerSize / 2 + hoverRingGap, 1.5, palette.textMinor, Qt::transparent);
    });
    m_places = std::move(sheet).places();
    m_image = std::move(sheet).image();
}

double FleetAtlas::badgeOffset(double markerSize, bool selected)
{
    return selected ? 12.5 : ringRadius(markerSize) * 0.78;
}

double markerSizeForZoom(double zoom)
{
    if (zoom < 6)
        return 12;
    if (zoom < 7)
        return 14;
    if (zoom < 8)
        return 15;
    return zoom < 11 ? 16 : 18;
}

} // namespace waypost
