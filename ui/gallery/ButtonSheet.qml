// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Buttons and filter chips: normal, hovered, pressed, focused, disabled. */
Column {
    id: sheet

    enum Look {
        Normal,
        Hover,
        Pressed,
        Focus,
        Disabled
    }

    spacing: Theme.space2 - Theme.selectionBar

    Row {
        Repeater {
            model: ["Normal", "Hover", "Pressed", "Focus", "Disabled"]

            Column {
                id: state

                required property int index
                required property string modelData

                width: sheet.width / 5
                spacing: sheet.spacing

                Caption {
                    text: state.modelData
                }
                Sample {
                    kind: ActionButton.Primary
                    text: "Acknowledge"
                    look: state.index
                }
                Sample {
                    iconName: "snooze"
                    text: "Shelve"
                    look: state.index
                }
                Sample {
                    kind: ActionButton.Ghost
                    text: "Show singly"
                    look: state.index
                }
                Chip {
                    text: "Moving"
                    count: 131
                    checked: state.index === ButtonSheet.Pressed
                    lit: state.index === ButtonSheet.Hover
                    ringed: state.index === ButtonSheet.Focus
                    enabled: state.index !== ButtonSheet.Disabled

                    StateGlyph {
                        motion: Motion.Moving
                        freshness: Freshness.Fresh
                        placed: 1
                        size: Theme.px(11)
                    }
                }
                IconButton {
                    iconName: "follow"
                    text: "Follow"
                    down: state.index === ButtonSheet.Pressed
                    lit: state.index === ButtonSheet.Hover
                    ringed: state.index === ButtonSheet.Focus
                    enabled: state.index !== ButtonSheet.Disabled
                }
            }
        }
    }
    Row {
        spacing: Theme.space2

        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: Theme.buttonSmall
            text: "Small, 24"
        }
        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            text: "Normal, 28"
        }
        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: Theme.buttonLarge
            text: "Large, 36"
        }
    }

    component Sample: ActionButton {
        required property int look

        down: look === ButtonSheet.Pressed
        lit: look === ButtonSheet.Hover
        ringed: look === ButtonSheet.Focus
        enabled: look !== ButtonSheet.Disabled
    }
}
