// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/outfit.h"

#include <array>
#include <cstddef>

namespace waypost {

namespace {

using enum VehicleKind;

// kind, model, tires, wheels, kPa, probe, OBD, tank, l/100 km, idle l/h, km/h, km/h per s, V
constexpr Outfit tractor{
    Truck, "TK-10 BLE", TireGear::Bluetooth, 10, 720, TankProbe::Percent, true, 600, 28, 2.6, 84, 1.4, 28.1};
constexpr Outfit roadTrain{
    Truck, "TK-12 BLE", TireGear::Bluetooth, 12, 700, TankProbe::None, true, 800, 31, 2.8, 82, 1.2, 28.0};
constexpr Outfit tanker{
    Truck, "TK-8 Wired", TireGear::Wired, 8, 740, TankProbe::Height, true, 480, 27, 2.4, 80, 1.3, 27.9};
constexpr Outfit distributor{
    Truck, "TK-6", TireGear::Bluetooth, 6, 690, TankProbe::None, false, 300, 22, 2.0, 83, 1.8, 27.8};
constexpr Outfit oldTruck{Truck, "T1", TireGear::None, 0, 0, TankProbe::None, false, 400, 29, 2.5, 81,
                          1.3,   28.2};
constexpr Outfit parcelVan{
    Van, "VN-4 Plus", TireGear::Bluetooth, 4, 300, TankProbe::None, true, 80, 11, 1.0, 108, 3.0, 14.1};
constexpr Outfit serviceVan{Van, "VN-2", TireGear::None, 0, 0, TankProbe::None, false, 75, 10, 0.9, 104,
                            3.2, 14.0};
constexpr Outfit car{Car, "CR-1 OBD", TireGear::None, 0, 0, TankProbe::None, true, 55, 6.5, 0.7, 122,
                     4.5, 14.2};

constexpr std::array mix{&tractor, &tanker,  &distributor, &parcelVan, &roadTrain,
                         &car,     &tractor, &serviceVan,  &oldTruck,  &parcelVan};

constexpr int rolePeriod = 100;
constexpr std::array roles{Role::Plain,         Role::FuelLoss,    Role::Plain,        Role::NoFixZero,
                           Role::TireLeak,      Role::FaultCodes,  Role::HotTire,      Role::NoFixOld,
                           Role::Silent,        Role::LowBattery,  Role::FaultCodes,   Role::Sentinels,
                           Role::PartialStatus, Role::LateReports, Role::UnknownAlarm, Role::PowerLost,
                           Role::OddLines,      Role::GoesSilent,  Role::Silent};

} // namespace

const Outfit &outfitOf(int index)
{
    return *mix[static_cast<std::size_t>(index) % mix.size()];
}

Role roleOf(int index)
{
    const auto slot = static_cast<std::size_t>(index % rolePeriod);
    return slot < roles.size() ? roles[slot] : Role::Plain;
}

} // namespace waypost
