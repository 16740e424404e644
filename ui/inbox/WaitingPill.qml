// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** "3 new": what would have come into a list while somebody was in it, and the way to let it in. */
T.Button {
    id: pill

    required property int count
    /** The highest Priority among them; None for what has none. */
    property int priority: Priority.None

    visible: count > 0
    implicitWidth: Math.ceil(content.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Theme.buttonSmall
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    text: qsTr("%n new", "rows that wait until nobody is in the list", count)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: qsTr("Shows them in the list")

    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.space2

            AlarmSymbol {
                anchors.verticalCenter: parent.verticalCenter
                priority: pill.priority
                unacked: true
                size: Theme.px(12)
                Accessible.ignored: true
            }
            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                role: PlainLabel.Small
                strong: true
                text: pill.text
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: pill.hovered ? Theme.hover : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.control
    }

    Hint {
        visible: pill.hovered
        text: qsTr("They wait while you are in the list, so that nothing moves under the pointer. Click to show them.")
    }
}
