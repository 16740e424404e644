// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "journal/journal.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace waypost {

/**
 * Brings changed vehicles to the journal in the background, so that the next start shows the last known
 * fleet. A vehicle is written at most every ten seconds, and only so many at a time that the window never
 * waits for it.
 */
class FleetSaver final : public QObject
{
    Q_OBJECT

public:
    FleetSaver(const FleetStore &store, Journal &journal, QObject *parent = nullptr);

    void start() { m_tick.start(); }
    /** All of them are to be written again. */
    void noteAll();
    /** Hands everything that is still unwritten to the journal. */
    void saveAll();

private:
    void note(std::span<const VehicleChange> changes);
    void beginRound();
    void tick();
    void save(std::size_t most);

    const FleetStore &m_store;
    Journal &m_journal;
    QTimer m_tick;
    std::vector<int> m_dirty; // changed since they were last written
    std::vector<bool> m_isDirty; // by row: who is in m_dirty
    std::vector<int> m_round; // being written, a slice a tick
    int m_ticksToNextRound = 0;
};

} // namespace waypost
