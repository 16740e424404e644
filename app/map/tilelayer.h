// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/maplayeritem.h"
#include "map/tilesource.h"

#include <QColor>
#include <QPointer>

namespace waypost {

/** Opaque: QML hands it from the street map to the layer. */
struct TileSourceInQml
{
    Q_GADGET
    QML_FOREIGN(waypost::TileSource)
    QML_NAMED_ELEMENT(TileSource)
    QML_UNCREATABLE("Comes from StreetMap.tiles")
};

/** Street tiles over the built-in map. What is not there yet, or never will be, lets that map show. */
class TileLayer : public MapLayerItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Null draws nothing. */
    Q_PROPERTY(waypost::TileSource *source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    /** Laid over the tiles, which are made for white paper; transparent = they show as they are. */
    Q_PROPERTY(QColor dim READ dim WRITE setDim NOTIFY dimChanged FINAL)
    /** Every tile of the view is on show: nothing of the built-in map is seen. */
    Q_PROPERTY(bool covering READ isCovering NOTIFY coveringChanged FINAL)

public:
    explicit TileLayer(QQuickItem *parent = nullptr);
    ~TileLayer() override;

    [[nodiscard]] TileSource *source() const { return m_source; }
    void setSource(TileSource *source);
    [[nodiscard]] QColor dim() const { return m_dim; }
    void setDim(const QColor &dim);
    [[nodiscard]] bool isCovering() const { return m_isCovering; }
    /** Whether tiles that are at hand, this fine or coarser, lie over all of a part of the view. @param
     * pixels of the view */
    [[nodiscard]] bool covers(const QRectF &pixels) const;

Q_SIGNALS:
    void sourceChanged();
    void dimChanged();
    void coveringChanged();
    /** covers() says something else than before. */
    void coverChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void onCameraMoved() override;
    void onPixelScaleChanged() override;

private:
    void onSourceGone();
    void wantTiles();
    void noteCovering();
    [[nodiscard]] bool isAtHand(TileId id) const;

    QPointer<TileSource> m_source;
    QColor m_dim = Qt::transparent;
    std::vector<TilePlace> m_places;
    bool m_isCovering = false;
    std::size_t m_atHand = 0; ///< of the places
    bool m_isOtherSource = false; // since the last frame
};

} // namespace waypost
