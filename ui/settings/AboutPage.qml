// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Which Waypost this is, what it is made of, and on which terms. */
ColumnLayout {
    id: page

    required property Desk desk
    /** Place of the licence that is open to be read, -1 = the list. */
    property int reading: -1

    spacing: 0

    Licences {
        id: licences
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: page.reading < 0
        spacing: 0

        PreferenceField {
            name: qsTr("Waypost")

            FactRow {
                Layout.fillWidth: true
                name: qsTr("Version")
                value: page.desk.version
            }
            FactRow {
                Layout.fillWidth: true
                visible: value !== ""
                name: qsTr("Revision")
                value: page.desk.revision
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Qt")
                value: page.desk.qtVersion
            }
        }
        PreferenceField {
            name: qsTr("Made of")
            note: qsTr("Choose one to read its licence.")

            Repeater {
                model: licences.entries

                LicenceRow {
                    required property licenceEntry modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.leftMargin: -leftPadding
                    entry: modelData
                    onClicked: page.reading = index
                }
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        active: page.reading >= 0
        visible: active
        sourceComponent: LicenceText {
            entry: licences.entries[page.reading]
            text: licences.textOf(entry)
            onBackAsked: page.reading = -1
            Component.onCompleted: focusFirst()
        }
    }
}
