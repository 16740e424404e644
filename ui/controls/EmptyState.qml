// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** One sentence of what will appear here and when, and at most one thing to do about it. No picture. */
Item {
    id: empty

    required property string title
    property string text: ""
    /** Words of the button; "" = none. */
    property string actionText: ""

    signal acted

    implicitHeight: content.implicitHeight + 2 * Theme.space6
    Accessible.role: Accessible.StaticText
    Accessible.name: text === "" ? title : qsTr("%1. %2", "heading, explanation").arg(title).arg(text)

    Column {
        id: content

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space6, Theme.tooltipWidth)
        spacing: Theme.space1

        PlainLabel {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            medium: true
            wrapMode: Text.Wrap
            text: empty.title
            Accessible.ignored: true
        }
        PlainLabel {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            role: PlainLabel.Small
            wrapMode: Text.Wrap
            text: empty.text
            color: Theme.text3
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            height: button.height + Theme.space2
            visible: empty.actionText !== ""

            ActionButton {
                id: button

                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                text: empty.actionText
                onClicked: empty.acted()
            }
        }
    }
}
