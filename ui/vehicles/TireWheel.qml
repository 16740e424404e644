// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A wheel of the plan with the last word of its sensor. Its sensor can be dragged away. */
Item {
    id: tire

    required property int index
    required property int axle
    required property int slot
    required property string wheel
    required property string sensor
    required property string source
    required property real pressureKpa
    required property real temperatureC
    required property real sensorVolts
    required property string stateText
    required property int health
    required property bool saturated
    required property double reportedMs

    required property Format format
    required property double nowMs
    /** The keyboard is on it. */
    property bool focused: false
    /** What is being carried would go here. */
    property bool target: false
    readonly property bool empty: sensor === ""
    readonly property string age: format.age(nowMs, reportedMs)
    readonly property string radio: source === "ble" ? qsTr("Bluetooth") : qsTr("RS232")

    signal dragged(x: real, y: real)
    signal dropped

    width: Theme.wheelWidth
    height: Theme.wheelHeight
    opacity: pointer.dragging ? Theme.disabledOpacity : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: empty ? qsTr("%1: no sensor", "wheel").arg(wheel) : cell.Accessible.name
    Accessible.focused: focused

    WheelCell {
        id: cell

        anchors.fill: parent
        visible: !tire.empty
        pressureText: tire.format.pressure(tire.pressureKpa)
        deviationText: ""
        temperatureText: isNaN(tire.temperatureC) ? "–"
            : qsTr("%1°", "temperature of a tire, its unit stands in the head").arg(tire.format.temperatureFigure(
                tire.temperatureC))
        health: tire.health
        ageText: tire.age
        saturated: tire.saturated
        placeText: tire.wheel
        unitText: tire.format.pressureUnit
        Accessible.ignored: true
    }
    DashedBox {
        anchors.fill: parent
        visible: tire.empty
        ground: Theme.panel
        ink: Theme.lineStrong
    }
    PlainLabel {
        anchors.centerIn: parent
        width: parent.width - Theme.space1
        visible: tire.empty
        horizontalAlignment: Text.AlignHCenter
        role: PlainLabel.Micro
        wrapMode: Text.Wrap
        maximumLineCount: 3
        text: qsTr("No sensor", "on a wheel, in two short lines")
        color: Theme.text3
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        visible: tire.target
        radius: Theme.radius
        color: Theme.transparent
        border.width: Theme.focusWidth
        border.color: Theme.text1
    }
    FocusRing {
        visible: tire.focused
        radius: Theme.radius + offset
    }
    SensorPointer {
        id: pointer

        anchors.fill: parent
        enabled: !tire.empty
        onDragged: (x, y) => tire.dragged(x, y)
        onDropped: tire.dropped()
    }
    HoverHandler {
        id: hover
    }
    Hint {
        visible: hover.hovered && !pointer.dragging
        text: tire.empty ? qsTr("%1: no sensor", "wheel").arg(tire.wheel)
            : isNaN(tire.reportedMs) ? qsTr("%1, sensor %2: not heard yet", "wheel, sensor id").arg(tire.wheel)
                .arg(tire.sensor)
            : isNaN(tire.sensorVolts)
                ? qsTr("%1, sensor %2 over %3, heard %4 ago. %5", "wheel, sensor id, radio, age, state or nothing")
                    .arg(tire.wheel).arg(tire.sensor).arg(tire.radio).arg(tire.age).arg(tire.stateText)
                : qsTr("%1, sensor %2 over %3, heard %4 ago, battery %5. %6",
                    "wheel, sensor id, radio, age, volts, state or nothing").arg(tire.wheel).arg(tire.sensor)
                    .arg(tire.radio).arg(tire.age).arg(tire.format.volts(tire.sensorVolts)).arg(tire.stateText)
    }
}
