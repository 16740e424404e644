// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Whether the sign-in outlives the program. Only where a key store works; otherwise it says why not. */
ColumnLayout {
    id: row

    required property Session session
    property bool wanted: true
    readonly property alias checked: check.checked

    spacing: 0

    CheckRow {
        id: check

        Layout.fillWidth: true
        enabled: row.session.canKeep
        checked: row.wanted && row.session.canKeep
        text: qsTr("Keep me signed in on this computer")
        Accessible.description: note.text
        onToggled: row.wanted = checked
    }
    PlainLabel {
        id: note

        Layout.fillWidth: true
        Layout.leftMargin: check.leftPadding
        role: PlainLabel.Small
        wrapMode: Text.Wrap
        text: row.session.canKeep ? qsTr("The password is kept in the system keychain, never in a file or a log.")
            : row.session.whyNotKept !== ""
            ? qsTr("%1 You will be asked again next time.", "why it cannot be kept").arg(row.session.whyNotKept)
            : qsTr("Looking for this computer's key store.")
        color: Theme.text3
        Accessible.ignored: true
    }
}
