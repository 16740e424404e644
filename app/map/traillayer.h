// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/trail.h"
#include "map/basemaplayer.h"
#include "map/fleetlayer.h"
#include "map/maplayeritem.h"
#include "map/trailmarks.h"
#include "map/trailstrokes.h"

#include <QPointer>

namespace waypost {

/** Makes the trail known to QML by name; it has nothing for QML to call. */
struct TrailInQml
{
    Q_GADGET
    QML_FOREIGN(waypost::Trail)
    QML_NAMED_ELEMENT(Trail)
    QML_UNCREATABLE("Comes from whoever gathers it.")
};

/**
 * The way of one vehicle on the map: a line coloured by speed, broken where nothing was reported, with what
 * happened on the way. Panning touches no vertices; the line is simplified anew when the zoom has moved by
 * half a step.
 */
class TrailLayer : public MapLayerItem
{
    Q_OBJECT
    QML_ELEMENT
    /** May be null: nothing is drawn. */
    Q_PROPERTY(waypost::Trail *trail READ trail WRITE setTrail NOTIFY trailChanged FINAL)
    /** The ground below, whose names texts keep clear of; may be null. */
    Q_PROPERTY(waypost::BasemapLayer *basemap READ basemap WRITE setBasemap NOTIFY basemapChanged FINAL)
    Q_PROPERTY(waypost::FleetPalette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(waypost::TrailPalette steps READ steps WRITE setSteps NOTIFY stepsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)

public:
    explicit TrailLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] Trail *trail() const { return m_trail; }
    [[nodiscard]] BasemapLayer *basemap() const { return m_basemap; }
    [[nodiscard]] FleetPalette colors() const { return m_colors; }
    [[nodiscard]] TrailPalette steps() const { return m_steps; }
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    void setTrail(Trail *trail);
    void setBasemap(BasemapLayer *basemap);
    void setColors(const FleetPalette &colors);
    void setSteps(const TrailPalette &steps);
    void setFontFamily(const QString &family);

    /** What marks and texts cover now, in pixels: other names keep clear of it. Changes with the camera and
     * with obstaclesChanged(). */
    [[nodiscard]] std::vector<QRectF> obstacles() const;
    /**
     * The camera that shows the whole trail and one place more, as where the vehicle is now.
     * @param padding pixels kept free on every side  @return not valid if there is no trail
     */
    Q_INVOKABLE waypost::CameraTarget cameraToFit(double padding, double lat, double lng) const;

Q_SIGNALS:
    void trailChanged();
    void basemapChanged();
    void colorsChanged();
    void stepsChanged();
    void fontFamilyChanged();
    void obstaclesChanged();

protected:
    void onCameraMoved() override;
    void onPixelScaleChanged() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void takeTrail();
    void rebuild();
    [[nodiscard]] std::span<const TrailMark> marks() const;
    [[nodiscard]] std::vector<QRectF> lineRects() const;
    [[nodiscard]] std::vector<QRectF> nameRects() const;
    [[nodiscard]] bool isEmpty() const { return m_line.isEmpty() && m_signs.marks.empty(); }

    QPointer<Trail> m_trail;
    QPointer<BasemapLayer> m_basemap;
    FleetPalette m_colors;
    TrailPalette m_steps;
    QString m_fontFamily;
    LabelRuler m_ruler;
    std::vector<TrailCorner> m_corners; // of the whole trail
    bool m_isStale = true; // m_line and m_signs

    // Read while the render thread synchronises, when the gui thread waits.
    TrailStrokes m_line;
    TrailSigns m_signs;
    bool m_isNew = true; // not yet in the scene graph
};

} // namespace waypost
