// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/motion.h"

namespace waypost {

namespace {

constexpr double startsMovingKmh = 5;
constexpr double stopsMovingKmh = 2;

Motion standing(const Status &status)
{
    if (status.ignition.has_value())
        return *status.ignition ? Motion::Idle : Motion::Stopped;
    if (status.idling.value_or(false))
        return Motion::Idle;
    return Motion::Stopped;
}

} // namespace

Motion nextMotion(Motion before, const Status &status)
{
    const bool speedTells = status.speedKmh.has_value() && status.fixValid.value_or(true);
    if (speedTells) {
        const double limit = before == Motion::Moving ? stopsMovingKmh : startsMovingKmh;
        return *status.speedKmh >= limit ? Motion::Moving : standing(status);
    }
    if (!status.ignition.has_value() && !status.idling.has_value())
        return before;
    const bool mayStillRoll = before == Motion::Moving && status.ignition.value_or(true);
    return mayStillRoll ? Motion::Moving : standing(status);
}

} // namespace waypost
