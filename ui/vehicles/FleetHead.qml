// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The column names of the fleet list. */
Item {
    id: head

    required property FleetColumns columns
    required property Format format

    implicitHeight: Theme.tableHeadHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: head.columns.margin
        anchors.rightMargin: head.columns.margin
        spacing: 0

        HeadWord {
            Layout.preferredWidth: head.columns.nameStart - head.columns.margin + head.columns.name
            text: qsTr("Vehicle")
        }
        HeadWord {
            Layout.fillWidth: true
            text: head.columns.driverShown ? qsTr("Driver") : ""
        }
        HeadWord {
            Layout.preferredWidth: head.columns.speed + head.columns.alarm / 2
            horizontalAlignment: Text.AlignRight
            text: head.format.speedUnit
        }
        HeadWord {
            Layout.preferredWidth: head.columns.health
            horizontalAlignment: Text.AlignRight
            text: qsTr("Health", "column of marks for battery, fuel and tires")
        }
        HeadWord {
            Layout.preferredWidth: head.columns.age
            horizontalAlignment: Text.AlignRight
            text: qsTr("Age", "how old the last report is")
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    component HeadWord: PlainLabel {
        role: PlainLabel.Micro
        color: Theme.text3
    }
}
