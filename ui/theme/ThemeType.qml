// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/**
 * The type roles, in pixels, and the faces that come with the program. Inter is drawn with tabular digits everywhere.
 * The lists are indexed by PlainLabel.Role.
 */
ThemeColors {
    id: type

    /** Everything drawn in pixels, 0.8 to 2. */
    property real scale: 1
    /** The text alone: 1, 1.15 or 1.3. */
    property real textScale: 1

    readonly property string family: regularFace.status === FontLoader.Ready ? regularFace.font.family : "Noto Sans"

    readonly property int microSize: textPx(11)
    readonly property int smallSize: textPx(12)
    readonly property int bodySize: textPx(13)
    readonly property int titleSize: textPx(14)
    readonly property int headingSize: textPx(16)
    readonly property int figureSize: textPx(20)
    readonly property int figureLargeSize: textPx(24)
    readonly property int wallSmallSize: textPx(22)
    readonly property int wallSize: textPx(34)
    readonly property int wallLargeSize: textPx(72)
    readonly property int wallHugeSize: textPx(104)

    readonly property int microLine: textPx(16)
    readonly property int smallLine: textPx(16)
    readonly property int bodyLine: textPx(20)
    readonly property int titleLine: textPx(20)
    readonly property int headingLine: textPx(22)
    readonly property int figureLine: textPx(24)
    readonly property int figureLargeLine: textPx(28)
    readonly property int wallSmallLine: textPx(28)
    readonly property int wallLine: textPx(40)
    readonly property int wallLargeLine: textPx(80)
    readonly property int wallHugeLine: textPx(112)

    readonly property list<int> typeSizes: [microSize, smallSize, bodySize, titleSize, headingSize, figureSize,
        figureLargeSize, wallSmallSize, wallSize, wallLargeSize, wallHugeSize]
    readonly property list<int> typeLines: [microLine, smallLine, bodyLine, titleLine, headingLine, figureLine,
        figureLargeLine, wallSmallLine, wallLine, wallLargeLine, wallHugeLine]
    /** Space between letters as a share of the size: large figures stand closer. */
    readonly property list<real> typeTracking: [0, 0, -0.003, -0.01, -0.01, -0.02, -0.02, -0.02, -0.025, -0.04, -0.045]

    readonly property FontLoader regularFace: FontLoader {
        source: "Inter-Regular.otf"
    }
    readonly property FontLoader mediumFace: FontLoader {
        source: "Inter-Medium.otf"
    }
    readonly property FontLoader semiBoldFace: FontLoader {
        source: "Inter-SemiBold.otf"
    }

    /** Pixels of the design grid on this desk. */
    function px(design: real): int {
        return Math.round(design * type.scale);
    }

    /** The same where a part of a pixel counts: strokes, and what is drawn in fractions of a grid. */
    function fine(design: real): real {
        return design * type.scale;
    }

    /** Pixels of the design grid for what grows with the text. */
    function textPx(design: real): int {
        return Math.round(design * type.scale * type.textScale);
    }
}
