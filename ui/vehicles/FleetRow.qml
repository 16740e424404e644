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
    required property bool hovered
    required property bool focused

    readonly property bool silent: freshness !== Freshness.Fresh
    readonly property bool blind: glyph.shape >= StateGlyph.DashedRing
    readonly property bool driverShown: columns.driverShown && driver !== ""
    /** For somebody who listens: state and alarm; the age only once it says something, for it ticks. */
    readonly property string spoken: alarmPriority === Priority.None
        ? qsTr("%1, %2", "vehicle, state").arg(name).arg(glyph.words)
        : qsTr("%1, %2, alarm: %3", "vehicle, state, priority").arg(name).arg(glyph.words).arg(symbol.Accessible.name)

    signal chosen

    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: silent ? qsTr("%1, last report %2 ago", "vehicle and state, age").arg(spoken).arg(age.text) : spoken
    Accessible.description: driver === "" ? "" : qsTr("Driver: %1").arg(driver)
    Accessible.onPressAction: row.chosen()

    RowGround {
        anchors.fill: parent
        hovered: row.hovered
        selected: row.selected
        focused: row.focused
    }

    StateGlyph {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: row.columns.margin
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

        anchors.left: parent.left
        anchors.leftMargin: row.columns.nameStart
        width: row.driverShown ? Math.min(row.columns.nameMost, Math.max(row.columns.name,
            row.columns.widthOf(row.name) + Theme.space1)) : row.columns.words
        height: parent.height
        medium: true
        // A vehicle without a name shows its id, and ids differ in their last digits.
        elide: Text.ElideMiddle
        text: row.name
        Accessible.ignored: true
    }
    FleetDriver {
        id: driver

        anchors.left: name.right
        // Without an alarm, a long name may stand where its symbol would.
        width: row.columns.words - name.width
            + (row.alarmPriority === Priority.None ? row.columns.alarm - Theme.space1 : 0)
        height: parent.height
        visible: row.driverShown
        person: row.driver
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
        size: Theme.px(11)
        Accessible.ignored: true
    }
    PlainLabel {
        id: speed

        anchors.right: health.left
        width: row.columns.speed
        height: parent.height
        horizontalAlignment: Text.AlignRight
        text: row.blind ? "–" : row.format.speedFigure(row.speedKmh)
        color: row.speedKmh > 0 && !row.blind ? Theme.text1 : Theme.text3
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
    AgeText {
        id: age

        anchors.right: parent.right
        anchors.rightMargin: row.columns.margin
        width: row.columns.age
        height: parent.height
        horizontalAlignment: Text.AlignRight
        format: row.format
        nowMs: row.nowMs
        thenMs: row.reportMs
        stale: row.silent
        color: row.silent ? Theme.text1 : row.selected ? Theme.text2 : Theme.text3
        Accessible.ignored: true
    }

    // Made when somebody points at words that are cut off.
    Loader {
        active: row.hovered && (name.truncated || (row.driverShown && driver.incomplete))
        anchors.fill: parent
        sourceComponent: Item {
            Hint {
                visible: true
                text: row.driver === "" ? row.name : qsTr("%1 · %2", "vehicle, driver").arg(row.name).arg(row.driver)
            }
        }
    }
}
