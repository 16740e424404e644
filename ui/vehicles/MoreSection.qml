// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Everything else that was reported, behind one button: nothing that the device says is kept from a person. */
Column {
    id: more

    required property VehicleWatcher vehicle
    property bool open: false

    width: parent ? parent.width : 0
    bottomPadding: Theme.space4

    Hairline {
        width: parent.width
    }
    ActionButton {
        kind: ActionButton.Ghost
        leftPadding: 0
        anchors.left: parent.left
        iconName: more.open ? "chevronDown" : LayoutMirroring.enabled ? "chevronLeft" : "chevronRight"
        text: qsTr("More")
        hint: qsTr("Everything else that this vehicle reported")
        onClicked: more.open = !more.open
    }
    Loader {
        width: parent.width
        active: more.open
        sourceComponent: Column {
            spacing: Theme.space1

            Repeater {
                model: more.vehicle.details

                FactRow {
                    required property labelledText modelData

                    width: more.width
                    name: modelData.label
                    value: modelData.value
                }
            }
            Repeater {
                model: more.vehicle.fuelFields

                FactRow {
                    required property fieldText modelData

                    width: more.width
                    name: qsTr("Fuel probe: %1", "name of a field").arg(modelData.key)
                    value: modelData.value
                }
            }
            FactRow {
                width: more.width
                visible: value !== ""
                name: qsTr("Tires, as sent")
                value: more.vehicle.tireRaw
            }
            FactRow {
                width: more.width
                visible: value !== ""
                name: qsTr("Driver, as sent")
                value: more.vehicle.driverRaw
            }
            FactRow {
                width: more.width
                visible: value !== ""
                name: qsTr("Faults, as sent")
                value: more.vehicle.faultsRaw
            }
        }
    }
}
