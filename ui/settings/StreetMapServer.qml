// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The address of a tile server and whose its map is. Taken, and tried, when the field is left or Enter is pressed. */
ColumnLayout {
    id: server

    required property Preferences preferences
    required property StreetMap streetMap
    readonly property string complaint: address.text === "" ? "" : streetMap.complaintAboutAddress(address.text)

    function take(): void {
        if (address.text === "" || complaint === "")
            preferences.streetMapUrl = address.text;
    }

    Layout.fillWidth: true
    spacing: 0

    PreferenceField {
        name: qsTr("Address of the tiles")
        note: qsTr("With {z}, {x} and {y} where the numbers of the tile go. {r} becomes @2x on fine screens, {s} one of a, b, c.")
        locked: server.preferences.isLocked(Preferences.StreetMapUrlKey)

        RowLayout {
            spacing: Theme.space2

            TextEntry {
                id: address

                Layout.fillWidth: true
                name: qsTr("Address of the tiles")
                placeholderText: "https://tiles.example/{z}/{x}/{y}{r}.png"
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                text: server.preferences.streetMapUrl
                Accessible.description: server.complaint
                onEditingFinished: server.take()
            }
            ActionButton {
                implicitHeight: Theme.buttonLarge
                enabled: server.complaint === "" && address.text !== server.preferences.streetMapUrl
                text: qsTr("Try it", "a tile server")
                onClicked: server.take()
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            visible: text !== ""
            role: PlainLabel.Small
            wrapMode: Text.Wrap
            text: server.complaint
            color: Theme.criticalText
            Accessible.ignored: true
        }
    }
    PreferenceField {
        name: qsTr("Whose map it is")
        note: qsTr("Stands on the map. Most servers ask for it.")
        locked: server.preferences.isLocked(Preferences.StreetMapAttributionKey)

        TextEntry {
            Layout.fillWidth: true
            name: qsTr("Whose map it is")
            placeholderText: qsTr("© OpenStreetMap contributors")
            maximumLength: 200
            text: server.preferences.streetMapAttribution
            onEditingFinished: server.preferences.streetMapAttribution = text
        }
    }
}
