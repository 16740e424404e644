// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "map/basemaplayer.h"
#include "map/fleetfit.h"
#include "map/fleethits.h"
#include "map/fleetlabels.h"
#include "map/fleetmarkers.h"
#include "map/fleetpalette.h"
#include "map/fleetsprites.h"
#include "map/maplayeritem.h"

#include <QAbstractAnimation>
#include <QPointer>
#include <QTimer>

namespace waypost {

class FleetNode;
class TrailLayer;

/** Makes the store known to QML by name; it has nothing for QML to call. */
struct FleetStoreInQml
{
    Q_GADGET
    QML_FOREIGN(waypost::FleetStore)
    QML_NAMED_ELEMENT(FleetStore)
    QML_UNCREATABLE("The program makes the one store.")
};

/** Makes the filter's answer known to QML by name. */
struct RowMaskInQml
{
    Q_GADGET
    QML_FOREIGN(waypost::RowMask)
    QML_NAMED_ELEMENT(RowMask)
    QML_UNCREATABLE("Comes from whoever filters.")
};

/** A cluster of vehicles under the pointer. */
struct ClusterHit
{
    Q_GADGET
    QML_VALUE_TYPE(clusterHit)
    Q_PROPERTY(int count MEMBER count FINAL)
    Q_PROPERTY(bool splits MEMBER splits FINAL)
    Q_PROPERTY(waypost::CameraTarget target MEMBER target FINAL)
    Q_PROPERTY(QList<int> rows MEMBER rows FINAL)

public:
    int count = 0; ///< vehicles in it; 0 = there is no cluster here
    bool splits = false; ///< looking closer shows them apart; false = only a list can
    CameraTarget target; ///< the camera that shows all of them
    QList<int> rows; ///< rows of the store, at most a few hundred
};

/** Tells how long something has been moving, frame by frame, while it moves. */
class GlideClock final : public QAbstractAnimation
{
    Q_OBJECT

public:
    using QAbstractAnimation::QAbstractAnimation;
    [[nodiscard]] int duration() const override { return -1; } // until it is stopped

Q_SIGNALS:
    void ticked(int ms);

protected:
    void updateCurrentTime(int ms) override { Q_EMIT ticked(ms); }
};

/**
 * All vehicles of the fleet on the map: those near each other as clusters, the others as themselves.
 *
 * What a report changes is noted at once, in the index; what is drawn is made anew at most once a frame, from
 * the index and only for the piece of the world that is looked at. Panning moves what is there. A frame is
 * asked for only when something in view changed.
 */
class FleetLayer : public MapLayerItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waypost::FleetStore *store READ store WRITE setStore NOTIFY storeChanged FINAL)
    /** The ground below, whose names vehicle labels keep clear of; may be null. */
    Q_PROPERTY(waypost::BasemapLayer *basemap READ basemap WRITE setBasemap NOTIFY basemapChanged FINAL)
    /** The trail below, whose marks and texts they keep clear of too; may be null. */
    Q_PROPERTY(waypost::TrailLayer *trails READ trails WRITE setTrails NOTIFY trailsChanged FINAL)
    Q_MOC_INCLUDE("map/traillayer.h")
    /** What somebody looks for; everything else is drawn faint. May be null. */
    Q_PROPERTY(waypost::RowMask *mask READ mask WRITE setMask NOTIFY maskChanged FINAL)
    /** Writes how old the report of a stale vehicle is: an AgeWords. Null = no age is written. */
    Q_PROPERTY(QObject *ages READ ages WRITE setAges NOTIFY agesChanged FINAL)
    /** Room for what is said of the selection in place of its name; empty = the name is written. */
    Q_PROPERTY(QSizeF callout READ callout WRITE setCallout NOTIFY calloutChanged FINAL)
    /** Where that room begins, in pixels. */
    Q_PROPERTY(QPointF calloutAt READ calloutAt NOTIFY calloutMoved FINAL)
    /** What lies over the map, in its pixels: names keep clear of it. */
    Q_PROPERTY(QList<QRectF> covers READ covers WRITE setCovers NOTIFY coversChanged FINAL)
    Q_PROPERTY(waypost::FleetPalette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)
    /** Rows of the store; -1 = none. */
    Q_PROPERTY(int selectedRow READ selectedRow WRITE setSelectedRow NOTIFY selectedRowChanged FINAL)
    Q_PROPERTY(int hoveredRow READ hoveredRow WRITE setHoveredRow NOTIFY hoveredRowChanged FINAL)
    /** Opacity of unacknowledged alarm symbols, for blinking. */
    Q_PROPERTY(double blinkOpacity READ blinkOpacity WRITE setBlinkOpacity NOTIFY blinkOpacityChanged FINAL)
    /** Vehicles glide to the place they report; false: they are there at once. */
    Q_PROPERTY(bool animated MEMBER m_animated FINAL)
    /** Vehicles near each other are drawn as one; false: only those that lie on one another. */
    Q_PROPERTY(bool clustered READ isClustered WRITE setClustered NOTIFY clusteredChanged FINAL)
    /** Quiet vehicles have their names written; false: only those with an alarm and the chosen one. */
    Q_PROPERTY(bool namesShown READ namesShown WRITE setNamesShown NOTIFY namesShownChanged FINAL)
    /** Vehicles whose position is known. */
    Q_PROPERTY(int placedCount READ placedCount NOTIFY placedCountChanged FINAL)
    /** Where the selected vehicle is; NaN if there is none or its position is not known. */
    Q_PROPERTY(double selectedLat READ selectedLat NOTIFY selectedMoved FINAL)
    Q_PROPERTY(double selectedLng READ selectedLng NOTIFY selectedMoved FINAL)

