// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Theme

/** A level in percent with ticks where it turns bad. NaN draws an empty dashed bar: missing is not zero. */
Item {
    id: gauge

    required property real percent
    property list<int> ticks: []
    property color ink: Theme.text2
    property int thickness: 4
    readonly property bool known: !isNaN(percent)

    implicitHeight: thickness + Theme.space1
    implicitWidth: 84
    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: gauge.known
        width: parent.width
        height: gauge.thickness
        radius: height / 3
        color: Theme.lineStrong

        Rectangle {
            width: Math.max(2, Math.min(1, gauge.percent / 100) * parent.width)
            height: parent.height
            radius: parent.radius
            color: gauge.ink
        }
    }
    Repeater {
        model: gauge.known ? gauge.ticks : []

        Rectangle {
            required property int modelData

            x: Math.round(gauge.width * modelData / 100)
            width: Theme.hairline
            height: gauge.height
            color: Theme.text3
        }
    }
    Shape {
        anchors.fill: parent
        visible: !gauge.known
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.control
            strokeWidth: 1.2
            strokeStyle: ShapePath.DashLine
            dashPattern: [2.5, 2]
            capStyle: ShapePath.FlatCap
            fillColor: Theme.transparent

            PathRectangle {
                x: 0.6
                y: (gauge.height - gauge.thickness) / 2
                width: gauge.width - 1.2
                height: gauge.thickness
                radius: 1.5
            }
        }
    }
}
