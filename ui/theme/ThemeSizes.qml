// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** Space, shape and the fixed sizes of the layout: pixels of the design grid times the scale. */
ThemeType {
    id: sizes

    /** Device pixels in one of ours; bound by the window, so that a hairline stays one of the screen's pixels. */
    property real devicePixelRatio: 1
    /** Larger text needs taller rows: 4 more with each of the two steps. */
    readonly property int textGrowth: 4 * Math.round((textScale - 1) / 0.15)

    // Space: a grid of 4
    readonly property int space1: px(4)
    readonly property int space2: px(8)
    readonly property int space3: px(12)
    readonly property int space4: px(16)
    readonly property int space5: px(20)
    readonly property int space6: px(24)
    readonly property int space8: px(32)
    readonly property int space12: px(48)

    // Lines
    readonly property real hairline: 1 / devicePixelRatio
    readonly property int selectionBar: px(2)
    readonly property int focusWidth: px(2)
    readonly property int tintEdge: highContrast ? px(2) : 0

    // Corners
    readonly property int radiusSmall: px(4)
    readonly property int radius: px(6)
    readonly property int radiusBox: px(8)
    readonly property int radiusDialog: px(10)
    readonly property int shadowBlur: px(40)

    // Rows, heads and bars
    readonly property int rowHeight: px(32 + textGrowth)
    readonly property int groupRowHeight: px(30 + textGrowth)
    readonly property int tableHeadHeight: px(24 + textGrowth)
    readonly property int sectionHeadHeight: px(32 + textGrowth)
    readonly property int panelHeadHeight: px(40 + textGrowth)
    readonly property int topBarHeight: px(44 + textGrowth)
    readonly property int bannerHeight: px(34 + textGrowth)
    readonly property int toastHeight: px(52 + 2 * textGrowth)

    // Controls
    readonly property int buttonSmall: px(24 + textGrowth)
    readonly property int buttonHeight: px(28 + textGrowth)
    readonly property int buttonLarge: px(36 + textGrowth)
    readonly property int chipHeight: px(26 + textGrowth)
    readonly property int badgeHeight: textPx(18)
    readonly property int iconSize: px(16)
    readonly property int iconSmall: px(14)
    readonly property int glyphSmall: px(9)
    readonly property int gaugeThickness: px(4)
    readonly property int gaugeWidth: px(84)
    readonly property int wheelWidth: textPx(52)
    readonly property int wheelHeight: textPx(46)
    readonly property int trayWidth: textPx(104)
    readonly property int splitterHit: px(7)
    readonly property int splitterStep: px(8)

    // The window
    readonly property int wallWidth: 1920
    readonly property int wallHeight: 1080
    readonly property int windowMinWidth: 1024
    readonly property int windowMinHeight: 680
    readonly property int listMin: px(240)
    readonly property int listMax: px(480)
    readonly property int panelMin: px(344)
    readonly property int panelMax: px(520)
    readonly property int mapMinWidth: px(320)
    readonly property int mapMinHeight: px(200)
    readonly property int dialogWidth: px(408)
    readonly property int settingsWidth: px(720)
    readonly property int settingsHeight: px(560)
    readonly property int settingsIndexWidth: px(176)
    readonly property int diagnosticsWidth: px(960)
    readonly property int diagnosticsHeight: px(720)
    readonly property int toastWidth: px(320)
    readonly property int factNameWidth: textPx(132)
    readonly property int menuWidth: px(200)
    readonly property int fieldWidth: px(200)
    readonly property int tooltipWidth: px(320)
    readonly property int searchWidth: px(384)
    readonly property int paletteWidth: px(600)
    readonly property int keyColumnWidth: px(336)

    // The wallboard, drawn for 1920 x 1080 and scaled to the screen
    readonly property int wallColumn: px(408)
    readonly property int wallTicker: px(132)
    readonly property int wallRule: px(64)
    readonly property int wallGlyph: px(26)
    readonly property int wallMark: px(44)
    readonly property int wallPageMark: px(10)
    readonly property int wallPageMarkWide: px(28)
    /** How much larger the map is drawn than at a desk. */
    readonly property real wallMapScale: scale * 1.4
}
