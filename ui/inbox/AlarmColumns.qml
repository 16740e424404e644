// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/**
 * Which columns an alarm's row has at its width, and how wide they are. The alarm's words come first: what makes them
 * too short to read goes, the state's words before all (the symbol says the same), then buttons with words, then age.
 */
QtObject {
    id: columns

    required property real width
    /** A table with a head: wider columns, evidence in one of its own, nothing to press in the rows. */
    property bool table: false
    property bool hasEvidence: false

    readonly property int symbol: Theme.px(42)
    readonly property int raised: Theme.textPx(table ? 84 : 64)
    readonly property int age: showAge ? Theme.textPx(52) : 0
    readonly property int vehicle: Theme.textPx(table ? 92 : 72)
    readonly property int evidence: showEvidence ? Theme.textPx(150) : 0
    readonly property int stateWords: showState ? Theme.textPx(table ? 224 : 152) : 0

    readonly property bool showAge: width >= Theme.textPx(table ? 480 : 560)
    readonly property bool showState: width >= Theme.textPx(table ? 660 : 760)
    readonly property bool showEvidence: table && hasEvidence && width >= Theme.textPx(760)
    readonly property bool wordsOnButtons: !table && width >= Theme.textPx(640)
}
