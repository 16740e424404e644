// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What belongs to the files in the head of the inbox: tidying the list, and how much of it is gone. */
RowLayout {
    id: tools

    required property DownloadListModel downloads

    spacing: Theme.space2

    PlainLabel {
        visible: tools.downloads.removedCount > 0
        role: PlainLabel.Small
        text: qsTr("%n removed", "entries that are no longer in the list", tools.downloads.removedCount)
        color: Theme.text3
    }
    ActionButton {
        visible: tools.downloads.endedCount > 0
        implicitHeight: Theme.buttonSmall
        kind: ActionButton.Ghost
        text: qsTr("Remove %n ended", "entries of the list: files that are saved or failed", tools.downloads.endedCount)
        hint: qsTr("Takes saved and failed files off this list. Files on the disk stay where they are.")
        onClicked: tools.downloads.removeEnded()
    }
}
