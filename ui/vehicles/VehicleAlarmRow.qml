// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** An open alarm of the vehicle shown, on its tint, with the button that answers it. */
Rectangle {
    id: row

    required property string key
    required property string name
    required property string subject
    required property int priority
    required property int alarmState
    required property double firstMs

    required property Format format
    required property double nowMs
    /** What the alarm is about, in words: the wheel of a sensor. */
    required property string place
    readonly property bool unacked: alarmState === AlarmState.ActiveUnacked || alarmState === AlarmState.ClearedUnacked

    signal acknowledged

    width: parent ? parent.width : 0
    implicitHeight: Theme.rowHeight
    radius: Theme.radius
    color: edge.ground(priority)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3", "alarm, symbol words, age").arg(words.text).arg(symbol.Accessible.name)
        .arg(age.text)

    TintEdge {
        id: edge

        priority: row.priority
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space1
        spacing: Theme.space2

        AlarmSymbol {
            id: symbol

            priority: row.priority
            unacked: row.unacked
            blinks: row.alarmState === AlarmState.ActiveUnacked
        }
        PlainLabel {
            id: words

            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            hinted: true
            role: PlainLabel.Small
            medium: row.unacked
            text: row.place === "" ? row.name
                : qsTr("%1, %2", "alarm, what it is about").arg(row.name).arg(row.place)
            Accessible.ignored: true

            Hint {
                visible: wordsHover.hovered && words.truncated
                text: words.text
            }
            HoverHandler {
                id: wordsHover
            }
        }
        PlainLabel {
            id: age

            role: PlainLabel.Small
            text: row.format.age(row.nowMs, row.firstMs)
            color: Theme.text2
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            visible: row.unacked
            implicitHeight: Theme.buttonSmall
            iconName: "check"
            text: qsTr("Acknowledge")
            hint: qsTr("Says that you have seen it. The alarm itself goes on until its cause ends.")
            onClicked: row.acknowledged()
        }
        PlainLabel {
            visible: !row.unacked
            rightPadding: Theme.space1
            role: PlainLabel.Small
            text: qsTr("Acknowledged")
            color: Theme.text2
        }
    }
}
