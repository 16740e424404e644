// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The trouble codes last reported, word for word. */
PanelSection {
    id: section

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs

    title: qsTr("Faults")
    note: vehicle.faultStandard
    aside: format.age(nowMs, vehicle.faultsMs)
    missing: isNaN(vehicle.faultsMs) ? qsTr("not reported") : ""

    Column {
        width: parent.width
        spacing: Theme.space1

        Repeater {
            model: section.vehicle.faults

            PlainLabel {
                required property string modelData

                width: parent ? parent.width : 0
                role: PlainLabel.Small
                medium: true
                code: true
                text: modelData
            }
        }
        PlainLabel {
            width: parent.width
            visible: section.vehicle.faults.length === 0
            role: PlainLabel.Small
            text: section.vehicle.faultsRaw === "" ? qsTr("No fault stored")
                : qsTr("The last fault report could not be read. See More.")
            color: Theme.text2
        }
    }
}
