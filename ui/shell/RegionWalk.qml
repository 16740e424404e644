// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** Takes the keyboard from region to region, and knows which of them shows that it has come. */
QtObject {
    id: walk

    /** In the order of F6; hidden ones are passed over. */
    required property list<Item> regions
    /** What has the keyboard. */
    required property Item focusItem

    /** The region that the keyboard is in, -1 = none of them. */
    readonly property int current: regionOf(focusItem)
    /** The region that shows a ring, until somebody goes on by pointer or leaves it. -1 = none. */
    property int ringed: -1
    property Item ringedItem: null

    /** Whoever owns the region puts the keyboard into it. */
    signal entered(at: int)

    function regionOf(item: Item): int {
        for (let at = item; at; at = at.parent) {
            const found = regions.indexOf(at);
            if (found >= 0)
                return found;
        }
        return -1;
    }

    function enter(at: int): void {
        entered(at);
        ringedItem = focusItem;
        ringed = current === at ? at : -1;
    }

    function step(by: int): void {
        const count = regions.length;
        for (let tried = 1, at = current < 0 && by < 0 ? 0 : current; tried <= count; ++tried) {
            at = (at + by + count) % count;
            if (regions[at].visible && regions[at].enabled) {
                enter(at);
                return;
            }
        }
    }

    function clearRing(): void {
        ringed = -1;
    }

    // From a field to the next one inside the region: that one has a ring of its own.
    onFocusItemChanged: {
        if (focusItem !== ringedItem)
            ringed = -1;
    }
}
