// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Something Waypost is made of, and the name of its licence; a click opens the text. */
T.Button {
    id: row

    required property licenceEntry entry

    implicitHeight: Theme.rowHeight
    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    text: entry.name
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: qsTr("%1, %2", "licence, its holder").arg(entry.licence).arg(entry.holder)

    contentItem: RowLayout {
        id: content

        spacing: Theme.space2

        PlainLabel {
            Layout.preferredWidth: Math.min(Theme.factNameWidth, 0.45 * row.availableWidth)
            medium: true
            text: row.entry.name
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: row.entry.licence
            color: Theme.text2
            Accessible.ignored: true
        }
        Icon {
            rotation: row.mirrored ? 180 : 0
            name: "chevronRight"
            size: Theme.iconSmall
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.selected : row.hovered ? Theme.hover : Theme.transparent

        FocusRing {
            visible: row.visualFocus
            offset: 0
            radius: Theme.radius
        }
    }
}
