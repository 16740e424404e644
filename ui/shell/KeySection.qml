// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls

/** One section of the sheet of keys. */
Column {
    id: section

    required property string title
    required property list<DeskAction> actions

    SectionHead {
        width: parent.width
        title: section.title
    }
    Repeater {
        model: section.actions

        KeyLine {
            required property DeskAction modelData

            width: section.width
            text: modelData.sheetText
            keyText: modelData.sheetKeys
        }
    }
}
