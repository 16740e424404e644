// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The saved views, to be renamed and deleted. What is changed counts at once. */
DialogFrame {
    id: dialog

    required property SavedViews saved

    name: qsTr("Saved views")
    headed: true

    onOpened: (names.itemAt(0) as NameRow)?.take()

    component NameRow: RowLayout {
        id: row

        required property int slot
        required property string name

        /** Ready to be typed over. */
        function take(): void {
            entry.forceActiveFocus(Qt.PopupFocusReason);
            entry.selectAll();
        }

        Layout.fillWidth: true
        spacing: Theme.space2

        KeyCap {
            keyName: row.slot.toString()
        }
        TextEntry {
            id: entry

            Layout.fillWidth: true
            implicitHeight: Theme.buttonHeight
            name: qsTr("Name of view %1").arg(row.slot)
            text: row.name
            maximumLength: 64
            onEditingFinished: {
                if (!dialog.saved.rename(row.slot, text))
                    text = row.name; // a view has a name
            }
        }
        IconButton {
            iconName: "trash"
            text: qsTr("Delete %1", "a saved view").arg(row.name)
            onClicked: dialog.saved.remove(row.slot)
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.space2

        Repeater {
            id: names

            model: dialog.saved
            NameRow {}
        }
        EmptyState {
            Layout.fillWidth: true
            visible: dialog.saved.count === 0
            title: qsTr("No saved views")
            text: qsTr("Save what the map shows from the menu at its top left.")
        }
    }
}
