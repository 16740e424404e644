// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Theme

/** The edge of something that is not there: a value that has not come, a sensor without a wheel. */
Shape {
    id: box

    property color ink: Theme.control
    property color ground: Theme.transparent
    property real stroke: Theme.fine(1.5)
    property real radius: Theme.radius
    /** Dash and gap in strokes. */
    property list<real> dashes: [2.3, 1.9]

    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true

    ShapePath {
        strokeColor: box.ink
        strokeWidth: box.stroke
        strokeStyle: ShapePath.DashLine
        dashPattern: box.dashes
        capStyle: ShapePath.FlatCap
        fillColor: box.ground

        PathRectangle {
            x: box.stroke / 2
            y: box.stroke / 2
            width: box.width - box.stroke
            height: box.height - box.stroke
            radius: box.radius
        }
    }
}
