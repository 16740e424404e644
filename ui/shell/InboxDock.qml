// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Downloads
import Waypost.Inbox
import Waypost.Models
import Waypost.Theme

/** The inbox under the map: alarms, messages, files. */
Rectangle {
    id: dock

    enum Page {
        Alarms,
        Messages,
        Files
    }

    required property Desk desk
    property ActionRegistry actions: null
    property bool maximised: false
    property alias page: tabs.currentIndex
    readonly property string acknowledgeKey: actions?.find("alarm.acknowledge")?.keyText ?? ""
    readonly property bool messageOpen: page === InboxDock.Messages && messages.detailOpen

    function closeMessage(): void {
        messages.close();
    }

    /** Brings a page to the front and the keyboard into it. */
    function open(newPage: int): void {
        page = newPage;
        focusRows();
    }

    function acknowledgeCurrent(): void {
        alarms.acknowledgeCurrent();
    }

    function askToAcknowledgeAll(): void {
        acknowledgeAll.open();
    }

    function focusRows(): void {
        if (page === InboxDock.Alarms)
            alarms.focusRows();
        else if (page === InboxDock.Messages)
            messages.focusRows();
        else
            files.focusRows();
    }

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inbox")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.leftMargin: Theme.space1
            Layout.rightMargin: Theme.space2
            spacing: Theme.space2

            TabBar {
                id: tabs

                background: null
                spacing: 2

                PageTab {
                    width: implicitWidth
                    text: qsTr("Alarms")
                    count: dock.desk.alarms.unackedCount
                    urgent: true
                }
                PageTab {
                    width: implicitWidth
                    text: qsTr("Messages")
                    count: dock.desk.inbox.unreadCount
                }
                PageTab {
                    width: implicitWidth
                    text: qsTr("Files")
                    count: dock.desk.downloads.activeCount
                }
            }
            Item {
                Layout.fillWidth: true
            }
            PlainLabel {
                visible: dock.page === InboxDock.Alarms && dock.width > 520
                role: PlainLabel.Small
                text: qsTr("%n open", "number of open alarms", dock.desk.alarms.openCount)
                color: Theme.text3
            }
            KeyCap {
                visible: dock.page === InboxDock.Alarms && dock.width > 640 && dock.acknowledgeKey !== ""
                keyName: dock.acknowledgeKey
            }
            PlainLabel {
                visible: dock.page === InboxDock.Alarms && dock.width > 640 && dock.acknowledgeKey !== ""
                role: PlainLabel.Small
                text: qsTr("acknowledge")
                color: Theme.text3
            }
            ActionButton {
                visible: dock.page === InboxDock.Alarms && dock.desk.alarms.unackedCount > 0 && dock.width > 480
                implicitHeight: Theme.buttonSmall
                kind: ActionButton.Ghost
                text: qsTr("Acknowledge all")
                hint: qsTr("Acknowledges %n alarm(s)", "", dock.desk.alarms.unackedCount)
                onClicked: dock.askToAcknowledgeAll()
            }
            ActionButton {
                visible: dock.page === InboxDock.Messages && dock.desk.inbox.unreadCount > 0 && dock.width > 480
                implicitHeight: Theme.buttonSmall
                kind: ActionButton.Ghost
                text: qsTr("Mark all read")
                onClicked: dock.desk.inbox.markAllRead()
            }
            IconButton {
                iconName: dock.maximised ? "restore" : "maximise"
                action: dock.actions?.find("inbox.maximise") ?? null
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: dock.page

            AlarmList {
                id: alarms

                alarms: dock.desk.alarms
                format: dock.desk.format
                nowMs: dock.desk.nowMs
                onVehicleChosen: storeRow => dock.desk.selectRow(storeRow)
            }
            MessageList {
                id: messages

                desk: dock.desk
            }
            DownloadList {
                id: files

                downloads: dock.desk.downloads
                format: dock.desk.format
                nowMs: dock.desk.nowMs
            }
        }
    }

    QuestionDialog {
        id: acknowledgeAll

        name: qsTr("Acknowledge all alarms?")
        text: qsTr("%n alarms stop blinking. Their causes go on until they end by themselves.", "",
            dock.desk.alarms.unackedCount)
        action: qsTr("Acknowledge all")
        onAccepted: dock.desk.alarms.acknowledgeAll()
    }
}
