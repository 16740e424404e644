// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/**
 * Something a person can do, said once: its words, its keys, whether it is possible now, and what happens. Buttons,
 * menus, the sheet of keys and the palette all show this one object. Its registry listens to the keys.
 */
T.Action {
    id: action

    /** Stable name, never shown: "map.zoomIn". */
    required property string actionId
    /** The section it stands in on the sheet of keys, translated. */
    required property string group
    /** Portable key sequences; the first is the one that is shown. */
    property list<string> keys
    /** False where another action stands for it on the sheet of keys. */
    property bool onSheet: true
    /** False where the palette has nothing to gain from it. */
    property bool inPalette: true
    /** One for a series of like actions: what the sheet of keys says of all of them, and their keys. */
    property string sheetText: text
    property string sheetKeys: keyText
    /** Holding the key down does it again and again. */
    property bool repeats: false
    /** Set by the registry: false while the keys are switched off. */
    property bool keysOn: true

    /** A letter or sign on its own, or two after each other: it rests while somebody types, and can be switched off. */
    readonly property bool singleKey: keys.some(key => /^(Shift\+)?[^+](, (Shift\+)?[^+])?$|^\+$/.test(key))
    /** The first key as it is called on this computer; empty without keys or while they are off. */
    readonly property string keyText: keysOn && keys.length > 0 ? probe.nativeText : ""
    /** For tooltips: the words, and the key if there is one. */
    readonly property string tip: keyText === "" ? text : qsTr("%1 (%2)", "what a button does, its key").arg(text)
        .arg(keyText)

    // Knows what keys are called here, and never listens.
    readonly property Shortcut probe: Shortcut {
        enabled: false
        sequence: action.keys[0] ?? ""
    }
}
