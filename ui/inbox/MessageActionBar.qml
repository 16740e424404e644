// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** What can be done with the entry on show, always in the same place. */
Rectangle {
    id: bar

    required property bool hasText
    required property bool hasRaw
    required property bool hasVehicle
    required property bool rawShown
    signal mapAsked
    signal textCopied
    signal rawCopied
    signal rawToggled

    visible: hasText || hasRaw || hasVehicle
    implicitHeight: visible ? Theme.buttonHeight + 2 * Theme.space2 : 0
    color: Theme.panel

    Hairline {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2

        ActionButton {
            visible: bar.hasVehicle
            iconName: "place"
            text: qsTr("Show on map")
            onClicked: bar.mapAsked()
        }
        ActionButton {
            visible: bar.hasText
            text: qsTr("Copy text")
            onClicked: bar.textCopied()
        }
        ActionButton {
            visible: bar.hasRaw
            checkable: false
            text: bar.rawShown ? qsTr("Hide as sent") : qsTr("Show as sent")
            hint: qsTr("The message as the service wrote it")
            onClicked: bar.rawToggled()
        }
        ActionButton {
            visible: bar.hasRaw && bar.rawShown
            text: qsTr("Copy as sent")
            onClicked: bar.rawCopied()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
