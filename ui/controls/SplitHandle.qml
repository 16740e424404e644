// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Waypost.Theme

/** The 1 px gap between two panels, 7 px wide for the pointer. */
Rectangle {
    id: handle

    implicitWidth: Theme.hairline
    implicitHeight: Theme.hairline
    color: SplitHandle.pressed || SplitHandle.hovered ? Theme.control : Theme.bg
    containmentMask: Item {
        readonly property int reach: (Theme.splitterHit - Theme.hairline) / 2
        readonly property bool upright: handle.height > handle.width

        x: upright ? -reach : 0
        y: upright ? 0 : -reach
        width: upright ? Theme.splitterHit : handle.width
        height: upright ? handle.height : Theme.splitterHit
    }
    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("Border between two panels")
}
