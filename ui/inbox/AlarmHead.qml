// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** The head of the table of alarms. */
Item {
    id: head

    required property AlarmColumns columns

    implicitHeight: Theme.tableHeadHeight + Theme.space1
    Accessible.ignored: true

    component Name: PlainLabel {
        role: PlainLabel.Micro
        color: Theme.text3
        Accessible.ignored: true
    }

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.space2
        spacing: 0

        Name {
            Layout.leftMargin: head.columns.symbol
            Layout.preferredWidth: head.columns.raised
            text: qsTr("Raised")
        }
        Name {
            Layout.preferredWidth: head.columns.age
            visible: head.columns.showAge
            text: qsTr("Age")
        }
        Name {
            Layout.preferredWidth: head.columns.vehicle
            text: qsTr("Vehicle")
        }
        Name {
            Layout.fillWidth: true
            text: qsTr("Alarm")
        }
        Name {
            Layout.preferredWidth: head.columns.evidence
            visible: head.columns.showEvidence
            text: qsTr("Evidence")
        }
        Name {
            Layout.preferredWidth: head.columns.stateWords
            visible: head.columns.showState
            text: qsTr("State")
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
