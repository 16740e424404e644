// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Light and dark, how much stands out and moves, how large everything is. */
ColumnLayout {
    id: page

    required property Preferences preferences
    required property Format format

    spacing: 0

    ChoiceField {
        name: qsTr("Colours")
        options: [qsTr("As the system is set"), qsTr("Dark"), qsTr("Light")]
        value: page.preferences.scheme
        locked: page.preferences.isLocked(Preferences.SchemeKey)
        onChosen: value => page.preferences.scheme = value
    }
    PreferenceField {
        name: qsTr("Contrast")
        note: qsTr("Quiet text and edges become strong, and tinted grounds become edges.")
        locked: page.preferences.isLocked(Preferences.HighContrastKey)

        CheckRow {
            Layout.fillWidth: true
            text: qsTr("High contrast")
            checked: page.preferences.highContrast
            onClicked: page.preferences.highContrast = checked
        }
    }
    PreferenceField {
        name: qsTr("Motion")
        note: qsTr("Nothing blinks or glides. Shapes and words say the same.")
        locked: page.preferences.isLocked(Preferences.ReducedMotionKey)

        CheckRow {
            Layout.fillWidth: true
            text: qsTr("Reduce motion")
            checked: page.preferences.reducedMotion
            onClicked: page.preferences.reducedMotion = checked
        }
    }
    PreferenceField {
        name: qsTr("Size of everything")
        locked: page.preferences.isLocked(Preferences.UiScaleKey)

        RowLayout {
            spacing: Theme.space3

            SliderRow {
                id: scale

                Layout.fillWidth: true
                Layout.maximumWidth: 2 * Theme.fieldWidth
                name: qsTr("Size of everything")
                valueText: page.format.percent(Math.round(page.preferences.uiScale * 100))
                from: page.preferences.uiScales[0]
                to: page.preferences.uiScales[page.preferences.uiScales.length - 1]
                stepSize: (to - from) / (page.preferences.uiScales.length - 1)
                value: page.preferences.uiScale
                // Not while it is dragged: the slider would run away from under the pointer.
                onPressedChanged: {
                    if (!pressed)
                        page.preferences.uiScale = value;
                }
                onMoved: {
                    if (!pressed)
                        page.preferences.uiScale = value;
                }
            }
            PlainLabel {
                role: PlainLabel.Small
                text: page.format.percent(Math.round(scale.value * 100))
                Accessible.ignored: true
            }
        }
    }
    ChoiceField {
        name: qsTr("Size of text")
        inOneRow: true
        options: page.preferences.textScales.map(scale => page.format.percent(Math.round(scale * 100)))
        value: page.preferences.textScales.indexOf(page.preferences.textScale)
        locked: page.preferences.isLocked(Preferences.TextScaleKey)
        onChosen: value => page.preferences.textScale = page.preferences.textScales[value]
    }
}
