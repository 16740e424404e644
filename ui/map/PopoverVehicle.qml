// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A vehicle in a list over the map: what it does, its name, its alarm, how fast and how long ago. */
Item {
    id: row

    required property int storeRow
    required property string name
    required property int motion
    required property int freshness
    required property int placed
    required property real headingDeg
    required property real speedKmh
    required property int alarmPriority
    required property bool alarmUnacked
    required property double reportMs
    required property Format format
    required property double nowMs
    required property bool current
    required property bool removable
    readonly property bool silent: freshness !== Freshness.Fresh
    readonly property bool quick: !silent && motion === Motion.Moving && !isNaN(speedKmh)

    signal chosen
    signal removed

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: alarmPriority === Priority.None ? qsTr("%1, %2", "vehicle, what it does").arg(name).arg(glyph.words)
        : qsTr("%1, %2, alarm: %3", "vehicle, what it does, priority").arg(name).arg(glyph.words).arg(alarm.words)
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: chosen()

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        focused: row.current
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: row.chosen()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: row.removable ? 0 : Theme.space2
        spacing: Theme.space2

        StateGlyph {
            id: glyph

            motion: row.motion
            freshness: row.freshness
            placed: row.placed
            headingDeg: row.headingDeg
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            medium: true
            text: row.name
            Accessible.ignored: true
        }
        AlarmSymbol {
            id: alarm

            priority: row.alarmPriority
            unacked: row.alarmUnacked
            Accessible.ignored: true
        }
        PlainLabel {
            visible: row.quick
            role: PlainLabel.Small
            text: row.quick ? row.format.speed(row.speedKmh) : ""
            color: Theme.text2
            Accessible.ignored: true
        }
        AgeText {
            visible: !isNaN(row.reportMs)
            format: row.format
            nowMs: row.nowMs
            thenMs: row.reportMs
            stale: row.silent
            Accessible.ignored: true
        }
        IconButton {
            visible: row.removable
            iconName: "close"
            text: qsTr("Do not keep %1 in view", "a vehicle").arg(row.name)
            focusPolicy: Qt.NoFocus // the Delete key does the same
            onClicked: row.removed()
        }
    }
}
