// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** What the map is made of, and where its streets come from. */
ColumnLayout {
    id: page

    required property Preferences preferences
    required property StreetMap streetMap

    readonly property list<string> notes: [
        qsTr("Nothing is fetched, and nobody learns where you look."),
        qsTr("Tiles are fetched from tile.openstreetmap.org, which learns your address and where you look. It is run by volunteers for light use under its tile usage policy; “© OpenStreetMap contributors” stays on the map."),
        qsTr("Tiles are fetched from this server, which learns your address and where you look."),
        qsTr("The file is only read. Nothing is fetched, and nobody learns where you look.")]

    spacing: 0

    ChoiceField {
        name: qsTr("Street map")
        note: page.notes[page.preferences.streetMap]
        options: [qsTr("None"), qsTr("OpenStreetMap"), qsTr("A tile server of your own"),
            qsTr("A map file on this computer (MBTiles)")]
        value: page.preferences.streetMap
        locked: page.preferences.isLocked(Preferences.StreetMapKey)
        onChosen: value => page.preferences.streetMap = value
    }
    StreetMapServer {
        visible: page.preferences.streetMap === Preferences.OwnServer
        preferences: page.preferences
        streetMap: page.streetMap
    }
    StreetMapFile {
        visible: page.preferences.streetMap === Preferences.MapFile
        preferences: page.preferences
        streetMap: page.streetMap
    }
    PreferenceField {
        visible: page.streetMap.chosen
        name: qsTr("How it goes")

        SettingsNote {
            Layout.fillWidth: true
            iconName: page.streetMap.trouble === "" ? "" : "warn"
            text: page.streetMap.state
        }
    }
    PreferenceField {
        name: qsTr("Base map")

        SettingsNote {
            text: qsTr("The map is part of the program. It works without a network, and nobody learns where you look.")
        }
        SettingsNote {
            text: qsTr("It shows land, borders and towns, but no roads: there are none in the free data.")
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
