// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One vehicle of the fleet list. Shows what it is given; the list says what was chosen. */
Item {
    id: row

    required property int index
    required property int storeRow
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
    required property bool focused

    readonly property bool silent: freshness !== Freshness.Fresh
    readonly property bool driverShown: columns.driverShown && driver !== ""

    signal chosen

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: alarmPriority === Priority.None
        ? qsTr("%1, %2, last report %3 ago", "vehicle, state, age").arg(name).arg(glyph.words).arg(age.text)
        : qsTr("%1, %2, alarm: %3, last report %4 ago", "vehicle, state, priority, age").arg(name).arg(glyph.words)
            .arg(symbol.Accessible.name).arg(age.text)
    Accessible.onPressAction: row.chosen()

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        selected: row.selected
        focused: row.focused
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.chosen()
    }

    StateGlyph {
        id: glyph

        x: row.columns.margin
        width: row.columns.glyph
        height: parent.height
        motion: row.motion
        freshness: row.freshness
        placed: row.placed
        headingDeg: row.headingDeg
        Accessible.ignored: true
    }
    PlainLabel {
        id: name

        x: row.columns.margin + row.columns.glyph + Theme.space2
        width: row.driverShown ? row.columns.name : row.columns.words
        height: parent.height
        medium: true
        // A vehicle without a name shows its id, and ids differ in their last digits.
        elide: Text.ElideMiddle
        text: row.name
        Accessible.ignored: true
    }
    PlainLabel {
        x: name.x + name.width + Theme.space1
        width: row.columns.words - name.width - Theme.space1
        height: parent.height
        visible: row.driverShown
        role: PlainLabel.Small
        text: row.driver
        color: row.selected ? Theme.text1 : Theme.text2
        Accessible.ignored: true
    }
    AlarmSymbol {
        id: symbol

        anchors.right: speed.left
        width: row.columns.alarm
        height: parent.height
        priority: row.alarmPriority
        unacked: row.alarmUnacked
        size: Theme.space3 - Theme.hairline
        Accessible.ignored: true
    }
    PlainLabel {
        id: speed

        anchors.right: health.left
        width: row.columns.speed
        height: parent.height
        horizontalAlignment: Text.AlignRight
        text: glyph.shape >= StateGlyph.DashedRing ? "–" : row.format.number(row.speedKmh)
        color: row.speedKmh > 0 && glyph.shape < StateGlyph.DashedRing ? Theme.text1 : Theme.text3
        Accessible.ignored: true
    }
    Item {
        id: health

        anchors.right: age.left
        width: row.columns.health
        height: parent.height

        Row {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1 + Theme.hairline

            HealthMark {
                part: HealthMark.Battery
                health: row.batteryHealth
            }
            HealthMark {
                part: HealthMark.Fuel
                health: row.fuelHealth
            }
            HealthMark {
                part: HealthMark.Tire
                health: row.tireHealth
            }
        }
    }
    PlainLabel {
        id: age

        anchors.right: parent.right
        anchors.rightMargin: row.columns.margin
        width: row.columns.age
        height: parent.height
        horizontalAlignment: Text.AlignRight
        role: PlainLabel.Small
        strong: row.silent
        text: row.format.age(row.nowMs, row.reportMs)
        color: row.silent ? Theme.text1 : row.selected ? Theme.text2 : Theme.text3
        Accessible.ignored: true
    }
}
