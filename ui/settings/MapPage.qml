// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** What the map is made of. */
ColumnLayout {
    id: page

    required property Preferences preferences
    property MapGround ground: null

    spacing: 0

    PreferenceField {
        name: qsTr("Base map")

        SettingsNote {
            text: qsTr("The map is part of the program. It works without a network, and nobody learns where you look.")
        }
        SettingsNote {
            text: qsTr("It shows land, borders and towns, but no roads: there are none in the free data.")
        }
    }
    OwnRoadsField {
        preferences: page.preferences
    }
    Loader {
        Layout.fillWidth: true
        active: page.ground !== null && page.ground.folder !== ""
        visible: active
        sourceComponent: MapFilesField {
            ground: page.ground
        }
    }
    PreferenceField {
        name: qsTr("Where it comes from")

        FactRow {
            Layout.fillWidth: true
            name: qsTr("Land and borders")
            value: qsTr("Natural Earth, public domain")
        }
        FactRow {
            Layout.fillWidth: true
            name: qsTr("Towns")
            value: qsTr("GeoNames, CC BY 4.0")
        }
    }
}
