// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** Whether the map stays with the chosen vehicle. A hand on the map ends that, and may take it up again for a while. */
QtObject {
    id: follow

    /** Row of the chosen vehicle, -1 = none. */
    required property int selectedRow
    property bool active: false
    /** The vehicle that a hand has just moved the map away from, -1 = none. */
    property int leftRow: -1
    readonly property bool resumable: !active && leftRow >= 0
    /** Somebody is about to take it up again: the offer stands. */
    property bool held: false

    /** The map is moved by hand. */
    function interrupt(): void {
        if (!active)
            return;
        active = false;
        leftRow = selectedRow;
    }

    function resume(): void {
        active = leftRow >= 0;
    }

    /** Ends it for good. */
    function stop(): void {
        active = false;
        leftRow = -1;
    }

    onActiveChanged: {
        if (active)
            leftRow = -1;
    }
    onSelectedRowChanged: stop()

    readonly property Timer offer: Timer {
        interval: Theme.offerMs
        running: follow.resumable && !follow.held
        onTriggered: follow.leftRow = -1
    }
}
