// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Levels: good, low, critical, growing, unknown. */
Column {
    id: sheet

    spacing: Theme.space2 - Theme.selectionBar

    Row {
        spacing: Theme.px(15)

        Level {
            name: "Battery"
            percent: 87
            words: "OK, 4.06 V"
        }
        Level {
            name: "Battery"
            percent: 18
            health: Health.Low
            words: "Low, 3.61 V"
        }
        Level {
            name: "Battery"
            percent: 6
            health: Health.Critical
            words: "Critical, 3.42 V"
        }
        Level {
            name: "Battery"
            percent: 54
            iconName: "bolt"
            words: "Charging, USB"
        }
        Level {
            name: "Battery"
            percent: NaN
            words: "No data, 6 h"
        }
    }
    Row {
        spacing: Theme.px(15)

        Level {
            name: "Fuel"
            percent: 64
            ticks: [15]
            words: "OK, 384 L"
        }
        Level {
            name: "Fuel"
            percent: 9
            ticks: [15]
            health: Health.Low
            words: "Low, 54 L"
        }
        Level {
            name: "Fuel"
            percent: 38
            ticks: [15]
            health: Health.Critical
            words: "Drain −86 L, 4 min"
        }
        Level {
            name: "Fuel"
            percent: 78
            ticks: [15]
            iconName: "rise"
            words: "Fill +212 L, 06:41"
        }
        Level {
            name: "Fuel"
            percent: NaN
            words: "No probe data, 2 d"
        }
    }

    component Level: Column {
        id: level

        required property string name
        required property real percent
        required property string words
        property int health: Health.Ok
        property string iconName: ""
        property list<int> ticks: [20, 10]
        readonly property bool bad: health !== Health.Ok

        width: Theme.px(100)

        Item {
            width: parent.width
            height: Theme.microLine

            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: level.name
            }
            AlarmSymbol {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: level.bad
                priority: level.health === Health.Critical ? Priority.Critical : Priority.High
                unacked: true
                blinks: false
                size: Theme.px(10)
            }
            Icon {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: level.iconName !== ""
                name: level.iconName
                size: Theme.space3
            }
        }
        Figure {
            height: Theme.headingLine
            role: PlainLabel.Heading
            text: isNaN(level.percent) ? "–" : level.percent.toString()
            unit: "%"
        }
        BarGauge {
            width: parent.width
            percent: level.percent
            ticks: level.ticks
            health: level.health
            thickness: Theme.px(5)
        }
        Caption {
            topPadding: Theme.selectionBar
            color: level.health === Health.Critical ? Theme.criticalText
                : level.bad ? Theme.highText : level.iconName !== "" ? Theme.text2 : Theme.text3
            text: level.words
        }
    }
}
