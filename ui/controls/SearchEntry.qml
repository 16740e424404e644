// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Theme

/** The search field of a bar: a lens, the words, the key that leads here, and Esc to clear. */
TextEntry {
    id: search

    property string keyName: "/"

    readonly property real lensRoom: Theme.iconSmall + 2 * Theme.space2
    readonly property real keyRoom: Theme.badgeHeight + 2 * Theme.space1 + Theme.selectionBar
    /** What shows the placeholder whole. */
    readonly property int wholeWidth: Math.ceil(placeholder.advanceWidth) + lensRoom + keyRoom + Theme.space1

    implicitHeight: Theme.buttonHeight
    leftPadding: LayoutMirroring.enabled ? keyRoom : lensRoom
    rightPadding: LayoutMirroring.enabled ? lensRoom : keyRoom
    font.pixelSize: Theme.smallSize

    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        if (event.accepted)
            clear();
        else
            focus = false;
    }

    TextMetrics {
        id: placeholder

        font: search.font
        text: search.placeholderText
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2 + Theme.hairline
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
