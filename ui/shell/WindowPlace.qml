// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** Puts the window where it was on this set of screens, and remembers where it goes. */
QtObject {
    id: place

    required property Window window
    required property LayoutMemory memory
    /** Asked for from outside; without a size, as it was last time. */
    required property rect startPlace
    readonly property bool maximised: memory.windowMaximised
    property bool restored: false

    /** Once, before the first frame. */
    function restore(): void {
        const asked = startPlace.width > 0;
        const known = !asked && memory.window.width > 0 && memory.reachable(memory.window);
        const there = asked ? startPlace : known ? memory.window : Qt.rect(0, 0, 1440 * Theme.scale, 900 * Theme.scale);
        // The corner means nowhere: the system has a better place.
        if (there.x !== 0 || there.y !== 0) {
            window.x = there.x;
            window.y = there.y;
        }
        window.width = there.width;
        window.height = there.height;
        if (!asked && memory.windowMaximised)
            window.visibility = Window.Maximized;
        else
            window.visible = true;
        restored = true;
    }

    function note(): void {
        if (!restored)
            return;
        if (window.visibility === Window.Windowed)
            memory.window = Qt.rect(window.x, window.y, window.width, window.height);
        if (window.visibility === Window.Windowed || window.visibility === Window.Maximized)
            memory.windowMaximised = window.visibility === Window.Maximized;
    }

    // A window on its way to full size reports the size first and the state afterwards.
    readonly property Timer settle: Timer {
        interval: Theme.settleMs
        onTriggered: place.note()
    }
    readonly property Connections moves: Connections {
        target: place.window

        function onXChanged(): void {
            place.settle.restart();
        }
        function onYChanged(): void {
            place.settle.restart();
        }
        function onWidthChanged(): void {
            place.settle.restart();
        }
        function onHeightChanged(): void {
            place.settle.restart();
        }
        function onVisibilityChanged(): void {
            place.settle.restart();
        }
        function onClosing(): void {
            place.note();
        }
    }
}
