// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/basemaplayer.h"

#include "map/placelabels.h"

#include <QQuickWindow>

#include <cmath>

namespace waypost {

namespace {

constexpr double cellMargin = 0.3; // of the view, loaded ahead on every side
constexpr double labelMargin = 0.3; // of the view, named ahead on every side
constexpr double labelZoomStep
    = 0.4; // zoom by which names may have moved together or apart before they are redone

} // namespace

BasemapLayer::BasemapLayer(QQuickItem *parent)
    : MapLayerItem(parent)
    , m_folder(QStringLiteral(":/waypost/map/basemap"))
{
    connect(&m_source, &BasemapSource::loaded, this, &BasemapLayer::onLoaded);
    connect(&m_source, &BasemapSource::cellsReady, this, &QQuickItem::polish);
}

void BasemapLayer::setColors(const BasemapPalette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    forgetLabels();
    polish();
    update();
    Q_EMIT colorsChanged();
}

void BasemapLayer::setFontFamily(const QString &family)
{
    if (m_fontFamily == family)
        return;
    m_fontFamily = family;
    forgetLabels();
    polish();
    Q_EMIT fontFamilyChanged();
}

void BasemapLayer::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    if (isComponentComplete())
        load();
    Q_EMIT folderChanged();
}

void BasemapLayer::componentComplete()
{
    MapLayerItem::componentComplete();
    load();
}

void BasemapLayer::load()
{
    m_choice = {};
    m_source.load(m_folder);
}

void BasemapLayer::onLoaded(const QString &error)
{
    if (m_error != error) {
        m_error = error;
        Q_EMIT errorChanged();
    }
    forgetLabels();
    polish();
}

void BasemapLayer::onCameraMoved()
{
    polish();
    update();
}

void BasemapLayer::onPixelScaleChanged()
{
    m_hasNewLabels = true; // the pictures of the letters are made for a pixel ratio
    update();
}

void BasemapLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged)
        onPixelScaleChanged();
    MapLayerItem::itemChange(change, data);
}

void BasemapLayer::updatePolish()
{
    if (!m_source.basemap() || size().isEmpty())
        return;
    chooseCells();
    if (labelsAreStale(camera()))
        chooseLabels();
    const bool isReady = !m_source.isBusy();
    if (m_isReady != isReady) {
        m_isReady = isReady;
        Q_EMIT readyChanged();
    }
}

std::optional<std::vector<VisibleCell>> BasemapLayer::completeLevel(const MapCamera &camera, int level)
{
    const LandFile &land = m_source.basemap()->land;
    const int side = 1 << land.levels().at(static_cast<std::size_t>(level)).gridBits;
    const QRect range = land.cellsUnder(level, camera.worldRect());
    std::vector<VisibleCell> cells;
    bool isComplete = true;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const int turn = static_cast<int>(std::floor(static_cast<double>(column) / side));
            const CellId id{level, column - turn * side, row};
            const auto geometry = m_source.cell(id);
            isComplete = isComplete && geometry;
            cells.push_back({id, turn, geometry});
        }
    }
    return isComplete ? std::optional(std::move(cells)) : std::nullopt;
}

void BasemapLayer::prefetch(const MapCamera &camera, int level)
{
    const LandFile &land = m_source.basemap()->land;
    const int side = 1 << land.levels().at(static_cast<std::size_t>(level)).gridBits;
    const QRect range = land.cellsUnder(level, camera.worldRect(cellMargin));
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column)
            (void)m_source.cell({level, ((column % side) + side) % side, row});
    }
}

void BasemapLayer::chooseCells()
{
    // The right level, or until its cells are there the next coarser one that is complete.
    const MapCamera view = camera();
    const int wanted = m_source.basemap()->land.levelForZoom(view.zoom);
    for (int level = wanted; level >= 0; --level) {
        auto cells = completeLevel(view, level);
        if (!cells)
            continue;
        const bool isSame = level == m_choice.level
            && std::ranges::equal(*cells, m_choice.cells, [](const VisibleCell &a, const VisibleCell &b) {
                                return a.id == b.id && a.turn == b.turn && a.geometry == b.geometry;
                            });
        if (!isSame) {
            m_choice = {level, std::move(*cells)};
            update();
        }
        break;
    }
    prefetch(view, wanted);
}

bool BasemapLayer::labelsAreStale(const MapCamera &camera) const
{
    return m_labelledRect.isNull() || std::abs(camera.zoom - m_labelledZoom) >= labelZoomStep
        || !m_labelledRect.contains(camera.worldRect());
}

void BasemapLayer::forgetLabels()
{
    m_labelledRect = {};
}

void BasemapLayer::chooseLabels()
{
    const MapCamera view = camera();
    m_labels = placeLabels(
        m_source.basemap()->places, view, labelMargin,
        {m_fontFamily, m_colors.place, m_colors.placeMinor, m_colors.land}, m_ruler);
    m_labelledRect = view.worldRect(labelMargin);
    m_labelledZoom = view.zoom;
    m_hasNewLabels = true;
    update();
    Q_EMIT labelsChanged();
}

QSGNode *BasemapLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<BasemapNode *>(old);
    if (!node) {
        node = new BasemapNode(window());
        m_hasNewLabels = true;
    }
    const MapCamera view = camera();
    node->setPalette(m_colors);
    node->setCells(m_choice.cells);
    if (const auto basemap = m_source.basemap())
        node->setCamera(
            view, basemap->land.levels().at(static_cast<std::size_t>(m_choice.level)).gridBits,
            devicePixelRatio());
    if (std::exchange(m_hasNewLabels, false))
        node->labels().setLabels(m_labels, window(), devicePixelRatio());
    node->labels().place(view, devicePixelRatio());
    return node;
}

} // namespace waypost
