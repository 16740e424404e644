// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** A sentence about a setting, with the sign that says what kind of sentence it is. */
RowLayout {
    id: note

    required property string text
    property string iconName: ""
    property color ink: Theme.text2

    spacing: Theme.space2

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (Theme.smallLine - height) / 2
        visible: note.iconName !== ""
        name: note.iconName
        size: Theme.iconSmall
        color: note.ink
    }
    PlainLabel {
        id: words

        Layout.fillWidth: true
        role: PlainLabel.Small
        wrapMode: Text.Wrap
        text: note.text
        color: note.ink
    }
}
