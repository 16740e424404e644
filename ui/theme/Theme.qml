// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/**
 * Every colour, size, type role and duration of Waypost. Nothing else in ui/ names one.
 *
 * Normal is grey; a saturated colour means that a person is needed, and never stands without a shape and a word.
 */
QtObject {
    id: theme

    enum Scheme {
        System,
        Dark,
        Light
    }

    /** What the person asked for; System follows the desktop, and is dark where the desktop does not say. */
    property int scheme: Theme.System
    property bool dark: scheme === Theme.Dark
        || (scheme === Theme.System && Application.styleHints.colorScheme !== Qt.ColorScheme.Light)
    /** No blinking, no gliding: shapes and words say the same. */
    property bool reducedMotion: false

    /** True while somebody has to look: drives the one timer behind every blinking symbol. */
    property bool blinking: false
    /** Bound by unacknowledged symbols, never by text or rows. */
    readonly property real blinkOpacity: blinkTimer.running && !blinkLit ? 0.28 : 1
    property bool blinkLit: true

    // Colours
    readonly property color bg: dark ? "#0A0C0F" : "#D1D4D7"
    readonly property color panel: dark ? "#17191C" : "#F0F1F3"
    readonly property color raised: dark ? "#202326" : "#FBFCFC"
    readonly property color hover: dark ? "#26292D" : "#E5E7EA"
    readonly property color selected: dark ? "#30363D" : "#D5DBE1"
    readonly property color sunken: dark ? "#111316" : "#E6E8EA"
    readonly property color line: dark ? "#26292C" : "#DCDEE1"
    readonly property color lineStrong: dark ? "#3C4044" : "#BABEC2"
    readonly property color control: dark ? "#767B80" : "#797E83"
    readonly property color text1: dark ? "#EBEDEF" : "#1A1D22"
    readonly property color text2: dark ? "#B7BBC0" : "#42474D"
    readonly property color text3: dark ? "#9A9FA5" : "#565B62"
    readonly property color moving: dark ? "#E7EAED" : "#1A1D22"
    readonly property color idle: dark ? "#B1B6BC" : "#4B5056"
    readonly property color stopped: dark ? "#878D93" : "#6A6F76"
    readonly property color stale: dark ? "#A0A5AB" : "#51565C"
    readonly property color nofix: dark ? "#A0A5AB" : "#51565C"
    readonly property color critical: dark ? "#FE603D" : "#BD1809"
    readonly property color high: dark ? "#FAAB3F" : "#B36801"
    readonly property color medium: dark ? "#9492F7" : "#5751C9"
    readonly property color info: dark ? "#A0A5AB" : "#5A5E63"
    readonly property color criticalText: dark ? "#FF8067" : "#AB0E11"
    readonly property color highText: dark ? "#F9BA5F" : "#864F08"
    readonly property color mediumText: dark ? "#AEACF9" : "#4A44B3"
    readonly property color data: dark ? "#86B3CE" : "#356F95"
    readonly property color dataSoft: dark ? "#344B5B" : "#C0D4E3"
    readonly property color focus: dark ? "#7EC8F2" : "#166DAF"
    readonly property color sp0: dark ? "#566F85" : "#728FA3"
    readonly property color sp1: dark ? "#6895B5" : "#3C739A"
    readonly property color sp2: dark ? "#8AC0DD" : "#114E7A"
    readonly property color sp3: dark ? "#C7F0FB" : "#012749"
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
    readonly property color criticalFill: dark ? "#FE603D" : "#E02B07"
    readonly property color criticalEdge: dark ? "#FE603D" : "#9E1710"
    readonly property color highFill: dark ? "#FAAB3F" : "#F89A19"
    readonly property color highEdge: dark ? "#FAAB3F" : "#905211"
    readonly property color mediumFill: dark ? "#9492F7" : "#756EDE"
    readonly property color mediumEdge: dark ? "#9492F7" : "#463FAA"
    readonly property color criticalTint: dark ? "#3A2421" : "#EAD9D9"
    readonly property color highTint: dark ? "#392F21" : "#E9E2D8"
    readonly property color mediumTint: dark ? "#2A2B3D" : "#DFDFEE"
    readonly property color infoTint: dark ? "#25272A" : "#E1E2E5"
    // "onPrimary" would be a signal handler to QML, therefore Ink.
    readonly property color alarmInk: dark ? "#14100E" : "#FFFFFF"
    readonly property color primary: dark ? "#EBEDEF" : "#1A1D22"
    readonly property color primaryInk: dark ? "#17191C" : "#F0F1F3"
    readonly property color scrim: dark ? "#9E06080A" : "#61282E34"
    readonly property color floatShadow: dark ? "#61000000" : "#381E242C"
    readonly property color transparent: "#00000000"

    // Type. Sizes are pixels of the design grid; Inter comes with the program.
    readonly property string family: regularFace.status === FontLoader.Ready ? regularFace.font.family : "Noto Sans"
    readonly property int microSize: 11
    readonly property int smallSize: 12
    readonly property int bodySize: 13
    readonly property int titleSize: 14
    readonly property int headingSize: 16
    readonly property int figureSize: 20
    readonly property int figureLargeSize: 24
    readonly property int microLine: 16
    readonly property int smallLine: 16
    readonly property int bodyLine: 20
    readonly property int titleLine: 20
    readonly property int headingLine: 22
    readonly property int figureLine: 24
    readonly property int figureLargeLine: 28

    // Space: a grid of 4
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int space12: 48
    readonly property int hairline: 1
    readonly property int selectionBar: 2
    readonly property int focusWidth: 2

    readonly property int radiusSmall: 4
    readonly property int radius: 6
    readonly property int radiusBox: 8
    readonly property int radiusDialog: 10

    readonly property int rowHeight: 32
    readonly property int tableHeadHeight: 24
    readonly property int topBarHeight: 44
    readonly property int panelHeadHeight: 40
    readonly property int sectionHeadHeight: 32
    readonly property int buttonSmall: 24
    readonly property int buttonHeight: 28
    readonly property int buttonLarge: 36
    readonly property int chipHeight: 26
    readonly property int iconSize: 16
    readonly property int iconSmall: 14
    readonly property int badgeHeight: 18
    readonly property int splitterHit: 7
    readonly property int splitterStep: 8

    readonly property int windowMinWidth: 1024
    readonly property int windowMinHeight: 680
    readonly property int listMin: 240
    readonly property int listMax: 480
    readonly property int panelMin: 344
    readonly property int panelMax: 520
    readonly property int mapMinWidth: 320
    readonly property int mapMinHeight: 200
    readonly property int dialogWidth: 408
    readonly property int tooltipWidth: 320

    // Durations, milliseconds
    readonly property int hoverMs: reducedMotion ? 0 : 80
    readonly property int pressMs: reducedMotion ? 0 : 120
    readonly property int popoverMs: reducedMotion ? 0 : 160
    readonly property int panelMs: reducedMotion ? 0 : 200
    readonly property int cameraMs: reducedMotion ? 0 : 240
    readonly property int tooltipDelayMs: 600
    readonly property list<real> easing: [0.2, 0, 0, 1, 1, 1]

    readonly property FontLoader regularFace: FontLoader {
        source: "Inter-Regular.otf"
    }
    readonly property FontLoader mediumFace: FontLoader {
        source: "Inter-Medium.otf"
    }
    readonly property FontLoader semiBoldFace: FontLoader {
        source: "Inter-SemiBold.otf"
    }

    // 600 ms lit, 400 ms dim, everywhere in phase. A still desk has no running timer and draws no frame.
    readonly property Timer blinkTimer: Timer {
        interval: theme.blinkLit ? 600 : 400
        repeat: true
        running: theme.blinking && !theme.reducedMotion
        onTriggered: theme.blinkLit = !theme.blinkLit
        onRunningChanged: theme.blinkLit = true
    }
}
