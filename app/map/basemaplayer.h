// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/basemapnode.h"
#include "map/basemappalette.h"
#include "map/basemapsource.h"
#include "map/maplayeritem.h"

namespace waypost {

/** The ground of the map: water, land, coasts, borders, towns and their names, from files the program
 * carries. */
class BasemapLayer : public MapLayerItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waypost::BasemapPalette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)
    /** Where land.dat and places.dat are; the built-in ones by default. */
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    /** The view is drawn in full detail: nothing is being loaded. */
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /** Why there is no ground, for a person to read; empty if all is well. */
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

public:
    explicit BasemapLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] BasemapPalette colors() const { return m_colors; }
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString error() const { return m_error; }
    void setColors(const BasemapPalette &colors);
    void setFontFamily(const QString &family);
    void setFolder(const QString &folder);

    /** The names as they stand, for whoever writes over them. */
    [[nodiscard]] const std::vector<MapLabel> &labels() const { return m_labels; }

Q_SIGNALS:
    void colorsChanged();
    void fontFamilyChanged();
    void folderChanged();
    void readyChanged();
    void errorChanged();
    void labelsChanged();

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
    void chooseLabels();
    [[nodiscard]] bool labelsAreStale(const MapCamera &camera) const;
    void forgetLabels();

    BasemapSource m_source;
    BasemapPalette m_colors;
    QString m_fontFamily;
    QString m_folder;
    QString m_error;
    bool m_isReady = false;
    Choice m_choice;
    LabelRuler m_ruler;
    std::vector<MapLabel> m_labels;
    QRectF m_labelledRect; ///< of the world; null = none
    double m_labelledZoom = 0;
    bool m_hasNewLabels = false;
};

} // namespace waypost
