// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What is left of the fleet list in a narrow window: the doors to list and panel, and what must not be missed. */
Rectangle {
    id: rail

    required property Desk desk
    required property bool listOpen
    required property bool panelOpen
    readonly property bool filtered: desk.fleetView.search !== "" || desk.fleetView.chips !== VehicleFilterModel.All

    signal listToggled
    signal panelToggled

    color: Theme.panel
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Fleet and vehicle")

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space2
        spacing: Theme.space2

        IconButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "list"
            checkable: false
            checked: rail.listOpen
            text: rail.filtered ? qsTr("Vehicles; a filter is on") : qsTr("Vehicles")
            onClicked: rail.listToggled()

            Rectangle {
                anchors.right: parent.right
                anchors.top: parent.top
                visible: rail.filtered
                width: Theme.space2
                height: Theme.space2
                radius: height / 2
                color: Theme.text1
            }
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: rail.desk.alarms.openCount > 0
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n alarm(s) not acknowledged", "", rail.desk.alarms.unackedCount)

            AlarmSymbol {
                anchors.horizontalCenter: parent.horizontalCenter
                priority: rail.desk.alarms.worstPriority
                unacked: rail.desk.alarms.unackedCount > 0
                Accessible.ignored: true
            }
            PlainLabel {
                anchors.horizontalCenter: parent.horizontalCenter
                role: PlainLabel.Small
                strong: true
                text: rail.desk.format.number(rail.desk.alarms.unackedCount)
                Accessible.ignored: true
            }
        }
        Hairline {
            width: Theme.buttonHeight
            height: Theme.hairline
        }
        IconButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "panel"
            checked: rail.panelOpen
            enabled: rail.desk.vehicle.exists
            text: rail.desk.vehicle.exists ? qsTr("Vehicle %1", "its name").arg(rail.desk.vehicle.name)
                : qsTr("No vehicle selected")
            onClicked: rail.panelToggled()
        }
    }
}
