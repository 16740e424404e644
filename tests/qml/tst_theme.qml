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
        Theme.highContrast = false;
        Theme.scale = 1;
        Theme.textScale = 1;
        Theme.devicePixelRatio = 1;
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

    /** Ink, ground, and the ratios that the design system lists for dark and light. Figures are rounded to 0.1. */
    readonly property list<string> words: ["text1 panel 15.0 15.0", "text1 selected 10.4 12.1", "text2 panel 9.1 8.3",
        "text2 selected 6.3 6.7", "text3 panel 6.6 6.1", "text3 selected 4.6 4.9", "primary panel 15.0 15.0",
        "primaryInk primary 15.0 15.0", "criticalText panel 7.2 6.6", "criticalText criticalTint 5.9 5.5",
        "highText panel 10.2 5.9", "highText highTint 7.6 5.2", "mediumText panel 8.4 6.7",
        "mediumText mediumTint 6.7 5.8", "place land 7.2 9.6", "placeMinor land 5.1 6.1", "waterText water 4.8 4.8"]
    readonly property list<string> graphics: ["control panel 4.1 3.6", "control raised 3.7 4.0", "focus panel 9.6 4.8",
        "focus selected 6.6 3.9", "moving land 13.7 15.0", "moving water 15.7 11.9", "idle land 8.1 7.2",
        "idle water 9.3 5.7", "stopped land 4.9 4.5", "stopped selected 3.6 3.6", "stale land 6.7 6.6",
        "stale panel 7.1 6.6", "nofix land 6.7 6.6", "criticalEdge panel 5.8 7.2", "criticalEdge selected 4.0 5.8",
        "critical panel 5.8 5.6", "critical selected 4.0 4.6", "highEdge panel 9.2 5.5", "highEdge selected 6.4 4.4",
        "high panel 9.2 3.8", "high selected 6.4 3.1", "mediumEdge panel 6.5 7.3", "mediumEdge selected 4.5 5.9",
        "medium panel 6.5 5.4", "medium selected 4.5 4.4", "info panel 7.1 5.8", "data panel 7.8 4.8",
        "sp0 land 3.2 3.0", "sp1 land 5.2 4.5", "sp2 land 8.4 7.8", "sp3 land 13.6 13.4"]
    /** Fills may be as bright as they like: their edge carries the contrast. */
    readonly property list<string> fills: ["criticalFill panel 5.8 4.1", "highFill panel 9.2 1.9", "mediumFill panel 6.5 3.7"]

    function pairRows(pairs: list<string>, least: double): list<var> {
        const rows = [];
        for (const pair of pairs) {
            const [ink, ground, dark, light] = pair.split(" ");
            rows.push({tag: pair + ", dark", ink, ground, least, listed: Number(dark), scheme: Theme.Dark});
            rows.push({tag: pair + ", light", ink, ground, least, listed: Number(light), scheme: Theme.Light});
        }
        return rows;
    }

    function test_contrast_data(): var {
        return pairRows(words, 4.5).concat(pairRows(graphics, 3), pairRows(fills, 1));
    }

    function test_contrast(data): void {
        Theme.scheme = data.scheme;
        compare(Theme.dark, data.scheme === Theme.Dark);
        const ratio = contrast(Theme[data.ink], Theme[data.ground]);
        verify(Math.round(ratio * 10) / 10 >= data.least, ratio);
        fuzzyCompare(ratio, data.listed, 0.051, data.tag);
    }

    function test_highContrast_data(): var {
        return [{tag: "dark", scheme: Theme.Dark}, {tag: "light", scheme: Theme.Light}];
    }

    function test_highContrast(data): void {
        Theme.scheme = data.scheme;
        const tint = Theme.highTint.toString();
        compare(Theme.tintEdge, 0);
        Theme.highContrast = true;
        compare(Theme.text3, Theme.text2);
        compare(Theme.line, Theme.control);
        verify(Theme.highTint.toString() !== tint);
        compare(Theme.highTint, Theme.panel);
        compare(Theme.tintEdge, 2);
    }

    function test_scaleMultipliesPixelsButNotHairlines(): void {
        Theme.scale = 1.5;
        compare(Theme.space2, 12);
        compare(Theme.rowHeight, 48);
        compare(Theme.radius, 9);
        compare(Theme.bodySize, 20);
        compare(Theme.hairline, 1);
        Theme.devicePixelRatio = 2;
        compare(Theme.hairline, 0.5);
    }

    function test_largerTextMakesTallerRows_data(): var {
        return [{text: 1, row: 32, body: 13}, {text: 1.15, row: 36, body: 15}, {text: 1.3, row: 40, body: 17}];
    }

    function test_largerTextMakesTallerRows(data): void {
        Theme.textScale = data.text;
        compare(Theme.rowHeight, data.row);
        compare(Theme.bodySize, data.body);
        compare(Theme.space2, 8);
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
