// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The sensors that nobody has given a wheel yet, and where one is put that is in the wrong one. */
Column {
    id: tray

    required property TireListModel model
    required property Format format
    required property double nowMs
    /** Index of the sensor that the keyboard is on, -1 = none. */
    property int current: -1
    /** A sensor from a wheel is on its way and could be put here. */
    property bool open: false
    /** It would be put here now. */
    property bool target: false

    /** @param sensor id of the one that is dragged; x and y in the tray's coordinates */
    signal dragged(sensor: string, x: real, y: real)
    signal dropped

    function sensorAt(row: int): string {
        const tag = tags.itemAt(row) as TrayTag;
        return tag ? tag.sensor : "";
    }

    visible: model.count > 0 || open
    spacing: Theme.space1

    PlainLabel {
        width: parent.width
        role: PlainLabel.Micro
        text: tray.model.count > 0 ? qsTr("%n sensor(s) on no wheel", "", tray.model.count)
            : qsTr("Put it here to take it off its wheel")
        color: Theme.text2
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(flow.implicitHeight, Theme.chipHeight)

        DashedBox {
            anchors.fill: parent
            visible: tray.open
            ink: tray.target ? Theme.text1 : Theme.control
        }
        Flow {
            id: flow

            width: parent.width
            spacing: Theme.space1 + Theme.focusWidth

            Repeater {
                id: tags

                model: tray.model

                TrayTag {}
            }
        }
    }

    component TrayTag: SensorTag {
        id: tag

        required property int index
        required property string sensor
        required property real pressureKpa
        required property real temperatureC
        required property double reportedMs

        // Its last four digits, as they are printed on the sensor; the tooltip has them all.
        sensorText: sensor.length > 6 ? `${sensor.slice(-4, -2)}:${sensor.slice(-2)}` : sensor
        pressureText: tray.format.pressure(pressureKpa)
        temperatureText: isNaN(temperatureC) ? "–"
            : qsTr("%1°", "temperature of a tire, its unit stands in the head").arg(tray.format.temperatureFigure(
                temperatureC))
        ageText: tray.format.age(tray.nowMs, reportedMs)
        hovered: hover.hovered
        focused: index === tray.current
        opacity: pointer.dragging ? Theme.disabledOpacity : 1

        SensorPointer {
            id: pointer

            anchors.fill: parent
            onDragged: (x, y) => {
                const at = mapToItem(tray, x, y);
                tray.dragged(tag.sensor, at.x, at.y);
            }
            onDropped: tray.dropped()
        }
        HoverHandler {
            id: hover
        }
        Hint {
            visible: hover.hovered && !pointer.dragging
            text: qsTr("Sensor %1. Drag it onto its wheel, or press Enter and choose the wheel with the arrow keys.")
                .arg(tag.sensor)
        }
    }
}
