// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The inbox as the journal keeps it, newest first, with the open entry beside it. Opening an entry marks it read. */
Item {
    id: list

    required property Desk desk
    property bool maximised: false
    property bool detailOpen: false
    readonly property InboxFilterModel model: messages
    readonly property MessageRow current: rows.currentItem as MessageRow
    readonly property bool wide: width > Theme.px(640)

    /** Show the selected vehicle on the map. */
    signal mapAsked

    function focusRows(): void {
        rows.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function next(): void {
        rows.incrementCurrentIndex();
    }

    function previous(): void {
        rows.decrementCurrentIndex();
    }

    /** Enter: the chosen entry in full. */
    function activate(): void {
        open(rows.currentIndex);
    }

    function open(index: int): void {
        rows.currentIndex = index;
        const row = rows.currentItem as MessageRow;
        if (!row)
            return;
        detailOpen = true;
        if (!row.read)
            messages.markRead(row.rowId);
    }

    function close(): void {
        detailOpen = false;
        focusRows();
    }

    InboxFilterModel {
        id: messages

        inbox: list.desk.inbox
        hold: hover.hovered || rows.activeFocus
    }
    Item {
        id: left

        anchors.left: parent.left
        height: parent.height
        width: list.detailOpen && list.wide ? parent.width - detail.width - Theme.hairline : parent.width

        HoverHandler {
            id: hover
        }
        ListView {
            id: rows

            anchors.fill: parent
            anchors.bottomMargin: reach.visible ? reach.height : 0
            clip: true
            model: messages
            reuseItems: true
            currentIndex: -1
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Messages")
            T.ScrollBar.vertical: ScrollTrack {
                id: track
            }

            Keys.onReturnPressed: list.activate()
            Keys.onEnterPressed: list.activate()
            Keys.onEscapePressed: event => {
                event.accepted = list.detailOpen;
                if (event.accepted)
                    list.close();
            }
            onActiveFocusChanged: {
                if (activeFocus && currentIndex < 0 && count > 0)
                    currentIndex = 0; // the keys need a row to act on
            }

            onCurrentIndexChanged: {
                if (activeFocus && list.detailOpen)
                    list.open(currentIndex); // with an entry open, the next one opens in its place
            }

            delegate: MessageRow {
                width: ListView.view.width
                format: list.desk.format
                nowMs: list.desk.nowMs
                selected: ListView.isCurrentItem
                focused: rows.activeFocus && ListView.isCurrentItem
                trackRoom: track.room
                onChosen: {
                    rows.forceActiveFocus(Qt.MouseFocusReason);
                    list.open(index);
                }
            }
        }
        SearchReach {
            id: reach

            anchors.bottom: parent.bottom
            width: parent.width
            visible: messages.search !== ""
            messages: messages
            format: list.desk.format
        }
        EmptyState {
            anchors.fill: rows
            visible: rows.count === 0 && !messages.looking
            title: messages.search !== "" ? qsTr("Nothing found") : messages.filtered ? qsTr("Nothing of this kind")
                : qsTr("No messages yet")
            text: messages.search !== "" ? qsTr("No entry that was searched holds these words.")
                : messages.filtered ? qsTr("The filter keeps out everything that there is.")
                : qsTr("Messages, alarms and files from the service appear here when they arrive, and stay.")
        }
        WaitingPill {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: rows.bottom
            anchors.bottomMargin: Theme.space2
            count: messages.waiting
            onClicked: {
                messages.showWaiting();
                rows.positionViewAtBeginning();
            }
        }
    }
    Loader {
        id: detail

        anchors.right: parent.right
        height: parent.height
        width: !list.wide ? parent.width : Math.min(Theme.px(560), Math.round(parent.width / 2))
        active: list.detailOpen && list.current !== null
        sourceComponent: MessageDetail {
            message: list.current
            format: list.desk.format
            vehicleName: list.current.vehicleImei === "" ? "" : list.desk.vehicleName(list.current.vehicleImei)
            onClosed: list.close()
            onMapAsked: {
                list.desk.selectedImei = list.current.vehicleImei;
                list.mapAsked();
            }
        }
    }
}
