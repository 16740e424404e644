// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The tires as a plan. Where nothing was ever heard of any and nobody drew one, only the head says so. */
PanelSection {
    id: section

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs
    readonly property TirePlanModel plan: vehicle.tirePlan
    readonly property int sensors: vehicle.tires.count

    signal layoutWanted

    title: qsTr("Tires")
    note: sensors === 0 ? "" : qsTr("%1 of %2 report", "tire sensors that report lately, all").arg(vehicle.tires.reporting)
        .arg(sensors)
    aside: sensors === 0 ? "" : qsTr("%1 · %2", "units of pressure and temperature").arg(format.pressureUnit)
        .arg(format.temperatureUnit)
    missing: sensors > 0 || vehicle.tireRaw !== "" || plan.count > 0 ? ""
        : vehicle.tireHealth === Health.NotFitted ? qsTr("no sensor") : qsTr("not reported")
    tool: missing === "" ? axlesButton : null

    PlainLabel {
        width: parent.width
        visible: section.plan.proposed
        role: PlainLabel.Micro
        wrapMode: Text.Wrap
        text: qsTr("Proposed by the number of sensors: %1. Put the sensors onto their wheels, or choose other axles.")
            .arg(section.vehicle.card.layoutName(section.plan.layout))
        color: Theme.text2
    }
    TirePlan {
        width: parent.width
        vehicle: section.vehicle
        format: section.format
        nowMs: section.nowMs
    }
    RowLayout {
        width: parent.width
        visible: section.vehicle.card.canUndo
        spacing: Theme.space2

        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: section.vehicle.card.lastChange
            color: Theme.text2
        }
        ActionButton {
            implicitHeight: Theme.buttonSmall
            text: qsTr("Undo")
            hint: qsTr("Takes the last change back")
            onClicked: section.vehicle.card.undo()
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

    Component {
        id: axlesButton

        ActionButton {
            id: button

            implicitHeight: Theme.buttonSmall
            kind: ActionButton.Ghost
            text: qsTr("Axles…")
            hint: qsTr("Choose how many axles the vehicle has")
            Accessible.role: Accessible.ButtonMenu
            onClicked: menu.popup(button, 0, button.height)

            AxleMenu {
                id: menu

                vehicle: section.vehicle
                onOtherWanted: section.layoutWanted()
            }
        }
    }
}
