// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Theme

/** A tooltip: the full text of something elided, or a button's words and its key. */
T.ToolTip {
    id: hint

    /** The key that does the same, as it is called on this computer. */
    property string keyText: ""

    delay: Theme.tooltipDelayMs
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + Theme.space1 : 0
    margins: Theme.space2
    padding: Theme.space1
    leftPadding: Theme.space2
    rightPadding: keyText === "" ? Theme.space2 : Theme.space1
    implicitWidth: Math.min(Theme.tooltipWidth, Math.ceil(content.implicitWidth) + leftPadding + rightPadding)
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: RowLayout {
        id: content

        spacing: Theme.space2

        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: hint.text
            wrapMode: Text.Wrap
        }
        KeyCap {
            visible: hint.keyText !== ""
            keyName: hint.keyText
        }
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radiusSmall
    }
}
