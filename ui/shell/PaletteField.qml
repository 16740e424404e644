// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Theme

/** Looks like a search field and opens the palette, which is one. */
T.Button {
    id: field

    readonly property DeskAction deskAction: action as DeskAction
    readonly property bool roomy: width >= Theme.menuWidth / 2

    implicitHeight: Theme.buttonHeight
    implicitWidth: Theme.searchWidth
    leftPadding: Theme.space2 + Theme.hairline
    rightPadding: Theme.space1 + Theme.hairline
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: deskAction?.keyText ?? ""

    TextMetrics {
        id: whole

        font: words.font
        text: qsTr("Vehicle, driver, id or command")
    }

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            name: "search"
            size: Theme.iconSmall
            color: Theme.text3
        }
        PlainLabel {
            id: words

            Layout.fillWidth: true
            Layout.preferredWidth: 0
            visible: field.roomy
            role: PlainLabel.Small
            text: whole.advanceWidth <= width ? whole.text : qsTr("Search", "in a narrow field")
            color: Theme.text3
            Accessible.ignored: true
        }
        KeyCap {
            visible: field.roomy && keyName !== ""
            keyName: field.deskAction?.keyText ?? ""
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: field.hovered ? Theme.hover : Theme.sunken
        border.width: Theme.hairline
        border.color: Theme.lineStrong

        FocusRing {
            visible: field.visualFocus
            radius: Theme.radius + offset
        }
    }
}
