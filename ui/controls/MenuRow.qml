// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** One line of a menu: a mark if it holds now, the words, the key. */
T.MenuItem {
    id: row

    /** The one that holds now. */
    property bool marked: false
    property string iconName: ""
    property string keyText: (action as DeskAction)?.keyText ?? ""

    implicitWidth: Math.max(Theme.menuWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: keyText
    Accessible.checked: marked

    contentItem: MenuRowWords {
        row: row
        marked: row.marked
        iconName: row.iconName
        keyText: row.keyText
        opens: row.subMenu !== null
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down ? Theme.selected : row.highlighted || row.hovered ? Theme.hover : Theme.transparent
    }
}
