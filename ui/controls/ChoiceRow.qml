// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** One of several choices, with its words. */
T.RadioButton {
    id: choice

    implicitHeight: Theme.rowHeight
    implicitWidth: Math.ceil(words.implicitWidth) + leftPadding + rightPadding
    leftPadding: mirrored ? 0 : Theme.iconSize + Theme.space3 - Theme.selectionBar
    rightPadding: mirrored ? Theme.iconSize + Theme.space3 - Theme.selectionBar : 0
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    opacity: enabled ? 1 : Theme.disabledOpacity

    indicator: Rectangle {
        x: choice.mirrored ? choice.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: Theme.iconSize
        radius: width / 2
        color: Theme.transparent
        border.width: Theme.fine(1.5)
        border.pixelAligned: false
        border.color: choice.checked ? Theme.text1 : Theme.control

        Rectangle {
            anchors.centerIn: parent
            visible: choice.checked
            width: Theme.space2
            height: Theme.space2
            radius: width / 2
            color: Theme.text1
        }
        FocusRing {
            visible: choice.visualFocus
            radius: width / 2
        }
    }
    contentItem: PlainLabel {
        id: words

        text: choice.text
        Accessible.ignored: true
    }
}
