// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Wheels in every state, and the marks that a row has for battery, fuel and tires. */
Column {
    id: sheet

    spacing: Theme.space1

    Row {
        leftPadding: Theme.selectionBar
        spacing: Theme.space3

        Wheel {
            name: "OK"
            pressureText: "7.5"
            deviationText: "−1"
            deviation: -1
            temperatureText: "39°"
        }
        Wheel {
            name: "Low"
            pressureText: "6.7"
            deviationText: "−18"
            deviation: -18
            temperatureText: "58°"
            health: Health.Low
        }
        Wheel {
            name: "Fast leak"
            pressureText: "5.5"
            deviationText: "−29"
            deviation: -29
            temperatureText: "61°"
            health: Health.Critical
        }
        Wheel {
            name: "High"
            pressureText: "7.9"
            deviationText: "+14"
            deviation: 14
            temperatureText: "31°"
            health: Health.High
        }
        Wheel {
            name: "Hot"
            pressureText: "8.5"
            deviationText: "−2"
            deviation: -2
            temperatureText: "96°"
            health: Health.Hot
        }
        Wheel {
            name: "Saturated"
            pressureText: "≥ 8.0"
            saturated: true
        }
        Wheel {
            name: "No signal"
            health: Health.NoData
        }
        Column {
            spacing: Theme.space1

            SensorTag {
                sensorText: "4F:11"
                pressureText: "7.3"
                temperatureText: "24°"
                ageText: "12 s"
            }
            Caption {
                anchors.horizontalCenter: parent.horizontalCenter
                text: "Not mapped"
            }
        }
    }
    Row {
        spacing: Theme.px(14)

        Marks {
            name: "OK"
            health: Health.Ok
        }
        Marks {
            name: "Low"
            health: Health.Low
        }
        Marks {
            name: "Critical"
            health: Health.Critical
        }
        Marks {
            name: "High"
            health: Health.High
            tiresOnly: true
        }
        Marks {
            name: "Hot"
            health: Health.Hot
            tiresOnly: true
        }
        Marks {
            name: "No data"
            health: Health.NoData
        }
        Marks {
            name: "Not fitted"
            health: Health.NotFitted
            tiresOnly: true
        }
    }

    component Wheel: Column {
        id: wheel

        required property string name
        property string pressureText: ""
        property string deviationText: ""
        property string temperatureText: ""
        property real deviation: NaN
        property int health: Health.Ok
        property bool saturated: false

        spacing: Theme.space1

        WheelCell {
            pressureText: wheel.pressureText
            deviationText: wheel.deviationText
            temperatureText: wheel.temperatureText
            deviation: wheel.deviation
            health: wheel.health
            ageText: "26 min"
            saturated: wheel.saturated
        }
        Caption {
            anchors.horizontalCenter: parent.horizontalCenter
            text: wheel.name
        }
    }

    component Marks: Row {
        id: marks

        required property string name
        required property int health
        property bool tiresOnly: false

        spacing: Theme.space1 - Theme.hairline

        Caption {
            rightPadding: Theme.selectionBar
            text: marks.name
        }
        HealthMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: !marks.tiresOnly
            part: HealthMark.Battery
            health: marks.health
        }
        HealthMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: !marks.tiresOnly
            part: HealthMark.Fuel
            health: marks.health
        }
        HealthMark {
            anchors.verticalCenter: parent.verticalCenter
            part: HealthMark.Tire
            health: marks.health
        }
    }
}
