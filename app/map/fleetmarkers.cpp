// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/fleetmarkers.h"

namespace waypost {

void FleetMarkers::setStore(const FleetStore *store)
{
    m_store = store;
    m_index.clear();
    if (store && store->size() > 0)
        add(0, store->size() - 1);
}

void FleetMarkers::setMask(const RowMask *mask)
{
    m_mask = mask;
    refreshAll();
}

void FleetMarkers::select(int row)
{
    const int before = std::exchange(m_selected, row);
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < m_index.rows())
            refresh(changed);
    }
}

void FleetMarkers::add(int first, int last)
{
    for (int row = first; row <= last; ++row)
        refresh(row);
}

void FleetMarkers::refreshAll()
{
    if (m_store)
        add(0, m_store->size() - 1);
}

bool FleetMarkers::refresh(int row)
{
    const auto i = static_cast<std::size_t>(row);
    const WorldFix at = toFix(mercator::toWorld(m_store->columns().lat[i], m_store->columns().lng[i]));
    const MarkerState state = stateOf(row);
    const bool isKnown = row < m_index.rows();
    const bool isOther = !isKnown || m_index.at(row) != at || m_index.state(row) != state;
    m_index.set(row, at, state);
    return isOther;
}

MarkerState FleetMarkers::stateOf(int row) const
{
    const auto i = static_cast<std::size_t>(row);
    const FleetColumns &columns = m_store->columns();
    MarkerState state;
    state.glyph = glyphOf(columns.motion[i], columns.freshness[i], columns.placed[i]);
    state.alarm = columns.alarm[i];
    state.unacked = columns.alarmUnacked[i] != 0;
    state.setHeadingDeg(columns.headingDeg[i]);
    if (columns.placed[i] == 0)
        state.role = MarkerRole::Absent;
    else if (row == m_selected || state.unacked)
        state.role = MarkerRole::Apart;
    else
        state.role = !m_mask || m_mask->contains(row) ? MarkerRole::Common : MarkerRole::Faint;
    return state;
}

} // namespace waypost
