// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** A field for a password. It can be looked at, but only by whoever is in it: leaving it hides it again. */
TextEntry {
    id: entry

    property bool revealed: false
    readonly property bool attended: (activeFocus || eye.activeFocus) && Window.active

    onAttendedChanged: {
        if (!attended)
            revealed = false;
    }

    leftPadding: LayoutMirroring.enabled ? eye.width + Theme.space2 : Theme.space3
    rightPadding: LayoutMirroring.enabled ? Theme.space3 : eye.width + Theme.space2
    // Qt keeps the name of a field for passwords to itself.
    Accessible.description: name
    ringed: activeFocus
    echoMode: revealed ? TextInput.Normal : TextInput.Password
    passwordCharacter: "\u2022"
    font.letterSpacing: revealed || text === "" ? 0 : Theme.space1 / 2
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText

    IconButton {
        id: eye

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        iconName: "eye"
        checked: entry.revealed
        enabled: entry.enabled
        text: entry.revealed ? qsTr("Hide the password") : qsTr("Show the password")
        onClicked: entry.revealed = !entry.revealed
    }
}
