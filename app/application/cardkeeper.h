// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"
#include "journal/journal.h"

#include <QObject>

namespace waypost {

/** Brings what people write down about their vehicles to the journal, at once, and back at the next start. */
class CardKeeper final : public QObject
{
    Q_OBJECT

public:
    CardKeeper(FleetStore &store, Journal &journal, QObject *parent = nullptr);

    /** Puts back what was written down; what changes from now on is kept. */
    void restore();
    /** Every card is to be written again. */
    void keepAll();
    /** Cards that a fleet comes with. Of no use to anybody who has written down something already. */
    void offer(const QList<SavedCard> &cards);

private:
    void keep(std::span<const VehicleChange> changes);

    FleetStore &m_store;
    Journal &m_journal;
    void keepRow(int row);

    bool m_hasCards = false;
};

} // namespace waypost
