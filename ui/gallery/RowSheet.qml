// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A list's row in its states, and beside it what floats. */
Item {
    id: sheet

    required property Format format

    implicitHeight: rows.height

    Column {
        id: rows

        x: -Theme.space3
        width: Theme.px(384)

        VehicleLine {
            name: "HV 115"
            driver: "N. Osei"
            heading: 80
            speed: "85"
            seconds: 14
            look: "normal"
        }
        VehicleLine {
            name: "HV 117"
            driver: "R. Thomsen-Hansen"
            heading: 265
            speed: "79"
            seconds: 6
            look: "hover"
        }
        VehicleLine {
            name: "HV 118"
            driver: "K. Lindqvist"
            heading: 80
            speed: "83"
            seconds: 3
            tires: Health.Low
            look: "selected"
        }
        VehicleLine {
            name: "HV 122"
            driver: "G. Mulder"
            heading: 345
            speed: "83"
            seconds: 12
            look: "focus"
        }
        VehicleLine {
            name: "HV 121"
            driver: "W. Seidel"
            speed: "–"
            seconds: 42 * 60
            fuel: Health.Low
            silent: true
            look: "stale"
        }
    }
    Column {
        anchors.right: parent.right
        width: Theme.px(188)
        spacing: Theme.space2

        Caption {
            text: "Toasts, 6 s, critical ones stay"
        }
        Toast {
            width: parent.width
            title: "SC 611 SOS"
            text: "Lübeck, 19 s"
            priority: Priority.Critical
            actionText: "Show"
        }
        Toast {
            width: parent.width
            title: "Report ready"
            text: "HV 118, 2.4 MB"
            iconName: "download"
            actionText: "Save"
        }
    }

    component VehicleLine: Item {
        id: line

        required property string name
        required property string driver
        required property string speed
        required property int seconds
        required property string look
        property real heading: 0
        property int fuel: Health.Ok
        property int tires: Health.Ok
        property bool silent: false

        width: rows.width
        height: Theme.rowHeight

        RowGround {
            width: Theme.px(322)
            height: parent.height
            hovered: line.look === "hover"
            selected: line.look === "selected"
            focused: line.look === "focus"
        }
        StateGlyph {
            x: Theme.space3
            width: Theme.px(18)
            height: parent.height
            motion: Motion.Moving
            freshness: line.silent ? Freshness.Stale : Freshness.Fresh
            placed: 1
            headingDeg: line.heading
        }
        PlainLabel {
            x: Theme.px(38)
            height: parent.height
            medium: true
            text: line.name
        }
        PlainLabel {
            x: Theme.px(92)
            width: Theme.px(66)
            height: parent.height
            role: PlainLabel.Small
            text: line.driver
            color: line.look === "selected" ? Theme.text1 : Theme.text2
        }
        AlarmSymbol {
            x: Theme.px(158)
            width: Theme.px(18)
            height: parent.height
            visible: line.tires !== Health.Ok
            priority: Priority.High
            unacked: true
            blinks: false
            size: Theme.px(11)
        }
        PlainLabel {
            x: Theme.px(176)
            width: Theme.px(30)
            height: parent.height
            horizontalAlignment: Text.AlignRight
            text: line.speed
            color: line.silent ? Theme.text3 : Theme.text1
        }
        Row {
            x: Theme.px(264) - width
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(5)

            HealthMark {
                part: HealthMark.Battery
                health: Health.Ok
            }
            HealthMark {
                part: HealthMark.Fuel
                health: line.fuel
            }
            HealthMark {
                part: HealthMark.Tire
                health: line.tires
            }
        }
        AgeText {
            x: Theme.px(264)
            width: Theme.px(46)
            height: parent.height
            horizontalAlignment: Text.AlignRight
            format: sheet.format
            nowMs: line.seconds * Theme.tickMs
            thenMs: 0
            stale: line.silent
        }
        Caption {
            x: Theme.px(328)
            height: parent.height
            text: line.look
        }
    }
}
