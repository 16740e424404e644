// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Where vehicles have been, on the map. */
ColumnLayout {
    id: fields

    required property Preferences preferences
    required property Format format

    spacing: 0

    PreferenceField {
        name: qsTr("Trail")
        note: qsTr("The way of the selected vehicle, coloured by its speed, with stops, alarms and full hours.")
        locked: fields.preferences.isLocked(Preferences.TrailKey)

        CheckRow {
            Layout.fillWidth: true
            text: qsTr("Show the trail of the selected vehicle")
            checked: fields.preferences.trail
            onClicked: fields.preferences.trail = checked
        }
    }
    PreferenceField {
        name: qsTr("Hours of the trail")
        locked: fields.preferences.isLocked(Preferences.TrailHoursKey)

        DropDown {
            Layout.preferredWidth: Theme.fieldWidth
            name: qsTr("Hours of the trail")
            model: fields.preferences.trailHourChoices.map(hours => fields.format.span(hours * 3600000))
            currentIndex: fields.preferences.trailHourChoices.indexOf(fields.preferences.trailHours)
            onActivated: index => fields.preferences.trailHours = fields.preferences.trailHourChoices[index]
        }
    }
    PreferenceField {
        name: qsTr("Tails")
        note: qsTr("The last ten minutes of every moving vehicle, fading. They begin to grow when this is switched on.")
        locked: fields.preferences.isLocked(Preferences.TailsKey)

        CheckRow {
            Layout.fillWidth: true
            text: qsTr("Draw tails behind moving vehicles")
            checked: fields.preferences.tails
            onClicked: fields.preferences.tails = checked
        }
    }
}
