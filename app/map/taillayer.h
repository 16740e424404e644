// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "map/fleetlayer.h"
#include "map/maplayeritem.h"
#include "map/strokes.h"
#include "map/tailbook.h"

#include <QPointer>
#include <QTimer>

namespace waypost {

/**
 * A short fading tail behind every moving vehicle that is drawn alone: where it was in the last ten minutes,
 * as far as this layer was on. Built anew at most a few times a second, and never while nothing moves.
 */
class TailLayer : public MapLayerItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Whose tails; may be null. */
    Q_PROPERTY(waypost::FleetLayer *vehicles READ vehicles WRITE setVehicles NOTIFY vehiclesChanged FINAL)
    /** Off: nothing is drawn, nothing is remembered. */
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /** Row of the store whose way is drawn otherwise; -1 = none. */
    Q_PROPERTY(int skippedRow READ skippedRow WRITE setSkippedRow NOTIFY skippedRowChanged FINAL)

public:
    /** A view with more vehicles alone in it is a tangle in which no tail can be made out. */
    static constexpr int mostTails = 4'096;

    explicit TailLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] FleetLayer *vehicles() const { return m_vehicles; }
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] int skippedRow() const { return m_skippedRow; }
    void setVehicles(FleetLayer *vehicles);
    void setActive(bool active);
    void setColor(const QColor &color);
    void setSkippedRow(int row);

    /** Drawn at the moment. */
    [[nodiscard]] int tailCount() const { return m_tailCount; }
    [[nodiscard]] const TailBook &book() const { return m_book; }

Q_SIGNALS:
    void vehiclesChanged();
    void activeChanged();
    void colorChanged();
    void skippedRowChanged();

protected:
    void onCameraMoved() override;
    void onPixelScaleChanged() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    void watchStore();
    void onChanged(std::span<const VehicleChange> changes);
    void note(int row);
    void rebuild();
    void build();
    void addTail(const TailBook::Tail &tail);
    [[nodiscard]] bool hasTail(int row) const;
    [[nodiscard]] bool isInArea(WorldPoint at) const;
    [[nodiscard]] bool coversView() const;

    QPointer<FleetLayer> m_vehicles;
    QPointer<FleetStore> m_store;
    bool m_isActive = false;
    QColor m_color;
    int m_skippedRow = -1;
    TailBook m_book;
    QTimer m_timer; // what moved is built together
    MapCamera m_built;
    QSizeF m_reach; // of what was built, from its centre, in world units
    int m_tailCount = 0;
    bool m_isStale = false;

    // Read while the render thread synchronises, when the gui thread waits.
    Strokes m_strokes;
    bool m_isNew = false;
};

} // namespace waypost
