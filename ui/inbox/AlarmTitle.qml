// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** An alarm's name with its symbol, and whose it is: vehicle, driver, speed. */
RowLayout {
    id: title

    required property AlarmRow alarm
    /** The vehicle that is selected, which the alarm's need not be. */
    required property VehicleWatcher vehicle
    required property Format format
    readonly property bool known: vehicle.exists && vehicle.imei === (alarm?.vehicleImei ?? "")

    spacing: Theme.space3

    AlarmSymbol {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.px(1)
        priority: title.alarm?.priority ?? Priority.None
        unacked: title.alarm?.unacked ?? false
        blinks: title.alarm?.alarmState === AlarmState.ActiveUnacked
        size: Theme.px(19)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Heading
            strong: true
            wrapMode: Text.Wrap
            text: title.alarm?.name ?? ""
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            spacing: Theme.space3

            PlainLabel {
                role: PlainLabel.Small
                medium: true
                text: title.alarm?.vehicleName ?? ""
            }
            PlainLabel {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                visible: title.known && text !== ""
                role: PlainLabel.Small
                text: title.vehicle.driverName
                color: Theme.text2
            }
            PlainLabel {
                visible: title.known && !isNaN(title.vehicle.speedKmh)
                role: PlainLabel.Small
                text: title.format.speed(title.vehicle.speedKmh)
                color: Theme.text2
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
}
