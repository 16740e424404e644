// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** One tab of a panel's head: a word, what waits behind it, and a line under the open one. */
T.TabButton {
    id: tab

    property int count: 0
    property bool urgent: false

    implicitWidth: Math.ceil(content.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Theme.panelHeadHeight
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? qsTr("%1, %n new", "tab with the number of unread entries", count).arg(text) : text

    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.space2

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                medium: true
                text: tab.text
                color: tab.checked || tab.hovered ? Theme.text1 : Theme.text2
                Accessible.ignored: true
            }
            CountBadge {
                anchors.verticalCenter: parent.verticalCenter
                count: tab.count
                urgent: tab.urgent
            }
        }
    }
    background: Item {
        Rectangle {
            visible: tab.checked
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                leftMargin: Theme.space2 + 2
                rightMargin: Theme.space2 + 2
            }
            height: Theme.selectionBar
            radius: height / 2
            color: Theme.text1
        }
        FocusRing {
            visible: tab.visualFocus
            offset: -Theme.focusWidth
            radius: Theme.radius
        }
    }
}
