// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import Waypost.Models
import Waypost.Theme

/** Hands the theme what the person chose: the theme itself asks nobody. */
QtObject {
    id: preferred

    required property Preferences preferences

    readonly property list<Binding> bindings: [
        Binding {
            target: Theme
            property: "scheme"
            value: preferred.preferences.scheme
        },
        Binding {
            target: Theme
            property: "highContrast"
            value: preferred.preferences.highContrast
        },
        Binding {
            target: Theme
            property: "reducedMotion"
            value: preferred.preferences.reducedMotion
        },
        Binding {
            target: Theme
            property: "scale"
            value: preferred.preferences.uiScale
        },
        Binding {
            target: Theme
            property: "textScale"
            value: preferred.preferences.textScale
        }
    ]
}
