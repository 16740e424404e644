// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waypost.Theme

/** A one-line field. Give it a name: the placeholder goes as soon as somebody types. */
T.TextField {
    id: entry

    required property string name
    /** Drawn as where the keyboard is. */
    property bool ringed: activeFocus

    implicitWidth: Theme.tooltipWidth
    implicitHeight: Theme.buttonLarge
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    verticalAlignment: TextInput.AlignVCenter
    // Where the reader's lines begin, also while the field is empty.
    horizontalAlignment: TextInput.AlignLeft
    color: enabled ? Theme.text1 : Theme.text3
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    placeholderTextColor: Theme.text3
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    renderType: Text.NativeRendering
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.passwordEdit: echoMode === TextInput.Password

    PlainLabel {
        // The paddings stay where they are; margins of anchors would change sides.
        x: entry.leftPadding
        width: entry.width - entry.leftPadding - entry.rightPadding
        height: entry.height
        visible: entry.text === "" && entry.preeditText === ""
        text: entry.placeholderText
        color: Theme.text3
        role: entry.font.pixelSize < Theme.bodySize ? PlainLabel.Small : PlainLabel.Body
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: entry.ringed ? Theme.focus : Theme.control

        FocusRing {
            visible: entry.ringed
            offset: 0
            radius: Theme.radius
        }
    }
}
