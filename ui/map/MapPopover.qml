// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme
import Waypost.Controls

/** Something that opens over the map for a while: Esc or a press elsewhere closes it. */
T.Popup {
    id: popover

    required property string name

    // A template has no size of its own.
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space2
    margins: Theme.space2
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: MenuGround {
        Accessible.ignored: false
        Accessible.role: Accessible.PopupMenu
        Accessible.name: popover.name
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
