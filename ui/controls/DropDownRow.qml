// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** One value of a drop-down, with a mark if it is the one that holds. */
T.ItemDelegate {
    id: row

    property bool marked: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: marked

    contentItem: MenuRowWords {
        row: row
        marked: row.marked
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down ? Theme.selected : row.highlighted ? Theme.hover : Theme.transparent
    }
}
