// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Theme

/** The condition of a feed as a shape. It does not spin: while a feed is away, turn it with each tick of the desk. */
Item {
    id: glyph

    enum Condition {
        Live,
        Reconnecting,
        Gap,
        Off
    }

    required property int condition
    property real size: Theme.iconSmall
    /** Eighths of a turn; the seconds of the desk's time will do. */
    property int turns: 0
    readonly property real grid: 14
    readonly property real unit: size / grid

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: condition === FeedGlyph.Live ? qsTr("live") : condition === FeedGlyph.Reconnecting
        ? qsTr("reconnecting") : condition === FeedGlyph.Gap ? qsTr("gap") : qsTr("off")

    Part {
        visible: glyph.condition === FeedGlyph.Live
        fill: Theme.text2
        path: "M7 1A6 6 0 1 1 7 13A6 6 0 1 1 7 1z"
    }
    Part {
        visible: glyph.condition === FeedGlyph.Live
        ink: Theme.panel
        stroke: 1.6
        path: "M4.2 7.2L6.2 9.2L9.9 5.1"
    }
    Part {
        visible: glyph.condition === FeedGlyph.Reconnecting
        ink: Theme.lineStrong
        stroke: 1.8
        path: "M7 1.5A5.5 5.5 0 1 1 7 12.5A5.5 5.5 0 1 1 7 1.5z"
    }
    Part {
        visible: glyph.condition === FeedGlyph.Reconnecting
        ink: Theme.text1
        stroke: 1.8
        rotation: glyph.turns % 8 * 45
        path: "M7 1.5A5.5 5.5 0 0 1 12.5 7"
    }
    Part {
        visible: glyph.condition === FeedGlyph.Gap
        fill: Theme.text2
        path: "M1 11V6h2.5v5zM10.5 11V3H13v8z"
    }
    Part {
        visible: glyph.condition === FeedGlyph.Gap
        ink: Theme.text1
        stroke: 1.4
        dashes: [1.43, 1.29]
        path: "M7 2.5v9"
    }
    Part {
        visible: glyph.condition === FeedGlyph.Off
        ink: Theme.text2
        stroke: 1.5
        dashes: [1.7, 1.23]
        path: "M7 1.6A5.4 5.4 0 1 1 7 12.4A5.4 5.4 0 1 1 7 1.6z"
    }

    component Part: Shape {
        id: part

        required property string path
        property color ink: Theme.transparent
        property color fill: Theme.transparent
        property real stroke: 0
        property list<real> dashes: []

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            scale: Qt.size(glyph.unit, glyph.unit)
            strokeWidth: part.stroke > 0 ? part.stroke * glyph.unit : -1
            strokeColor: part.ink
            fillColor: part.fill
            capStyle: part.dashes.length > 0 ? ShapePath.FlatCap : ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            strokeStyle: part.dashes.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: part.dashes

            PathSvg {
                path: part.path
            }
        }
    }
}
