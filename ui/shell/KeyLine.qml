// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** What a key does, and the key. */
RowLayout {
    id: line

    required property string text
    required property string keyText

    height: Math.max(Theme.buttonHeight, implicitHeight)
    spacing: Theme.space1
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "what a key does, the key").arg(text).arg(keyText)

    PlainLabel {
        Layout.fillWidth: true
        role: PlainLabel.Small
        text: line.text
        wrapMode: Text.Wrap
        color: Theme.text2
        Accessible.ignored: true
    }
    KeyCap {
        keyName: line.keyText
    }
}
