// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The person's own map files: where they go, and what became of each. */
PreferenceField {
    id: field

    required property MapGround ground

    name: qsTr("Your own map files")
    note: qsTr("GeoJSON files in this folder are drawn on the map: lakes, roads, depots. Nothing else happens to them.")

    SettingsNote {
        text: field.ground.folder
    }
    Repeater {
        model: field.ground.fileNames

        FactRow {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            name: modelData
            value: field.ground.fileNotes[index] ?? ""
        }
    }
    RowLayout {
        Layout.topMargin: Theme.space1
        spacing: Theme.space2

        ActionButton {
            text: qsTr("Open folder")
            iconName: "folder"
            onClicked: field.ground.openFolder()
        }
        ActionButton {
            text: qsTr("Read again", "map files")
            onClicked: field.ground.reload()
        }
    }
}
