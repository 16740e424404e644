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

    required property DownloadListModel downloads
    required property Format format
    required property double nowMs

    function focusRows(): void {
        rows.forceActiveFocus(Qt.ShortcutFocusReason);
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
        T.ScrollBar.vertical: ScrollTrack {}

        delegate: DownloadRow {
            width: ListView.view.width
            format: list.format
            nowMs: list.nowMs
            selected: ListView.isCurrentItem
            focused: rows.activeFocus && ListView.isCurrentItem
            onChosen: rows.currentIndex = index
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
