// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The time here, its zone and the date. */
Item {
    id: clock

    required property double nowMs
    required property Format format
    property bool dated: true
    readonly property date now: new Date(nowMs)

    implicitWidth: Math.ceil(content.implicitWidth) + 2 * Theme.space3
    implicitHeight: Theme.topBarHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 %2", "time, zone").arg(time.text).arg(zone.text)

    Hairline {
        height: parent.height
    }
    Column {
        id: content

        anchors.centerIn: parent

        Row {
            spacing: Theme.space1

            PlainLabel {
                id: time

                role: PlainLabel.Title
                medium: true
                text: Qt.formatTime(clock.now, "HH:mm:ss")
                Accessible.ignored: true
            }
            PlainLabel {
                id: zone

                anchors.baseline: time.baseline
                role: PlainLabel.Small
                text: clock.format.zone(clock.nowMs)
                color: Theme.text3
                Accessible.ignored: true
            }
        }
        PlainLabel {
            visible: clock.dated
            role: PlainLabel.Micro
            text: clock.format.date(clock.nowMs)
            color: Theme.text3
            Accessible.ignored: true
        }
    }
}
