// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Theme
import "iconpaths.mjs" as IconPaths

/** One line icon, drawn in the colour asked for. Decoration: whoever carries it has the words. */
Shape {
    id: icon

    required property string name
    property color color: Theme.text2
    property real size: Theme.iconSize
    readonly property real grid: 16
    readonly property real stroke: 1.5 * size / grid

    implicitWidth: size
    implicitHeight: size
    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true

    ShapePath {
        scale: Qt.size(icon.size / icon.grid, icon.size / icon.grid)
        strokeColor: icon.color
        strokeWidth: icon.stroke
        fillColor: Theme.transparent
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: IconPaths.part(icon.name, "line")
        }
    }
    ShapePath {
        scale: Qt.size(icon.size / icon.grid, icon.size / icon.grid)
        strokeColor: Theme.transparent
        strokeWidth: -1
        fillColor: icon.color
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: IconPaths.part(icon.name, "fill")
        }
    }
    ShapePath {
        scale: Qt.size(icon.size / icon.grid, icon.size / icon.grid)
        strokeColor: Theme.panel
        strokeWidth: icon.stroke * 1.2
        fillColor: Theme.transparent
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: IconPaths.part(icon.name, "cut")
        }
    }
    ShapePath {
        scale: Qt.size(icon.size / icon.grid, icon.size / icon.grid)
        strokeColor: icon.color
        strokeWidth: icon.stroke
        strokeStyle: ShapePath.DashLine
        dashPattern: [1.7, 1.23]
        capStyle: ShapePath.FlatCap
        fillColor: Theme.transparent

        PathSvg {
            path: IconPaths.part(icon.name, "dashed")
        }
    }
}
