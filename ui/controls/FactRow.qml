// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Theme

/** A reported field: its name on the left, its value wrapped on the right. Both may come from the feed. */
RowLayout {
    id: row

    required property string name
    required property string value
    property int nameWidth: Theme.factNameWidth

    spacing: Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name of a value, the value").arg(name).arg(value)

    PlainLabel {
        Layout.preferredWidth: row.nameWidth
        Layout.alignment: Qt.AlignTop
        role: PlainLabel.Small
        text: row.name
        wrapMode: Text.Wrap
        color: Theme.text3
        Accessible.ignored: true
    }
    PlainLabel {
        Layout.fillWidth: true
        role: PlainLabel.Small
        text: row.value
        color: Theme.text1
        wrapMode: Text.Wrap
        maximumLineCount: 40
        Accessible.ignored: true
    }
}
