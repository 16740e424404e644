// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/people.h"

#include "simulator/random.h"

#include <array>
#include <cstdio>

namespace waypost {

namespace {

constexpr std::array firstNames{"Katrin",   "Erik",  "Anna",      "Bernd",  "Daniel", "Nadia",  "Rasmus",
                                "Fiona",    "Cem",   "Gijs",      "Ilona",  "Thomas", "Vera",   "Marek",
                                "Lotte",    "Jonas", "Agnieszka", "Pieter", "Sofie",  "Henrik", "Olena",
                                "Karim",    "Maja",  "Willem",    "Jutta",  "Tomasz", "Ingrid", "Yusuf",
                                "Brigitte", "Lars",  "Ewa",       "Stefan"};
constexpr std::array familyNames{
    "Lindqvist", "Wegener",  "Petersen", "Krüger",   "Iversen", "Osei",     "Thomsen", "Marin",
    "Yilmaz",    "Mulder",   "Szabo",    "Berg",     "Rahman",  "Brandt",   "Okafor",  "Vogt",
    "Reuter",    "Dahl",     "Nowak",    "de Vries", "Janssen", "Kowalska", "Møller",  "Dubois",
    "Haas",      "Lefèvre",  "Novák",    "Böhm",     "Wójcik",  "Peeters",  "Nielsen", "Maes",
    "Kaczmarek", "Hoffmann", "Bakker",   "Sørensen", "Weiß",    "Martens"};
constexpr std::array fleets{"HV", "RF", "ND", "VB", "CT", "SC", "TK", "VH"};
constexpr int firstVehicleNumber = 101;

std::string printed(const char *format, unsigned long long value)
{
    std::array<char, 24> text{};
    const int size = std::snprintf(text.data(), text.size(), format, value);
    return std::string(text.data(), static_cast<std::size_t>(size));
}

} // namespace

std::string driverName(int number)
{
    Random random(mixSeed(0x6e616d65, static_cast<std::uint64_t>(number)));
    const char *first = firstNames[random.index(firstNames.size())];
    return std::string(first) + ' ' + familyNames[random.index(familyNames.size())];
}

std::string driverTag(int number)
{
    const std::uint64_t mixed = mixSeed(0x746167, static_cast<std::uint64_t>(number));
    return printed("%012llX", mixed & 0xffff'ffff'ffffU);
}

std::string vehicleName(int index)
{
    const auto fleet = static_cast<std::size_t>(index) % fleets.size();
    const int number = firstVehicleNumber + index / static_cast<int>(fleets.size());
    return std::string(fleets[fleet]) + ' ' + std::to_string(number);
}

std::string vehicleImei(int index)
{
    return printed("%llu", 1'000'000'000'400'000ULL + static_cast<unsigned long long>(index));
}

std::string vehicleDeviceKey(int index)
{
    return printed("%llu", 990'000'000'100'000ULL + static_cast<unsigned long long>(index) * 7);
}

} // namespace waypost
