// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cardkeeper.h"

namespace waypost {

CardKeeper::CardKeeper(FleetStore &store, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_journal(journal)
{
}

void CardKeeper::restore()
{
    disconnect(&m_store, &FleetStore::changed, this, &CardKeeper::keep); // they come from there
    const QList<SavedCard> cards = m_journal.loadCards();
    m_hasCards = m_hasCards || !cards.isEmpty();
    for (const SavedCard &saved : cards) {
        const Imei imei(saved.imei.toStdString());
        const int row = m_store.rowOf(imei);
        if (row < 0 || m_store.card(row).isEmpty()) // else it was written down since, in this run
            m_store.setCard(imei, saved.card);
    }
    connect(&m_store, &FleetStore::changed, this, &CardKeeper::keep);
}

void CardKeeper::keepAll()
{
    for (int row = 0; row < m_store.size(); ++row) {
        if (!m_store.card(row).isEmpty())
            keepRow(row);
    }
}

void CardKeeper::offer(const QList<SavedCard> &cards)
{
    if (m_hasCards)
        return;
    for (const SavedCard &offered : cards)
        m_store.setCard(Imei(offered.imei.toStdString()), offered.card);
}

void CardKeeper::keep(std::span<const VehicleChange> changes)
{
    for (const VehicleChange &change : changes) {
        if (!change.fields.testFlag(VehicleField::Card))
            continue;
        keepRow(change.row);
    }
}

void CardKeeper::keepRow(int row)
{
    const QString imei = QString::fromUtf8(m_store.vehicle(row).imei.view());
    if (!m_journal.saveCard({imei, m_store.card(row)}))
        qWarning("a vehicle's card could not be written: %s", qUtf8Printable(m_journal.health().error));
}

} // namespace waypost
