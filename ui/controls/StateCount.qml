// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** How many vehicles of a group do this; gone at zero. The row it stands in says it in words. */
Row {
    id: tally

    required property int count
    required property int motion
    required property int freshness
    required property int placed

    visible: count > 0
    spacing: Theme.space1

    StateGlyph {
        anchors.verticalCenter: parent.verticalCenter
        width: size + Theme.focusWidth
        motion: tally.motion
        freshness: tally.freshness
        placed: tally.placed
        size: Theme.glyphSmall
        Accessible.ignored: true
    }
    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        role: PlainLabel.Micro
        text: String(tally.count)
        color: Theme.text3
        Accessible.ignored: true
    }
}
