// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** The saved view that the map shows, and the way to the others. */
T.Button {
    id: chip

    required property MapViews views
    property ActionRegistry actions: null

    text: views.shownName === "" ? qsTr("Views", "of the map that were saved") : views.shownName
    implicitHeight: Theme.buttonHeight
    implicitWidth: Math.min(Math.ceil(words.implicitWidth) + Theme.iconSmall + Theme.space1 + leftPadding + rightPadding,
        Theme.menuWidth)
    leftPadding: Theme.space3
    rightPadding: Theme.space2
    spacing: Theme.space1
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Saved view: %1").arg(text)
    onClicked: menu.popup(chip, 0, height + Theme.space1)

    contentItem: Item {
        PlainLabel {
            id: words

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space1
            anchors.verticalCenter: parent.verticalCenter
            role: PlainLabel.Small
            medium: true
            text: chip.text
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevronDown"
            size: Theme.iconSmall
            color: Theme.text2
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: chip.down ? Theme.selected : chip.hovered ? Theme.hover : Theme.panel
        border.width: Theme.hairline
        border.color: Theme.lineStrong

        FocusRing {
            visible: chip.visualFocus
            radius: Theme.radius + offset
        }
    }

    MenuFrame {
        id: menu

        Instantiator {
            model: chip.views.saved
            delegate: MenuRow {
                required property int slot
                required property string name
                required property bool filtered

                text: name
                iconName: filtered ? "filter" : ""
                marked: chip.views.shownSlot === slot
                keyText: chip.actions?.find(`map.view${slot}`)?.keyText ?? ""
                onTriggered: chip.views.goTo(slot)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuRow)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuRow)
        }
        MenuRow {
            text: qsTr("Save this view…")
            enabled: chip.views.saved !== null
            onTriggered: chip.views.askName()
        }
        MenuRow {
            text: qsTr("Rename or delete views…")
            enabled: (chip.views.saved?.count ?? 0) > 0
            onTriggered: chip.views.edit()
        }
        MenuRow {
            text: qsTr("Go to the home view")
            keyText: chip.actions?.find("map.home")?.keyText ?? ""
            onTriggered: chip.views.goHome()
        }
        MenuRow {
            text: qsTr("Make this the home view")
            keyText: chip.actions?.find("map.setHome")?.keyText ?? ""
            onTriggered: chip.views.makeHome()
        }
    }
}
