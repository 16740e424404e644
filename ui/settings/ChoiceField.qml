// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** A preference that is one of a few: all of them to be seen, one of them on. */
PreferenceField {
    id: field

    /** What can be chosen, in words; the place is the value. */
    required property list<string> options
    required property int value
    /** Side by side, where the words are short in every language. */
    property bool inOneRow: false

    signal chosen(int value)

    GridLayout {
        columns: field.inOneRow ? -1 : 1
        columnSpacing: Theme.space6
        rowSpacing: 0

        Repeater {
            model: field.options

            ChoiceRow {
                required property string modelData
                required property int index

                text: modelData
                checked: field.value === index
                onClicked: field.chosen(index)
            }
        }
    }
}
