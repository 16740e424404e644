// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Everything one feed tells about itself. */
ColumnLayout {
    id: report

    required property FeedHealth feed
    required property Format format
    required property double nowMs

    spacing: Theme.space1

    SectionHead {
        Layout.fillWidth: true
        title: report.feed.name
        aside: report.feed.url
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("State")
        value: report.feed.state === FeedState.Connected ? qsTr("Connected")
            : report.feed.state === FeedState.Connecting ? qsTr("Connecting")
            : report.feed.state === FeedState.Waiting ? qsTr("Waiting to try again")
            : report.feed.state !== FeedState.Refused ? qsTr("Not connected")
            : isNaN(report.feed.nextTryMs) ? qsTr("Refused by the server")
            : qsTr("Refused by the server, next try in %1", "time until")
                .arg(report.format.age(report.feed.nextTryMs, report.nowMs))
    }
    FactRow {
        Layout.fillWidth: true
        visible: report.feed.error !== ""
        name: qsTr("Last error")
        value: report.feed.error
    }
    FactRow {
        Layout.fillWidth: true
        visible: report.feed.serverWords !== ""
        name: qsTr("The server's words")
        value: report.feed.serverWords
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Pushes")
        value: qsTr("%1 frames, %2 a second", "number, rate").arg(report.format.number(report.feed.frames))
            .arg(report.format.number(report.feed.pushesPerSecond, 1))
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Last push")
        value: isNaN(report.feed.lastPushMs) ? qsTr("None yet")
            : qsTr("%1 ago", "age").arg(report.format.age(report.nowMs, report.feed.lastPushMs))
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Turned away")
        value: qsTr("%1 rejected, %2 of unknown kind, %3 out of order", "three numbers")
            .arg(report.format.number(report.feed.rejected)).arg(report.format.number(report.feed.unknownEvents))
            .arg(report.format.number(report.feed.outOfOrder))
    }
    FactRow {
        Layout.fillWidth: true
        visible: report.feed.repaired > 0
        name: qsTr("Repaired")
        value: qsTr("%n frame(s), taken without a figure that cannot be", "", report.feed.repaired)
    }
    FactRow {
        Layout.fillWidth: true
        visible: report.feed.repeated > 0
        name: qsTr("Sent again")
        value: qsTr("%n message(s) after a reconnect, shown once", "", report.feed.repeated)
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Gaps")
        value: report.feed.gapCount === 0 ? qsTr("None")
            : qsTr("%1, the newest at %2, %3 reconnects", "number, time, number")
                .arg(report.format.number(report.feed.gapCount)).arg(report.format.time(report.feed.lastGapMs))
                .arg(report.format.number(report.feed.reconnects))
    }
    Repeater {
        model: report.feed.kinds

        FactRow {
            required property kindTally modelData

            Layout.fillWidth: true
            name: modelData.name
            value: report.format.number(modelData.count)
        }
    }
}
