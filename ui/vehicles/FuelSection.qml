// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Fuel in percent, and whose word it is. Litres need a tank table, which nobody has given yet. */
PanelSection {
    id: fuel

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs
    readonly property bool low: vehicle.fuelHealth === Health.Low
    readonly property bool critical: vehicle.fuelHealth === Health.Critical
    readonly property string ageText: isNaN(vehicle.fuelMs) ? qsTr("not in the last report") : format.age(nowMs, vehicle.fuelMs)
    readonly property color textInk: critical ? Theme.criticalText : low ? Theme.highText : Theme.text1

    title: qsTr("Fuel")
    aside: vehicle.fuelSource === "rs232" ? qsTr("RS232 probe · %1", "age").arg(ageText)
        : qsTr("Vehicle report · %1", "age").arg(ageText)
    missing: vehicle.fuelHealth === Health.NotFitted ? qsTr("no sensor")
        : isNaN(vehicle.fuelPercent) ? qsTr("no percentage, %1 old", "age").arg(ageText) : ""

    RowLayout {
        width: parent.width
        spacing: Theme.space3

        Figure {
            text: fuel.format.number(fuel.vehicle.fuelPercent)
            unit: qsTr("%")
            ink: fuel.textInk
        }
        PlainLabel {
            visible: fuel.low || fuel.critical
            role: PlainLabel.Small
            text: qsTr("Low", "fuel level")
            color: fuel.textInk
        }
        BarGauge {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            percent: fuel.vehicle.fuelPercent
            ticks: fuel.vehicle.fuelLimits
            ink: fuel.critical ? Theme.critical : fuel.low ? Theme.high : Theme.text2
        }
    }
}
