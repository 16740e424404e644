// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The column widths that the head and the rows of the fleet list share. */
QtObject {
    id: columns

    required property real width

    readonly property FontMetrics nameMetrics: FontMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.Medium
    }

    /** Of a name as the rows write it. */
    function widthOf(name: string): int {
        return Math.ceil(nameMetrics.advanceWidth(name));
    }

    readonly property int margin: Theme.space3
    readonly property int glyph: Theme.px(18)
    readonly property int alarm: Theme.px(18)
    readonly property int speed: Theme.textPx(30)
    readonly property int health: Math.max(Theme.px(58), Theme.textPx(62))
    readonly property int age: Theme.textPx(46)
    readonly property int name: Theme.textPx(54)
    /** Where the names begin. */
    readonly property int nameStart: margin + glyph + Theme.space2
    /** What is left for name and driver. */
    readonly property int words: width - nameStart - alarm - speed - health - age - margin
    /** An initial and most surnames have room. */
    readonly property bool driverShown: words - name >= Theme.textPx(64)
    /** A longer name may take that much of the driver's room. */
    readonly property int nameMost: driverShown ? Math.max(name, Math.round(words * 0.6)) : words
}
