// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/basemaplayer.h"

#include <QQuickWindow>
#include <QtConcurrent>

#include <chrono>
#include <cmath>

namespace waypost {

namespace {

constexpr double cellMargin = 0.3; // of the view, loaded ahead on every side
constexpr double paintedMargin = 0.2; // of the view, painted ahead on every side
constexpr double labelMargin = 0.3; // of the view, named ahead on every side
constexpr auto markRest = std::chrono::milliseconds(300);
constexpr double markSlack = 8; // pixels that a mark may move before names look for a better place
constexpr double labelZoomStep
    = 0.4; // zoom by which names may have moved together or apart before they are redone

} // namespace

BasemapLayer::BasemapLayer(QQuickItem *parent)
    : MapLayerItem(parent)
    , m_folder(QStringLiteral(":/waypost/map/basemap"))
{
    m_markTimer.setSingleShot(true);
    m_markTimer.setInterval(markRest);
    connect(&m_markTimer, &QTimer::timeout, this, [this] {
        m_areMarksNew = true;
        polish();
    });
    connect(&m_source, &BasemapSource::loaded, this, &BasemapLayer::onLoaded);
    connect(&m_source, &BasemapSource::cellsReady, this, &QQuickItem::polish);
    connect(&m_roadTiles, &RoadTiles::tilesReady, this, &QQuickItem::polish);
    connect(&m_painted, &PaintedGround::painted, this, [this] {
        polish();
        update();
    });
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

void BasemapLayer::setExtras(MapGround *extras)
{
    if (m_extras == extras)
        return;
    if (m_extras)
        disconnect(m_extras, nullptr, this, nullptr);
    m_extras = extras;
    if (extras) {
        connect(extras, &MapGround::roadsChanged, this, &BasemapLayer::takeRoads);
        connect(extras, &MapGround::filesChanged, this, &BasemapLayer::takeFiles);
    }
    takeRoads();
    takeFiles();
    Q_EMIT extrasChanged();
}

void BasemapLayer::setTiles(TileLayer *tiles)
{
    if (m_tiles == tiles)
        return;
    if (m_tiles)
        m_tiles->disconnect(this);
    m_tiles = tiles;
    if (tiles) {
        connect(tiles, &TileLayer::coverChanged, this, &BasemapLayer::seenNamesChanged);
        connect(tiles, &TileLayer::sourceChanged, this, &BasemapLayer::seenNamesChanged);
        connect(tiles, &QQuickItem::visibleChanged, this, &BasemapLayer::seenNamesChanged);
    }
    Q_EMIT tilesChanged();
    Q_EMIT seenNamesChanged();
}

std::vector<QRectF> BasemapLayer::seenNames() const
{
    const MapCamera view = camera();
    const QRectF inside(QPointF(), view.size);
    std::vector<QRectF> seen;
    for (const MapLabel &label : m_labels) {
        const QRectF rect(view.toScreen(label.anchor) + label.offset, label.size);
        const QRectF part = rect.intersected(inside); // beyond the view there are no tiles
        if (part.isEmpty() || !m_tiles || !m_tiles->covers(part))
            seen.push_back(rect);
    }
    return seen;
}

void BasemapLayer::setRoadsWanted(bool wanted)
{
    if (m_areRoadsWanted == wanted)
        return;
    m_areRoadsWanted = wanted;
    takeRoads();
    Q_EMIT roadsWantedChanged();
}

void BasemapLayer::setFilesWanted(bool wanted)
{
    if (m_areFilesWanted == wanted)
        return;
    m_areFilesWanted = wanted;
    takeFiles();
    Q_EMIT filesWantedChanged();
}

void BasemapLayer::takeRoads()
{
    m_roadTiles.setRoads(m_extras && m_areRoadsWanted ? m_extras->roads() : nullptr);
    polish();
}

void BasemapLayer::takeFiles()
{
    m_files = m_extras && m_areFilesWanted ? m_extras->files() : nullptr;
    forgetLabels();
    polish();
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
    if (m_markTimer.isActive())
        m_markTimer.start();
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
    chooseRoads(camera());
    chooseChunks(camera());
    if (isDrawnWithoutShaders())
        paintWithoutShaders(camera());
    if (!m_isLabelling && labelsAreStale(camera()))
        chooseLabels();
    announceReady();
}

void BasemapLayer::announceReady()
{
    const bool isReady
        = !m_source.isBusy() && !m_isLabelling && !m_markTimer.isActive() && !m_painted.isBusy();
    if (m_isReady != isReady) {
        m_isReady = isReady;
        Q_EMIT readyChanged();
    }
}

double BasemapLayer::drawnMargin() const
{
    return isDrawnWithoutShaders() ? paintedMargin : 0;
}

std::optional<std::vector<VisibleCell>> BasemapLayer::completeLevel(const MapCamera &camera, int level)
{
    const LandFile &land = m_source.basemap()->land;
    const int side = 1 << land.levels().at(static_cast<std::size_t>(level)).gridBits;
    const QRect range = land.cellsUnder(level, camera.worldRect(drawnMargin()));
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

void BasemapLayer::chooseRoads(const MapCamera &camera)
{
    const bool areVisible = camera.zoom >= RoadMap::minZoom && !m_roadTiles.isEmpty();
    auto roads = areVisible
        ? m_roadTiles.under(camera.worldRect(cellMargin), RoadMap::levelForZoom(camera.zoom))
        : std::optional(std::vector<VisibleRoads>());
    if (roads && m_roads != *roads) { // until all tiles are there, what was shown stays
        m_roads = std::move(*roads);
        update();
    }
    if (std::exchange(m_areRoadsShown, areVisible) != areVisible)
        Q_EMIT roadsShownChanged();
}

void BasemapLayer::chooseChunks(const MapCamera &camera)
{
    std::vector<VisibleChunk> visible;
    if (m_files) {
        const QRectF view = camera.worldRect(drawnMargin());
        for (const auto &chunk : m_files->chunks(GroundFiles::levelForZoom(camera.zoom))) {
            const QRectF &bounds = chunk->bounds; // may be as thin as a point, which QRectF takes for nothing
            const int first = static_cast<int>(std::ceil(view.left() - bounds.right()));
            const int last = static_cast<int>(std::floor(view.right() - bounds.left()));
            for (int turn = first;
                 turn <= last && bounds.bottom() >= view.top() && bounds.top() <= view.bottom(); ++turn)
                visible.push_back({chunk, turn});
        }
    }
    if (m_chunks != visible) {
        m_chunks = std::move(visible);
        update();
    }
}

void BasemapLayer::paintWithoutShaders(const MapCamera &camera)
{
    if (m_choice.cells.empty())
        return;
    GroundScene scene{camera, 0, m_choice.cells, m_chunks, m_roads, m_colors, devicePixelRatio()};
    scene.gridBits = m_source.basemap()->land.levels().at(static_cast<std::size_t>(m_choice.level)).gridBits;
    scene.camera.size *= 1 + 2 * paintedMargin; // so that panning finds something there
    m_painted.show(std::move(scene));
}

QSGNode *BasemapLayer::updatePaintedNode(QSGNode *old)
{
    auto *node = static_cast<PaintedGroundNode *>(old);
    if (!node) {
        node = new PaintedGroundNode;
        m_hasNewLabels = true;
    }
    node->setPicture(m_painted.picture(), window());
    node->setCamera(camera());
    if (std::exchange(m_hasNewLabels, false))
        node->labels().setLabels(m_labels, window(), devicePixelRatio());
    node->labels().place(camera(), devicePixelRatio());
    return node;
}

bool BasemapLayer::labelsAreStale(const MapCamera &camera) const
{
    return !m_labelled || m_areMarksNew || std::abs(camera.zoom - m_labelled->zoom) >= labelZoomStep
        || camera.bearing != m_labelled->bearing
        || !m_labelled->worldRect(labelMargin).contains(camera.worldRect());
}

void BasemapLayer::setMarks(std::vector<LabelMark> marks)
{
    const double scale = camera().scale();
    const auto isNear = [scale](const LabelMark &a, const LabelMark &b) {
        return a.radius == b.radius && std::abs(a.at.x - b.at.x) * scale < markSlack
            && std::abs(a.at.y - b.at.y) * scale < markSlack;
    };
    if (std::ranges::equal(m_marks, marks, isNear))
        return;
    m_marks = std::move(marks);
    m_markTimer.start();
    announceReady();
}

void BasemapLayer::forgetLabels()
{
    m_labelled.reset();
    m_isLabellingInVain = m_isLabelling;
}

void BasemapLayer::chooseLabels()
{
    m_isLabelling = true;
    m_areMarksNew = false;
    m_markTimer.stop();
    const PlaceLabelColors colors{m_fontFamily,  m_colors.place,     m_colors.placeMinor,
                                  m_colors.land, m_colors.waterText, m_colors.water};
    const MapCamera view = camera();
    QtConcurrent::run(
        &m_source.pool(),
        [basemap = m_source.basemap(), files = m_files, marks = m_marks, memory = m_labelMemory, view,
         colors] {
            return placeLabels(
                basemap->places, view, labelMargin, colors, memory->ruler, memory->sides,
                files ? std::span(files->names()) : std::span<const GroundName>(), marks);
        })
        .then(this, [this, view](std::vector<MapLabel> labels) { takeLabels(std::move(labels), view); });
}

void BasemapLayer::takeLabels(std::vector<MapLabel> labels, const MapCamera &camera)
{
    m_isLabelling = false;
    polish(); // the view may have moved on meanwhile
    if (std::exchange(m_isLabellingInVain, false))
        return;
    m_labelled = camera;
    if (m_labels == labels)
        return;
    m_labels = std::move(labels);
    m_hasNewLabels = true;
    update();
    Q_EMIT labelsChanged();
    Q_EMIT seenNamesChanged();
}

QSGNode *BasemapLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (isDrawnWithoutShaders())
        return updatePaintedNode(old);
    auto *node = static_cast<BasemapNode *>(old);
    if (!node) {
        node = new BasemapNode(window());
        m_hasNewLabels = true;
    }
    const MapCamera view = camera();
    node->setPalette(m_colors);
    node->setCells(m_choice.cells);
    node->files().setChunks(m_chunks);
    node->roads().setTiles(m_roads);
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
