// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Engine figures of vehicles that have an OBD link; elsewhere the zeros they send mean nothing. */
PanelSection {
    id: engine

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs

    title: qsTr("Engine, OBD")
    aside: format.age(nowMs, vehicle.reportMs)
    missing: vehicle.hasObd ? "" : qsTr("no sensor")

    Flow {
        width: parent.width
        spacing: Theme.space4

        Figure {
            role: PlainLabel.Title
            strong: true
            text: engine.format.number(engine.vehicle.rpm)
            unit: qsTr("rpm")
        }
        Figure {
            role: PlainLabel.Title
            strong: true
            text: engine.format.number(engine.vehicle.coolantC)
            unit: qsTr("°C coolant")
        }
        Figure {
            role: PlainLabel.Title
            strong: true
            text: engine.format.number(engine.vehicle.engineLoadPercent)
            unit: qsTr("% load")
        }
        Figure {
            role: PlainLabel.Title
            strong: true
            text: engine.format.number(engine.vehicle.throttlePercent)
            unit: qsTr("% throttle")
        }
    }
}
