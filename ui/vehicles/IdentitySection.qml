// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Which vehicle this is, and the way out of the panel. */
RowLayout {
    id: identity

    required property VehicleWatcher vehicle
    readonly property alias stateWords: glyph.words

    signal closed

    width: parent ? parent.width : 0
    spacing: Theme.space2 + 2

    Rectangle {
        implicitWidth: Theme.buttonLarge
        implicitHeight: Theme.buttonLarge
        radius: width / 2
        color: Theme.transparent
        border.color: Theme.text1
        border.width: Theme.focusWidth

        StateGlyph {
            id: glyph

            anchors.centerIn: parent
            size: Theme.space5
            motion: identity.vehicle.motion
            freshness: identity.vehicle.freshness
            placed: !identity.vehicle.hasPosition ? 0 : identity.vehicle.fixValid ? 1 : 2
            headingDeg: isNaN(identity.vehicle.headingDeg) ? 0 : identity.vehicle.headingDeg
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Figure
            strong: true
            text: identity.vehicle.name
            Accessible.role: Accessible.Heading
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            code: true
            text: identity.vehicle.model === "" ? identity.vehicle.imei
                : qsTr("%1 · %2", "identity of the device, its model").arg(identity.vehicle.imei)
                    .arg(identity.vehicle.model)
            color: Theme.text2
        }
    }
    IconButton {
        iconName: "close"
        text: qsTr("Clear the selection (Esc)")
        onClicked: identity.closed()
    }
}
