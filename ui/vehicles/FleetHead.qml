// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** The column names of the fleet list. */
Item {
    id: head

    required property FleetColumns columns

    implicitHeight: Theme.tableHeadHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: head.columns.margin
        anchors.rightMargin: head.columns.margin
        spacing: 0

        HeadWord {
            Layout.preferredWidth: head.columns.glyph + Theme.space2 + head.columns.name + Theme.space1
            text: qsTr("Vehicle")
        }
        HeadWord {
            Layout.fillWidth: true
            text: head.columns.driverShown ? qsTr("Driver") : ""
        }
        HeadWord {
            Layout.preferredWidth: head.columns.speed
            horizontalAlignment: Text.AlignRight
            text: qsTr("km/h")
        }
        HeadWord {
            Layout.preferredWidth: head.columns.health
            horizontalAlignment: Text.AlignRight
            text: qsTr("Health")
        }
        HeadWord {
            Layout.preferredWidth: head.columns.age
            horizontalAlignment: Text.AlignRight
            text: qsTr("Age")
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
