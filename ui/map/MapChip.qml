// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** A small box over the map that says what the map is doing. What is put inside stands after the words. */
Rectangle {
    id: chip

    default property alias tools: row.data
    required property string iconName
    required property string text
    /** Drawn as what goes on now, and not as what has just ended. */
    property bool lit: true
    readonly property alias hovered: hover.hovered

    implicitWidth: Math.ceil(row.implicitWidth) + Theme.space2 + Theme.space1
    implicitHeight: Theme.buttonHeight
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.role: Accessible.StatusBar
    Accessible.name: text

    HoverHandler {
        id: hover
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space1
        spacing: Theme.space1 + Theme.space1 / 2

        Icon {
            name: chip.iconName
            size: Theme.iconSmall
            color: chip.lit ? Theme.text1 : Theme.text3
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            medium: chip.lit
            text: chip.text
            color: chip.lit ? Theme.text1 : Theme.text2
            Accessible.ignored: true
        }
    }
}
