// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Models

/** The language of everything that Waypost itself says; each is named in its own words. */
ColumnLayout {
    id: page

    required property Preferences preferences
    required property Format format
    required property double nowMs

    readonly property list<string> languages: preferences.languages

    spacing: 0

    ChoiceField {
        name: qsTr("Language")
        note: qsTr("What drivers and the service write stays as they wrote it.")
        options: [qsTr("As the system is set"), ...page.languages.map(code => page.preferences.languageName(code))]
        value: page.languages.indexOf(page.preferences.language) + 1
        locked: page.preferences.isLocked(Preferences.LanguageKey)
        onChosen: value => page.preferences.language = value === 0 ? "" : page.languages[value - 1]
    }
    PreferenceField {
        name: qsTr("Numbers and dates")
        note: qsTr("They follow the language, and the country that the system is set to.")

        SettingsNote {
            text: qsTr("For example: %1, %2", "a number, a date").arg(page.format.number(-1234.5, 1))
                .arg(page.format.dateTime(page.nowMs))
        }
    }
}
