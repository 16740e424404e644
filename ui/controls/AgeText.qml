// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/**
 * How long ago something was said. Bind nowMs to the desk's time: the words are made anew only while they can be
 * seen, and only when they would change, each second of the first minute and each minute after it.
 */
PlainLabel {
    id: age

    required property Format format
    required property double nowMs
    required property double thenMs
    /** Older than it should be: the age itself becomes the news. */
    property bool stale: false

    /** The time that the words on show were made for. */
    property double asOfMs: Number.NaN
    readonly property double minuteMs: 60 * Theme.tickMs
    property bool made: false
    /** From this time on, the words on show are wrong. */
    readonly property double dueMs: {
        const shown = asOfMs - thenMs;
        const step = shown < minuteMs ? Theme.tickMs : minuteMs;
        return thenMs + (Math.floor(shown / step) + 1) * step;
    }

    function renew(): void {
        if (visible && !(nowMs >= asOfMs && nowMs < dueMs))
            asOfMs = nowMs;
    }

    onNowMsChanged: renew()
    onThenMsChanged: {
        if (made) // before, the words may be what is asking
            asOfMs = nowMs;
    }
    onVisibleChanged: renew()
    Component.onCompleted: {
        made = true;
        asOfMs = nowMs;
    }

    role: PlainLabel.Small
    strong: stale
    text: format.age(asOfMs, thenMs)
    color: stale ? Theme.text1 : Theme.text3
}
