// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The 2 px ring around what the keyboard is on. Rows wear it inside (offset 0), everything else 2 px outside. */
Rectangle {
    property int offset: 2 * Theme.focusWidth

    anchors.fill: parent
    anchors.margins: -offset
    color: Theme.transparent
    border.color: Theme.focus
    border.width: Theme.focusWidth
    z: 1
    Accessible.ignored: true
}
