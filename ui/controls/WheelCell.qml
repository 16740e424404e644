// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/**
 * One wheel: pressure, how far it is from the cold placard value as a bar and a figure, temperature. Drawn on a grid
 * of 52 x 46. Health.NoData draws it dashed with its age; a saturated sensor shows its limit and is never judged.
 * Texts come formatted, without units: the section's head names those once.
 */
Item {
    id: cell

    required property string pressureText
    /** Percent of the cold value with its sign, "−18"; "" while nobody has said what is right for this wheel. */
    required property string deviationText
    required property string temperatureText
    required property int health
    /** Age of the last report. */
    required property string ageText
    /** The sensor is at the end of its range. */
    required property bool saturated

    /** The same deviation as a number, for the bar from -30 to +15; NaN = no bar. */
    property real deviation: NaN
    /** What a screen reader says: which wheel it is, and the unit of the pressure. */
    property string placeText: ""
    property string unitText: ""
    /** The keyboard is on it. */
    property bool focused: false

    readonly property bool silent: health === Health.NoData
    readonly property bool critical: health === Health.Critical
    readonly property bool hot: health === Health.Hot
    readonly property bool bad: !saturated && (critical || hot || health === Health.Low || health === Health.High)
    readonly property string stateText: silent ? qsTr("no signal") : saturated ? qsTr("sensor limit")
        : critical ? qsTr("critical") : hot ? qsTr("hot")
        : health === Health.Low ? qsTr("low") : health === Health.High ? qsTr("too high") : qsTr("good")
    readonly property color line: critical ? Theme.critical : Theme.high
    readonly property color ink: !bad || hot ? Theme.text1 : critical ? Theme.criticalText : Theme.highText
    readonly property real unit: width / 52

    implicitWidth: Theme.wheelWidth
    implicitHeight: Theme.wheelHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: silent ? qsTr("%1: no signal for %2", "wheel, age").arg(placeText).arg(ageText)
        : deviationText === ""
            ? qsTr("%1: %2 %3, %4, %5, %6 old", "wheel, pressure, unit, temperature, state, age").arg(placeText)
                .arg(pressureText).arg(unitText).arg(temperatureText).arg(stateText).arg(ageText)
            : qsTr("%1: %2 %3, %4 % of the cold value, %5, %6, %7 old",
                "wheel, pressure, unit, deviation, temperature, state, age").arg(placeText).arg(pressureText)
                .arg(unitText).arg(deviationText).arg(temperatureText).arg(stateText).arg(ageText)

    Rectangle {
        anchors.fill: parent
        visible: !cell.silent
        radius: Theme.radius
        color: !cell.bad ? Theme.raised : cell.critical ? Theme.criticalTint : Theme.highTint
        border.width: cell.bad ? Theme.fine(1.5) : Theme.hairline
        border.color: cell.bad ? cell.line : Theme.lineStrong
        border.pixelAligned: false
    }
    DashedBox {
        anchors.fill: parent
        visible: cell.silent
        ink: Theme.text3
    }

    PlainLabel {
        id: pressure

        x: cell.unit * 6
        y: Math.round(cell.unit * 15.5 - baselineOffset)
        visible: !cell.silent
        strong: true
        text: cell.pressureText
        color: cell.ink
        Accessible.ignored: true
    }
    DeviationBar {
        x: cell.unit * 6
        y: cell.unit * 19.5
        width: cell.unit * 40
        height: cell.unit * 7
        visible: !cell.silent && !cell.saturated && !isNaN(cell.deviation)
        deviation: cell.deviation
        ink: cell.bad && !cell.hot ? cell.line : Theme.text2
    }
    PlainLabel {
        x: cell.unit * 5
        y: Math.round(cell.unit * 39 - baselineOffset)
        visible: !cell.silent && !cell.saturated
        role: PlainLabel.Micro
        strong: cell.bad && !cell.hot
        text: cell.deviationText
        color: cell.bad && !cell.hot ? cell.ink : Theme.text2
        Accessible.ignored: true
    }
    PlainLabel {
        x: cell.width - width - cell.unit * 4
        y: Math.round(cell.unit * 39 - baselineOffset)
        visible: !cell.silent && !cell.saturated
        role: PlainLabel.Micro
        strong: cell.hot
        text: cell.temperatureText
        color: cell.hot ? Theme.highText : Theme.text3
        Accessible.ignored: true
    }
    PlainLabel {
        x: cell.unit * 6
        y: pressure.y + pressure.height
        width: cell.width - 2 * x
        height: cell.height - y - Theme.space1
        visible: cell.saturated && !cell.silent
        role: PlainLabel.Micro
        wrapMode: Text.Wrap
        maximumLineCount: 2
        lineHeight: Theme.microSize * 1.1
        text: qsTr("sensor limit", "on a wheel, in two short lines")
        color: Theme.text3
        Accessible.ignored: true
    }
    Column {
        anchors.centerIn: parent
        visible: cell.silent

        PlainLabel {
            width: cell.width - cell.unit * 4
            horizontalAlignment: Text.AlignHCenter
            role: PlainLabel.Micro
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: Theme.microSize * 1.1
            text: qsTr("No signal", "on a wheel, in two short lines")
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            width: cell.width - cell.unit * 4
            horizontalAlignment: Text.AlignHCenter
            role: PlainLabel.Micro
            text: cell.ageText
            color: Theme.text3
            Accessible.ignored: true
        }
    }
    AlarmSymbol {
        x: cell.width - cell.unit * 3 - width / 2
        y: cell.unit * 3 - height / 2
        visible: cell.bad
        priority: cell.critical ? Priority.Critical : Priority.High
        unacked: true
        blinks: false
        size: Theme.space3
        casing: Theme.panel
        Accessible.ignored: true
    }
    FocusRing {
        visible: cell.focused
        radius: Theme.radius + offset
    }
}
