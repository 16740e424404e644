// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/** The time in large figures, seconds quieter, with the date and the zone. */
Column {
    id: clock

    required property real nowMs
    required property Format format
    readonly property date now: new Date(nowMs)

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, %2", "time, date and zone").arg(Qt.formatTime(now, "HH:mm:ss")).arg(day.text)

    Row {
        anchors.right: parent.right
        // A clock reads the same in every language.
        LayoutMirroring.enabled: false

        WallLabel {
            size: Theme.wallLargeSize
            medium: true
            text: Qt.formatTime(clock.now, "HH:mm")
            Accessible.ignored: true
        }
        WallLabel {
            size: Theme.wallLargeSize
            medium: true
            color: Theme.text3
            text: Qt.formatTime(clock.now, ":ss")
            Accessible.ignored: true
        }
    }
    WallLabel {
        id: day

        anchors.right: parent.right
        color: Theme.text2
        text: qsTr("%1, %2", "date, time zone").arg(clock.format.shortDate(clock.nowMs))
            .arg(clock.format.zone(clock.nowMs))
        Accessible.ignored: true
    }
}
