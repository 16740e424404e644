// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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

    width: parent ? parent.width : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Hairline {
        width: parent.width
    }
    SectionHead {
        width: parent.width
        title: section.title
        note: section.missing === "" ? section.note : ""
        aside: section.missing === "" ? section.aside : section.missing
    }
    Column {
        id: body

        width: parent.width
        visible: section.missing === ""
        spacing: Theme.space2
        bottomPadding: Theme.space3
    }
}
