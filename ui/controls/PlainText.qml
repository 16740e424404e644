// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** Text of several lines that can be marked and copied, and is never rendered as markup whatever it contains. */
TextEdit {
    id: plain

    /** What it is, for a screen reader. */
    required property string name
    property bool small: false
    /** As it was sent: digits and letters of one width each. */
    property bool code: false

    /** All of it, into the clipboard. */
    function copyAll(): void {
        selectAll();
        copy();
        deselect();
    }

    textFormat: TextEdit.PlainText
    renderType: TextEdit.NativeRendering
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: true
    wrapMode: TextEdit.Wrap
    color: Theme.text1
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    font.family: code ? "monospace" : Theme.family
    font.pixelSize: small ? Theme.smallSize : Theme.bodySize
    Accessible.role: Accessible.StaticText
    Accessible.name: name
    Accessible.description: text
    Accessible.readOnly: true

    FocusRing {
        visible: plain.activeFocus
        radius: Theme.radiusSmall
    }
}
