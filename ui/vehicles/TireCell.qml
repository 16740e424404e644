// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One tire sensor: pressure, temperature, which one it is. Dashed while it gives no signal. */
Item {
    id: cell

    required property string sensor
    required property string wheel
    required property string source
    required property real pressureKpa
    required property real temperatureC
    required property real sensorVolts
    required property string stateText
    required property int health
    required property double reportedMs

    required property Format format
    required property double nowMs

    readonly property bool silent: health === Health.NoData
    readonly property bool critical: health === Health.Critical
    readonly property bool bad: health === Health.Low || critical || health === Health.High || health === Health.Hot
    readonly property string age: format.age(nowMs, reportedMs)
    readonly property string pressure: format.pressure(pressureKpa)
    readonly property string temperature: format.temperature(temperatureC)

    implicitWidth: Theme.px(84)
    implicitHeight: Theme.px(58)
    Accessible.role: Accessible.ListItem
    Accessible.name: silent ? qsTr("%1: no signal, last heard %2 ago", "tire sensor, age").arg(label.text).arg(age)
        : qsTr("%1: %2 bar, %3, %4", "tire sensor, pressure, temperature, state").arg(label.text).arg(pressure)
            .arg(temperature).arg(stateText)

    Rectangle {
        anchors.fill: parent
        visible: !cell.silent
        radius: Theme.radius
        color: cell.critical ? Theme.criticalTint : cell.bad ? Theme.highTint : Theme.raised
        border.width: cell.bad ? 1.5 : Theme.hairline
        border.color: cell.critical ? Theme.critical : cell.bad ? Theme.high : Theme.lineStrong
    }
    Shape {
        anchors.fill: parent
        visible: cell.silent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.text3
            strokeWidth: 1.5
            strokeStyle: ShapePath.DashLine
            dashPattern: [2.3, 1.9]
            capStyle: ShapePath.FlatCap
            fillColor: Theme.transparent

            PathRectangle {
                x: 0.75
                y: 0.75
                width: cell.width - 1.5
                height: cell.height - 1.5
                radius: Theme.radius
            }
        }
    }
    PlainLabel {
        id: label

        x: Theme.space1 + 2
        y: Theme.px(3)
        width: cell.width - 2 * x
        role: PlainLabel.Micro
        code: true
        elide: Text.ElideMiddle
        text: cell.wheel !== "" ? cell.wheel : cell.sensor
        color: Theme.text2
        Accessible.ignored: true
    }
    PlainLabel {
        x: Theme.space1 + 2
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 1
        strong: !cell.silent
        role: cell.silent ? PlainLabel.Small : PlainLabel.Body
        text: cell.silent ? qsTr("No signal") : cell.pressure
        color: cell.silent ? Theme.text2
            : cell.health === Health.Hot ? Theme.text1
            : cell.critical ? Theme.criticalText
            : cell.bad ? Theme.highText : Theme.text1
        Accessible.ignored: true
    }
    PlainLabel {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1 + 2
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 1
        visible: !cell.silent
        role: PlainLabel.Small
        strong: cell.health === Health.Hot
        text: cell.temperature
        color: cell.health === Health.Hot ? Theme.highText : Theme.text2
        Accessible.ignored: true
    }
    PlainLabel {
        x: Theme.space1 + 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(3)
        width: cell.width - 2 * x - ageLabel.width - Theme.space1
        role: PlainLabel.Micro
        text: cell.silent ? "" : cell.stateText
        color: cell.critical ? Theme.criticalText : cell.bad ? Theme.highText : Theme.text3
        Accessible.ignored: true
    }
    PlainLabel {
        id: ageLabel

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1 + 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(3)
        role: PlainLabel.Micro
        text: cell.age
        color: Theme.text3
        Accessible.ignored: true
    }
    AlarmSymbol {
        anchors.horizontalCenter: parent.right
        anchors.horizontalCenterOffset: -Theme.px(3)
        anchors.verticalCenter: parent.top
        anchors.verticalCenterOffset: Theme.px(3)
        visible: cell.bad
        priority: cell.critical ? Priority.Critical : Priority.High
        unacked: true
        blinks: false
        size: Theme.space3
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover
    }
    Hint {
        visible: hover.hovered
        text: isNaN(cell.sensorVolts)
            ? qsTr("Sensor %1 over %2, heard %3 ago", "sensor id, radio, age").arg(cell.sensor)
                .arg(cell.source === "ble" ? qsTr("Bluetooth") : qsTr("RS232")).arg(cell.age)
            : qsTr("Sensor %1 over %2, heard %3 ago, battery %4", "sensor id, radio, age, volts").arg(cell.sensor)
                .arg(cell.source === "ble" ? qsTr("Bluetooth") : qsTr("RS232")).arg(cell.age)
                .arg(cell.format.volts(cell.sensorVolts))
    }
}
