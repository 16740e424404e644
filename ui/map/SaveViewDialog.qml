// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Asks what the view on show is to be called, and by which number. */
DialogFrame {
    id: dialog

    required property SavedViews saved
    /** Number of the saved view on show, 0 = none of them. */
    required property int shownSlot
    /** The fleet list is narrowed, which may belong to the view. */
    required property bool narrowed
    readonly property int mostViews: 9

    signal named(slot: int, name: string, filtered: bool)

    function ask(): void {
        numbers.model = Array.from({
            length: mostViews
        }, (none, at) => numberText(at + 1));
        numbers.currentIndex = (shownSlot || saved.freeSlot || 1) - 1;
        entry.text = saved.at(shownSlot).name;
        filter.checked = true;
        open();
        entry.forceActiveFocus(Qt.PopupFocusReason);
        entry.selectAll();
    }

    function numberText(slot: int): string {
        const name = saved.at(slot).name;
        return name === "" ? qsTr("%1, free", "number of a view").arg(slot)
            : qsTr("%1, in place of %2", "number of a view, what is saved there").arg(slot).arg(name);
    }

    function save(): void {
        if (entry.text.trim() === "")
            return;
        named(numbers.currentIndex + 1, entry.text, filter.checked);
        close();
    }

    name: qsTr("Save this view")

    contentItem: ColumnLayout {
        spacing: Theme.space1

        PlainLabel {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            role: PlainLabel.Heading
            strong: true
            text: dialog.name
            Accessible.role: Accessible.Heading
        }
        PlainLabel {
            role: PlainLabel.Micro
            color: Theme.text3
            text: qsTr("Name")
            Accessible.ignored: true
        }
        TextEntry {
            id: entry

            Layout.fillWidth: true
            name: qsTr("Name")
            placeholderText: qsTr("For example the region")
            maximumLength: 64
            onAccepted: dialog.save()
        }
        PlainLabel {
            Layout.topMargin: Theme.space1
            role: PlainLabel.Micro
            color: Theme.text3
            text: qsTr("Number, for the keys G and 1 to 9")
            Accessible.ignored: true
        }
        DropDown {
            id: numbers

            Layout.fillWidth: true
            name: qsTr("Number, for the keys G and 1 to 9")
        }
        CheckRow {
            id: filter

            Layout.fillWidth: true
            visible: dialog.narrowed
            text: qsTr("With the filter of the fleet list")
        }
        RowLayout {
            Layout.topMargin: Theme.space2
            spacing: Theme.space2

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            ActionButton {
                kind: ActionButton.Primary
                enabled: entry.text.trim() !== ""
                text: qsTr("Save")
                onClicked: dialog.save()
            }
        }
    }
}
