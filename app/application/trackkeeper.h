// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "journal/journal.h"

#include <QObject>

#include <vector>

namespace waypost {

/** Brings every position that the store takes to the journal, for the vehicles' tracks. */
class TrackKeeper final : public QObject
{
    Q_OBJECT

public:
    TrackKeeper(const FleetStore &store, Journal &journal, QObject *parent = nullptr);

private:
    void keep(std::span<const TakenPosition> positions);

    const FleetStore &m_store;
    Journal &m_journal;
    std::vector<SavedPosition> m_batch; // keeps its room from batch to batch
};

} // namespace waypost
