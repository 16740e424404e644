// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** What can be done about the alarm on show, always in the same place. */
Rectangle {
    id: bar

    required property bool unacked
    required property bool undoable
    /** The vehicle has reported: there is something to show of it. */
    required property bool known
    required property string acknowledgeKey
    signal acknowledged
    signal undone
    signal mapAsked
    signal vehicleAsked

    implicitHeight: buttons.implicitHeight + 2 * Theme.space3
    color: Theme.panel

    Hairline {
        width: parent.width
    }
    Flow {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space4
            rightMargin: Theme.space4
        }
        spacing: Theme.space2

        ActionButton {
            visible: bar.unacked
            kind: ActionButton.Primary
            iconName: "check"
            text: qsTr("Acknowledge")
            hint: bar.acknowledgeKey === "" ? qsTr("Says that you have seen it. The alarm itself goes on.")
                : qsTr("Says that you have seen it (%1). The alarm itself goes on.", "key").arg(bar.acknowledgeKey)
            onClicked: bar.acknowledged()
        }
        ActionButton {
            visible: bar.undoable
            text: qsTr("Undo")
            hint: qsTr("Takes the acknowledgement back, for five seconds")
            onClicked: bar.undone()
        }
        ActionButton {
            visible: bar.known
            iconName: "place"
            text: qsTr("Show on map")
            onClicked: bar.mapAsked()
        }
        ActionButton {
            visible: bar.known
            text: qsTr("Open vehicle")
            hint: qsTr("Shows everything that the vehicle reports")
            onClicked: bar.vehicleAsked()
        }
        PlainLabel {
            width: Math.min(implicitWidth, buttons.width)
            height: Theme.buttonHeight
            visible: !bar.known
            role: PlainLabel.Small
            text: qsTr("This vehicle has not reported yet.")
            color: Theme.text3
        }
    }
}
