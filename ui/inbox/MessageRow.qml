// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One entry of the inbox. The text is the sender's own: one line, elided, never markup. */
Item {
    id: row

    required property int index
    required property double rowId
    required property string type
    required property string kind
    required property double fromId
    required property string fromName
    required property string text
    required property double sentMs
    required property double receivedMs
    required property bool read
    required property list<fieldText> alarmFields
    required property list<fieldText> fields
    required property string raw
    required property string vehicleImei

    required property Format format
    required property double nowMs
    required property bool selected
    required property bool focused

    readonly property bool gap: kind === "gap"
    readonly property string sender: gap ? qsTr("Gap")
        : fromName !== "" ? fromName
        : fromId === 0 ? qsTr("System")
        : fromId === 1 ? qsTr("Alarm")
        : isNaN(fromId) ? qsTr("Unknown sender") : qsTr("User %1", "sender by number").arg(fromId)
    readonly property string iconName: gap ? "off" : kind === "alarm" ? "bell" : kind === "file" ? "file" : "message"

    signal chosen

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: read ? qsTr("%1, %2 ago: %3", "sender, age, text").arg(sender).arg(age.text).arg(text)
        : qsTr("Unread, %1, %2 ago: %3", "sender, age, text").arg(sender).arg(age.text).arg(text)
    Accessible.onPressAction: row.chosen()

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        selected: row.selected
        focused: row.focused
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.chosen()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space3
        spacing: Theme.space2

        Item {
            Layout.preferredWidth: Theme.space6
            implicitHeight: Theme.iconSize

            Icon {
                anchors.centerIn: parent
                name: row.iconName
                size: Theme.iconSmall
                color: row.read ? Theme.text3 : Theme.text1
            }
        }
        PlainLabel {
            Layout.preferredWidth: Theme.textPx(56)
            role: PlainLabel.Small
            text: row.format.time(isNaN(row.sentMs) ? row.receivedMs : row.sentMs)
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            id: age

            Layout.preferredWidth: Theme.textPx(44)
            role: PlainLabel.Small
            text: row.format.age(row.nowMs, isNaN(row.sentMs) ? row.receivedMs : row.sentMs)
            color: Theme.text3
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.preferredWidth: row.width > Theme.px(480) ? Theme.textPx(112) : Theme.textPx(80)
            medium: true
            text: row.sender
            color: row.gap ? Theme.text2 : Theme.text1
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            medium: !row.read
            text: row.text
            color: row.read ? Theme.text2 : Theme.text1
            Accessible.ignored: true
        }
        Rectangle {
            visible: !row.read
            implicitWidth: Theme.space2 - 2
            implicitHeight: Theme.space2 - 2
            radius: width / 2
            color: Theme.text1
        }
    }
}
