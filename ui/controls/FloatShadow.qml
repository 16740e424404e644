// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/**
 * The shadow of what floats, behind its parent. Rectangles one within the other instead of a blur: they look the same
 * around a box, cost nothing while nothing changes, and every renderer draws them.
 */
Item {
    id: shadow

    readonly property Rectangle box: parent as Rectangle
    readonly property int steps: 10
    readonly property real reach: Theme.shadowBlur / 2

    anchors.fill: parent
    anchors.topMargin: Theme.space3
    anchors.bottomMargin: -Theme.space3
    z: -1
    Accessible.ignored: true

    Repeater {
        model: shadow.steps

        Rectangle {
            required property int index
            readonly property real spread: shadow.reach * (1 - 2 * index / (shadow.steps - 1))

            anchors.fill: parent
            anchors.margins: -spread
            radius: Math.max(0, (shadow.box?.radius ?? 0) + spread)
            color: Qt.alpha(Theme.floatShadow, Theme.floatShadow.a / shadow.steps)
        }
    }
}
