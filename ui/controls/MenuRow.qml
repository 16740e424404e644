// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Theme

/** One line of a menu or list that opens: a mark if it is the chosen one, the words, the key. */
T.MenuItem {
    id: row

    /** The one that holds now. */
    property bool marked: false
    property string iconName: ""
    property string keyText: (action as DeskAction)?.keyText ?? ""

    implicitWidth: Math.max(Theme.menuWidth, content.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: keyText
    Accessible.checked: marked

    contentItem: RowLayout {
        id: content

        spacing: Theme.space2

        Icon {
            opacity: row.marked || row.iconName !== "" ? 1 : 0
            name: row.marked ? "check" : row.iconName
            size: Theme.iconSmall
            color: row.enabled ? Theme.text2 : Theme.text3
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: row.text
            color: row.enabled ? Theme.text1 : Theme.text3
            Accessible.ignored: true
        }
        PlainLabel {
            visible: text !== ""
            role: PlainLabel.Micro
            text: row.keyText
            color: Theme.text3
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down ? Theme.selected : row.highlighted || row.hovered ? Theme.hover : Theme.transparent

        FocusRing {
            visible: row.visualFocus
            offset: 0
            radius: Theme.radiusSmall
        }
    }
}
