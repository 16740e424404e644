// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One alarm of the inbox: symbol, when, whose, what, how far it was handled. */
Item {
    id: row

    required property int index
    required property string key
    required property string vehicleName
    required property string name
    required property string subject
    required property int priority
    required property int alarmState
    required property int count
    required property double firstMs
    required property int storeRow

    required property Format format
    required property double nowMs
    required property bool selected
    required property bool focused

    readonly property bool unacked: alarmState === AlarmState.ActiveUnacked || alarmState === AlarmState.ClearedUnacked
    readonly property string stateWords: alarmState === AlarmState.ActiveUnacked ? qsTr("Unacknowledged")
        : alarmState === AlarmState.ActiveAcked ? qsTr("Acknowledged")
        : alarmState === AlarmState.ClearedUnacked ? qsTr("Cleared, unacknowledged") : qsTr("Cleared")
    readonly property string alarmWords: {
        const words = subject === "" ? name : qsTr("%1, %2", "alarm, what it is about").arg(name).arg(subject);
        return count > 1 ? qsTr("%1 (%2 times)", "alarm, how often it was raised").arg(words).arg(count) : words;
    }

    signal chosen
    signal acknowledged

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: qsTr("%1, %2: %3, %4, %5 ago", "priority, vehicle, alarm, state, age").arg(symbol.words)
        .arg(vehicleName).arg(alarmWords).arg(stateWords).arg(age.text)
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
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2

        AlarmSymbol {
            id: symbol

            Layout.preferredWidth: Theme.space6
            priority: row.priority
            unacked: row.unacked
            blinks: row.alarmState === AlarmState.ActiveUnacked
            size: Theme.space3 + Theme.hairline
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.preferredWidth: Theme.textPx(56)
            role: PlainLabel.Small
            text: row.format.time(row.firstMs)
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            id: age

            Layout.preferredWidth: Theme.textPx(44)
            role: PlainLabel.Small
            text: row.format.age(row.nowMs, row.firstMs)
            color: Theme.text3
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.preferredWidth: row.width > Theme.px(480) ? Theme.textPx(112) : Theme.textPx(80)
            medium: true
            elide: Text.ElideMiddle
            text: row.vehicleName
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            medium: row.unacked
            text: row.alarmWords
            color: row.unacked ? Theme.text1 : Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.preferredWidth: Theme.textPx(100)
            visible: row.width > Theme.px(520)
            role: PlainLabel.Small
            text: row.stateWords
            color: row.unacked ? Theme.text1 : Theme.text2
            Accessible.ignored: true
        }
        ActionButton {
            visible: row.unacked && row.selected
            implicitHeight: Theme.buttonSmall
            focusPolicy: Qt.NoFocus
            iconName: "check"
            text: qsTr("Acknowledge")
            hint: qsTr("Says that you have seen it (A)")
            onClicked: row.acknowledged()
        }
        IconButton {
            visible: row.unacked && !row.selected
            implicitHeight: Theme.buttonSmall
            focusPolicy: Qt.NoFocus
            iconName: "check"
            text: qsTr("Acknowledge: %1, %2", "vehicle, alarm").arg(row.vehicleName).arg(row.alarmWords)
            onClicked: row.acknowledged()
        }
        Item {
            visible: !row.unacked
            implicitWidth: Theme.buttonHeight
        }
    }
}
