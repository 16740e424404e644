// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Every tire sensor heard of, by its wheel where the server names one, else by its own id. */
PanelSection {
    id: section

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs

    title: qsTr("Tires")
    note: qsTr("%n sensors", "tire sensors of a vehicle", vehicle.tires.count)
    aside: qsTr("bar · °C")
    missing: vehicle.tires.count > 0 || vehicle.tireRaw !== "" ? ""
        : vehicle.tireHealth === Health.NotFitted ? qsTr("no sensor") : qsTr("not reported")

    Flow {
        width: parent.width
        spacing: Theme.space1 + 2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tire sensors")

        Repeater {
            model: section.vehicle.tires

            TireCell {
                format: section.format
                nowMs: section.nowMs
            }
        }
    }
    PlainLabel {
        width: parent.width
        visible: section.vehicle.tireRaw !== ""
        role: PlainLabel.Small
        wrapMode: Text.Wrap
        text: qsTr("The last tire report could not be read. See More.")
        color: Theme.text2
    }
}
