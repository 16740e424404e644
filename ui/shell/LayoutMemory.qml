// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick

/**
 * How somebody arranged the desk, kept for each set of screens: a desk on three monitors does not spoil the one on
 * the laptop's own.
 */
QtObject {
    id: memory

    /** Of the window; from Application.screens. */
    required property list<QtObject> screens
    property url file: StandardPaths.writableLocation(StandardPaths.AppConfigLocation) + "/desk.ini"

    readonly property string screenSet: screens.map(screen => place(screen as ScreenInfo)).join("_")

    // Design pixels, 0 = as the design says.
    property alias list: kept.list
    property alias panel: kept.panel
    property alias inboxHeight: kept.inboxHeight
    property alias inboxWidth: kept.inboxWidth
    property alias inboxPage: kept.inboxPage
    property alias inboxMaximised: kept.inboxMaximised
    property alias sortOrder: kept.sortOrder
    /** Somebody has read that these screens are drawn without graphics hardware. */
    property alias softwareNoticeRead: kept.softwareNoticeRead
    // Where the window was when it was neither maximised nor full screen; without a size there is none yet.
    property alias window: kept.window
    property alias windowMaximised: kept.windowMaximised

    function place(screen: ScreenInfo): string {
        return `${screen.width}x${screen.height}+${screen.virtualX}+${screen.virtualY}`;
    }

    /** Whether enough of a window there lies on a screen to take hold of it. */
    function reachable(window: rect): bool {
        const grip = 80;
        return screens.some(item => {
            const screen = item as ScreenInfo;
            const across = Math.min(window.x + window.width, screen.virtualX + screen.width)
                - Math.max(window.x, screen.virtualX);
            const down = window.y - screen.virtualY;
            return across >= grip && down >= 0 && down <= screen.height - grip;
        });
    }

    readonly property Settings kept: Settings {
        id: kept

        property real list: 0
        property real panel: 0
        property real inboxHeight: 0
        property real inboxWidth: 0
        property int inboxPage: 0
        property bool inboxMaximised: false
        property int sortOrder: 0
        property bool softwareNoticeRead: false
        property rect window
        property bool windowMaximised: false

        location: memory.file
        category: `desk ${memory.screenSet}`
    }
}
