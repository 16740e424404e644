// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** Which page of how many, as dots. */
Row {
    id: marks

    required property int count
    required property int current
    readonly property int most: 12

    visible: count > 1
    spacing: Theme.wallPageMark
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Page %1 of %2").arg(current + 1).arg(count)

    Repeater {
        model: Math.min(marks.count, marks.most)

        Rectangle {
            required property int index
            readonly property bool lit: index === Math.min(marks.current, marks.most - 1)

            width: lit ? Theme.wallPageMarkWide : Theme.wallPageMark
            height: Theme.wallPageMark
            radius: height / 2
            color: lit ? Theme.text1 : Theme.control
        }
    }
}
