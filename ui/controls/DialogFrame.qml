// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A dialog in the middle of its window, over a scrim, with nothing but its content. */
T.Popup {
    id: frame

    required property string name

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Theme.dialogWidth
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.space8
    margins: Theme.space4
    modal: true
    focus: true

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radiusDialog
        Accessible.role: Accessible.Dialog
        Accessible.name: frame.name
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.popoverMs
        }
    }
}
