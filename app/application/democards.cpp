// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/democards.h"

#include "simulator/demovehicle.h"
#include "simulator/people.h"
#include "simulator/sensors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int cardedVehicles = 250; // the usual demo; a larger one is there to be many, not to be known
constexpr auto mappedVehicle = "HV 114";

/** By the letters of the vehicles' names, in the order in which people.cpp has them. */
QString teamOf(int index)
{
    constexpr std::array teams{QStringView(u"Linehaul North"), QStringView(u"Reefers Bremen"),
                               QStringView(u"Northern depot"), QStringView(u"Vans Berlin"),
                               QStringView(u"City delivery"),  QStringView(u"Shuttle South"),
                               QStringView(u"Tankers"),        QStringView(u"Vans Hamburg")};
    return teams[static_cast<std::size_t>(index) % teams.size()].toString();
}

void mapWheels(int index, VehicleCard &card)
{
    DemoVehicle vehicle;
    vehicle.index = index;
    const std::vector<TireReading> readings = tireReadings(vehicle);
    const std::optional<WheelLayout> layout = WheelLayout::guess(static_cast<int>(readings.size()));
    if (!layout)
        return;
    card.layout = layout->toText();
    const std::vector<WheelPosition> positions = layout->positions();
    for (std::size_t wheel = 0; wheel < std::min(readings.size(), positions.size()); ++wheel)
        card.wheels[readings[wheel].sensor] = positions[wheel];
}

} // namespace

QList<SavedCard> demoCards(int vehicles)
{
    QList<SavedCard> cards;
    for (int index = 0; index < std::min(vehicles, cardedVehicles); ++index) {
        SavedCard saved{.imei = QString::fromStdString(vehicleImei(index)), .card = {.team = teamOf(index)}};
        if (vehicleName(index) == mappedVehicle)
            mapWheels(index, saved.card);
        cards.append(std::move(saved));
    }
    return cards;
}

} // namespace waypost
