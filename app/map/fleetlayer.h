// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "map/basemaplayer.h"
#include "map/fleetlabels.h"
#include "map/fleetpalette.h"
#include "map/fleetsprites.h"
#include "map/maplayeritem.h"

#include <QPointer>
#include <QTimer>

namespace waypost {

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

/** Where a map should look. */
struct CameraTarget
{
    Q_GADGET
    QML_VALUE_TYPE(cameraTarget)
    Q_PROPERTY(bool valid MEMBER valid FINAL)
    Q_PROPERTY(double lat MEMBER lat FINAL)
    Q_PROPERTY(double lng MEMBER lng FINAL)
    Q_PROPERTY(double zoom MEMBER zoom FINAL)

public:
    bool valid = false; ///< false: there is nothing to look at
    double lat = 0;
    double lng = 0;
    double zoom = 0;
    friend bool operator==(const CameraTarget &, const CameraTarget &) = default;
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

/**
 * All vehicles of the fleet on the map, as one scene-graph node.
 *
 * The store is listened to on the gui thread, where only places on the map are reckoned; its columns are read
 * while the render thread synchronises. A frame is asked for only when something in view changed.
 */
class FleetLayer : public MapLayerItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waypost::FleetStore *store READ store WRITE setStore NOTIFY storeChanged FINAL)
    /** The ground below, whose names vehicle labels keep clear of; may be null. */
    Q_PROPERTY(waypost::BasemapLayer *basemap READ basemap WRITE setBasemap NOTIFY basemapChanged FINAL)
    /** What somebody looks for; everything else is drawn faint. May be null. */
    Q_PROPERTY(waypost::RowMask *mask READ mask WRITE setMask NOTIFY maskChanged FINAL)
    /** Room for what is said of the selection in place of its name; empty = the name is written. */
    Q_PROPERTY(QSizeF callout READ callout WRITE setCallout NOTIFY calloutChanged FINAL)
    /** Where that room begins, in pixels. */
    Q_PROPERTY(QPointF calloutAt READ calloutAt NOTIFY calloutMoved FINAL)
    Q_PROPERTY(waypost::FleetPalette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)
    /** Rows of the store; -1 = none. */
    Q_PROPERTY(int selectedRow READ selectedRow WRITE setSelectedRow NOTIFY selectedRowChanged FINAL)
    Q_PROPERTY(int hoveredRow READ hoveredRow WRITE setHoveredRow NOTIFY hoveredRowChanged FINAL)
    /** Opacity of unacknowledged alarm symbols, for blinking. */
    Q_PROPERTY(double blinkOpacity READ blinkOpacity WRITE setBlinkOpacity NOTIFY blinkOpacityChanged FINAL)
    /** Vehicles whose position is known. */
    Q_PROPERTY(int placedCount READ placedCount NOTIFY placedCountChanged FINAL)
    /** Where the selected vehicle is; NaN if there is none or its position is not known. */
    Q_PROPERTY(double selectedLat READ selectedLat NOTIFY selectedMoved FINAL)
    Q_PROPERTY(double selectedLng READ selectedLng NOTIFY selectedMoved FINAL)

public:
    explicit FleetLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] FleetStore *store() const { return m_store; }
    [[nodiscard]] BasemapLayer *basemap() const { return m_basemap; }
    [[nodiscard]] RowMask *mask() const { return m_mask; }
    [[nodiscard]] QSizeF callout() const { return m_callout; }
    [[nodiscard]] QPointF calloutAt() const;
    [[nodiscard]] FleetPalette colors() const { return m_colors; }
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    [[nodiscard]] int selectedRow() const { return m_selectedRow; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] double blinkOpacity() const { return m_blinkOpacity; }
    [[nodiscard]] int placedCount() const { return m_placedCount; }
    [[nodiscard]] double selectedLat() const;
    [[nodiscard]] double selectedLng() const;
    void setStore(FleetStore *store);
    void setBasemap(BasemapLayer *basemap);
    void setMask(RowMask *mask);
    void setCallout(QSizeF room);
    void setColors(const FleetPalette &colors);
    void setFontFamily(const QString &family);
    void setSelectedRow(int row);
    void setHoveredRow(int row);
    void setBlinkOpacity(double opacity);

    /** The vehicle under a pixel, -1 if none is near. Of several the nearest, and alarms before others. */
    Q_INVOKABLE int rowAt(double x, double y) const;
    /** The cluster under a pixel. */
    Q_INVOKABLE waypost::ClusterHit clusterAt(double x, double y) const;
    /** A vehicle drawn as itself and not as part of a cluster. */
    [[nodiscard]] bool isDrawnAlone(int row) const;
    /** Latitude (x) and longitude (y) of a vehicle; NaN while its position is not known. */
    Q_INVOKABLE QPointF placeOf(int row) const;
    /** What to call a vehicle; empty if there is none. */
    Q_INVOKABLE QString nameOf(int row) const;
    /** The camera that shows every placed vehicle, or those that somebody looks for if any is. @param padding
     * pixels kept free on every side */
    Q_INVOKABLE waypost::CameraTarget cameraToFit(double padding) const;

Q_SIGNALS:
    void storeChanged();
    void basemapChanged();
    void maskChanged();
    void calloutChanged();
    void calloutMoved();
    void colorsChanged();
    void fontFamilyChanged();
    void selectedRowChanged();
    void hoveredRowChanged();
    void blinkOpacityChanged();
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
    bool moveRow(int row);
    [[nodiscard]] bool isInView(WorldPoint place) const;
    [[nodiscard]] bool isPlaced(int row) const;
    [[nodiscard]] FleetView view() const;
    [[nodiscard]] QRectF boundsOf(bool onlyMasked) const;
    void countPlaced();
    void redrawSprites();
    void relabel();
    [[nodiscard]] std::vector<QRectF> labelObstacles() const;

    QPointer<FleetStore> m_store;
    QPointer<BasemapLayer> m_basemap;
    QPointer<RowMask> m_mask;
    QSizeF m_callout;
    QPointF m_calloutOffset;
    FleetPalette m_colors;
    QString m_fontFamily;
    int m_selectedRow = -1;
    int m_hoveredRow = -1;
    double m_blinkOpacity = 1;
    int m_placedCount = 0;
    std::vector<WorldPoint> m_places; // of every row of the store
    LabelRuler m_ruler;
    std::vector<VehicleLabel> m_labels;
    MapCamera m_labelledCamera;
    QTimer
        m_labelTimer; // names follow moving vehicles at once, but look for a better place only now and then

    // Written while the render thread synchronises, when the gui thread waits.
    FleetAtlas m_atlas;
    FleetSprites m_sprites;
    bool m_atlasIsStale = true;
    bool m_spritesAreStale = true;
    bool m_labelsAreNew = false;
    bool m_labelsAreStale = true;
};

} // namespace waypost
