// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** Keys that are one letter, and where all keys are listed. */
ColumnLayout {
    id: page

    required property Preferences preferences
    /** Opens the list of keys; null = there is none. */
    required property DeskAction keysAction

    /** Something else takes over: the dialog has to go. */
    signal stepAsideAsked

    spacing: 0

    PreferenceField {
        name: qsTr("Single letters")
        note: qsTr("J, K, A and the like work on their own, except while you type. Switch them off if you dictate or press keys by accident.")
        locked: page.preferences.isLocked(Preferences.SingleKeysKey)

        CheckRow {
            Layout.fillWidth: true
            text: qsTr("Single letters are commands")
            checked: page.preferences.singleKeys
            onClicked: page.preferences.singleKeys = checked
        }
    }
    PreferenceField {
        visible: page.keysAction !== null
        name: qsTr("All keys")

        ActionButton {
            text: qsTr("Show all keys")
            onClicked: {
                page.stepAsideAsked();
                page.keysAction.trigger();
            }
        }
    }
}
