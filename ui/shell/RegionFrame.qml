// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** The place of one region of the desk. It may float over another, and shows when the keyboard has come to it. */
Item {
    id: frame

    default property alias content: holder.data
    /** Lies over the map: takes what the pointer does, and has an edge. */
    property bool floating: false
    property bool ringed: false

    MouseArea {
        anchors.fill: parent
        visible: frame.floating
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Item {
        id: holder

        anchors.fill: parent
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.hairline
        visible: frame.floating
        color: Theme.transparent
        border.width: Theme.hairline
        border.color: Theme.lineStrong
    }
    FocusRing {
        visible: frame.ringed
        offset: 0
    }
}
