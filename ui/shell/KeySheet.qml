// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Theme

/** Every key of the desk, by section. */
DialogFrame {
    id: sheet

    required property ActionRegistry actions
    readonly property list<DeskAction> keyed: actions.actions.filter(action => action.onSheet && action.keyText !== "")
    readonly property list<string> groups: keyed.map(action => action.group)
        .filter((group, at, all) => all.indexOf(group) === at)

    /** Fills the first column to a half of the lines, a section at a time. */
    function columnOf(at: int): int {
        const before = keyed.filter(action => groups.indexOf(action.group) < at).length;
        return columns > 1 && before + at >= (keyed.length + groups.length) / 2 ? 1 : 0;
    }

    name: qsTr("Keys")
    headed: true
    width: Math.min(columns * Theme.keyColumnWidth + 2 * Theme.space8, (parent?.width ?? 0) - 2 * Theme.space4)
    height: Math.min(implicitHeight, (parent?.height ?? 0) - 2 * Theme.space4)
    readonly property int columns: parent && parent.width >= 2 * Theme.keyColumnWidth + 4 * Theme.space8 ? 2 : 1

    contentItem: Flickable {
        id: flick

        implicitHeight: content.implicitHeight
        contentHeight: content.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: interactive
        interactive: contentHeight > height
        T.ScrollBar.vertical: ScrollTrack {}

        Keys.onDownPressed: flick.flick(0, -Theme.panelMax)
        Keys.onUpPressed: flick.flick(0, Theme.panelMax)

        RowLayout {
            id: content

            width: flick.width - (flick.interactive ? Theme.space3 : 0) // of the scroll bar
            spacing: Theme.space8
            uniformCellSizes: true

            Repeater {
                model: sheet.columns

                Column {
                    id: column

                    required property int index

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.space3

                    Repeater {
                        model: sheet.groups.filter((group, at) => sheet.columnOf(at) === column.index)

                        KeySection {
                            required property string modelData

                            width: column.width
                            title: modelData
                            actions: sheet.keyed.filter(action => action.group === modelData)
                        }
                    }
                }
            }
        }
    }
}
