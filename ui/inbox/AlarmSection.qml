// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The head of a group of alarms in the table: what they have in common, and how many they are. */
Item {
    id: head

    required property string section
    required property AlarmInboxModel model

    readonly property int group: Number(section)
    readonly property int count: group === AlarmInboxModel.ToAcknowledge ? model.unackedCount
        : group === AlarmInboxModel.Acknowledged ? model.ackedCount : model.clearedCount

    implicitHeight: Theme.tableHeadHeight + Theme.space1
    Accessible.role: Accessible.Heading
    Accessible.name: title.text
    Accessible.description: number.text

    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(14)
        spacing: Theme.space2

        PlainLabel {
            id: title

            role: PlainLabel.Small
            strong: true
            text: head.group === AlarmInboxModel.ToAcknowledge ? qsTr("Needs acknowledgement")
                : head.group === AlarmInboxModel.Acknowledged ? qsTr("Acknowledged, still active") : qsTr("Cleared")
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            id: number

            role: PlainLabel.Small
            text: head.group === AlarmInboxModel.ToAcknowledge ? qsTr("%n alarm(s)", "", head.count)
                : head.count.toString()
            color: Theme.text3
            Accessible.ignored: true
        }
    }
}
