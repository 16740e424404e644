// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A vehicle as the map draws it: glyph, ring in the colour of its alarm, badge. */
Item {
    id: sample

    enum Column {
        Moving,
        Idle,
        Stopped,
        Stale,
        NoFix,
        Alarm,
        Acked,
        Selected
    }

    required property int column
    required property int nominal
    readonly property bool ringed: column >= MarkerSample.Alarm
    readonly property bool selected: column === MarkerSample.Selected
    readonly property bool acked: column === MarkerSample.Acked
    readonly property int priority: selected ? Priority.Medium : acked ? Priority.High : Priority.Critical
    readonly property real reach: Theme.fine(nominal / 2 + (selected ? 7 : 5))

    height: Theme.px(44)

    Rectangle {
        anchors.centerIn: parent
        visible: sample.ringed
        width: 2 * sample.reach + border.width
        height: width
        radius: width / 2
        color: Theme.transparent
        border.width: Theme.fine(sample.acked ? 1.4 : 2)
        border.pixelAligned: false
        border.color: sample.selected ? Theme.text1 : sample.acked ? Theme.high : Theme.critical
    }
    StateGlyph {
        anchors.centerIn: parent
        motion: sample.column === MarkerSample.Idle ? Motion.Idle
            : sample.column === MarkerSample.Stopped || sample.acked ? Motion.Stopped : Motion.Moving
        freshness: sample.column === MarkerSample.Stale ? Freshness.Stale : Freshness.Fresh
        placed: sample.column === MarkerSample.NoFix ? 2 : 1
        headingDeg: 40
        size: Theme.fine(sample.nominal)
    }
    AlarmSymbol {
        x: sample.width / 2 + sample.reach * 0.77 - width / 2
        y: sample.height / 2 - sample.reach * 0.77 - height / 2
        visible: sample.ringed
        priority: sample.priority
        unacked: !sample.acked
        blinks: false
        size: Theme.fine(sample.nominal * 0.6 + 2)
        casing: Theme.land
    }
}
