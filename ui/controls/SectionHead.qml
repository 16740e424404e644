// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Theme

/** Head of a panel's section: its name, a note, and on the right the unit, the age or why it is empty. */
Item {
    id: head

    required property string title
    property string note: ""
    property string aside: ""

    implicitHeight: Theme.sectionHeadHeight
    implicitWidth: words.implicitWidth
    Accessible.role: Accessible.Heading
    Accessible.name: title
    Accessible.description: aside

    RowLayout {
        id: words

        anchors.fill: parent
        spacing: Theme.space2

        PlainLabel {
            role: PlainLabel.Small
            strong: true
            text: head.title
            color: Theme.text2
            Accessible.ignored: true
        }
        PlainLabel {
            visible: text !== ""
            role: PlainLabel.Small
            text: head.note
            color: Theme.text3
        }
        PlainLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            role: PlainLabel.Micro
            text: head.aside
            color: Theme.text3
        }
    }
}
