// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Theme

/** For whoever has no account, or does not want to use it yet. */
ColumnLayout {
    id: offer

    signal asked

    spacing: Theme.space3

    RowLayout {
        spacing: Theme.space3

        Line {}
        PlainLabel {
            role: PlainLabel.Small
            text: qsTr("or", "sign in, or try the demo")
            color: Theme.text3
        }
        Line {}
    }
    ActionButton {
        Layout.fillWidth: true
        implicitHeight: Theme.buttonLarge
        iconName: "play"
        text: qsTr("Try the demo fleet")
        Accessible.description: note.text
        onClicked: offer.asked()
    }
    PlainLabel {
        id: note

        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        role: PlainLabel.Small
        wrapMode: Text.Wrap
        text: qsTr("250 simulated vehicles. No account, no network.")
        color: Theme.text3
        Accessible.ignored: true
    }

    component Line: Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.lineStrong
    }
}
