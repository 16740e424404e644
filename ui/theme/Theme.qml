// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/**
 * Every colour, size, type role and duration of Waypost; nothing else in ui/ names one. Its layers are files of their
 * own: ThemeColors, ThemeType, ThemeSizes, and here what moves.
 *
 * Theme asks nobody: the window binds scheme, highContrast, reducedMotion, scale and textScale to what the person chose.
 */
ThemeSizes {
    id: theme

    enum Scheme {
        System,
        Dark,
        Light
    }

    /** What the person asked for; System follows the desktop, and is dark where the desktop does not say. */
    property int scheme: Theme.System
    dark: scheme === Theme.Dark
        || (scheme === Theme.System && Application.styleHints.colorScheme !== Qt.ColorScheme.Light)
    /** No blinking, no gliding: shapes and words say the same. */
    property bool reducedMotion: false

    /** True while somebody has to look: drives the one timer behind every blinking symbol. */
    property bool blinking: false
    /** Bound by unacknowledged symbols, never by text or rows. */
    readonly property real blinkOpacity: blinkTimer.running && !blinkLit ? dimOpacity : 1
    readonly property real dimOpacity: 0.28
    readonly property real disabledOpacity: 0.55
    property bool blinkLit: true

    // Durations, milliseconds
    readonly property int hoverMs: reducedMotion ? 0 : 80
    readonly property int pressMs: reducedMotion ? 0 : 120
    readonly property int popoverMs: reducedMotion ? 0 : 160
    readonly property int panelMs: reducedMotion ? 0 : 200
    readonly property int cameraMs: reducedMotion ? 0 : 240
    readonly property int tooltipDelayMs: 600
    /** How long something that was just ended may be taken up again. */
    readonly property int offerMs: 10000
    /** What comes in bit by bit is looked at together. */
    readonly property int gatherMs: 250
    readonly property int toastMs: 6000
    readonly property int noticeMs: 3000
    readonly property int tickMs: 1000
    /** How long a window has to hold still before its place is noted. */
    readonly property int settleMs: 500
    readonly property list<real> easing: [0.2, 0, 0, 1, 1, 1]

    // 600 ms lit, 400 ms dim, everywhere in phase. A still desk has no running timer and draws no frame.
    readonly property Timer blinkTimer: Timer {
        interval: theme.blinkLit ? 600 : 400
        repeat: true
        running: theme.blinking && !theme.reducedMotion
        onTriggered: theme.blinkLit = !theme.blinkLit
        onRunningChanged: theme.blinkLit = true
    }
}
