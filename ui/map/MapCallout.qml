// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What is said beside the chosen vehicle: its name, its speed, how old that is. */
Rectangle {
    id: callout

    required property Desk desk
    readonly property VehicleWatcher vehicle: desk.vehicle
    readonly property bool silent: vehicle.freshness !== Freshness.Fresh

    implicitWidth: words.implicitWidth + 2 * Theme.space2
    implicitHeight: Theme.chipHeight
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.ignored: true // the panel says all of it

    Row {
        id: words

        anchors.centerIn: parent
        spacing: Theme.space1 + Theme.space1 / 2

        PlainLabel {
            role: PlainLabel.Small
            strong: true
            text: callout.vehicle.name
        }
        PlainLabel {
            visible: !callout.silent && !isNaN(callout.vehicle.speedKmh)
            role: PlainLabel.Small
            medium: true
            text: callout.desk.format.speed(callout.vehicle.speedKmh)
        }
        // As wide as an age can get, or the box would breathe with every second.
        AgeText {
            width: Math.max(implicitWidth, widest.advanceWidth)
            role: PlainLabel.Small
            format: callout.desk.format
            nowMs: callout.desk.nowMs
            thenMs: callout.vehicle.reportMs
            stale: callout.silent

            TextMetrics {
                id: widest

                font: callout.font
                text: "00 s"
            }
        }
    }
    readonly property font font: Qt.font({
        "family": Theme.family,
        "pixelSize": Theme.smallSize
    })
}
