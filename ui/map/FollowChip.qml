// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** Says that the map stays with a vehicle, and ends it; or says that it did, and takes it up again. */
MapChip {
    id: chip

    required property MapFollow follow
    /** Of the chosen vehicle. */
    required property string name

    visible: follow.active || follow.resumable
    iconName: "follow"
    lit: follow.active
    text: follow.active ? qsTr("Following %1", "a vehicle").arg(name)
        : qsTr("No longer following %1", "a vehicle").arg(name)

    Binding {
        target: chip.follow
        property: "held"
        value: chip.hovered
    }
    ActionButton {
        visible: chip.follow.resumable
        implicitHeight: Theme.buttonSmall
        text: qsTr("Resume", "following a vehicle")
        hint: qsTr("Keep the vehicle at the centre of the map again")
        onClicked: chip.follow.resume()
    }
    IconButton {
        implicitWidth: Theme.buttonSmall
        implicitHeight: Theme.buttonSmall
        visible: chip.follow.active
        iconName: "close"
        text: qsTr("Stop following")
        onClicked: chip.follow.stop()
    }
}
