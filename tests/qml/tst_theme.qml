// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Waypost.Theme

TestCase {
    id: test

    function init(): void {
        failOnWarning(/.?/);
    }

    function cleanup(): void {
        Theme.scheme = Theme.System;
        Theme.blinking = false;
        Theme.reducedMotion = false;
    }

    function linear(channel: double): double {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    function luminance(c: color): double {
        return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
    }

    function contrast(a: color, b: color): double {
        const high = Math.max(luminance(a), luminance(b));
        const low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    function test_contrast_data(): var {
        const pairs = [["text1", "panel", 7], ["text1", "selected", 7], ["text2", "panel", 7], ["text2", "selected", 4.5],
            ["text3", "panel", 4.5], ["text3", "selected", 4.5], ["control", "panel", 3], ["control", "raised", 3],
            ["focus", "panel", 3], ["focus", "selected", 3], ["moving", "land", 4.5], ["moving", "water", 4.5],
            ["idle", "land", 4.5], ["stopped", "land", 4.4], ["stopped", "selected", 3], ["stale", "land", 4.5],
            ["criticalEdge", "panel", 3], ["critical", "selected", 3], ["criticalText", "criticalTint", 4.5],
            ["highEdge", "panel", 3], ["high", "selected", 3], ["highText", "highTint", 4.5],
            ["mediumEdge", "panel", 3], ["medium", "selected", 3], ["mediumText", "mediumTint", 4.5],
            ["info", "panel", 4.5], ["data", "panel", 4.5], ["primaryInk", "primary", 7], ["sp0", "land", 3],
            ["place", "land", 7], ["placeMinor", "land", 4.5]];
        const rows = [];
        for (const [ink, ground, least] of pairs) {
            for (const scheme of [Theme.Dark, Theme.Light]) {
                const tag = ink + " on " + ground + (scheme === Theme.Dark ? ", dark" : ", light");
                rows.push({tag, ink, ground, least, scheme});
            }
        }
        return rows;
    }

    function test_contrast(data): void {
        Theme.scheme = data.scheme;
        compare(Theme.dark, data.scheme === Theme.Dark);
        verify(contrast(Theme[data.ink], Theme[data.ground]) >= data.least);
    }

    function test_fontComesWithTheProgram(): void {
        compare(Theme.regularFace.status, FontLoader.Ready);
        compare(Theme.mediumFace.status, FontLoader.Ready);
        compare(Theme.semiBoldFace.status, FontLoader.Ready);
        compare(Theme.family, "Inter");
    }

    function test_blinkStopsWhenNobodyIsNeeded(): void {
        Theme.blinking = true;
        tryCompare(Theme, "blinkOpacity", 0.28);
        Theme.blinking = false;
        compare(Theme.blinkOpacity, 1);
        verify(!Theme.blinkTimer.running);
    }

    function test_reducedMotionNeverBlinks(): void {
        Theme.reducedMotion = true;
        Theme.blinking = true;
        verify(!Theme.blinkTimer.running);
        compare(Theme.blinkOpacity, 1);
        compare(Theme.panelMs, 0);
    }
}
