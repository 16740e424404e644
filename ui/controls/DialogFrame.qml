// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Theme

/**
 * A dialog in the middle of its window, over a scrim. Give it a contentItem; `buttons` stand under it at the reading
 * end, the answer last. The keyboard stays inside until the dialog closes, and Esc closes it.
 */
T.Dialog {
    id: frame

    required property string name
    /** False where the content brings a heading of its own. */
    property bool headed: false
    /** The answers. */
    property list<Item> buttons

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, (parent?.width ?? Theme.dialogWidth) - 2 * margins)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + implicitFooterHeight + topPadding + bottomPadding
    padding: Theme.space8
    topPadding: headed ? Theme.space2 : Theme.space8
    bottomPadding: buttons.length > 0 ? Theme.space2 : Theme.space8
    margins: Theme.space4
    modal: true
    focus: true
    title: name

    header: RowLayout {
        visible: frame.headed

        PlainLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.topMargin: Theme.space6
            role: PlainLabel.Heading
            strong: true
            text: frame.name
            Accessible.role: Accessible.Heading
        }
        IconButton {
            Layout.rightMargin: Theme.space5
            Layout.topMargin: Theme.space5
            iconName: "close"
            text: qsTr("Close")
            onClicked: frame.reject()
        }
    }
    footer: Item {
        implicitHeight: row.implicitHeight + Theme.space4 + Theme.space6
        visible: frame.buttons.length > 0

        RowLayout {
            id: row

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            y: Theme.space4
            spacing: Theme.space2
            children: frame.buttons
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radiusDialog

        FloatShadow {}
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.popoverMs
        }
    }
}
