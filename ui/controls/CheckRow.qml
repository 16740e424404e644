// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** On or off, with its words. */
T.CheckBox {
    id: check

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight)
    implicitWidth: Math.ceil(words.implicitWidth) + leftPadding + rightPadding
    leftPadding: mirrored ? 0 : Theme.iconSize + Theme.space3 - Theme.selectionBar
    rightPadding: mirrored ? Theme.iconSize + Theme.space3 - Theme.selectionBar : 0
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    opacity: enabled ? 1 : Theme.disabledOpacity

    indicator: Rectangle {
        x: check.mirrored ? check.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: Theme.iconSize
        radius: Theme.radiusSmall
        color: check.checked ? Theme.text1 : Theme.transparent
        border.width: Theme.fine(1.5)
        border.pixelAligned: false
        border.color: check.checked ? Theme.text1 : Theme.control

        Icon {
            anchors.centerIn: parent
            visible: check.checked
            name: "check"
            size: Theme.space3
            color: Theme.panel
        }
        FocusRing {
            visible: check.visualFocus
            radius: Theme.radiusSmall + offset
        }
    }
    contentItem: PlainLabel {
        id: words

        text: check.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
