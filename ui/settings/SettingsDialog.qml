// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The few things a person can choose, and which Waypost this is. */
DialogFrame {
    id: dialog

    required property Desk desk

    name: qsTr("Settings")

    contentItem: ColumnLayout {
        spacing: Theme.space1

        RowLayout {
            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Heading
                strong: true
                text: dialog.name
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close (Esc)")
                onClicked: dialog.close()
            }
        }
        SectionHead {
            Layout.fillWidth: true
            title: qsTr("Appearance")
        }
        ChoiceRow {
            text: qsTr("Follow the system")
            checked: dialog.desk.preferences.scheme === Preferences.System
            onClicked: dialog.desk.preferences.scheme = Preferences.System
        }
        ChoiceRow {
            text: qsTr("Dark")
            checked: dialog.desk.preferences.scheme === Preferences.Dark
            onClicked: dialog.desk.preferences.scheme = Preferences.Dark
        }
        ChoiceRow {
            text: qsTr("Light")
            checked: dialog.desk.preferences.scheme === Preferences.Light
            onClicked: dialog.desk.preferences.scheme = Preferences.Light
        }
        CheckRow {
            text: qsTr("Reduce motion: nothing blinks or glides")
            checked: dialog.desk.preferences.reducedMotion
            onClicked: dialog.desk.preferences.reducedMotion = checked
        }
        SectionHead {
            Layout.fillWidth: true
            title: qsTr("Account")
        }
        RowLayout {
            PlainLabel {
                Layout.fillWidth: true
                text: dialog.desk.session.demo ? qsTr("Demo fleet, no account")
                    : dialog.desk.session.signedIn ? dialog.desk.session.userId : qsTr("Not signed in")
            }
            ActionButton {
                visible: dialog.desk.session.signedIn && !dialog.desk.session.demo
                text: qsTr("Sign out")
                onClicked: dialog.desk.session.signOut()
            }
        }
        SectionHead {
            Layout.fillWidth: true
            title: qsTr("About")
        }
        FactRow {
            Layout.fillWidth: true
            name: qsTr("Version")
            value: dialog.desk.version
        }
        FactRow {
            Layout.fillWidth: true
            visible: value !== ""
            name: qsTr("Revision")
            value: dialog.desk.revision
        }
        FactRow {
            Layout.fillWidth: true
            name: qsTr("Licence")
            value: qsTr("GPL-3.0-or-later")
        }
        FactRow {
            Layout.fillWidth: true
            name: qsTr("Map data")
            value: qsTr("Natural Earth, GeoNames CC BY 4.0")
        }
        FactRow {
            Layout.fillWidth: true
            name: qsTr("Letters")
            value: qsTr("Inter, SIL Open Font License 1.1")
        }
    }
}
