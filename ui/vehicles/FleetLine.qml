// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/** One line of the fleet list, a vehicle or the head of a group; it may become the other as rows move. */
Item {
    id: line

    required property int index
    required property int storeRow
    required property fleetGroup group
    required property string name
    required property string driver
    required property int motion
    required property int freshness
    required property int placed
    required property real headingDeg
    required property real speedKmh
    required property int alarmPriority
    required property bool alarmUnacked
    required property int batteryHealth
    required property int fuelHealth
    required property int tireHealth
    required property double reportMs

    required property FleetColumns columns
    required property Format format
    required property double nowMs
    required property bool selected
    /** Pointed out, here or on the map. */
    required property bool hovered
    required property bool focused

    readonly property bool isGroup: group.id >= 0
    readonly property bool pointed: pointer.hovered

    signal chosen
    signal toggled

    function choose(): void {
        if (isGroup)
            toggled();
        else
            chosen();
    }

    implicitHeight: isGroup ? Theme.groupRowHeight : Theme.rowHeight

    HoverHandler {
        id: pointer
    }
    TapHandler {
        onTapped: line.choose()
    }
    Loader {
        anchors.fill: parent
        sourceComponent: line.isGroup ? head : vehicle
    }
    Component {
        id: head

        FleetGroupRow {
            group: line.group
            format: line.format
            hovered: line.hovered
            focused: line.focused
            onToggled: line.toggled()
        }
    }
    Component {
        id: vehicle

        FleetRow {
            name: line.name
            driver: line.driver
            motion: line.motion
            freshness: line.freshness
            placed: line.placed
            headingDeg: line.headingDeg
            speedKmh: line.speedKmh
            alarmPriority: line.alarmPriority
            alarmUnacked: line.alarmUnacked
            batteryHealth: line.batteryHealth
            fuelHealth: line.fuelHealth
            tireHealth: line.tireHealth
            reportMs: line.reportMs
            columns: line.columns
            format: line.format
            nowMs: line.nowMs
            selected: line.selected
            hovered: line.hovered
            focused: line.focused
            onChosen: line.chosen()
        }
    }
}
