// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** Asks once before something that touches many. */
DialogFrame {
    id: dialog

    required property string text
    required property string action

    contentItem: ColumnLayout {
        spacing: Theme.space3

        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Heading
            strong: true
            text: dialog.name
            Accessible.role: Accessible.Heading
        }
        PlainLabel {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: dialog.text
            color: Theme.text2
        }
        RowLayout {
            Layout.topMargin: Theme.space2
            spacing: Theme.space2

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            ActionButton {
                kind: ActionButton.Primary
                focus: true
                text: dialog.action
                onClicked: dialog.accept()
            }
        }
    }
}
