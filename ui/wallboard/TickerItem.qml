// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One alarm of the ticker: which vehicle, what, how long ago and whether anybody saw it. */
RowLayout {
    id: item

    required property string vehicleName
    required property string name
    required property int priority
    required property int alarmState
    required property real lastMs
    /** False: the journal could not take it, and it would not outlast a crash. */
    required property bool saved
    required property Format format
    required property real nowMs

    readonly property bool unacked: alarmState === AlarmState.ActiveUnacked || alarmState === AlarmState.ClearedUnacked
    readonly property string age: format.age(nowMs, lastMs)

    spacing: Theme.space6
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3", "vehicle, alarm, age").arg(vehicleName).arg(name).arg(age)
    Accessible.description: notSaved.visible ? notSaved.text : ""

    AlarmSymbol {
        priority: item.priority
        unacked: item.unacked
        size: Theme.wallMark
    }
    ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.space4

            WallLabel {
                size: Theme.wallSize
                strong: true
                text: item.vehicleName
            }
            WallLabel {
                Layout.fillWidth: true
                size: Theme.wallSize
                medium: true
                text: item.name
            }
        }
        RowLayout {
            spacing: Theme.space5

            WallLabel {
                text: item.unacked ? qsTr("Unacknowledged") : qsTr("Acknowledged")
                color: Theme.text2
            }
            WallLabel {
                id: notSaved

                visible: !item.saved
                medium: true
                text: qsTr("Not saved", "an alarm that could not be written to the disk")
                color: Theme.criticalText
            }
            WallLabel {
                Layout.fillWidth: true
                text: item.age
            }
        }
    }
}
