// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A thin scroll bar that is there only while there is something to scroll. */
T.ScrollBar {
    id: track

    /** What it takes from the rows beside it. */
    readonly property real room: visible ? width : 0

    implicitWidth: Theme.space2
    implicitHeight: Theme.space2
    padding: Theme.hairline
    minimumSize: 0.06
    visible: size < 1
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("Scroll bar")

    contentItem: Rectangle {
        implicitWidth: Theme.space2 - 2 * Theme.hairline
        implicitHeight: Theme.space2 - 2 * Theme.hairline
        radius: width / 2
        color: track.pressed || track.hovered ? Theme.control : Theme.lineStrong
    }
}
