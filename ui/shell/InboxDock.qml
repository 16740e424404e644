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

    /** Show the selected vehicle on the map. */
    signal mapAsked
    /** Show the selected vehicle's panel. */
    signal vehicleAsked

    function closeMessage(): void {
        messages.close();
    }

    /** Brings a page to the front and the keyboard into it. */
    function open(newPage: int): void {
        page = newPage;
        focusRows();
    }

    function focusRows(): void {
        if (page === InboxDock.Alarms)
            alarms.focusRows();
        else if (page === InboxDock.Messages)
            messages.focusRows();
        else
            files.focusRows();
    }

    function next(): void {
        if (page === InboxDock.Alarms)
            alarms.next();
        else if (page === InboxDock.Messages)
            messages.next();
        else
            files.next();
    }

    function previous(): void {
        if (page === InboxDock.Alarms)
            alarms.previous();
        else if (page === InboxDock.Messages)
            messages.previous();
        else
            files.previous();
    }

    /** Enter: the alarm's vehicle on the map, the message in full, the file's next step. */
    function activate(): void {
        if (page === InboxDock.Alarms)
            alarms.activate();
        else if (page === InboxDock.Messages)
            messages.activate();
        else
            files.activate();
    }

    function acknowledgeCurrent(): void {
        alarms.acknowledgeCurrent();
    }

    /** All alarms shown that nobody acknowledged; asks first when they are many. */
    function acknowledgeGroup(): void {
        alarms.acknowledgeGroup();
    }

    function undoAcknowledge(): void {
        alarms.undo();
    }

    function nextUnacked(): void {
        open(InboxDock.Alarms);
        alarms.nextUnacked();
    }

    function previousUnacked(): void {
        open(InboxDock.Alarms);
        alarms.previousUnacked();
    }

    function toggleMaximised(): void {
        maximised = !maximised;
    }

    /** The filter of the page in front; files have none. */
    function focusFilter(): void {
        if (page === InboxDock.Alarms)
            alarmTools.focusFilter();
        else if (page === InboxDock.Messages)
            messageTools.focusFilter();
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
            AlarmTools {
                id: alarmTools

                visible: dock.page === InboxDock.Alarms
                model: alarms.model
                actions: dock.actions
                roomy: dock.width >= Theme.textPx(dock.maximised ? 960 : 760)
                maximised: dock.maximised
            }
            MessageTools {
                id: messageTools

                visible: dock.page === InboxDock.Messages
                model: messages.model
                inbox: dock.desk.inbox
                roomy: dock.width >= Theme.textPx(640)
            }
            FileTools {
                visible: dock.page === InboxDock.Files
                downloads: dock.desk.downloads
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

            AlarmPane {
                id: alarms

                desk: dock.desk
                maximised: dock.maximised
                acknowledgeKey: dock.acknowledgeKey
                onMapAsked: dock.mapAsked()
                onVehicleAsked: dock.vehicleAsked()
                onGroupQuestion: acknowledgeShown.open()
            }
            MessageList {
                id: messages

                desk: dock.desk
                maximised: dock.maximised
                onMapAsked: dock.mapAsked()
            }
            DownloadList {
                id: files

                desk: dock.desk
            }
        }
    }

    QuestionDialog {
        id: acknowledgeShown

        name: qsTr("Acknowledge %n alarm(s)?", "", alarms.model.unackedCount)
        text: qsTr("They stop blinking. Their causes go on until they end by themselves.")
        action: qsTr("Acknowledge %n alarm(s)", "", alarms.model.unackedCount)
        onAccepted: alarms.acknowledgeShown()
    }
}
