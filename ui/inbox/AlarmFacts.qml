// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** When an alarm was raised, how often, by what, and how far it was handled. */
GridLayout {
    id: facts

    required property AlarmRow alarm
    required property Format format
    required property double nowMs
    readonly property double acknowledgedMs: alarm?.acknowledgedMs ?? NaN
    readonly property double clearedMs: alarm?.clearedMs ?? NaN

    /** Today's time of day, else with its date. */
    function moment(ms: double): string {
        const day = 24 * 60 * 60 * 1000;
        return nowMs - ms < day / 2 ? format.time(ms) : format.dateTime(ms);
    }

    columns: Math.max(1, Math.floor(width / Theme.textPx(126)))
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2

    Fact {
        name: qsTr("Raised")
        value: facts.alarm ? qsTr("%1, %2 ago", "time, age").arg(facts.moment(facts.alarm.firstMs))
            .arg(facts.format.age(facts.nowMs, facts.alarm.firstMs)) : ""
    }
    Fact {
        visible: (facts.alarm?.count ?? 1) > 1
        name: qsTr("Last raised")
        value: facts.moment(facts.alarm?.lastMs ?? NaN)
    }
    Fact {
        name: qsTr("Raised how often")
        value: facts.alarm?.count === 1 ? qsTr("Once") : facts.alarm?.repeats ?? ""
    }
    Fact {
        name: qsTr("State")
        value: [facts.alarm?.stateWords ?? "", facts.alarm?.savedWords ?? ""].filter(words => words !== "").join(", ")
    }
    Fact {
        name: qsTr("Told by")
        value: facts.alarm?.source === AlarmSource.Message ? qsTr("A message")
            : facts.alarm?.source === AlarmSource.Snapshot ? qsTr("The vehicle's report")
            : facts.alarm?.source === AlarmSource.Sensor ? qsTr("A sensor")
            : facts.alarm?.source === AlarmSource.Rule ? qsTr("A rule of Waypost") : ""
    }
    Fact {
        visible: value !== ""
        name: qsTr("Sensor")
        value: facts.alarm?.subject ?? ""
    }
    Fact {
        visible: !isNaN(facts.alarm?.speedKmh ?? NaN)
        name: qsTr("Speed then")
        value: facts.format.speed(facts.alarm?.speedKmh ?? NaN)
    }
    Fact {
        visible: !isNaN(facts.acknowledgedMs)
        name: qsTr("Acknowledged")
        value: facts.moment(facts.acknowledgedMs)
    }
    Fact {
        visible: !isNaN(facts.clearedMs)
        name: qsTr("Cleared")
        value: facts.moment(facts.clearedMs)
    }

    // Equal shares, whatever the texts would like.
    component Fact: LabelledValue {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
