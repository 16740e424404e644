// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tankfills.h"

#include "domain/alarmtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waypost {

namespace {

constexpr int numbersLookedAt = 256;

int numberOfFills()
{
    for (int number = 1; number < numbersLookedAt; ++number) {
        if (alarmKindFromNumber(number).key == "fill-tank"_L1)
            return number;
    }
    return -1;
}

} // namespace

TankFills::TankFills(const FleetStore &store, QObject *parent)
    : QObject(parent)
    , m_number(numberOfFills())
{
    connect(&store, &FleetStore::alarmSignalled, this, &TankFills::onSignal);
}

std::vector<Instant> TankFills::of(int row) const
{
    std::vector<Instant> moments;
    for (const Fill &fill : m_fills) {
        if (fill.row == row)
            moments.push_back(fill.began);
    }
    std::ranges::sort(moments);
    return moments;
}

void TankFills::onSignal(const AlarmSignal &signal)
{
    if (signal.action != AlarmSignal::Action::Number || signal.number != m_number)
        return;
    for (Fill &fill : m_fills) {
        const bool isSame
            = fill.row == signal.row && signal.at >= fill.began - oneFill && signal.at <= fill.told + oneFill;
        if (isSame) {
            fill.told = std::max(fill.told, signal.at);
            return;
        }
    }
    if (m_fills.size() >= most)
        m_fills.pop_front();
    m_fills.push_back({signal.row, signal.at, signal.at});
    Q_EMIT filled(signal.row);
}

} // namespace waypost
