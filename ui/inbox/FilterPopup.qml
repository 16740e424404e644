// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Theme

/** The choices of a filter under its button; they scroll where there are many. */
T.Popup {
    id: popup

    default property alias choices: column.data
    required property string name

    width: Theme.menuWidth + Theme.px(60)
    implicitHeight: Math.min(contentHeight + topPadding + bottomPadding, (parent?.Window.height ?? 0) * 0.7)
    contentHeight: column.implicitHeight
    padding: Theme.space3
    topPadding: Theme.space1
    margins: Theme.space2
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Flickable {
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollTrack {}

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 0
        }
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radiusBox
        Accessible.role: Accessible.PopupMenu
        Accessible.name: popup.name
    }
}
