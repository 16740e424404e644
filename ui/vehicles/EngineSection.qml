// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Engine figures and the trouble codes last reported, word for word. Not there for a vehicle that never sent any. */
PanelSection {
    id: engine

    required property VehicleWatcher vehicle
    required property Format format
    required property double nowMs
    readonly property bool hasFaults: !isNaN(vehicle.faultsMs)

    visible: vehicle.hasObd || hasFaults
    title: qsTr("Engine, OBD")
    note: vehicle.faultStandard
    aside: !vehicle.hasObd ? format.age(nowMs, vehicle.faultsMs)
        : isNaN(vehicle.engineMs) ? qsTr("not all in the last report") : format.age(nowMs, vehicle.engineMs)

    GridLayout {
        id: figures

        /** Four beside each other, if the longest has the room. */
        readonly property real longest: Math.max(...children.map(figure => figure.implicitWidth))

        width: parent.width
        visible: engine.vehicle.hasObd
        columns: 4 * longest + 3 * columnSpacing <= width ? 4 : 2
        uniformCellWidths: true
        columnSpacing: Theme.space2
        rowSpacing: Theme.space1

        EngineFigure {
            text: engine.format.number(engine.vehicle.rpm)
            unit: qsTr("rpm", "engine speed")
        }
        EngineFigure {
            text: engine.format.temperatureFigure(engine.vehicle.coolantC)
            unit: qsTr("%1 coolant", "unit of temperature").arg(engine.format.temperatureUnit)
        }
        EngineFigure {
            text: engine.format.number(engine.vehicle.engineLoadPercent)
            unit: qsTr("% load", "of the engine")
        }
        EngineFigure {
            text: engine.format.number(engine.vehicle.throttlePercent)
            unit: qsTr("% throttle", "position of the pedal")
        }
    }
    Column {
        width: parent.width
        visible: engine.hasFaults

        Repeater {
            model: engine.vehicle.faults

            RowLayout {
                id: fault

                required property faultText modelData

                width: parent ? parent.width : 0
                height: Theme.tableHeadHeight
                spacing: Theme.space2
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Fault %1, first seen %2", "trouble code, date").arg(modelData.code)
                    .arg(first.text)

                PlainLabel {
                    role: PlainLabel.Small
                    strong: true
                    code: true
                    text: fault.modelData.code
                    Accessible.ignored: true
                }
                PlainLabel {
                    id: first

                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    role: PlainLabel.Small
                    text: qsTr("first %1", "date and time").arg(engine.format.dateTime(fault.modelData.firstMs))
                    color: Theme.text3
                    Accessible.ignored: true
                }
                PlainLabel {
                    Layout.minimumWidth: Theme.space8
                    horizontalAlignment: Text.AlignRight
                    role: PlainLabel.Small
                    text: engine.format.age(engine.nowMs, fault.modelData.firstMs)
                    color: Theme.text3
                    Accessible.ignored: true
                }
            }
        }
        PlainLabel {
            width: parent.width
            visible: engine.vehicle.faultsRaw !== "" || engine.vehicle.faults.length === 0
            role: PlainLabel.Small
            wrapMode: Text.Wrap
            text: engine.vehicle.faultsRaw !== "" ? qsTr("The last fault report could not be read. See More.")
                : qsTr("No fault stored")
            color: Theme.text2
        }
    }

    component EngineFigure: Figure {
        Layout.fillWidth: true
        role: PlainLabel.Title
        strong: true
    }
}
