// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/** A level in percent with ticks where it turns bad. NaN draws an empty dashed bar: missing is not zero. */
Item {
    id: gauge

    required property real percent
    /** Percent at which the judgement changes. */
    property list<int> ticks: []
    property int health: Health.Ok
    property color ink: health === Health.Critical ? Theme.critical
        : health === Health.Low || health === Health.High || health === Health.Hot ? Theme.high : Theme.text2
    /** What it lies on; keeps the ticks apart from the bar. */
    property color ground: Theme.panel
    property int thickness: Theme.gaugeThickness
    readonly property bool known: !isNaN(percent)
    readonly property real overhang: Theme.focusWidth
    readonly property int casing: Theme.px(3)
    readonly property real corner: Theme.fine(1.5)

    implicitHeight: thickness + 2 * overhang
    implicitWidth: Theme.gaugeWidth
    Accessible.ignored: true

    Rectangle {
        y: gauge.overhang
        visible: gauge.known
        width: parent.width
        height: gauge.thickness
        radius: gauge.corner
        color: Theme.lineStrong

        Rectangle {
            width: Math.max(Theme.focusWidth, Math.min(1, gauge.percent / 100) * parent.width)
            height: parent.height
            radius: parent.radius
            color: gauge.ink
        }
    }
    Repeater {
        model: gauge.known ? gauge.ticks : []

        Rectangle {
            required property int modelData

            x: Math.round(gauge.width * modelData / 100 - width / 2)
            width: gauge.casing
            height: gauge.height
            color: gauge.ground

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.fine(1)
                height: parent.height
                color: Theme.text3
            }
        }
    }
    DashedBox {
        y: gauge.overhang
        width: parent.width
        height: gauge.thickness
        visible: !gauge.known
        stroke: Theme.fine(1.2)
        radius: gauge.corner
        dashes: [2.5, 2]
    }
}
