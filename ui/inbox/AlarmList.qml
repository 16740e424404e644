// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models

/** The open alarms, most urgent first. A acknowledges the row that the keyboard is on, Enter shows its vehicle. */
Item {
    id: list

    required property AlarmListModel alarms
    required property Format format
    required property double nowMs
    signal vehicleChosen(storeRow: int)

    function focusRows(): void {
        rows.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function acknowledgeCurrent(): void {
        const row = rows.currentItem as AlarmRow;
        const at = rows.currentIndex;
        if (!row?.unacked)
            return;
        alarms.acknowledge(row.key);
        rows.currentIndex = Math.min(at, rows.count - 1); // the next one, so that A, A, A works down the list
    }

    function showCurrent(): void {
        const row = rows.currentItem as AlarmRow;
        if (row && row.storeRow >= 0)
            vehicleChosen(row.storeRow);
    }

    ListView {
        id: rows

        anchors.fill: parent
        clip: true
        model: list.alarms
        reuseItems: true
        currentIndex: -1
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Alarms")
        T.ScrollBar.vertical: ScrollTrack {}

        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_A)
                list.acknowledgeCurrent();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                list.showCurrent();
            else if (event.key === Qt.Key_J)
                incrementCurrentIndex();
            else if (event.key === Qt.Key_K)
                decrementCurrentIndex();
            else
                event.accepted = false;
        }

        delegate: AlarmRow {
            width: ListView.view.width
            format: list.format
            nowMs: list.nowMs
            selected: ListView.isCurrentItem
            focused: rows.activeFocus && ListView.isCurrentItem
            onChosen: {
                rows.forceActiveFocus(Qt.MouseFocusReason); // the keys act on what was clicked
                rows.currentIndex = index;
                if (storeRow >= 0)
                    list.vehicleChosen(storeRow);
            }
            onAcknowledged: list.alarms.acknowledge(key)
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: list.alarms.count === 0
        title: qsTr("No open alarms")
        text: qsTr("An alarm appears here as soon as a vehicle, a sensor or a message raises it.")
    }
}
