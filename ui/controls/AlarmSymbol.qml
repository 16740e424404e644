// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Models
import Waypost.Theme

/**
 * Priority as a shape: diamond, triangle, square, dot. Filled while nobody has acknowledged it, outline afterwards;
 * it blinks only while it is both unacknowledged and going on.
 */
Item {
    id: symbol

    required property int priority
    required property bool unacked
    property bool blinks: unacked
    property real size: Theme.iconSmall
    /** What sets it apart from a busy ground: a wider shape behind it in the colour of the ground. */
    property color casing: Theme.transparent

    readonly property string words: priority === Priority.Critical ? qsTr("Critical")
        : priority === Priority.High ? qsTr("High")
        : priority === Priority.Medium ? qsTr("Medium")
        : priority === Priority.Low ? qsTr("Low") : qsTr("No alarm")
    readonly property list<string> paths: ["", "M0 -3.2A3.2 3.2 0 1 1 0 3.2A3.2 3.2 0 1 1 0 -3.2z",
        "M-5.2 -5.2H5.2V5.2H-5.2z", "M0 -6.2L6.8 5.6H-6.8z", "M0 -6.8L6.8 0L0 6.8L-6.8 0z"]
    readonly property list<color> fills: [Theme.transparent, Theme.info, Theme.mediumFill, Theme.highFill,
        Theme.criticalFill]
    readonly property list<color> edges: [Theme.transparent, Theme.info, Theme.mediumEdge, Theme.highEdge,
        Theme.criticalEdge]
    readonly property list<color> lines: [Theme.transparent, Theme.info, Theme.medium, Theme.high, Theme.critical]
    readonly property real unit: size / 14 * (unacked || priority === Priority.Low ? 1 : 0.9)

    implicitWidth: size + Theme.space1
    implicitHeight: size + Theme.space1
    visible: priority !== Priority.None
    opacity: blinks ? Theme.blinkOpacity : 1
    Accessible.role: Accessible.Graphic
    Accessible.name: unacked ? qsTr("%1, not acknowledged", "alarm priority").arg(words)
        : qsTr("%1, acknowledged", "alarm priority").arg(words)

    Shape {
        // Paths are centred on 0,0.
        x: symbol.width / 2
        y: symbol.height / 2
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            scale: Qt.size(symbol.unit, symbol.unit)
            strokeWidth: Theme.fine(4.4)
            strokeColor: symbol.casing
            fillColor: symbol.casing
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: symbol.casing.a > 0 ? symbol.paths[symbol.priority] : ""
            }
        }
        ShapePath {
            scale: Qt.size(symbol.unit, symbol.unit)
            strokeWidth: Theme.fine(symbol.unacked ? 1 : 1.6)
            strokeColor: symbol.unacked ? symbol.edges[symbol.priority] : symbol.lines[symbol.priority]
            fillColor: symbol.unacked ? symbol.fills[symbol.priority] : Theme.transparent
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: symbol.paths[symbol.priority]
            }
        }
    }
}
