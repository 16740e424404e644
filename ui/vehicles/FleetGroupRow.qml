// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The head of a group in the fleet list: open or closed, its name, and what it holds, whether seen or not. */
Item {
    id: row

    required property fleetGroup group
    required property Format format
    required property bool hovered
    required property bool focused

    readonly property list<string> counts: [
        qsTr("%n moving", "vehicles of a group", group.moving), qsTr("%n idle", "vehicles of a group", group.idle),
        qsTr("%n stopped", "vehicles of a group", group.stopped),
        qsTr("%n stale or without a fix", "vehicles of a group", group.silent)
    ]
    /** All that the counts say, in words. */
    readonly property string sentence: group.alarms === 0 ? counts.join(", ")
        : [qsTr("%n with an alarm", "vehicles of a group", group.alarms)].concat(counts).join(", ")
    /** In a large group the name comes before the counts, which then are said under the pointer. */
    readonly property bool roomy: width >= Theme.space12 + Theme.space3 + total.implicitWidth + alarms.width
        + Math.min(title.implicitWidth, Theme.space12) + Math.ceil(digits.advanceWidth)
        + 4 * (Theme.glyphSmall + Theme.focusWidth + Theme.space1 + content.spacing)
    readonly property string words: qsTr("%n vehicle(s)", "", group.count)

    signal toggled

    Accessible.role: Accessible.ListItem
    Accessible.name: group.expanded ? qsTr("Group %1, open, %2", "its name, number of vehicles").arg(group.title).arg(words)
        : qsTr("Group %1, closed, %2", "its name, number of vehicles").arg(group.title).arg(words)
    Accessible.description: sentence
    Accessible.onPressAction: row.toggled()

    RowGround {
        anchors.fill: parent
        hovered: row.hovered
        focused: row.focused
    }
    TextMetrics {
        id: digits

        font: total.font
        text: [row.group.moving, row.group.idle, row.group.stopped, row.group.silent].join("")
    }
    Hint {
        visible: row.hovered && !row.roomy
        text: row.sentence
    }
    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space3
        spacing: Theme.space1 + Theme.space1 / 2

        Icon {
            Layout.rightMargin: Theme.space1 / 2
            name: row.group.expanded ? "chevronDown" : "chevronRight"
            rotation: !row.group.expanded && row.LayoutMirroring.enabled ? 180 : 0
            size: Theme.iconSmall
            color: Theme.text3
        }
        PlainLabel {
            id: title

            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            role: PlainLabel.Small
            strong: true
            text: row.group.title
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            id: total

            Layout.leftMargin: Theme.space1 / 2
            role: PlainLabel.Small
            text: row.format.number(row.group.count)
            color: Theme.text3
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }
        Row {
            id: alarms

            visible: row.group.alarms > 0
            spacing: Theme.space1 / 2

            AlarmSymbol {
                anchors.verticalCenter: parent.verticalCenter
                priority: row.group.worst
                unacked: row.group.worstUnacked
                size: Theme.px(10)
                Accessible.ignored: true
            }
            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                role: PlainLabel.Micro
                strong: true
                text: row.format.number(row.group.alarms)
                Accessible.ignored: true
            }
        }
        StateNumber {
            count: row.group.moving
            motion: Motion.Moving
        }
        StateNumber {
            count: row.group.idle
            motion: Motion.Idle
        }
        StateNumber {
            count: row.group.stopped
            motion: Motion.Stopped
        }
        StateNumber {
            count: row.group.silent
            motion: Motion.Unknown
            freshness: Freshness.Stale
        }
    }

    // All four always, zero or not: the eye compares groups.
    component StateNumber: StateCount {
        visible: row.roomy
        freshness: Freshness.Fresh
        placed: 1
    }
}
