// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** One preference: its name above, what can be chosen under it, and who has chosen where nobody can. */
ColumnLayout {
    id: field

    required property string name
    property string note: ""
    property bool locked: false
    default property alias choices: slot.data

    Layout.fillWidth: true
    Layout.bottomMargin: Theme.space4
    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: locked ? lock.text : note

    PlainLabel {
        Layout.fillWidth: true
        role: PlainLabel.Small
        strong: true
        text: field.name
        color: Theme.text2
        Accessible.ignored: true
    }
    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        enabled: !field.locked
        spacing: 0
    }
    SettingsNote {
        Layout.fillWidth: true
        visible: text !== ""
        text: field.note
        ink: Theme.text3
    }
    SettingsNote {
        id: lock

        Layout.fillWidth: true
        visible: field.locked
        iconName: "lock"
        text: qsTr("Set by your administrator")
    }
}
