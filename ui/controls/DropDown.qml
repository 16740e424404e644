// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** One of a list, closed to a field. Give it a name: the field shows only the value. */
T.ComboBox {
    id: field

    required property string name

    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.buttonHeight
    leftPadding: mirrored ? Theme.iconSmall + 2 * Theme.space2 : Theme.space3
    rightPadding: mirrored ? Theme.space3 : Theme.iconSmall + 2 * Theme.space2
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    Accessible.role: Accessible.ComboBox
    Accessible.name: name
    Accessible.description: displayText

    contentItem: PlainLabel {
        role: PlainLabel.Small
        medium: true
        text: field.displayText
        color: field.enabled ? Theme.text1 : Theme.text3
        Accessible.ignored: true
    }
    indicator: Icon {
        x: field.mirrored ? Theme.space2 : field.width - width - Theme.space2
        anchors.verticalCenter: parent?.verticalCenter
        name: "chevronDown"
        size: Theme.iconSmall
        color: field.enabled ? Theme.text2 : Theme.text3
    }
    background: Rectangle {
        radius: Theme.radius
        color: field.down ? Theme.selected : field.hovered ? Theme.hover : Theme.raised
        opacity: field.enabled ? 1 : Theme.disabledOpacity
        border.width: Theme.hairline
        border.color: Theme.control

        FocusRing {
            visible: field.visualFocus
            radius: Theme.radius + offset
        }
    }
    delegate: DropDownRow {
        required property int index

        width: field.width - 2 * Theme.space1
        text: field.textAt(index)
        marked: field.currentIndex === index
        highlighted: field.highlightedIndex === index
    }
    popup: T.Popup {
        y: field.height + Theme.space1
        width: field.width
        height: Math.min(contentItem.implicitHeight + 2 * padding, field.Window.height - 2 * margins)
        padding: Theme.space1
        margins: Theme.space2

        contentItem: ListView {
            id: list

            clip: true
            implicitHeight: contentHeight
            model: field.delegateModel
            currentIndex: field.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollTrack {}
        }
        background: MenuGround {}
    }
}
