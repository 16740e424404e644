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
    /** "" = the notice names none. */
    required property string vehicleImei
    /** There is an address to fetch it from. */
    required property bool ready
    /** Queued, but a server or the disk is in the way. */
    required property bool waiting
    /** When it goes on by itself; NaN = not known. */
    required property double nextTryMs

    required property Format format
    required property double nowMs
    required property bool selected
    required property bool focused
    /** Of the scroll bar over its end. */
    property real trackRoom: 0
    /** What the vehicle that the notice names is called. */
    property string vehicleName: ""

    readonly property bool roomy: width >= Theme.textPx(620)
    readonly property bool sizeKnown: size > 0
    readonly property real percent: sizeKnown ? 100 * bytes / size : NaN
    readonly property string stateWords: downloadState === DownloadState.Announced
            ? (blockedHost !== "" ? qsTr("Host not allowed yet") : ready ? qsTr("Ready") : qsTr("Announced"))
        : waiting ? qsTr("Waiting, goes on by itself")
        : downloadState === DownloadState.Queued ? qsTr("Waiting to start")
        : downloadState === DownloadState.Running
            ? (sizeKnown ? qsTr("Downloading %1", "percentage").arg(format.percent(percent)) : qsTr("Downloading"))
        : downloadState === DownloadState.Paused ? qsTr("Paused")
        : downloadState === DownloadState.Done ? qsTr("Saved")
        : downloadState === DownloadState.Suspect ? qsTr("Suspect, kept aside")
        : downloadState === DownloadState.Failed ? qsTr("Failed") : qsTr("Waiting for an address")
    readonly property string sizeWords: sizeKnown ? format.bytes(size) : bytes > 0 ? format.bytes(bytes) : ""
    readonly property bool isProblem: downloadState === DownloadState.Failed || downloadState === DownloadState.Suspect
    readonly property string detailWords: error !== "" && nextTryMs > nowMs
            ? qsTr("%1 Next try in %2.", "what went wrong, time").arg(error).arg(format.age(nextTryMs, nowMs))
        : error !== "" ? error
        : note !== "" ? note
        : downloadState === DownloadState.Done ? path
        : downloadState === DownloadState.Announced && !ready ? qsTr("The service says when it can be fetched.")
        : sizeKnown && bytes > 0 ? qsTr("%1 of %2 from %3", "bytes so far, size, host").arg(format.bytes(bytes))
            .arg(format.bytes(size)).arg(host)
        : bytes > 0 ? qsTr("%1 from %2", "bytes so far, host").arg(format.bytes(bytes)).arg(host) : host

    signal chosen
    signal started
    signal cancelled
    signal retried
    signal hostAllowed
    signal folderOpened

    /** The one step that brings the file further, if there is one. */
    function goOn(): void {
        if (blockedHost !== "")
            hostAllowed();
        else if (ready && (downloadState === DownloadState.Announced || downloadState === DownloadState.Paused))
            started();
        else if (ready && (isProblem || waiting))
            retried();
        else if (downloadState === DownloadState.Done)
            folderOpened();
    }

    implicitHeight: Theme.rowHeight + Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: qsTr("%1, %2, %3 ago", "file, state, age").arg(title).arg(stateWords)
        .arg(format.age(nowMs, announcedMs))
    Accessible.description: [vehicleName, sizeWords, detailWords].filter(words => words !== "").join(", ")
    Accessible.onPressAction: row.chosen()

    RowGround {
        anchors.fill: parent
        hovered: hover.hovered
        selected: row.selected
        focused: row.focused
        trackRoom: row.trackRoom
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
            name: row.isProblem || row.waiting ? "warn" : "file"
            color: row.isProblem || row.waiting ? Theme.high : Theme.text2
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.textPx(80)
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
        PlainLabel {
            Layout.preferredWidth: Theme.textPx(80)
            visible: row.roomy // also without a name, so that the columns of all rows stand in line
            role: PlainLabel.Small
            medium: true
            text: row.vehicleName
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.preferredWidth: Theme.textPx(64)
            visible: row.roomy
            horizontalAlignment: Text.AlignRight
            role: PlainLabel.Small
            text: row.sizeWords
            color: Theme.text2
            Accessible.ignored: true
        }
        BarGauge {
            readonly property bool underWay: row.downloadState === DownloadState.Running
                || row.downloadState === DownloadState.Paused

            implicitWidth: Theme.gaugeWidth
            visible: row.roomy || underWay
            opacity: underWay ? 1 : 0 // its place stays, so that the columns of all rows stand in line
            percent: row.percent
            Accessible.ignored: !underWay
        }
        PlainLabel {
            Layout.preferredWidth: Theme.textPx(144)
            visible: row.width >= Theme.textPx(480)
            role: PlainLabel.Small
            text: row.stateWords
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.preferredWidth: Theme.textPx(44)
            horizontalAlignment: Text.AlignRight
            role: PlainLabel.Small
            text: row.format.age(row.nowMs, row.announcedMs)
            color: Theme.text3
            Accessible.ignored: true
        }
        RowLayout {
            Layout.minimumWidth: row.roomy ? Theme.textPx(132) : 0
            spacing: Theme.space1

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                focusPolicy: Qt.NoFocus
                visible: row.blockedHost === "" && row.ready
                    && (row.downloadState === DownloadState.Announced || row.downloadState === DownloadState.Paused)
                implicitHeight: Theme.buttonSmall
                iconName: "download"
                text: row.downloadState === DownloadState.Paused ? qsTr("Resume") : qsTr("Save")
                hint: row.host === "" ? qsTr("Fetches the file into the download folder")
                    : qsTr("Fetches the file from %1 into the download folder", "host").arg(row.host)
                onClicked: row.started()
            }
            ActionButton {
                focusPolicy: Qt.NoFocus
                visible: row.blockedHost !== ""
                implicitHeight: Theme.buttonSmall
                iconName: "lock"
                text: qsTr("Allow this host")
                hint: qsTr("From now on files may be fetched from %1", "host").arg(row.blockedHost)
                onClicked: row.hostAllowed()
            }
            ActionButton {
                focusPolicy: Qt.NoFocus
                visible: row.ready && (row.isProblem || row.waiting)
                implicitHeight: Theme.buttonSmall
                iconName: "retry"
                text: qsTr("Try again")
                onClicked: row.retried()
            }
            ActionButton {
                focusPolicy: Qt.NoFocus
                visible: row.downloadState === DownloadState.Done
                implicitHeight: Theme.buttonSmall
                iconName: "folder"
                text: qsTr("Open folder")
                hint: qsTr("Shows where the file lies. Waypost never opens the file itself.")
                onClicked: row.folderOpened()
            }
            IconButton {
                focusPolicy: Qt.NoFocus
                visible: row.downloadState === DownloadState.Suspect
                iconName: "folder"
                text: qsTr("Show where %1 was put. It is not what was announced: open it only if you know what it is.", "file")
                    .arg(row.title)
                onClicked: row.folderOpened()
            }
            IconButton {
                focusPolicy: Qt.NoFocus
                visible: row.downloadState === DownloadState.Queued || row.downloadState === DownloadState.Running
                iconName: "close"
                text: qsTr("Stop the download of %1. It can be resumed.", "file").arg(row.title)
                onClicked: row.cancelled()
            }
        }
    }
}
