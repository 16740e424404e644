// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The tracker's own battery, the vehicle's supply, and what charges. */
PanelSection {
    id: power

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs
    readonly property color batteryInk: vehicle.batteryHealth === Health.Critical ? Theme.criticalText
        : vehicle.batteryHealth === Health.Low ? Theme.highText : Theme.text1
    readonly property bool reported: !isNaN(vehicle.batteryPercent) || !isNaN(vehicle.batteryVolts)
        || !isNaN(vehicle.externalVolts) || !isNaN(vehicle.solarVolts)

    title: qsTr("Power")
    aside: format.age(nowMs, vehicle.reportMs)
    missing: reported ? "" : qsTr("not reported")

    RowLayout {
        width: parent.width
        spacing: Theme.space4

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 0

            PlainLabel {
                role: PlainLabel.Micro
                text: qsTr("Internal")
                color: Theme.text3
            }
            RowLayout {
                spacing: Theme.space2

                Figure {
                    text: power.format.number(power.vehicle.batteryPercent)
                    unit: qsTr("%")
                    ink: power.batteryInk
                }
                PlainLabel {
                    visible: !isNaN(power.vehicle.batteryVolts)
                    role: PlainLabel.Small
                    text: power.format.volts(power.vehicle.batteryVolts)
                    color: Theme.text3
                }
            }
            BarGauge {
                Layout.fillWidth: true
                percent: power.vehicle.batteryPercent
                ticks: [20, 10]
                ink: power.vehicle.batteryHealth === Health.Critical ? Theme.critical
                    : power.vehicle.batteryHealth === Health.Low ? Theme.high : Theme.text2
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            visible: !isNaN(power.vehicle.externalVolts)
            spacing: 0

            PlainLabel {
                role: PlainLabel.Micro
                text: qsTr("Vehicle")
                color: Theme.text3
            }
            Figure {
                text: power.format.number(power.vehicle.externalVolts, 1)
                unit: qsTr("V")
                ink: power.vehicle.externalLow ? Theme.highText : Theme.text1
            }
            PlainLabel {
                visible: power.vehicle.externalLow
                role: PlainLabel.Micro
                text: qsTr("Supply low")
                color: Theme.highText
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            visible: !isNaN(power.vehicle.solarVolts)
            spacing: 0

            PlainLabel {
                role: PlainLabel.Micro
                text: qsTr("Solar")
                color: Theme.text3
            }
            Figure {
                text: power.format.number(power.vehicle.solarVolts, 1)
                unit: qsTr("V")
            }
        }
        Item {
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.alignment: Qt.AlignTop
            visible: power.vehicle.charging === "usb" || power.vehicle.charging === "solar"
            spacing: Theme.space1

            Icon {
                name: "bolt"
                size: Theme.space3
            }
            PlainLabel {
                role: PlainLabel.Micro
                text: power.vehicle.charging === "usb" ? qsTr("Charging, USB") : qsTr("Charging, solar")
                color: Theme.text2
            }
        }
    }
}
