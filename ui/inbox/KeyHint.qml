// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Theme

/** Keys and what they do, in few words. */
Row {
    id: hint

    required property list<string> keyNames
    required property string words

    spacing: Theme.space1
    Accessible.ignored: true

    Repeater {
        model: hint.keyNames

        KeyCap {
            required property string modelData

            anchors.verticalCenter: parent?.verticalCenter
            keyName: modelData
        }
    }
    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        role: PlainLabel.Small
        text: hint.words
        color: Theme.text3
        Accessible.ignored: true
    }
}
