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
    signal closed
    signal vehicleChosen

    color: Theme.sunken
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Message from %1").arg(message.sender)

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollTrack {}

        ColumnLayout {
            id: column

            x: Theme.space4
            y: Theme.space3
            width: flick.width - 2 * Theme.space4
            spacing: Theme.space2

            RowLayout {
                spacing: Theme.space2

                PlainLabel {
                    Layout.fillWidth: true
                    role: PlainLabel.Title
                    strong: true
                    text: detail.message.sender
                    Accessible.role: Accessible.Heading
                }
                ActionButton {
                    visible: detail.vehicleName !== ""
                    implicitHeight: Theme.buttonSmall
                    iconName: "place"
                    text: qsTr("Show vehicle")
                    hint: detail.vehicleName
                    onClicked: detail.vehicleChosen()
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Close the message (Esc)")
                    onClicked: detail.closed()
                }
            }
            PlainLabel {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: detail.message.text
            }
            Hairline {
                Layout.fillWidth: true
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Sent")
                value: detail.format.dateTime(detail.message.sentMs)
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Received")
                value: detail.format.dateTime(detail.message.receivedMs)
            }
            FactRow {
                Layout.fillWidth: true
                name: qsTr("Kind")
                value: detail.message.type
            }
            FactRow {
                Layout.fillWidth: true
                visible: !isNaN(detail.message.fromId)
                name: qsTr("Sender's number")
                value: detail.message.fromId.toString()
            }
            FactRow {
                Layout.fillWidth: true
                visible: detail.vehicleName !== ""
                name: qsTr("Vehicle")
                value: detail.vehicleName
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
            Repeater {
                model: detail.message.fields

                FactRow {
                    required property fieldText modelData

                    Layout.fillWidth: true
                    name: modelData.key
                    value: modelData.value
                }
            }
            FactRow {
                Layout.fillWidth: true
                visible: value !== ""
                name: qsTr("As sent")
                value: detail.message.raw
            }
        }
    }
}
