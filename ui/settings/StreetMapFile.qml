// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The map file: dropped here, or its path typed. */
PreferenceField {
    id: field

    required property Preferences preferences
    required property StreetMap streetMap

    function take(file: url): void {
        const path = field.streetMap.pathOf(file);
        if (path !== "")
            field.preferences.streetMapFile = path;
    }

    name: qsTr("Map file")
    note: qsTr("An MBTiles file with pictures (PNG or JPEG). Vector maps cannot be shown.")
    locked: preferences.isLocked(Preferences.StreetMapFileKey)

    RowLayout {
        spacing: Theme.space2

        TextEntry {
            id: path

            Layout.fillWidth: true
            name: field.name
            placeholderText: qsTr("Path of the file, or drop it here")
            text: field.preferences.streetMapFile
            onEditingFinished: field.preferences.streetMapFile = text

            DropArea {
                anchors.fill: parent
                keys: ["text/uri-list"]
                onDropped: drop => {
                    if (drop.hasUrls)
                        field.take(drop.urls[0]);
                }
            }
        }
        ActionButton {
            implicitHeight: Theme.buttonLarge
            enabled: path.text !== field.preferences.streetMapFile
            text: qsTr("Open", "a map file")
            onClicked: field.preferences.streetMapFile = path.text
        }
    }
}
