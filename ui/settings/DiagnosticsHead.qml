// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Both feeds, what is kept on the disk, where things are, and how many frames were turned away for which reason. */
ColumnLayout {
    id: head

    required property Desk desk
    readonly property Format format: desk.format
    readonly property JournalStatus journal: desk.journal
    readonly property Support support: desk.support

    spacing: Theme.space3

    GridLayout {
        Layout.fillWidth: true
        // Side by side where there is room for two columns of names and values.
        columns: head.width > 2 * (Theme.factNameWidth + Theme.fieldWidth) + columnSpacing ? 2 : 1
        columnSpacing: Theme.space8
        rowSpacing: Theme.space3
        uniformCellWidths: true

        FeedReport {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            feed: head.desk.deviceFeed
            format: head.format
            nowMs: head.desk.nowMs
        }
        FeedReport {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            feed: head.desk.messageFeed
            format: head.format
            nowMs: head.desk.nowMs
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1

            SectionHead {
                Layout.fillWidth: true
                title: qsTr("Journal")
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("State")
                value: head.journal.ok ? qsTr("Everything is on the disk, or on its way there")
                    : head.journal.error !== "" ? head.journal.error : qsTr("Something could not be kept")
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Waiting")
                value: qsTr("%n entry(s)", "waiting to be written to the disk", head.journal.waiting)
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Lost")
                value: qsTr("%n entry(s)", "that could not be kept", head.journal.refused)
            }
        }
        TracksReport {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            journal: head.journal
            format: head.format
            mergedPositions: head.desk.deviceFeed.mergedPositions
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1

            SectionHead {
                Layout.fillWidth: true
                title: qsTr("Where things are")
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Data")
                value: head.support.dataFolder
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Log")
                value: head.support.logFile === "" ? qsTr("Standard error") : head.support.logFile
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Settings")
                value: head.support.settingsFile === "" ? qsTr("Not kept in this run") : head.support.settingsFile
            }
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Rejected and repaired frames")
        note: head.format.number(head.desk.diagnostics.total)
        aside: qsTr("The newest 500 are kept, the counts are of this run")
    }
    Flow {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: head.desk.diagnostics.total > 0
        spacing: Theme.space4

        Repeater {
            model: head.desk.diagnostics.counts

            PlainLabel {
                required property rejectTally modelData

                role: PlainLabel.Small
                text: qsTr("%1 (%2): %3", "error kind, feed, number").arg(modelData.kind).arg(modelData.feed)
                    .arg(head.format.number(modelData.count))
                color: Theme.text2
            }
        }
    }
}
