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
    property bool detailOpen: false
    readonly property MessageRow current: rows.currentItem as MessageRow
    readonly property bool wide: width > 640

    function focusRows(): void {
        rows.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function open(index: int): void {
        rows.currentIndex = index;
        const row = rows.currentItem as MessageRow;
        if (!row)
            return;
        detailOpen = true;
        if (!row.read)
            desk.inbox.markRead(row.rowId);
    }

    function close(): void {
        detailOpen = false;
        focusRows();
    }

    ListView {
        id: rows

        height: parent.height
        width: list.detailOpen && list.wide ? Math.round(parent.width / 2) : parent.width
        clip: true
        model: list.desk.inbox
        reuseItems: true
        currentIndex: -1
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        T.ScrollBar.vertical: ScrollTrack {}

        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                list.open(currentIndex);
            else if (event.key === Qt.Key_J)
                incrementCurrentIndex();
            else if (event.key === Qt.Key_K)
                decrementCurrentIndex();
            else if (event.key === Qt.Key_Escape && list.detailOpen)
                list.close();
            else
                event.accepted = false;
        }

        delegate: MessageRow {
            width: ListView.view.width
            format: list.desk.format
            nowMs: list.desk.nowMs
            selected: ListView.isCurrentItem
            focused: rows.activeFocus && ListView.isCurrentItem
            onChosen: list.open(index)
        }
    }
    EmptyState {
        anchors.fill: rows
        visible: list.desk.inbox.count === 0
        title: qsTr("No messages yet")
        text: qsTr("Messages, alarms and files from the service appear here when they arrive, and stay.")
    }
    Loader {
        anchors.right: parent.right
        height: parent.height
        width: list.wide ? parent.width - rows.width - Theme.hairline : parent.width
        active: list.detailOpen && list.current !== null
        sourceComponent: MessageDetail {
            message: list.current
            format: list.desk.format
            vehicleName: list.current.vehicleImei === "" ? "" : list.desk.vehicleName(list.current.vehicleImei)
            onClosed: list.close()
            onVehicleChosen: list.desk.selectedImei = list.current.vehicleImei
        }
    }
}
