// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/mapground.h"
#include "map/basemapnode.h"
#include "map/basemappalette.h"
#include "map/basemapsource.h"
#include "map/maplayeritem.h"
#include "map/paintedground.h"
#include "map/placelabels.h"
#include "map/roadtiles.h"
#include "map/tilelayer.h"

#include <QPointer>
#include <QTimer>

namespace waypost {

/** Makes what else lies on the ground known to QML by name. */
struct MapGroundInQml
{
    Q_GADGET
    QML_FOREIGN(waypost::MapGround)
    QML_NAMED_ELEMENT(MapGround)
    QML_UNCREATABLE("Comes from whoever gathers it.")
};

/**
 * The ground of the map: water, land, coasts, borders, towns and their names, from files the program carries,
 * and between them the fleet's own roads and the person's own map files.
 */
class BasemapLayer : public MapLayerItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waypost::BasemapPalette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)
    /** Where land.dat and places.dat are; the built-in ones by default. */
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    /** The own roads and the person's map files; null = neither. */
    Q_PROPERTY(waypost::MapGround *extras READ extras WRITE setExtras NOTIFY extrasChanged FINAL)
    /** The own roads may be shown. */
    Q_PROPERTY(bool roadsWanted READ areRoadsWanted WRITE setRoadsWanted NOTIFY roadsWantedChanged FINAL)
    /** The person's map files may be shown. */
    Q_PROPERTY(bool filesWanted READ areFilesWanted WRITE setFilesWanted NOTIFY filesWantedChanged FINAL)
    /** Tiles that are drawn over the ground, and hide its names; null = none are. */
    Q_PROPERTY(waypost::TileLayer *tiles READ tiles WRITE setTiles NOTIFY tilesChanged FINAL)
    /** There are own roads to be seen at this zoom: say whose they are. */
    Q_PROPERTY(bool roadsShown READ areRoadsShown NOTIFY roadsShownChanged FINAL)
    /** The view is drawn in full detail: nothing is being loaded. */
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /** Why there is no ground, for a person to read; empty if all is well. */
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

public:
    explicit BasemapLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] BasemapPalette colors() const { return m_colors; }
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] MapGround *extras() const { return m_extras; }
    [[nodiscard]] bool areRoadsWanted() const { return m_areRoadsWanted; }
    [[nodiscard]] bool areFilesWanted() const { return m_areFilesWanted; }
    [[nodiscard]] TileLayer *tiles() const { return m_tiles; }
    void setTiles(TileLayer *tiles);
    [[nodiscard]] bool areRoadsShown() const { return m_areRoadsShown; }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString error() const { return m_error; }
    void setColors(const BasemapPalette &colors);
    void setFontFamily(const QString &family);
    void setFolder(const QString &folder);
    void setExtras(MapGround *extras);
    void setRoadsWanted(bool wanted);
    void setFilesWanted(bool wanted);

    /** What is drawn over the ground where it is now: names keep clear of it. */
    void setMarks(std::vector<LabelMark> marks);
    /** The names as they stand, seen or not. */
    [[nodiscard]] const std::vector<MapLabel> &labels() const { return m_labels; }
    /** Where names can be seen, in pixels, for whoever writes over them: one under tiles takes no room. */
    [[nodiscard]] std::vector<QRectF> seenNames() const;

Q_SIGNALS:
    void colorsChanged();
    void fontFamilyChanged();
    void folderChanged();
    void extrasChanged();
    void roadsWantedChanged();
    void filesWantedChanged();
    void tilesChanged();
    void roadsShownChanged();
    void readyChanged();
    void errorChanged();
    void labelsChanged();
    /** seenNames() says something else than before, the view's moving apart. */
    void seenNamesChanged();

protected:
    void componentComplete() override;
    void onCameraMoved() override;
    void onPixelScaleChanged() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    struct Choice
    {
        int level = 0;
        std::vector<VisibleCell> cells;
    };

    void load();
    void onLoaded(const QString &error);
    void chooseCells();
    [[nodiscard]] std::optional<std::vector<VisibleCell>> completeLevel(const MapCamera &camera, int level);
    void prefetch(const MapCamera &camera, int level);
    void takeRoads();
    void takeFiles();
    void chooseRoads(const MapCamera &camera);
    void chooseChunks(const MapCamera &camera);
    void chooseLabels();
    void takeLabels(std::vector<MapLabel> labels, const MapCamera &camera);
    /** Part of the view that is drawn beyond its edges. */
    [[nodiscard]] double drawnMargin() const;
    void paintWithoutShaders(const MapCamera &camera);
    QSGNode *updatePaintedNode(QSGNode *old);
    [[nodiscard]] bool labelsAreStale(const MapCamera &camera) const;
    void forgetLabels();
    void announceReady();

    BasemapSource m_source;
    RoadTiles m_roadTiles{m_source.pool()};
    PaintedGround m_painted{m_source.pool()}; ///< used where there are no shaders
    QPointer<MapGround> m_extras;
    QPointer<TileLayer> m_tiles;
    std::shared_ptr<const GroundFiles> m_files;
    bool m_areRoadsWanted = true;
    bool m_areFilesWanted = true;
    bool m_areRoadsShown = false;
    std::vector<VisibleRoads> m_roads;
    std::vector<VisibleChunk> m_chunks;
    BasemapPalette m_colors;
    QString m_fontFamily;
    QString m_folder;
    QString m_error;
    bool m_isReady = false;
    Choice m_choice;
    /** What laying out names remembers; belongs to the one worker that is at it. */
    struct LabelMemory
    {
        LabelRuler ruler;
        LabelSides sides;
    };
    std::shared_ptr<LabelMemory> m_labelMemory = std::make_shared<LabelMemory>();
    std::vector<MapLabel> m_labels;
    std::optional<MapCamera> m_labelled; ///< the view that the names were laid out for
    std::vector<LabelMark> m_marks; ///< that the names were laid out for, or will be
    QTimer m_markTimer; ///< runs while names do not know the newest marks, until the map rests
    bool m_areMarksNew = false;
    bool m_isLabelling = false;
    bool m_isLabellingInVain = false; ///< what is being laid out is no longer wanted
    bool m_hasNewLabels = false;
};

} // namespace waypost
