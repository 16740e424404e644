// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** A section of the vehicle panel. With nothing reported it shrinks to its head, which then says why. */
Column {
    id: section

    default property alias content: body.data
    required property string title
    property string note: ""
    property string aside: ""
    /** Why there is nothing to show; "" = there is. */
    property string missing: ""
    /** What a person can do with the section, at the end of its head. */
    property Component tool: null

    width: parent ? parent.width : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Hairline {
        width: parent.width
    }
    RowLayout {
        width: parent.width
        spacing: Theme.space2

        SectionHead {
            Layout.fillWidth: true
            title: section.title
            note: section.missing === "" ? section.note : ""
            aside: section.missing === "" ? section.aside : section.missing
        }
        Loader {
            active: section.tool !== null
            visible: active
            sourceComponent: section.tool
        }
    }
    Column {
        id: body

        width: parent.width
        visible: section.missing === ""
        spacing: Theme.space2
        bottomPadding: Theme.space3
    }
}
