// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One file that the service announced: where it comes from, how far it is, and the one or two things to do next. */
Item {
    id: row

    required property int index
    required property double downloadId
    required property string title
    required property string url
    required property string host
    /** The host that a person has to allow first; "" = none is in the way. */
    required property string blockedHost
    required property int downloadState
    required property double bytes
    required property double size
    required property string sha256
    required property string path
    required property string error
    required property string note
    required property double announcedMs

    required property Format format
    required property double nowMs
    required property bool selected
    required property bool focused

    readonly property bool sizeKnown: size > 0
    readonly property real percent: sizeKnown ? 100 * bytes / size : NaN
    readonly property string stateWords: downloadState === DownloadState.Announced ? qsTr("Announced")
        : downloadState === DownloadState.Queued ? qsTr("Waiting to start")
        : downloadState === DownloadState.Running
            ? (sizeKnown ? qsTr("Downloading %1", "percentage").arg(format.percent(percent)) : qsTr("Downloading"))
        : downloadState === DownloadState.Paused ? qsTr("Paused")
        : downloadState === DownloadState.Done ? qsTr("Saved")
        : downloadState === DownloadState.Failed ? qsTr("Failed") : qsTr("No address was sent")
    readonly property string detailWords: error !== "" ? error
        : note !== "" ? note
        : downloadState === DownloadState.Done ? path
        : sizeKnown ? qsTr("%1 of %2 from %3", "bytes so far, size, host").arg(format.bytes(bytes))
            .arg(format.bytes(size)).arg(host)
        : bytes > 0 ? qsTr("%1 from %2", "bytes so far, host").arg(format.bytes(bytes)).arg(host) : host

    signal chosen
    signal started
    signal cancelled
    signal retried
    signal hostAllowed
    signal folderOpened

    implicitHeight: 44
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: qsTr("%1, %2, %3", "file, state, details").arg(title).arg(stateWords).arg(detailWords)

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        selected: row.selected
        focused: row.focused
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.chosen()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space3

        Icon {
            name: row.downloadState === DownloadState.Failed ? "warn" : "file"
            color: row.downloadState === DownloadState.Failed ? Theme.high : Theme.text2
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 80
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                medium: true
                text: row.title
                Accessible.ignored: true
            }
            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Micro
                text: row.detailWords
                color: row.error !== "" ? Theme.highText : Theme.text3
                Accessible.ignored: true
            }
        }
        BarGauge {
            implicitWidth: 72
            visible: row.downloadState === DownloadState.Running || row.downloadState === DownloadState.Paused
            percent: row.percent
        }
        PlainLabel {
            Layout.preferredWidth: 112
            visible: row.width > 560
            role: PlainLabel.Small
            text: row.stateWords
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.preferredWidth: 40
            horizontalAlignment: Text.AlignRight
            role: PlainLabel.Small
            text: row.format.age(row.nowMs, row.announcedMs)
            color: Theme.text3
            Accessible.ignored: true
        }
        ActionButton {
            visible: row.blockedHost === ""
                && (row.downloadState === DownloadState.Announced || row.downloadState === DownloadState.Paused)
            implicitHeight: Theme.buttonSmall
            iconName: "download"
            text: row.downloadState === DownloadState.Paused ? qsTr("Resume") : qsTr("Save")
            hint: row.host === "" ? qsTr("Fetches the file into the download folder")
                : qsTr("Fetches the file from %1 into the download folder", "host").arg(row.host)
            onClicked: row.started()
        }
        ActionButton {
            visible: row.blockedHost !== ""
            implicitHeight: Theme.buttonSmall
            iconName: "lock"
            text: qsTr("Allow this host")
            hint: qsTr("From now on files may be fetched from %1", "host").arg(row.blockedHost)
            onClicked: row.hostAllowed()
        }
        ActionButton {
            visible: row.downloadState === DownloadState.Failed
            implicitHeight: Theme.buttonSmall
            iconName: "retry"
            text: qsTr("Try again")
            onClicked: row.retried()
        }
        ActionButton {
            visible: row.downloadState === DownloadState.Done
            implicitHeight: Theme.buttonSmall
            iconName: "folder"
            text: qsTr("Open folder")
            hint: qsTr("Shows where the file lies. Waypost never opens the file itself.")
            onClicked: row.folderOpened()
        }
        IconButton {
            visible: row.downloadState === DownloadState.Queued || row.downloadState === DownloadState.Running
            iconName: "close"
            text: qsTr("Cancel the download of %1", "file").arg(row.title)
            onClicked: row.cancelled()
        }
    }
}
