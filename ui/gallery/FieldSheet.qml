// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Waypost.Controls
import Waypost.Theme

/** What a person fills in and chooses from. */
Row {
    id: sheet

    readonly property real column: (width - 2 * spacing) / 3

    spacing: Theme.space5

    Column {
        width: sheet.column
        spacing: Theme.space2

        TextEntry {
            width: parent.width
            name: "Account"
            placeholderText: "Account or user id"
        }
        TextEntry {
            width: parent.width
            name: "Password"
            text: "password"
            ringed: true
            echoMode: TextInput.Password
        }
        TextEntry {
            width: parent.width
            name: "Server"
            text: "Not to be changed"
            enabled: false
        }
        SearchEntry {
            width: parent.width
            name: "Search"
            placeholderText: "Vehicle, driver or id"
        }
    }
    Column {
        width: sheet.column

        CheckRow {
            text: "Chosen"
            checked: true
        }
        CheckRow {
            text: "Not chosen"
        }
        ChoiceRow {
            text: "This one"
            checked: true
        }
        ChoiceRow {
            text: "Not that one"
        }
        ChoiceRow {
            text: "Locked"
            enabled: false
        }
    }
    Column {
        width: sheet.column
        spacing: Theme.space2

        DropDown {
            width: parent.width
            name: "Pressure"
            model: ["bar", "kPa", "psi"]
        }
        SliderRow {
            width: parent.width
            name: "Scale"
            valueText: "120 %"
            from: 0.8
            to: 2
            stepSize: 0.1
            value: 1.2
        }
        MenuGround {
            width: parent.width
            height: rows.height + 2 * rows.y

            Column {
                id: rows

                x: Theme.space1
                y: Theme.space1
                width: parent.width - 2 * x

                MenuRow {
                    width: parent.width
                    text: "bar"
                    marked: true
                }
                MenuRow {
                    width: parent.width
                    text: "Show on map"
                    keyText: "Enter"
                    highlighted: true
                }
                MenuRow {
                    width: parent.width
                    text: "Not now"
                    enabled: false
                }
            }
        }
    }
}
