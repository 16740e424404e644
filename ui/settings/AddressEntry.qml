// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** One of a service's addresses, with what is wrong with it below. */
ColumnLayout {
    id: field

    required property Session session
    required property int server
    required property string name
    property alias text: entry.text
    readonly property string complaint: session.complaintAbout(server, entry.text)
    signal accepted

    spacing: Theme.space1

    PlainLabel {
        role: PlainLabel.Small
        text: field.name
        color: Theme.text2
        Accessible.ignored: true
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        name: field.name
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        Accessible.description: field.complaint
        onAccepted: field.accepted()
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        role: PlainLabel.Small
        wrapMode: Text.Wrap
        text: field.complaint
        color: Theme.criticalText
        Accessible.ignored: true
    }
}
