// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Models
import Waypost.Theme

/**
 * The open alarms two at a time, the most urgent first. Pages turn by the desk's clock; a new alarm that nobody has
 * acknowledged turns back to the first.
 */
Rectangle {
    id: ticker

    required property AlarmListModel alarms
    /** False: there may be alarms that this program has not heard of. */
    property bool alarmsKnown: true
    required property Format format
    required property real nowMs

    readonly property int onAPage: 2
    readonly property int pageMs: 8000
    readonly property int pages: Math.ceil(list.count / onAPage)
    readonly property int page: pages === 0 ? 0 : Math.floor((nowMs - sinceMs) / pageMs) % pages
    /** When the first page was last put on show. */
    property real sinceMs: 0

    implicitHeight: Theme.wallTicker
    color: Theme.raised
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Open alarms")
    onPageChanged: turn.restart()
    Component.onCompleted: sinceMs = nowMs
    Component.onDestruction: turn.stop()

    Connections {
        target: ticker.alarms
        property int unacked: ticker.alarms.unackedCount

        function onCountsChanged(): void {
            if (ticker.alarms.unackedCount > unacked)
                ticker.sinceMs = ticker.nowMs;
            unacked = ticker.alarms.unackedCount;
        }
    }
    SequentialAnimation {
        id: turn

        OpacityAnimator {
            target: list
            to: 0
            duration: Theme.panelMs / 2
        }
        ScriptAction {
            script: list.positionViewAtIndex(ticker.page * ticker.onAPage, ListView.Beginning)
        }
        OpacityAnimator {
            target: list
            to: 1
            duration: Theme.panelMs / 2
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.lineStrong
    }
    ListView {
        id: list

        readonly property real half: width / ticker.onAPage

        anchors {
            top: parent.top
            bottom: parent.bottom
            left: parent.left
            right: marks.left
            leftMargin: Theme.space12
            rightMargin: Theme.space12
        }
        orientation: ListView.Horizontal
        interactive: false
        clip: true
        model: ticker.alarms
        // Room for the page after an odd last alarm.
        footer: Item {
            width: list.half
        }
        delegate: Item {
            id: cell

            required property int index
            required property string vehicleName
            required property string name
            required property int priority
            required property int alarmState
            required property real lastMs
            required property bool saved

            width: list.half
            height: list.height

            Rectangle {
                visible: cell.index % ticker.onAPage === 1
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                width: Theme.hairline
                height: Theme.wallRule
                color: Theme.lineStrong
            }
            TickerItem {
                // Where there is no GPU, symbols do not keep to the list's edge.
                visible: cell.x < list.contentX + list.width && cell.x + cell.width > list.contentX
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: cell.index % ticker.onAPage === 1 ? Theme.space12 : 0
                    rightMargin: Theme.space6
                }
                vehicleName: cell.vehicleName
                name: cell.name
                priority: cell.priority
                alarmState: cell.alarmState
                lastMs: cell.lastMs
                saved: cell.saved
                format: ticker.format
                nowMs: ticker.nowMs
            }
        }
    }
    WallLabel {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        visible: list.count === 0
        size: Theme.wallSize
        medium: !ticker.alarmsKnown
        color: ticker.alarmsKnown ? Theme.text2 : Theme.text1
        text: ticker.alarmsKnown ? qsTr("No open alarm") : qsTr("No alarm is known; some may be missing")
    }
    PageMarks {
        id: marks

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        count: ticker.pages
        current: ticker.page
    }
}