public:
    explicit FleetLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] FleetStore *store() const { return m_store; }
    [[nodiscard]] BasemapLayer *basemap() const { return m_basemap; }
    [[nodiscard]] TrailLayer *trails() const;
    [[nodiscard]] RowMask *mask() const { return m_mask; }
    [[nodiscard]] QObject *ages() const { return m_ages; }
    [[nodiscard]] QSizeF callout() const { return m_callout; }
    [[nodiscard]] const QList<QRectF> &covers() const { return m_covers; }
    [[nodiscard]] QPointF calloutAt() const;
    [[nodiscard]] FleetPalette colors() const { return m_colors; }
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    [[nodiscard]] int selectedRow() const { return m_selectedRow; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] double blinkOpacity() const { return m_blinkOpacity; }
    [[nodiscard]] bool isClustered() const { return m_clustered; }
    [[nodiscard]] bool namesShown() const { return m_namesShown; }
    [[nodiscard]] int placedCount() const { return m_placedCount; }
    [[nodiscard]] double selectedLat() const;
    [[nodiscard]] double selectedLng() const;
    void setStore(FleetStore *store);
    void setBasemap(BasemapLayer *basemap);
    void setTrails(TrailLayer *trails);
    void setMask(RowMask *mask);
    void setAges(QObject *ages);
    void setCallout(QSizeF room);
    void setCovers(const QList<QRectF> &covers);
    void setColors(const FleetPalette &colors);
    void setFontFamily(const QString &family);
    void setSelectedRow(int row);
    void setHoveredRow(int row);
    void setBlinkOpacity(double opacity);
    void setClustered(bool clustered);
    void setNamesShown(bool shown);

    /** The vehicle drawn as itself under a pixel, -1 if none is near or a cluster is nearer. Of several the
     * nearest, and alarms before others. */
    Q_INVOKABLE int rowAt(double x, double y) const;
    /** Its name stands beside it. */
    Q_INVOKABLE bool isNamed(int row) const;
    /** The next vehicle in view in a direction, -1 if there is none: for who walks over the map by keys.
     * @param dx, dy of length 1 */
    Q_INVOKABLE int rowTowards(double x, double y, double dx, double dy) const;
    /** The cluster under a pixel. */
    Q_INVOKABLE waypost::ClusterHit clusterAt(double x, double y) const;
    /** A vehicle drawn as itself and not as part of a cluster. */
    [[nodiscard]] bool isDrawnAlone(int row) const;
    /** Latitude (x) and longitude (y) of a vehicle; NaN while its position is not known. */
    Q_INVOKABLE QPointF placeOf(int row) const;
    /** What to call a vehicle; empty if there is none. */
    Q_INVOKABLE QString nameOf(int row) const;
    /** The same, with the age of its report if that is stale: what is written beside it. */
    Q_INVOKABLE QString labelOf(int row) const;
    /** The camera that shows every placed vehicle, or those that somebody looks for if any is. @param padding
     * pixels kept free on every side */
    Q_INVOKABLE waypost::CameraTarget cameraToFit(double padding) const;
    /** The camera that has every placed vehicle in view, whoever is looked for. */
    Q_INVOKABLE waypost::CameraTarget cameraToFitAll(double padding) const;
    /** The camera that brings these vehicles well into view; not valid while all of them are, or none is
     * placed. See keepInView(). */
    Q_INVOKABLE waypost::CameraTarget cameraToKeep(const QList<int> &rows) const;

