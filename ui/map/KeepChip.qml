// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** Says how many vehicles the map keeps in view, lists them, and ends it or takes it up again. */
MapChip {
    id: chip

    required property MapKeep keep

    signal listAsked

    visible: keep.count > 0
    iconName: "eye"
    lit: keep.active
    text: keep.active ? qsTr("Keeping %n in view", "vehicles", keep.count)
        : qsTr("No longer keeping %n in view", "vehicles", keep.count)

    Binding {
        target: chip.keep
        property: "held"
        value: chip.hovered
    }
    IconButton {
        implicitWidth: Theme.buttonSmall
        implicitHeight: Theme.buttonSmall
        visible: chip.keep.active
        iconName: "chevronDown"
        text: qsTr("Which vehicles are kept in view")
        onClicked: chip.listAsked()
    }
    ActionButton {
        visible: chip.keep.resumable
        implicitHeight: Theme.buttonSmall
        text: qsTr("Resume", "keeping vehicles in view")
        hint: qsTr("Keep these vehicles in view again")
        onClicked: chip.keep.resume()
    }
    IconButton {
        implicitWidth: Theme.buttonSmall
        implicitHeight: Theme.buttonSmall
        visible: chip.keep.active
        iconName: "close"
        text: qsTr("Stop keeping them in view")
        onClicked: chip.keep.stop()
    }
}
