// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/clusteratlas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

constexpr double badgeSide = 52; // pixels, the largest badge with its alarm
constexpr int columns = 16;
constexpr int lines = 16;
constexpr int figureCells = columns; // the first line of cells holds the figures
constexpr int figureHeight = 12; // pixels
constexpr char figures[] = "0123456789.kM";

QSizeF deviceReach(QSizeF reach, qreal ratio)
{
    return {std::ceil(reach.width() * ratio), std::ceil(reach.height() * ratio)};
}

} // namespace

ClusterAtlas::ClusterAtlas(const FleetPalette &palette, const QString &family, qreal devicePixelRatio)
    : m_palette(palette)
    , m_font(family)
    , m_devicePixelRatio(devicePixelRatio)
    , m_side(2 * static_cast<int>(std::round(badgeSide * devicePixelRatio / 2)))
{
    m_font.setPixelSize(figureHeight);
    m_font.setWeight(QFont::DemiBold);
    m_font.setFeature("tnum", 1);
    startAfresh();
}

void ClusterAtlas::startAfresh()
{
    m_image = QImage(columns * m_side, lines * m_side, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    m_places.clear();
    m_used = figureCells;
    paintFigures();
    paint({});
    m_plain = m_places.at({});
}

void ClusterAtlas::prepare(std::span<const ClusterLook> looks)
{
    const auto isMissing = [this](const ClusterLook &look) { return !m_places.contains(look); };
    std::vector<ClusterLook> missing;
    std::ranges::copy_if(looks, std::back_inserter(missing), isMissing);
    std::ranges::sort(missing);
    missing.erase(std::ranges::unique(missing).begin(), missing.end());
    if (missing.empty())
        return;
    if (m_used + static_cast<int>(missing.size()) > columns * lines) {
        startAfresh();
        missing.assign(looks.begin(), looks.end());
        std::ranges::sort(missing);
        missing.erase(std::ranges::unique(missing).begin(), missing.end());
    }
    for (const ClusterLook &look : missing) {
        if (m_used < columns * lines && isMissing(look)) // the rest go without their shares
            paint(look);
    }
    ++m_version;
}

const SpritePlace &ClusterAtlas::place(const ClusterLook &look) const
{
    const auto known = m_places.find(look);
    return known == m_places.end() ? m_plain : known->second;
}

const SpritePlace &ClusterAtlas::figure(char character) const
{
    return m_figures.at(character);
}

QPointF ClusterAtlas::cellCentre(int cell) const
{
    return {(cell % columns + 0.5) * m_side, (cell / columns + 0.5) * m_side};
}

SpritePlace ClusterAtlas::placeAround(QPointF centre, QSizeF reach) const
{
    const QSizeF half = deviceReach(reach, m_devicePixelRatio);
    const QSizeF sheet = m_image.size();
    return {
        {(centre.x() - half.width()) / sheet.width(), (centre.y() - half.height()) / sheet.height(),
         2 * half.width() / sheet.width(), 2 * half.height() / sheet.height()},
        2 * half / m_devicePixelRatio};
}

void ClusterAtlas::paint(const ClusterLook &look)
{
    const QPointF centre = cellCentre(m_used++);
    const double reach = clusterReach(look);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(m_devicePixelRatio, m_devicePixelRatio);
    paintClusterBadge(painter, look, m_palette);
    m_places.emplace(look, placeAround(centre, {reach, reach}));
}

void ClusterAtlas::paintFigures()
{
    m_figures.clear();
    const QFontMetricsF metrics(m_font);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(m_font);
    painter.setPen(m_palette.text);
    int cell = 0;
    for (const char character : QByteArrayView(figures)) {
        const QPointF centre = cellCentre(cell++);
        const double width = metrics.horizontalAdvance(QLatin1Char(character));
        painter.save();
        painter.translate(centre);
        painter.scale(m_devicePixelRatio, m_devicePixelRatio);
        painter.drawText(QPointF(-width / 2, metrics.capHeight() / 2), QString(QLatin1Char(character)));
        painter.restore();
        SpritePlace place = placeAround(centre, {std::ceil(width / 2) + 1, figureHeight / 2.0 + 1});
        // As wide as the pen moves on; the picture itself reaches a little further.
        m_figures.emplace(character, place);
    }
}

} // namespace waypost
