// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** How far back a search has looked, and the way to look further. */
Rectangle {
    id: reach

    required property InboxFilterModel messages
    required property Format format

    implicitHeight: Theme.rowHeight
    color: Theme.sunken

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        spacing: Theme.space3

        PlainLabel {
            role: PlainLabel.Small
            text: qsTr("%n found", "entries of the inbox", reach.messages.count)
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: isNaN(reach.messages.searchedBackMs) ? qsTr("There is nothing to search yet.")
                : reach.messages.complete ? qsTr("Searched everything that is kept, back to %1.", "date and time")
                    .arg(reach.format.dateTime(reach.messages.searchedBackMs))
                : qsTr("Searched back to %1.", "date and time").arg(reach.format.dateTime(reach.messages.searchedBackMs))
            color: Theme.text3
        }
        ActionButton {
            visible: !reach.messages.complete
            enabled: !reach.messages.looking
            implicitHeight: Theme.buttonSmall
            text: qsTr("Search further back")
            onClicked: reach.messages.searchFurther()
        }
    }
}
