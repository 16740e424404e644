// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Models
import Waypost.Theme

/**
 * What a vehicle does, as one shape: arrow, disc, square; a dashed ring when it is silent, a crossed ring when it
 * has no fix. Silence hides the missing fix, and the missing fix hides the motion.
 */
Item {
    id: glyph

    enum Shape {
        Arrow,
        Disc,
        Square,
        DashedRing,
        CrossedRing
    }

    required property int motion
    required property int freshness
    /** 0 no position known, 1 fix valid, 2 position from before the fix was lost. */
    required property int placed
    property real headingDeg: 0
    property real size: Theme.iconSmall

    readonly property int shape: freshness !== Freshness.Fresh ? StateGlyph.DashedRing
        : placed !== 1 ? StateGlyph.CrossedRing
        : motion === Motion.Moving ? StateGlyph.Arrow
        : motion === Motion.Idle ? StateGlyph.Disc
        : motion === Motion.Stopped ? StateGlyph.Square : StateGlyph.DashedRing
    readonly property string words: freshness === Freshness.Never ? qsTr("No report yet")
        : freshness === Freshness.Lost ? qsTr("Stale for long")
        : freshness === Freshness.Stale ? qsTr("Stale")
        : placed !== 1 ? qsTr("No fix")
        : motion === Motion.Moving ? qsTr("Moving")
        : motion === Motion.Idle ? qsTr("Idle")
        : motion === Motion.Stopped ? qsTr("Stopped") : qsTr("Motion unknown")

    // Disc and square are smaller than the arrow, so that all weigh the same to the eye.
    readonly property list<string> paths: ["M0 -7.4L5.9 6.2c.3 .7 -.3 1.1 -.9 .8L0 4.3L-5 7c-.6 .3 -1.2 -.1 -.9 -.8z",
        "M0 -4.6A4.6 4.6 0 1 1 0 4.6A4.6 4.6 0 1 1 0 -4.6z",
        "M-3.1 -4.1h6.2a1 1 0 0 1 1 1v6.2a1 1 0 0 1 -1 1h-6.2a1 1 0 0 1 -1 -1v-6.2a1 1 0 0 1 1 -1z",
        "M0 -5.6A5.6 5.6 0 1 1 0 5.6A5.6 5.6 0 1 1 0 -5.6z",
        "M0 -5.6A5.6 5.6 0 1 1 0 5.6A5.6 5.6 0 1 1 0 -5.6zM-3.95 -3.95L3.95 3.95M3.95 -3.95L-3.95 3.95"]
    readonly property list<color> inks: [Theme.moving, Theme.idle, Theme.stopped, Theme.stale, Theme.nofix]
    readonly property bool filled: shape < StateGlyph.DashedRing
    readonly property real grid: 16
    readonly property real unit: size / grid
    /** Its size on the design grid, whatever the scale: small rings have fewer dashes, large ones no thicker line. */
    readonly property real nominal: size / Theme.scale
    readonly property real stroke: Theme.fine(1.5 * Math.min(nominal / grid, 1.15))
    readonly property int dashes: nominal < 11 ? 5 : nominal < 14 ? 6 : nominal < 19 ? 8 : 10
    readonly property real period: 2 * Math.PI * 5.6 * unit / dashes

    implicitWidth: size + Theme.space1
    implicitHeight: size + Theme.space1
    Accessible.role: Accessible.Graphic
    Accessible.name: words

    Shape {
        // Paths are centred on 0,0.
        x: glyph.width / 2
        y: glyph.height / 2
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer
        rotation: glyph.shape === StateGlyph.Arrow ? glyph.headingDeg
            : glyph.shape === StateGlyph.DashedRing ? -12 : 0

        ShapePath {
            scale: Qt.size(glyph.unit, glyph.unit)
            strokeWidth: glyph.filled ? -1 : glyph.stroke
            strokeColor: glyph.inks[glyph.shape]
            fillColor: glyph.filled ? glyph.inks[glyph.shape] : Theme.transparent
            capStyle: glyph.shape === StateGlyph.CrossedRing ? ShapePath.RoundCap : ShapePath.FlatCap
            strokeStyle: glyph.shape === StateGlyph.DashedRing ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [glyph.period * 0.58 / glyph.stroke, glyph.period * 0.42 / glyph.stroke]

            PathSvg {
                path: glyph.paths[glyph.shape]
            }
        }
    }
}
