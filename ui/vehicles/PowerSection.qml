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
    readonly property bool low: vehicle.batteryHealth === Health.Low
    readonly property bool critical: vehicle.batteryHealth === Health.Critical
    readonly property color batteryInk: critical ? Theme.criticalText : low ? Theme.highText : Theme.text1
    readonly property string volts: isNaN(vehicle.batteryVolts) ? "" : format.volts(vehicle.batteryVolts)
    readonly property bool reported: !isNaN(vehicle.batteryPercent) || !isNaN(vehicle.batteryVolts)
        || !isNaN(vehicle.externalVolts) || sunny || low || critical
    readonly property bool sunny: vehicle.solarVolts > 0
    /** What there is to say of the battery beyond its figures. */
    readonly property string words: critical ? (volts === "" ? qsTr("Critical") : qsTr("Critical, %1").arg(volts))
        : low ? (volts === "" ? qsTr("Low") : qsTr("Low, %1").arg(volts))
        : vehicle.charging === "usb" ? qsTr("Charging, USB")
        : vehicle.charging === "solar" ? qsTr("Charging, solar") : ""

    title: qsTr("Power")
    aside: isNaN(vehicle.powerMs) ? qsTr("not all in the last report") : format.age(nowMs, vehicle.powerMs)
    missing: reported ? "" : qsTr("not reported")

    RowLayout {
        width: parent.width
        spacing: Theme.space5

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
            visible: !isNaN(power.vehicle.batteryPercent) || power.volts !== "" || power.low || power.critical
            spacing: Theme.space1

            FigureName {
                text: qsTr("Internal", "the tracker's own battery")
            }
            RowLayout {
                spacing: Theme.space2

                Figure {
                    visible: !isNaN(power.vehicle.batteryPercent) || power.volts === ""
                    text: power.format.number(power.vehicle.batteryPercent)
                    unit: qsTr("%")
                    ink: power.batteryInk
                }
                PlainLabel {
                    visible: power.volts !== "" && !power.low && !power.critical
                    Layout.alignment: Qt.AlignBaseline
                    role: PlainLabel.Small
                    text: power.volts
                    color: Theme.text3
                }
                AlarmSymbol {
                    visible: power.low || power.critical
                    priority: power.critical ? Priority.Critical : Priority.High
                    unacked: true
                    blinks: false
                    size: Theme.space3
                    Accessible.ignored: true
                }
            }
            BarGauge {
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.gaugeWidth
                visible: !isNaN(power.vehicle.batteryPercent)
                percent: power.vehicle.batteryPercent
                ticks: power.vehicle.batteryLimits
                ink: power.critical ? Theme.critical : power.low ? Theme.high : Theme.text2
            }
            RowLayout {
                visible: power.words !== ""
                spacing: Theme.space1

                Icon {
                    visible: !power.low && !power.critical
                    name: "bolt"
                    size: Theme.space3
                }
                PlainLabel {
                    role: PlainLabel.Micro
                    text: power.words
                    color: power.low || power.critical ? power.batteryInk : Theme.text2
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
            visible: !isNaN(power.vehicle.externalVolts)
            spacing: Theme.space1

            FigureName {
                text: qsTr("Vehicle", "the vehicle's own supply")
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
            Layout.fillWidth: false
            visible: power.sunny
            spacing: Theme.space1

            FigureName {
                text: qsTr("Solar")
            }
            Figure {
                text: power.format.number(power.vehicle.solarVolts, 1)
                unit: qsTr("V")
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }

    component FigureName: PlainLabel {
        role: PlainLabel.Micro
        color: Theme.text3
    }
}
