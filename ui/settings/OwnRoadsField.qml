// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** Whether the map shows the roads that the fleet itself has driven on. */
PreferenceField {
    id: field

    required property Preferences preferences

    name: qsTr("Own roads")
    note: qsTr("The roads that your vehicles drove on in the last 30 days, found from their tracks. They stay on this computer.")
    locked: preferences.isLocked(Preferences.OwnTracesKey)

    CheckRow {
        Layout.fillWidth: true
        text: qsTr("Draw the fleet's own roads")
        checked: field.preferences.ownTraces
        onClicked: field.preferences.ownTraces = checked
    }
}
