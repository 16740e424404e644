// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Who is signed in, and the menu of what concerns the whole program. */
T.Button {
    id: button

    required property Desk desk
    required property ActionRegistry actions
    readonly property string initials: desk.session.userId.split(/[^\p{L}\p{N}]+/u).filter(part => part !== "")
        .slice(0, 2).map(part => part[0].toLocaleUpperCase()).join("")

    implicitWidth: Theme.buttonHeight
    implicitHeight: Theme.buttonHeight
    focusPolicy: Qt.StrongFocus
    text: desk.session.demo ? qsTr("Menu, demo fleet") : qsTr("Menu, signed in as %1").arg(desk.session.userId)
    checked: menu.opened
    display: T.AbstractButton.IconOnly
    onClicked: menu.opened ? menu.close() : menu.popup(button, 0, height + Theme.space2)
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text

    contentItem: Item {
        PlainLabel {
            anchors.centerIn: parent
            visible: button.initials !== ""
            role: PlainLabel.Micro
            strong: true
            text: button.initials
            color: Theme.text2
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: button.initials === ""
            name: "user"
            size: Theme.iconSmall
        }
    }
    background: Rectangle {
        radius: width / 2
        color: button.down || button.checked ? Theme.selected : button.hovered ? Theme.hover : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.lineStrong

        FocusRing {
            visible: button.visualFocus
            radius: width / 2
        }
    }

    Hint {
        visible: button.hovered && !menu.opened
        text: button.text
    }
    MenuFrame {
        id: menu

        MenuRow {
            action: button.actions.find("app.settings")
            iconName: "gear"
        }
        MenuRow {
            action: button.actions.find("app.diagnostics")
            iconName: "pulse"
        }
        MenuRow {
            action: button.actions.find("app.keys")
        }
        MenuRow {
            action: button.actions.find("app.theme")
            iconName: Theme.dark ? "sun" : "moon"
        }
        MenuRow {
            action: button.actions.find("app.fullScreen")
            iconName: "maximise"
        }
        MenuRow {
            action: button.actions.find("app.about")
        }
        MenuRow {
            action: button.actions.find("app.signOut")
        }
        MenuRow {
            action: button.actions.find("app.quit")
        }
    }
}
