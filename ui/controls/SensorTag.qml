// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** A tire sensor that nobody has given a wheel yet, to be put onto one. Its id has a slashed zero. */
Item {
    id: tag

    required property string sensorText
    required property string pressureText
    required property string temperatureText
    required property string ageText
    property bool hovered: false
    property bool focused: false

    implicitWidth: Theme.trayWidth
    implicitHeight: Theme.wheelHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Sensor %1, on no wheel: %2, %3, %4 old", "sensor id, pressure, temperature, age")
        .arg(sensorText).arg(pressureText).arg(temperatureText).arg(ageText)

    DashedBox {
        anchors.fill: parent
        stroke: Theme.hairline
        ground: tag.hovered ? Theme.hover : Theme.transparent
        dashes: [3, 3]
    }
    Icon {
        x: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        name: "drag"
        size: Theme.iconSmall
        color: Theme.text3
    }
    Column {
        id: content

        x: Theme.space1 + Theme.iconSmall + Theme.space1
        anchors.verticalCenter: parent.verticalCenter

        Row {
            spacing: Theme.space1

            PlainLabel {
                role: PlainLabel.Micro
                code: true
                text: tag.sensorText
                color: Theme.text2
                Accessible.ignored: true
            }
            PlainLabel {
                role: PlainLabel.Micro
                strong: true
                text: tag.pressureText
                Accessible.ignored: true
            }
            PlainLabel {
                role: PlainLabel.Micro
                text: tag.temperatureText
                color: Theme.text2
                Accessible.ignored: true
            }
        }
        PlainLabel {
            role: PlainLabel.Micro
            text: tag.ageText
            color: Theme.text3
            Accessible.ignored: true
        }
    }
    FocusRing {
        visible: tag.focused
        radius: Theme.radius + offset
    }
}
