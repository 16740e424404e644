// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Models
import Waypost.Theme

/**
 * Something that has just happened, over the rest of the window. It leaves after a while, unless it is critical: that
 * one stays until somebody has handled it. The pointer or the keyboard on it holds it.
 */
Rectangle {
    id: toast

    required property string title
    property string text: ""
    /** With one, the alarm's symbol; without, the icon. */
    property int priority: Priority.None
    property string iconName: "message"
    /** Words of the button; "" = none. */
    property string actionText: ""
    readonly property bool stays: priority === Priority.Critical
    readonly property bool held: hover.hovered || button.activeFocus
    /** Its time is running. */
    readonly property bool leaving: visible && !stays && !held
    property int showMs: Theme.toastMs

    signal acted
    /** Its time is over, or somebody put it away. */
    signal closed

    implicitWidth: Theme.toastWidth
    implicitHeight: Math.max(Theme.toastHeight, content.implicitHeight + 2 * Theme.space2)
    radius: Theme.radiusBox
    color: Theme.raised
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text === "" ? title : qsTr("%1. %2", "heading, explanation").arg(title).arg(text)
    Accessible.onPressAction: toast.acted()
    Keys.onEscapePressed: closed()

    FloatShadow {}
    HoverHandler {
        id: hover
    }
    Timer {
        interval: toast.showMs
        running: toast.leaving
        onTriggered: toast.closed()
    }

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space3

        AlarmSymbol {
            visible: toast.priority !== Priority.None
            priority: toast.priority
            unacked: true
            blinks: false
            Accessible.ignored: true
        }
        Icon {
            visible: toast.priority === Priority.None
            name: toast.iconName
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Small
                strong: true
                text: toast.title
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                role: PlainLabel.Micro
                text: toast.text
                wrapMode: Text.Wrap
                color: Theme.text2
                Accessible.ignored: true
            }
        }
        ActionButton {
            id: button

            visible: toast.actionText !== ""
            implicitHeight: Theme.buttonSmall
            text: toast.actionText
            onClicked: toast.acted()
        }
        IconButton {
            visible: toast.actionText === ""
            implicitHeight: Theme.buttonSmall
            implicitWidth: Theme.buttonSmall
            iconName: "close"
            text: qsTr("Close")
            onClicked: toast.closed()
        }
    }
}
