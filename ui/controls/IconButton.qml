// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A button of one icon; its words, its own or its action's, are its accessible name and its tooltip. */
T.Button {
    id: button

    required property string iconName
    property color ink: checked ? Theme.text1 : Theme.text2
    /** Drawn as under the pointer, and as where the keyboard is. */
    property bool lit: hovered
    property bool ringed: visualFocus
    readonly property DeskAction deskAction: action as DeskAction
    /** Who has pressed it knows what it is: what it opened must not lie under its own hint. */
    property bool known: false

    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: Theme.buttonHeight
    implicitHeight: Theme.buttonHeight
    focusPolicy: Qt.StrongFocus
    display: T.AbstractButton.IconOnly
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: deskAction?.keyText ?? ""
    Accessible.checkable: checkable
    Accessible.checked: checked

    onPressed: known = true
    onHoveredChanged: {
        if (!hovered)
            known = false;
    }

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.ink
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.down || button.checked ? Theme.selected : button.lit ? Theme.hover : Theme.transparent

        FocusRing {
            visible: button.ringed
            radius: Theme.radius + offset
        }
    }

    Hint {
        visible: button.hovered && !button.known
        text: button.text
        keyText: button.deskAction?.keyText ?? ""
    }
}
