// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A tooltip: the full text of something elided, or a button's words and key. */
T.ToolTip {
    id: hint

    delay: Theme.tooltipDelayMs
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + Theme.space1 : 0
    margins: Theme.space2
    padding: Theme.space1
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    implicitWidth: Math.min(Theme.tooltipWidth, Math.ceil(content.implicitWidth) + leftPadding + rightPadding)
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: PlainLabel {
        id: content

        role: PlainLabel.Small
        text: hint.text
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radiusSmall
    }
}
