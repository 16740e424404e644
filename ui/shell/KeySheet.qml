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
    readonly property list<DeskAction> keyed: actions.actions.filter(action => action.keyText !== "")
    readonly property list<string> groups: keyed.map(action => action.group)
        .filter((group, at, all) => all.indexOf(group) === at)

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

        GridLayout {
            id: content

            width: flick.width
            columns: sheet.columns
            columnSpacing: Theme.space8
            rowSpacing: Theme.space4
            uniformCellWidths: true

            Repeater {
                model: sheet.groups

                Column {
                    id: section

                    required property string modelData

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop

                    SectionHead {
                        width: parent.width
                        title: section.modelData
                    }
                    Repeater {
                        model: sheet.keyed.filter(action => action.group === section.modelData)

                        KeyLine {
                            required property DeskAction modelData

                            width: parent?.width ?? 0
                            text: modelData.text
                            keyText: modelData.keyText
                        }
                    }
                }
            }
        }
    }
}
