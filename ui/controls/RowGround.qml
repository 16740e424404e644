// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** Ground of a list row: hover, selection with its bar, keyboard focus inside. */
Rectangle {
    id: ground

    property bool hovered: false
    property bool selected: false
    property bool focused: false
    /** Of a scroll bar over the row's end: the ring stops before it. */
    property real trackRoom: 0

    color: selected ? Theme.selected : hovered ? Theme.hover : Theme.transparent
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left // the edge where reading begins
        visible: ground.selected
        width: Theme.selectionBar
        height: parent.height
        color: Theme.text1
    }
    FocusRing {
        visible: ground.focused
        offset: 0
        anchors.rightMargin: ground.trackRoom
    }
}
