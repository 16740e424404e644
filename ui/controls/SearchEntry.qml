// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The search field of a bar: a lens, the words, the key that leads here, and Esc to clear. */
TextEntry {
    id: search

    property string keyName: "/"

    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.iconSmall + 2 * Theme.space2
    rightPadding: Theme.badgeHeight + 2 * Theme.space1 + Theme.selectionBar
    font.pixelSize: Theme.smallSize

    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        if (event.accepted)
            clear();
        else
            focus = false;
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space2 + Theme.hairline
        name: "search"
        size: Theme.iconSmall
        color: Theme.text3
    }
    KeyCap {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1 + Theme.hairline
        visible: search.text === "" && search.keyName !== ""
        keyName: search.keyName
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        visible: search.text !== ""
        iconName: "close"
        text: qsTr("Clear the search")
        onClicked: search.clear()
    }
}
