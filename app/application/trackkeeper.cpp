// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/trackkeeper.h"

namespace waypost {

TrackKeeper::TrackKeeper(const FleetStore &store, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_journal(journal)
{
    connect(&store, &FleetStore::positionsTaken, this, &TrackKeeper::keep);
}

void TrackKeeper::keep(std::span<const TakenPosition> positions)
{
    m_batch.clear();
    for (const TakenPosition &taken : positions)
        m_batch.push_back({m_store.vehicle(taken.row).imei, taken.point});
    m_journal.saveTrack(m_batch);
}

} // namespace waypost
