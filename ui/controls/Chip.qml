// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A filter with the number of rows behind it. What is put inside comes before the word. */
T.Button {
    id: chip

    default property alias glyph: glyphs.data
    required property int count
    /** Drawn as under the pointer, and as where the keyboard is. */
    property bool lit: hovered
    property bool ringed: visualFocus
    /** Ctrl was held: add to the filters instead of replacing them. */
    signal chosen(add: bool)

    checkable: false
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitHeight: Theme.chipHeight
    implicitWidth: Math.ceil(content.implicitWidth) + leftPadding + rightPadding
    leftPadding: glyphs.children.length > 0 ? Theme.space1 + Theme.hairline : Theme.space2
    rightPadding: Theme.space2
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("%1, %n vehicles", "filter with its count", count).arg(text)
    Accessible.checked: checked

    onClicked: chosen(false)

    // A button does not tell which keys were held.
    MouseArea {
        id: pointer

        anchors.fill: parent
        onClicked: mouse => chip.chosen((mouse.modifiers & Qt.ControlModifier) !== 0)
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1

            Row {
                id: glyphs

                anchors.verticalCenter: parent.verticalCenter
                visible: children.length > 0 // whether or not they can be seen yet
            }
            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                role: PlainLabel.Small
                text: chip.text
                color: chip.checked ? Theme.text1 : Theme.text2
                Accessible.ignored: true
            }
            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                role: PlainLabel.Small
                medium: true
                text: chip.count.toString()
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: chip.checked || chip.down || pointer.pressed ? Theme.selected : chip.lit ? Theme.hover : Theme.transparent
        border.width: Theme.hairline
        border.color: chip.checked ? Theme.selected : Theme.lineStrong

        FocusRing {
            visible: chip.ringed
            radius: Theme.radius + offset
        }
    }
}
