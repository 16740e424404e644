// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Every field of one entry of the inbox, as it was sent. Text only: links do not open, pictures do not load. */
Rectangle {
    id: detail

    required property MessageRow message
    required property Format format
    /** What the vehicle that an alarm names is called; "" = it names none. */
    required property string vehicleName
    property bool rawShown: false
    signal closed
    signal mapAsked

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Message from %1").arg(message.sender)

    Rectangle {
        width: Theme.hairline
        height: parent.height
        color: Theme.bg
    }
    Flickable {
        id: flick

        anchors.fill: parent
        anchors.bottomMargin: bar.height
        clip: true
        contentHeight: column.implicitHeight + Theme.space3 + Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollTrack {}

        ColumnLayout {
            id: column

            x: Theme.space4
            y: Theme.space3
            width: flick.width - 2 * Theme.space4
            spacing: Theme.space3

            RowLayout {
                spacing: Theme.space2

                PlainLabel {
                    Layout.fillWidth: true
                    role: PlainLabel.Heading
                    strong: true
                    text: detail.message.sender
                    Accessible.role: Accessible.Heading
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Close the message (Esc)")
                    onClicked: detail.closed()
                }
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                medium: true
                wrapMode: Text.Wrap
                text: detail.message.alarmName
            }
            PlainText {
                id: words

                Layout.fillWidth: true
                visible: text !== ""
                name: qsTr("Text of the message")
                text: detail.message.text
            }
            MessageFacts {
                Layout.fillWidth: true
                message: detail.message
                format: detail.format
                vehicleName: detail.vehicleName
            }
            SectionHead {
                Layout.fillWidth: true
                visible: detail.message.alarmFields.length > 0
                title: qsTr("What it says of the alarm")
            }
            Repeater {
                model: detail.message.alarmFields

                FactRow {
                    required property fieldText modelData

                    Layout.fillWidth: true
                    name: modelData.key
                    value: modelData.value
                }
            }
            SectionHead {
                Layout.fillWidth: true
                visible: detail.message.fields.length > 0
                title: qsTr("Other fields")
            }
            Repeater {
                model: detail.message.fields

                FactRow {
                    required property fieldText modelData

                    Layout.fillWidth: true
                    name: modelData.key
                    value: modelData.value
                }
            }
            PlainText {
                id: raw

                Layout.fillWidth: true
                visible: detail.rawShown
                name: qsTr("The message as it was sent")
                small: true
                code: true
                text: detail.message.raw
            }
        }
    }
    MessageActionBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        hasText: detail.message.text !== ""
        hasRaw: detail.message.raw !== ""
        hasVehicle: detail.vehicleName !== ""
        rawShown: detail.rawShown
        onMapAsked: detail.mapAsked()
        onTextCopied: words.copyAll()
        onRawCopied: raw.copyAll()
        onRawToggled: detail.rawShown = !detail.rawShown
    }
}
