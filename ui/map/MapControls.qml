// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** The buttons on the map. */
Rectangle {
    id: box

    required property bool canFollow
    required property bool following

    signal zoomRequested(int step)
    signal fitRequested
    signal followRequested(bool on)

    implicitWidth: buttons.implicitWidth + 2 * Theme.space1
    implicitHeight: buttons.implicitHeight + 2 * Theme.space1
    radius: Theme.radiusBox
    color: Theme.panel
    border.color: Theme.line
    border.width: Theme.hairline

    Column {
        id: buttons

        anchors.centerIn: parent
        spacing: Theme.space1

        IconButton {
            iconName: "plus"
            text: qsTr("Zoom in (+)")
            onClicked: box.zoomRequested(1)
        }
        IconButton {
            iconName: "minus"
            text: qsTr("Zoom out (−)")
            onClicked: box.zoomRequested(-1)
        }
        IconButton {
            iconName: "fit"
            text: qsTr("Show the whole fleet (0)")
            onClicked: box.fitRequested()
        }
        IconButton {
            iconName: "follow"
            text: qsTr("Follow the selected vehicle (F)")
            enabled: box.canFollow
            checked: box.following
            onClicked: box.followRequested(!box.following)
        }
    }
}
