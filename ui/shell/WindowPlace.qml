// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** Puts the window where it was on this set of screens, and remembers where it goes. */
QtObject {
    id: place

    required property Window window
    required property LayoutMemory memory
    readonly property bool maximised: memory.windowMaximised
    property bool restored: false

    /** Once, before the first frame. A size that was asked for from outside stays. */
    function restore(): void {
        const asked = window.width > 0 && window.height > 0;
        const last = memory.window;
        if (!asked && last.width > 0 && memory.reachable(last)) {
            window.x = last.x;
            window.y = last.y;
            window.width = last.width;
            window.height = last.height;
        } else if (!asked) {
            window.width = Math.max(window.minimumWidth, 1440);
            window.height = Math.max(window.minimumHeight, 900);
        }
        if (!asked && memory.windowMaximised)
            window.visibility = Window.Maximized;
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
        interval: 500
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