Q_SIGNALS:
    void storeChanged();
    void basemapChanged();
    void trailsChanged();
    void maskChanged();
    void agesChanged();
    void calloutChanged();
    void coversChanged();
    void calloutMoved();
    void colorsChanged();
    void fontFamilyChanged();
    void selectedRowChanged();
    void hoveredRowChanged();
    void blinkOpacityChanged();
    void clusteredChanged();
    void namesShownChanged();
    void placedCountChanged();
    void selectedMoved();

protected:
    void onCameraMoved() override;
    void onPixelScaleChanged() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void onVehiclesAdded(int first, int last);
    void onChanged(std::span<const VehicleChange> changes);
    void glide(int row, const MapCamera &camera, const MarkerPose &from);
    void moveOn(int ms);
    [[nodiscard]] MarkerPose poseOf(int row) const;
    [[nodiscard]] FleetView view() const
    {
        return {m_markers.index(), m_selectedRow, m_hoveredRow, m_clustered};
    }
    [[nodiscard]] std::vector<WorldPoint> placedVehicles(bool onlyMasked) const;
    void countPlaced();
    void redraw();
    void relabel();
    void refreshPicture() const;
    void refreshAtlases();
    void refreshLabels();
    [[nodiscard]] FleetHits::Hit hitAt(double x, double y) const;
    [[nodiscard]] ClusterHit hitCluster(int cluster) const;
    [[nodiscard]] std::vector<QRectF> labelObstacles() const;
    [[nodiscard]] std::vector<LabelMark> marks() const;
    void syncSprites(FleetNode &node);
    void syncLabels(FleetNode &node);

    QPointer<FleetStore> m_store;
    QPointer<BasemapLayer> m_basemap;
    QPointer<TrailLayer> m_trails;
    QPointer<RowMask> m_mask;
    QPointer<QObject> m_ages;
    QSizeF m_callout;
    QList<QRectF> m_covers;
    QPointF m_calloutOffset;
    FleetPalette m_colors;
    QString m_fontFamily;
    int m_selectedRow = -1;
    int m_hoveredRow = -1;
    double m_blinkOpacity = 1;
    bool m_animated = true;
    bool m_clustered = true;
    bool m_namesShown = true;
    int m_placedCount = 0;
    FleetMarkers m_markers;
    FleetGlide m_glide;
    GlideClock m_glideClock;
    LabelRuler m_ruler;
    std::vector<VehicleLabel> m_labels;
    MapCamera m_labelledCamera;
    QTimer
        m_labelTimer; // names follow moving vehicles at once, but look for a better place only now and then
    QTimer m_ageTimer; // runs while a name has an age

    // What is drawn. Made anew before a frame, or when somebody asks what is under the pointer.
    mutable FleetPicture m_picture;
    mutable FleetHits m_hits;
    mutable std::vector<std::uint8_t> m_isAlone; // of every row
    mutable bool m_pictureIsStale = true;
    mutable bool m_hitsAreStale = true;
    mutable bool m_spritesAreStale = true;

    FleetAtlas m_atlas;
    ClusterAtlas m_clusterAtlas;
    FleetSprites m_sprites;
    bool m_atlasesAreStale = true;
    bool m_labelsAreStale = true;
    // Told to the scene graph when it next synchronises.
    bool m_atlasIsNew = true;
    int m_clusterAtlasVersion = -1;
    bool m_spritesAreNew = true;
    bool m_labelsAreNew = false;
};

} // namespace waypost
