// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Theme

/** What stands in a line of a menu or of a list that opens: the mark or icon, the words, the key. */
RowLayout {
    id: content

    required property T.AbstractButton row
    property bool marked: false
    property string iconName: ""
    property string keyText: ""
    /** More choices open beside it. */
    property bool opens: false

    spacing: Theme.space2

    Icon {
        opacity: content.marked || content.iconName !== "" ? 1 : 0
        name: content.marked ? "check" : content.iconName
        size: Theme.iconSmall
        color: content.row.enabled ? Theme.text2 : Theme.text3
    }
    PlainLabel {
        Layout.fillWidth: true
        role: PlainLabel.Small
        text: content.row.text
        color: content.row.enabled ? Theme.text1 : Theme.text3
        Accessible.ignored: true
    }
    PlainLabel {
        visible: text !== ""
        role: PlainLabel.Micro
        text: content.keyText
        color: Theme.text3
        Accessible.ignored: true
    }
    Icon {
        visible: content.opens
        name: content.row.mirrored ? "chevronLeft" : "chevronRight"
        size: Theme.iconSmall
        color: Theme.text3
    }
}
