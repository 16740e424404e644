// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** A value under its name. */
Column {
    id: pair

    required property string name
    required property string value
    property color ink: Theme.text1

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name of a value, the value").arg(name).arg(value)

    PlainLabel {
        width: pair.width
        role: PlainLabel.Micro
        text: pair.name
        wrapMode: Text.Wrap
        color: Theme.text3
        Accessible.ignored: true
    }
    PlainLabel {
        width: pair.width
        role: PlainLabel.Small
        medium: true
        text: pair.value
        wrapMode: Text.Wrap
        color: pair.ink
        Accessible.ignored: true
    }
}
