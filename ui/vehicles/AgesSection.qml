// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** The four ages behind everything the panel says. */
RowLayout {
    id: ages

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs

    width: parent ? parent.width : 0
    spacing: 0
    uniformCellSizes: true

    Age {
        name: qsTr("Report")
        value: ages.format.age(ages.nowMs, ages.vehicle.reportMs)
    }
    Age {
        name: qsTr("Position fix")
        value: isNaN(ages.vehicle.satellites) || !ages.vehicle.fixValid
            ? ages.format.age(ages.nowMs, ages.vehicle.fixMs)
            : qsTr("%1, %2 sat", "age of the fix, number of satellites")
                .arg(ages.format.age(ages.nowMs, ages.vehicle.fixMs)).arg(ages.vehicle.satellites)
    }
    Age {
        name: qsTr("Tire data")
        value: ages.format.age(ages.nowMs, ages.vehicle.tireMs)
    }
    Age {
        name: qsTr("Delay")
        value: ages.format.duration(ages.vehicle.delayMs)
    }

    // Equal shares, whatever the texts would like.
    component Age: LabelledValue {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
