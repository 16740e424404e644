// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** A head and a sentence under it. */
ColumnLayout {
    id: note

    required property string title
    required property string text

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name of a value, the value").arg(title).arg(text)

    PlainLabel {
        Layout.fillWidth: true
        role: PlainLabel.Small
        strong: true
        text: note.title
        color: Theme.text2
        Accessible.ignored: true
    }
    PlainLabel {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: note.text
        Accessible.ignored: true
    }
}
