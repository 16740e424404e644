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
    required property double gapEndMs
    /** What the list of alarms calls the alarm that this is about; "" = it is about none of a known kind. */
    required property string alarmName
    /** Only in memory while the disk refuses. */
    required property bool saved

    required property Format format
    required property double nowMs
    required property bool selected
    required property bool focused
    /** Of the scroll bar over its end. */
    property real trackRoom: 0
    /** What is written of it: the alarm's name first, for both lists call it the same. */
    readonly property string words: alarmName !== "" ? alarmName : beginning
    /** Of its text; the row has one line, and the text may be as long as a book. */
    readonly property string beginning: text.slice(0, 300)
    readonly property double momentMs: isNaN(sentMs) ? receivedMs : sentMs

    readonly property bool gap: kind === "gap"
    readonly property string sender: gap ? qsTr("Gap")
        : fromName !== "" ? fromName
        : fromId === 0 ? qsTr("System")
        : fromId === 1 ? qsTr("Alarm")
        : isNaN(fromId) ? qsTr("Unknown sender") : qsTr("User %1", "sender by number").arg(fromId)
    readonly property string kindWords: gap ? qsTr("Gap") : kind === "alarm" ? qsTr("Alarm")
        : kind === "file" ? qsTr("File") : qsTr("Message")
    readonly property string iconName: gap ? "off" : kind === "alarm" ? "bell" : kind === "file" ? "file" : "message"

    signal chosen

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: read ? qsTr("%1, %2 ago: %3", "sender, age, text").arg(sender).arg(format.age(nowMs, momentMs)).arg(words)
        : qsTr("Unread, %1, %2 ago: %3", "sender, age, text").arg(sender).arg(format.age(nowMs, momentMs)).arg(words)
    Accessible.onPressAction: row.chosen()

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        selected: row.selected
        focused: row.focused
        trackRoom: row.trackRoom
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.chosen()
    }

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.space3
        spacing: 0

        Item {
            Layout.preferredWidth: Theme.px(34)
            Layout.fillHeight: true

            Icon {
                anchors.centerIn: parent
                name: row.iconName
                size: Theme.iconSmall
                color: row.read ? Theme.text3 : Theme.text1
            }
            HoverHandler {
                id: iconHover
            }
            Loader {
                active: iconHover.hovered
                sourceComponent: Hint {
                    visible: true
                    text: row.kindWords
                }
            }
        }
        RowCell {
            Layout.preferredWidth: Theme.textPx(60)
            text: row.format.time(row.momentMs)
            fullText: row.format.dateTime(row.momentMs)
            color: Theme.text2
        }
        RowCell {
            Layout.preferredWidth: Theme.textPx(52)
            visible: row.width >= Theme.textPx(520)
            text: row.format.age(row.nowMs, row.momentMs)
            color: Theme.text3
        }
        RowCell {
            Layout.preferredWidth: row.width >= Theme.textPx(520) ? Theme.textPx(112) : Theme.textPx(76)
            Layout.rightMargin: Theme.space2
            role: PlainLabel.Body
            medium: true
            text: row.sender
            color: row.gap ? Theme.text2 : Theme.text1
        }
        RowCell {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + Theme.space2
            role: PlainLabel.Body
            medium: !row.read
            text: row.words
            color: row.read ? Theme.text2 : Theme.text1
        }
        RowCell {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            visible: row.alarmName !== "" && row.width >= Theme.textPx(520)
            text: row.beginning
            color: Theme.text3
        }
        RowCell {
            Layout.leftMargin: Theme.space2
            visible: !row.saved
            text: qsTr("Not saved", "a message that is only in memory")
            color: Theme.criticalText
        }
        Item {
            Layout.fillWidth: true
        }
        Rectangle {
            visible: !row.read
            Layout.leftMargin: Theme.space2
            implicitWidth: Theme.px(6)
            implicitHeight: Theme.px(6)
            radius: width / 2
            color: Theme.text1
        }
    }
}
