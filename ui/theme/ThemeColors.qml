// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/**
 * The colours. Normal is grey; a saturated colour means that a person is needed, and never stands without a shape
 * and a word. "Fill" and "Edge" are the two parts of a filled alarm symbol, the bare name is for lines and outlines,
 * "Text" for words and "Tint" for the ground of a row.
 */
QtObject {
    property bool dark: true
    /**
     * For weak eyes and bad screens: quiet text as strong as labels, edges as strong as controls. Grounds lose their
     * tint; what would be tinted wears a left edge of Theme.tintEdge in the priority's colour instead.
     */
    property bool highContrast: false

    // Grounds
    readonly property color bg: dark ? "#0A0C0F" : "#D1D4D7"
    readonly property color panel: dark ? "#17191C" : "#F0F1F3"
    readonly property color raised: dark ? "#202326" : "#FBFCFC"
    readonly property color hover: dark ? "#26292D" : "#E5E7EA"
    readonly property color selected: dark ? "#30363D" : "#D5DBE1"
    readonly property color sunken: dark ? "#111316" : "#E6E8EA"

    // Edges
    readonly property color line: highContrast ? control : dark ? "#26292C" : "#DCDEE1"
    readonly property color lineStrong: highContrast ? control : dark ? "#3C4044" : "#BABEC2"
    readonly property color control: dark ? "#767B80" : "#797E83"

    // Words
    readonly property color text1: dark ? "#EBEDEF" : "#1A1D22"
    readonly property color text2: dark ? "#B7BBC0" : "#42474D"
    readonly property color text3: highContrast ? text2 : dark ? "#9A9FA5" : "#565B62"

    // What a vehicle does
    readonly property color moving: dark ? "#E7EAED" : "#1A1D22"
    readonly property color idle: dark ? "#B1B6BC" : "#4B5056"
    readonly property color stopped: dark ? "#878D93" : "#6A6F76"
    readonly property color stale: dark ? "#A0A5AB" : "#51565C"
    readonly property color nofix: dark ? "#A0A5AB" : "#51565C"

    // Alarms
    readonly property color critical: dark ? "#FE603D" : "#BD1809"
    readonly property color high: dark ? "#FAAB3F" : "#B36801"
    readonly property color medium: dark ? "#9492F7" : "#5751C9"
    readonly property color info: dark ? "#A0A5AB" : "#5A5E63"
    readonly property color criticalText: dark ? "#FF8067" : "#AB0E11"
    readonly property color highText: dark ? "#F9BA5F" : "#864F08"
    readonly property color mediumText: dark ? "#AEACF9" : "#4A44B3"

    // Charts
    readonly property color data: dark ? "#86B3CE" : "#356F95"
    readonly property color dataSoft: dark ? "#344B5B" : "#C0D4E3"

    readonly property color focus: dark ? "#7EC8F2" : "#166DAF"

    // A trail: under 30 km/h, 30 to 60, 60 to 80, faster
    readonly property color sp0: dark ? "#566F85" : "#728FA3"
    readonly property color sp1: dark ? "#6895B5" : "#3C739A"
    readonly property color sp2: dark ? "#8AC0DD" : "#114E7A"
    readonly property color sp3: dark ? "#C7F0FB" : "#012749"

    // The map
    readonly property color water: dark ? "#0D1116" : "#D1DAE1"
    readonly property color land: dark ? "#1C1F22" : "#F0F1F3"
    readonly property color urban: dark ? "#24272B" : "#E3E5E8"
    readonly property color border: dark ? "#65696F" : "#70757A"
    readonly property color coast: dark ? "#31363C" : "#A4ACB5"
    readonly property color river: dark ? "#0E1319" : "#D1DAE1"
    readonly property color trace: dark ? "#484C51" : "#BABEC3"
    readonly property color settle: dark ? "#4C5055" : "#B4B8BC"
    readonly property color place: dark ? "#A7ABB0" : "#393E42"
    readonly property color placeMinor: dark ? "#8B9095" : "#575B60"
    readonly property color waterText: dark ? "#6E8393" : "#405F74"
    readonly property color graticule: dark ? "#14181E" : "#CDD4DB"
    /** Over street tiles, which are made for white paper. */
    readonly property color mapDim: dark ? "#B8101317" : "#00000000"

    // Alarm symbols
    readonly property color criticalFill: dark ? "#FE603D" : "#E02B07"
    readonly property color criticalEdge: dark ? "#FE603D" : "#9E1710"
    readonly property color highFill: dark ? "#FAAB3F" : "#F89A19"
    readonly property color highEdge: dark ? "#FAAB3F" : "#905211"
    readonly property color mediumFill: dark ? "#9492F7" : "#756EDE"
    readonly property color mediumEdge: dark ? "#9492F7" : "#463FAA"

    // Tinted grounds
    readonly property color criticalTint: highContrast ? panel : dark ? "#3A2421" : "#EAD9D9"
    readonly property color highTint: highContrast ? panel : dark ? "#392F21" : "#E9E2D8"
    readonly property color mediumTint: highContrast ? panel : dark ? "#2A2B3D" : "#DFDFEE"
    readonly property color infoTint: highContrast ? panel : dark ? "#25272A" : "#E1E2E5"

    // What stands on a filled alarm or primary ground; "onPrimary" would be a signal handler to QML, therefore Ink.
    readonly property color alarmInk: dark ? "#14100E" : "#FFFFFF"
    readonly property color primary: dark ? "#EBEDEF" : "#1A1D22"
    readonly property color primaryInk: dark ? "#17191C" : "#F0F1F3"
    readonly property color primaryHover: dark ? "#D6D8DA" : "#2F3237"

    // What floats, and what it covers
    readonly property color scrim: dark ? "#9E06080A" : "#61282E34"
    readonly property color boxShadow: "#2E000000"
    readonly property color floatShadow: dark ? "#61000000" : "#381E242C"
    readonly property color transparent: "#00000000"
}
