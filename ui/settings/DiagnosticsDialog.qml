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
    width: Math.min(Theme.diagnosticsWidth, (parent?.width ?? Theme.diagnosticsWidth) - 2 * margins)
    height: Math.min(Theme.diagnosticsHeight, (parent?.height ?? Theme.diagnosticsHeight) - 2 * margins)
    padding: 0
    topPadding: 0
    bottomPadding: 0
    onOpened: frames.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: ColumnLayout {
        spacing: Theme.space2

        RowLayout {
            Layout.topMargin: Theme.space5
            Layout.leftMargin: Theme.space6
            Layout.rightMargin: Theme.space5
            spacing: Theme.space2

            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Heading
                strong: true
                text: dialog.name
                Accessible.role: Accessible.Heading
            }
            ActionButton {
                text: copied.running ? qsTr("Copied") : qsTr("Copy report")
                hint: qsTr("Copies all of this as text, without account, vehicles or persons")
                onClicked: {
                    dialog.desk.support.copyReport();
                    copied.restart();
                }

                Timer {
                    id: copied

                    interval: 2 * Theme.tickMs
                }
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close (Esc)")
                onClicked: dialog.close()
            }
        }
        ListView {
            id: frames

            Layout.fillWidth: true
            Layout.fillHeight: true
            leftMargin: Theme.space6
            rightMargin: Theme.space6
            bottomMargin: Theme.space6
            clip: true
            model: dialog.desk.diagnostics
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rejected and repaired frames")
            Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.rowHeight)
            Keys.onDownPressed: contentY = Math.max(originY,
                Math.min(originY + contentHeight + bottomMargin - height, contentY + Theme.rowHeight))
            T.ScrollBar.vertical: ScrollTrack {}

            header: DiagnosticsHead {
                width: frames.width - frames.leftMargin - frames.rightMargin
                desk: dialog.desk
            }
            delegate: RejectedRow {
                width: frames.width - frames.leftMargin - frames.rightMargin
                format: dialog.desk.format
            }
            footer: SettingsNote {
                width: frames.width - frames.leftMargin - frames.rightMargin
                visible: dialog.desk.diagnostics.total === 0
                height: visible ? implicitHeight : 0
                text: qsTr("None so far. A frame that cannot be read, or was taken without some of its figures, appears here with the reason and its first bytes.")
            }
        }
    }
}
