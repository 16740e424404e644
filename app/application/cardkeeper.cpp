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
    const QList<SavedCard> cards = m_journal.loadCards();
    m_hasCards = !cards.isEmpty();
    for (const SavedCard &saved : cards)
        m_store.setCard(Imei(saved.imei.toStdString()), saved.card);
    connect(&m_store, &FleetStore::changed, this, &CardKeeper::keep);
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
        const QString imei = QString::fromUtf8(m_store.vehicle(change.row).imei.view());
        if (!m_journal.saveCard({imei, m_store.card(change.row)}))
            qWarning("a vehicle's card could not be written: %s", qUtf8Printable(m_journal.health().error));
    }
}

} // namespace waypost
