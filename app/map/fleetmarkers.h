// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "domain/rowmask.h"
#include "map/fleetindex.h"

#include <QPointer>

namespace waypost {

/** Keeps the index in step with the store, with what somebody looks for and with what is chosen. */
class FleetMarkers
{
public:
    /** Takes in the whole fleet. */
    void setStore(const FleetStore *store);
    void setMask(const RowMask *mask);
    void select(int row);
    /** Rows were appended to the store. */
    void add(int first, int last);
    /** A row changed. @return whether the map shows it at another place, or in another way */
    bool refresh(int row);
    void refreshAll();

    [[nodiscard]] const FleetIndex &index() const { return m_index; }
    [[nodiscard]] bool isPlaced(int row) const
    {
        return row >= 0 && row < m_index.rows() && m_index.state(row).role != MarkerRole::Absent;
    }
    [[nodiscard]] WorldPoint placeOf(int row) const { return toWorld(m_index.at(row)); }

private:
    [[nodiscard]] MarkerState stateOf(int row) const;

    QPointer<const FleetStore> m_store;
    QPointer<const RowMask> m_mask;
    int m_selected = -1;
    FleetIndex m_index;
};

} // namespace waypost
