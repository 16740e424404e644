// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Theme

/** The names of the pages. One tab stop; arrow keys walk, and the page follows. */
ListView {
    id: list

    /** A count for a model: a change of the language renames the pages and does not leave the one on show. */
    required property list<string> names

    model: names.length
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Pages of the settings")
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            currentIndex = 0;
        else if (event.key === Qt.Key_End)
            currentIndex = count - 1;
        else
            return;
        event.accepted = true;
    }
    T.ScrollBar.vertical: ScrollTrack {}

    delegate: Item {
        id: row

        required property int index
        readonly property string name: list.names[index] ?? ""

        width: ListView.view?.width ?? 0
        implicitHeight: Theme.rowHeight
        Accessible.role: Accessible.ListItem
        Accessible.name: name
        Accessible.selectable: true
        Accessible.selected: ListView.isCurrentItem

        RowGround {
            anchors.fill: parent
            hovered: hover.hovered
            selected: row.ListView.isCurrentItem
            focused: row.ListView.isCurrentItem && (row.ListView.view?.activeFocus ?? false)
        }
        PlainLabel {
            anchors.fill: parent
            anchors.leftMargin: Theme.space5
            anchors.rightMargin: Theme.space3
            text: row.name
            medium: row.ListView.isCurrentItem
            color: row.ListView.isCurrentItem ? Theme.text1 : Theme.text2
            Accessible.ignored: true
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: {
                row.ListView.view.currentIndex = row.index;
                row.ListView.view.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }
}
