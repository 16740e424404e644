// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** The four ages behind everything the panel says. A tracker's clock that is wrong stands in place of the
 * delay, which it would falsify. */
RowLayout {
    id: ages

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs
    readonly property bool clockWrong: !isNaN(vehicle.clockOffsetMs)

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
        name: !ages.clockWrong ? qsTr("Delay")
            : ages.vehicle.clockOffsetMs < 0 ? qsTr("Clock behind", "the tracker's own clock, by how much")
            : qsTr("Clock ahead", "the tracker's own clock, by how much")
        value: ages.format.duration(ages.clockWrong ? Math.abs(ages.vehicle.clockOffsetMs) : ages.vehicle.delayMs)
    }

    // Equal shares, whatever the texts would like.
    component Age: LabelledValue {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
