// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fleetstore.h"

// What a person wrote down about a vehicle, as the store keeps it.
namespace waypost {

void FleetStore::setCard(const Imei &imei, const VehicleCard &card)
{
    const int row = rowOf(imei);
    if (row < 0) {
        if (card.isEmpty())
            m_waitingCards.erase(imei);
        else
            m_waitingCards.insert_or_assign(imei, card);
        return;
    }
    if (this->card(row) == card)
        return;
    Vehicle &vehicle = m_vehicles[static_cast<std::size_t>(row)];
    const QString calledBefore = vehicle.displayName();
    if (card.isEmpty())
        vehicle.card.reset();
    else
        vehicle.card.ensure() = card;
    mark(row, VehicleField::Card);
    if (vehicle.displayName() != calledBefore)
        mark(row, VehicleField::Identity);
    if (!m_announcing)
        flushMarks();
}

const VehicleCard &FleetStore::card(int row) const
{
    static const VehicleCard none;
    const VehicleCard *card = vehicle(row).card.get();
    return card ? *card : none;
}

void FleetStore::takeWaitingCard(int row)
{
    auto waiting = m_waitingCards.extract(vehicle(row).imei);
    if (waiting.empty())
        return;
    m_vehicles[static_cast<std::size_t>(row)].card.ensure() = std::move(waiting.mapped());
    mark(row, VehicleField::Card | VehicleField::Identity);
}

} // namespace waypost
