// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Which alarms are shown: by priority, by how far they were handled, by kind. */
FilterPopup {
    id: menu

    required property AlarmInboxModel model

    name: qsTr("Filter of the alarms")

    component PriorityRow: CheckRow {
        id: row

        required property int priority

        Layout.fillWidth: true
        checked: (menu.model.hiddenPriorities >> priority & 1) === 0
        onToggled: menu.model.setPriorityShown(priority, checked)

        AlarmSymbol {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            priority: row.priority
            unacked: true
            blinks: false
            size: Theme.px(12)
            Accessible.ignored: true
        }
    }

    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Priority")
    }
    PriorityRow {
        priority: Priority.Critical
        text: qsTr("Critical")
    }
    PriorityRow {
        priority: Priority.High
        text: qsTr("High")
    }
    PriorityRow {
        priority: Priority.Medium
        text: qsTr("Medium")
    }
    PriorityRow {
        priority: Priority.Low
        text: qsTr("Low")
    }
    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Also show")
    }
    CheckRow {
        Layout.fillWidth: true
        text: qsTr("Acknowledged, still active")
        checked: menu.model.showAcknowledged
        onToggled: menu.model.showAcknowledged = checked
    }
    CheckRow {
        Layout.fillWidth: true
        text: qsTr("Cleared")
        checked: menu.model.showCleared
        onToggled: menu.model.showCleared = checked
    }
    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Kind")
    }
    ChoiceRow {
        Layout.fillWidth: true
        text: qsTr("Every kind")
        checked: menu.model.kind === ""
        onClicked: menu.model.kind = ""
    }
    Repeater {
        // Made when somebody looks: what alarms there are comes from outside, and in a storm.
        model: menu.visible ? menu.model.kinds : []

        ChoiceRow {
            required property labelledText modelData

            Layout.fillWidth: true
            text: modelData.label
            checked: menu.model.kind === modelData.value
            onClicked: menu.model.kind = modelData.value
        }
    }
    ActionButton {
        Layout.topMargin: Theme.space2
        visible: menu.model.filtered
        text: qsTr("Show every open alarm")
        onClicked: menu.model.resetFilter()
    }
}
