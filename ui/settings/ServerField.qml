// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Which service hears the sign-in. Read-only until somebody asks to edit it. */
ColumnLayout {
    id: field

    required property Session session
    property bool editing: false
    readonly property bool good: device.complaint === "" && message.complaint === "" && api.complaint === ""

    function edit(): void {
        device.text = session.deviceAddress;
        message.text = session.messageAddress;
        api.text = session.apiAddress;
        editing = true;
    }

    function done(): void {
        if (session.setAddresses(device.text, message.text, api.text))
            editing = false;
    }

    spacing: Theme.space2

    Rectangle {
        Layout.fillWidth: true
        visible: !field.editing
        implicitHeight: Theme.buttonLarge
        radius: Theme.radius
        color: Theme.sunken
        border.color: Theme.control
        border.width: Theme.hairline
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Server: %1, %2", "server, whether it is encrypted").arg(host.text).arg(note.text)

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space1
            spacing: Theme.space2

            Icon {
                name: field.session.encrypted ? "lock" : "warn"
                size: Theme.iconSmall
                color: Theme.text3
            }
            PlainLabel {
                id: host

                Layout.fillWidth: true
                text: field.session.server
                Accessible.ignored: true
            }
            PlainLabel {
                id: note

                role: PlainLabel.Small
                text: !field.session.encrypted ? qsTr("this computer, not encrypted")
                    : field.session.vendorServer ? qsTr("TLS, default", "encryption, the usual server") : qsTr("TLS", "encryption")
                color: Theme.text3
                Accessible.ignored: true
            }
            ActionButton {
                kind: ActionButton.Ghost
                text: qsTr("Edit", "the server's addresses")
                Accessible.description: qsTr("Change the addresses of the server")
                onClicked: field.edit()
            }
        }
    }
    AddressEntry {
        id: device

        Layout.fillWidth: true
        visible: field.editing
        session: field.session
        server: Session.DeviceServer
        name: qsTr("Feed of device data")
        onAccepted: field.done()
    }
    AddressEntry {
        id: message

        Layout.fillWidth: true
        visible: field.editing
        session: field.session
        server: Session.MessageServer
        name: qsTr("Feed of messages")
        onAccepted: field.done()
    }
    AddressEntry {
        id: api

        Layout.fillWidth: true
        visible: field.editing
        session: field.session
        server: Session.ApiServer
        name: qsTr("Open API, for the vehicles' names (may stay empty)")
        onAccepted: field.done()
    }
    RowLayout {
        visible: field.editing
        spacing: Theme.space2

        ActionButton {
            kind: ActionButton.Ghost
            text: qsTr("Use the default")
            onClicked: {
                field.session.useVendorAddresses();
                field.editing = false;
            }
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: field.editing = false
        }
        ActionButton {
            enabled: field.good
            text: qsTr("Use these")
            onClicked: field.done()
        }
    }
}
