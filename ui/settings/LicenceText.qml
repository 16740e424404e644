// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** A licence to be read, as it came: plain text, in the language it is valid in. */
ColumnLayout {
    id: view

    required property licenceEntry entry
    required property string text

    signal backAsked

    function focusFirst(): void {
        back.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space2

    ActionButton {
        id: back

        text: qsTr("Back to the list")
        onClicked: view.backAsked()
    }
    PlainLabel {
        Layout.fillWidth: true
        role: PlainLabel.Title
        strong: true
        text: view.entry.name
        Accessible.role: Accessible.Heading
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        role: PlainLabel.Small
        text: view.entry.address
        color: Theme.text2
    }
    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        role: PlainLabel.Micro
        wrapMode: Text.Wrap
        maximumLineCount: 20000
        // Written from the left, whatever the desk's own direction.
        horizontalAlignment: Text.AlignLeft
        LayoutMirroring.enabled: false
        text: view.text
        color: Theme.text2
    }
}
