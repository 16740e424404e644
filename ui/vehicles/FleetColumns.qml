// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The column widths that the head and the rows of the fleet list share. */
QtObject {
    required property real width

    readonly property int margin: Theme.space3
    readonly property int glyph: 18
    readonly property int alarm: 18
    readonly property int speed: 34
    readonly property int health: 58
    readonly property int age: 48
    readonly property int nameMin: 64
    readonly property bool driverShown: width >= 320
    /** The names' share while drivers are shown. */
    readonly property int name: Math.max(nameMin, Math.round(words * 0.6))
    /** What is left for name and driver. */
    readonly property int words: width - 2 * margin - glyph - Theme.space2 - alarm - speed - health - age
}
