// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetatlas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr double cellSide = 48; // pixels; the largest sprite is the selection ring
constexpr int columns = 16;
constexpr double selectedGlyphSize = 21;
constexpr double hoverRingGap = 4;
constexpr float stepDegrees = 360.f / arrowHeadings;

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

    /** @param reach pixels from the middle to the edges; what lies beyond is not drawn, and costs nothing */
    template <typename Paint>
    void add(Sprite sprite, QSizeF reach, Paint paint)
    {
        const int index = static_cast<int>(sprite);
        const double side = sideFor(m_ratio);
        const QRectF cell(index % columns * side, index / columns * side, side, side);
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(cell);
        painter.translate(cell.center());
        painter.scale(m_ratio, m_ratio);
        paint(painter);
        const auto crop
            = [this, side](double pixels) { return std::min(std::ceil(pixels * m_ratio), side / 2); };
        const double across = crop(reach.width());
        const double down = crop(reach.height());
        const QSizeF sheet = m_image.size();
        m_places[static_cast<std::size_t>(index)]
            = {{(cell.center().x() - across) / sheet.width(), (cell.center().y() - down) / sheet.height(),
                2 * across / sheet.width(), 2 * down / sheet.height()},
               QSizeF(2 * across, 2 * down) / m_ratio};
    }
    template <typename Paint>
    void add(Sprite sprite, double reach, Paint paint)
    {
        add(sprite, QSizeF(reach, reach), paint);
    }

    QImage image() && { return std::move(m_image); }
    std::vector<SpritePlace> places() && { return std::move(m_places); }

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
    std::vector<SpritePlace> m_places;
};

void addGlyphs(Sheet &sheet, double size, bool selected, const FleetPalette &palette)
{
    for (int step = 0; step < arrowHeadings; ++step) {
        const float heading = static_cast<float>(step) * stepDegrees;
        sheet.add(
            glyphSprite(Glyph::Moving, heading, selected),
            glyphReach(Glyph::Moving, size, static_cast<double>(heading)), [&](QPainter &p) {
                p.rotate(static_cast<double>(heading));
                paintGlyph(p, Glyph::Moving, size, palette);
            });
    }
    for (const Glyph glyph : {Glyph::Idle, Glyph::Stopped, Glyph::Stale, Glyph::NoFix}) {
        sheet.add(glyphSprite(glyph, 0, selected), glyphReach(glyph, size, 0), [&](QPainter &p) {
            paintGlyph(p, glyph, size, palette);
        });
    }
}

void addAlarms(Sheet &sheet, double size, const FleetPalette &palette)
{
    for (const AlarmPriority priority :
         {AlarmPriority::Low, AlarmPriority::Medium, AlarmPriority::High, AlarmPriority::Critical}) {
        for (const bool unacked : {false, true}) {
            if (priority != AlarmPriority::Low) {
                sheet.add(ringSprite(priority, unacked), FleetAtlas::ringRadius(size) + 2, [&](QPainter &p) {
                    paintRing(
                        p, FleetAtlas::ringRadius(size), unacked ? 2 : 1.4, alarmColor(priority, palette),
                        faint(palette.ground, 0.9));
                });
            }
            const double badge = std::max(10.0, size * 0.72);
            sheet.add(badgeSprite(priority, unacked), badge / 2 + 3, [&](QPainter &p) {
                paintAlarmSymbol(p, priority, unacked, badge, palette);
            });
        }
    }
}

} // namespace

Sprite glyphSprite(Glyph glyph, float headingDeg, bool selected)
{
    if (glyph == Glyph::Moving) {
        const int step = static_cast<int>(std::lround(headingDeg / stepDegrees)) % arrowHeadings;
        return offsetBy(
            selected ? Sprite::SelectedArrow : Sprite::Arrow, (step + arrowHeadings) % arrowHeadings);
    }
    const int still = static_cast<int>(glyph) - static_cast<int>(Glyph::Idle);
    return offsetBy(selected ? Sprite::SelectedStill : Sprite::Still, still);
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
    , m_devicePixelRatio(devicePixelRatio)
{
    Sheet sheet(devicePixelRatio);
    addGlyphs(sheet, markerSize, false, palette);
    addGlyphs(sheet, selectedGlyphSize, true, palette);
    addAlarms(sheet, markerSize, palette);
    sheet.add(Sprite::SelectedRing, selectedRadius + 2, [&](QPainter &p) {
        paintRing(p, selectedRadius, 2, palette.text, faint(palette.ground, 0.92));
    });
    sheet.add(Sprite::HoverRing, markerSize / 2 + hoverRingGap + 2, [&](QPainter &p) {
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
