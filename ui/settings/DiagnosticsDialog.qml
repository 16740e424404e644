// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What the feeds brought and what was turned away, for whoever has to explain a missing vehicle. */
DialogFrame {
    id: dialog

    required property Desk desk

    name: qsTr("Diagnostics")
    width: Math.min(960, parent ? parent.width - 2 * Theme.space12 : 960)
    height: Math.min(720, parent ? parent.height - 2 * Theme.space12 : 720)
    padding: Theme.space6

    contentItem: ColumnLayout {
        spacing: Theme.space2

        RowLayout {
            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Heading
                strong: true
                text: dialog.name
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close (Esc)")
                onClicked: dialog.close()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8
            uniformCellSizes: true

            FeedReport {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                feed: dialog.desk.deviceFeed
                format: dialog.desk.format
                nowMs: dialog.desk.nowMs
            }
            FeedReport {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                feed: dialog.desk.messageFeed
                format: dialog.desk.format
                nowMs: dialog.desk.nowMs
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        SectionHead {
            Layout.fillWidth: true
            title: qsTr("Rejected frames")
            note: dialog.desk.format.number(dialog.desk.diagnostics.total)
            aside: qsTr("The newest 500 are kept, the counts are of this run")
        }
        Flow {
            Layout.fillWidth: true
            visible: dialog.desk.diagnostics.total > 0
            spacing: Theme.space4

            Repeater {
                model: dialog.desk.diagnostics.counts

                PlainLabel {
                    required property rejectTally modelData

                    role: PlainLabel.Small
                    text: qsTr("%1 (%2): %3", "error kind, feed, number").arg(modelData.kind).arg(modelData.feed)
                        .arg(dialog.desk.format.number(modelData.count))
                    color: Theme.text2
                }
            }
        }
        ListView {
            id: frames

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: dialog.desk.diagnostics
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rejected frames")
            T.ScrollBar.vertical: ScrollTrack {}

            EmptyState {
                anchors.fill: parent
                visible: dialog.desk.diagnostics.total === 0
                title: qsTr("No frame was turned away")
                text: qsTr("A frame that cannot be read appears here with the reason and its first bytes.")
            }

            delegate: RejectedRow {
                width: ListView.view.width
                format: dialog.desk.format
            }
        }
    }
}
