// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** An account that this computer knows: its name, which can be changed, and what can be done with it. */
RowLayout {
    id: row

    required property profileItem profile
    signal chosen
    signal forgotten
    signal renamed(string label)

    spacing: Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 on %3", "name of the account, user id, server").arg(profile.title)
        .arg(profile.userId).arg(profile.server)

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        TextEntry {
            id: title

            Layout.fillWidth: true
            implicitHeight: Theme.buttonHeight
            name: qsTr("Name of the account %1", "user id").arg(row.profile.userId)
            text: row.profile.title
            maximumLength: 60
            onEditingFinished: {
                if (text !== row.profile.title)
                    row.renamed(text);
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: row.profile.current
                ? qsTr("%1 on %2, signed in", "user id, server").arg(row.profile.userId).arg(row.profile.server)
                : row.profile.kept
                ? qsTr("%1 on %2, password kept", "user id, server").arg(row.profile.userId).arg(row.profile.server)
                : qsTr("%1 on %2", "user id, server").arg(row.profile.userId).arg(row.profile.server)
            color: Theme.text3
        }
    }
    ActionButton {
        Layout.alignment: Qt.AlignTop
        visible: !row.profile.current
        text: qsTr("Switch", "to this account")
        hint: row.profile.kept ? qsTr("Signs in at once") : qsTr("Asks for the password")
        onClicked: row.chosen()
    }
    ActionButton {
        Layout.alignment: Qt.AlignTop
        kind: ActionButton.Ghost
        text: qsTr("Forget", "this account")
        hint: row.profile.current ? qsTr("Signs out. What was recorded stays in its folder.")
            : qsTr("What was recorded stays in its folder.")
        onClicked: row.forgotten()
    }
}
