// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Theme

/** One figure of the fleet: what it counts, the number, and a word beside it. */
ColumnLayout {
    id: block

    required property string name
    required property int value
    property string note: ""
    /** The note on a line of its own, for a word that is too long to stand beside the number. */
    property bool noteBelow: false
    /** The symbol before the name. */
    property alias symbol: symbolLoader.sourceComponent
    /** What stands beside the number; the note if nothing is given. */
    property alias beside: besideLoader.sourceComponent

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: note === "" ? qsTr("%1: %2", "name of a figure, its value").arg(name).arg(value)
        : qsTr("%1: %2, %3", "name of a figure, its value, a note").arg(name).arg(value).arg(note)

    RowLayout {
        spacing: Theme.space4

        Loader {
            id: symbolLoader
        }
        WallLabel {
            Layout.fillWidth: true
            text: block.name
            color: Theme.text2
            Accessible.ignored: true
        }
    }
    RowLayout {
        spacing: Theme.space4

        WallLabel {
            id: number

            size: Theme.wallHugeSize
            medium: true
            text: block.value
            Accessible.ignored: true
        }
        Loader {
            id: besideLoader

            Layout.fillWidth: true
            sourceComponent: WallLabel {
                topPadding: number.height / 3
                text: block.noteBelow ? "" : block.note
                color: Theme.text3
                Accessible.ignored: true
            }
        }
    }
    WallLabel {
        Layout.fillWidth: true
        visible: block.noteBelow
        text: block.note
        color: Theme.text2
        Accessible.ignored: true
    }
}
