// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Controls
import Waypost.Theme

/** The thin lines behind the wheels of a tractor, car or trailer: enough to see which way is ahead. */
Item {
    id: chassis

    required property TirePlanGrid grid
    required property bool towed

    readonly property int first: towed ? grid.towedFrom : 0
    // While the plan turns into another vehicle's, its parts change one by one.
    readonly property int count: Math.max(0, towed ? grid.axles.length - grid.towedFrom : grid.towedFrom)
    readonly property bool dual: grid.axles.slice(first, first + count).some(axle => axle.dual)
    readonly property real middle: grid.middleY
    readonly property real half: Math.min(Theme.wheelHeight + Theme.space1 / 2, grid.middleY - Theme.wheelHeight / 2)
    /** Where the frame behind a cab begins and ends, in x. */
    readonly property real cabEnd: Theme.wheelWidth + Theme.space2
    readonly property real frameEnd: width + (grid.both && !grid.stacked && !towed ? grid.unitGap : 0)

    x: grid.unitX(towed)
    y: grid.unitY(towed)
    width: towed ? grid.towedWidth : grid.ownWidth
    height: grid.unitHeight - grid.labelHeight
    Accessible.ignored: true

    Rectangle {
        readonly property bool box: chassis.grid.car && !chassis.towed

        x: chassis.towed || box ? -Theme.space1 : -Theme.space1 / 2
        y: chassis.middle - chassis.half
        width: chassis.towed || box ? chassis.width + 2 * Theme.space1 : chassis.cabEnd
        height: 2 * chassis.half
        visible: chassis.count > 0 && (!chassis.towed || !chassis.dual)
        radius: chassis.towed ? Theme.radiusSmall : Theme.radiusDialog
        color: Theme.sunken
        border.color: Theme.lineStrong
        border.width: Theme.hairline
    }
    Shape {
        anchors.fill: parent
        visible: chassis.dual
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.lineStrong
            strokeWidth: Theme.fine(1.2)
            fillColor: Theme.transparent
            startX: chassis.towed ? 0 : chassis.cabEnd
            startY: chassis.middle - Theme.space2

            PathLine {
                x: chassis.frameEnd
                y: chassis.middle - Theme.space2
            }
            PathMove {
                x: chassis.towed ? 0 : chassis.cabEnd
                y: chassis.middle + Theme.space2
            }
            PathLine {
                x: chassis.frameEnd
                y: chassis.middle + Theme.space2
            }
        }
    }
    Repeater {
        model: chassis.count

        Rectangle {
            required property int index
            readonly property bool pair: chassis.grid.axles[chassis.first + index]?.dual ?? false

            x: chassis.grid.axleX(chassis.first + index) - chassis.x + (Theme.wheelWidth - width) / 2
            y: Theme.wheelHeight / 2
            z: -1
            width: pair ? Theme.selectionBar + Theme.hairline : Theme.hairline
            height: chassis.height - Theme.wheelHeight
            color: Theme.lineStrong
        }
    }
    Shape {
        id: ahead

        readonly property real reach: Theme.space2

        x: (Theme.wheelWidth - 2 * reach) / 2
        y: chassis.middle - reach
        width: 2 * reach
        height: 2 * reach
        visible: !chassis.towed
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.text3
            strokeWidth: Theme.fine(1.5)
            fillColor: Theme.transparent
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: 2 * ahead.reach
            startY: ahead.reach

            PathLine {
                x: 0
                y: ahead.reach
            }
            PathMove {
                x: ahead.reach * 0.7
                y: ahead.reach * 0.3
            }
            PathLine {
                x: 0
                y: ahead.reach
            }
            PathLine {
                x: ahead.reach * 0.7
                y: ahead.reach * 1.7
            }
        }
    }
    SideWord {
        y: ahead.y - height
        text: qsTr("Right", "side of the vehicle, above the arrow that points ahead")
    }
    SideWord {
        y: ahead.y + ahead.height
        text: qsTr("Left", "side of the vehicle, below the arrow that points ahead")
    }

    component SideWord: PlainLabel {
        x: (Theme.wheelWidth - width) / 2
        visible: !chassis.towed
        role: PlainLabel.Micro
        color: Theme.text3
        Accessible.ignored: true
    }
}
