// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One hit of the palette: a vehicle with its state, or a command with its key. */
Item {
    id: row

    required property int index
    required property int kind
    required property string title
    required property string detail
    required property string alarm
    required property int storeRow
    required property string commandId
    required property string keyText
    required property int priority
    required property bool unacked
    required property int motion
    required property int freshness
    required property int placed
    required property real headingDeg
    property bool current: false
    readonly property bool vehicle: kind === PaletteModel.Vehicle

    signal chosen

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: alarm === "" ? qsTr("%1, %2", "vehicle or command, about it").arg(title).arg(detail)
        : qsTr("%1, %2, %3", "vehicle, about it, its alarm").arg(title).arg(detail).arg(alarm)
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: chosen()

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        selected: row.current
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.chosen()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space2

        StateGlyph {
            visible: row.vehicle
            motion: row.motion
            freshness: row.freshness
            placed: row.placed
            headingDeg: row.headingDeg
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.maximumWidth: row.width / 2
            medium: true
            text: row.title
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: row.detail
            color: Theme.text3
            Accessible.ignored: true
        }
        AlarmSymbol {
            visible: row.alarm !== ""
            priority: row.priority
            unacked: row.unacked
            blinks: false
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.maximumWidth: row.width / 3
            visible: text !== ""
            role: PlainLabel.Small
            text: row.alarm
            color: Theme.text2
            Accessible.ignored: true
        }
        KeyCap {
            visible: keyName !== ""
            keyName: row.keyText
        }
    }
}
