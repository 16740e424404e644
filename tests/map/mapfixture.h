// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fleetstore.h"

#include <QQuickWindow>

namespace waypost {

/** A store of a few vehicles for the map to show. */
class MapFleet
{
public:
    MapFleet()
        : store(clock)
    {
    }

    /** Reports a vehicle at a place; a new number makes a new vehicle. @return its row */
    int report(int number, double lat, double lng, double speedKmh = 50, int headingDeg = 0);
    /** A report of a vehicle's battery only: nothing that the map shows. */
    void reportBattery(int number, double volts);

    ManualClock clock;
    FleetStore store;

private:
    Snapshot snapshotOf(int number) const;
    void apply(const Snapshot &snapshot);
};

/** Whether this test's windows are drawn through OpenGL or the like; the software renderer has no shaders. */
[[nodiscard]] bool hasShaders(QQuickWindow &window);

} // namespace waypost
