// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** A preference for a unit, with a value written in what was chosen. */
PreferenceField {
    id: field

    required property list<string> options
    required property int value
    /** A reading in the unit that holds now. */
    required property string example

    signal chosen(int value)

    note: example

    DropDown {
        Layout.preferredWidth: Theme.fieldWidth
        name: field.name
        model: field.options
        currentIndex: field.value
        onActivated: index => field.chosen(index)
    }
}
