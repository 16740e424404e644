// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models

/** Files that the service announced, newest first. Nothing is opened here, only saved and shown in its folder. */
Item {
    id: list

    required property Desk desk
    readonly property DownloadListModel downloads: desk.downloads

    function focusRows(): void {
        rows.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function next(): void {
        rows.incrementCurrentIndex();
    }

    function previous(): void {
        rows.decrementCurrentIndex();
    }

    /** Enter: the next step of the chosen file, whatever that is. */
    function activate(): void {
        (rows.currentItem as DownloadRow)?.goOn();
    }

    ListView {
        id: rows

        anchors.fill: parent
        clip: true
        model: list.downloads
        reuseItems: true
        currentIndex: -1
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files")
        T.ScrollBar.vertical: ScrollTrack {
            id: track
        }

        Keys.onReturnPressed: list.activate()
        Keys.onEnterPressed: list.activate()
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0; // the keys need a row to act on
        }

        delegate: DownloadRow {
            width: ListView.view.width
            format: list.desk.format
            nowMs: list.desk.nowMs
            vehicleName: vehicleImei === "" ? "" : list.desk.vehicleName(vehicleImei)
            selected: ListView.isCurrentItem
            focused: rows.activeFocus && ListView.isCurrentItem
            trackRoom: track.room
            onChosen: {
                rows.forceActiveFocus(Qt.MouseFocusReason);
                rows.currentIndex = index;
            }
            onStarted: list.downloads.start(downloadId)
            onCancelled: list.downloads.cancel(downloadId)
            onRetried: list.downloads.retry(downloadId)
            onHostAllowed: list.downloads.allowHost(downloadId)
            onFolderOpened: list.downloads.openFolder(downloadId)
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: list.downloads.count === 0
        title: qsTr("No files yet")
        text: qsTr("Reports appear here when the service announces them. Nothing opens by itself.")
    }
}
