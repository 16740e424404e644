// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Sign-in: who, the password, which server hears it, and why the service said no. */
Rectangle {
    id: card

    required property Session session
    /** The server that the password goes to, without secrets. */
    required property string server
    readonly property bool busy: session.state === Session.SigningIn
    readonly property bool complete: user.text !== "" && password.text !== ""

    function focusFirst(): void {
        (user.text === "" ? user : password).forceActiveFocus(Qt.OtherFocusReason);
    }

    function submit(): void {
        if (!complete || busy)
            return;
        session.signIn(user.text, password.text);
        password.clear();
    }

    implicitWidth: Theme.dialogWidth
    implicitHeight: column.implicitHeight + 2 * Theme.space8
    radius: Theme.radiusDialog
    color: Theme.raised
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Sign in to your fleet")

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.space8
        }
        spacing: Theme.space2

        RowLayout {
            spacing: Theme.space3

            Icon {
                name: "signpost"
                size: Theme.space6
                color: Theme.text1
            }
            PlainLabel {
                Layout.fillWidth: true
                role: PlainLabel.Figure
                strong: true
                text: qsTr("Sign in to your fleet")
                Accessible.role: Accessible.Heading
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            wrapMode: Text.Wrap
            text: qsTr("Live data starts as soon as both feeds connect.")
            color: Theme.text2
        }
        FieldName {
            text: qsTr("Account or user ID")
        }
        TextEntry {
            id: user

            Layout.fillWidth: true
            name: qsTr("Account or user ID")
            text: card.session.userId
            enabled: !card.busy
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
        }
        FieldName {
            Layout.topMargin: Theme.space2
            text: qsTr("Password")
        }
        TextEntry {
            id: password

            Layout.fillWidth: true
            name: qsTr("Password")
            echoMode: TextInput.Password
            enabled: !card.busy
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: card.submit()
        }
        FieldName {
            Layout.topMargin: Theme.space2
            text: qsTr("Server")
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.buttonLarge
            radius: Theme.radius
            color: Theme.sunken
            border.color: Theme.line
            border.width: Theme.hairline

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space3
                anchors.rightMargin: Theme.space3
                spacing: Theme.space2

                Icon {
                    name: "lock"
                    size: Theme.iconSmall
                    color: Theme.text3
                }
                PlainLabel {
                    Layout.fillWidth: true
                    text: card.server === "" ? qsTr("No server is set") : card.server
                    color: Theme.text2
                }
            }
        }
        RowLayout {
            Layout.topMargin: Theme.space2
            visible: card.session.reason !== ""
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "warn"
                color: Theme.critical
            }
            PlainLabel {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                maximumLineCount: 6
                text: card.session.reason
                color: Theme.criticalText
                Accessible.role: Accessible.AlertMessage
            }
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            implicitHeight: Theme.buttonLarge
            kind: ActionButton.Primary
            enabled: card.complete && !card.busy
            text: card.busy ? qsTr("Signing in") : qsTr("Sign in")
            onClicked: card.submit()
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            horizontalAlignment: Text.AlignHCenter
            role: PlainLabel.Small
            wrapMode: Text.Wrap
            text: qsTr("Only looking? Start Waypost with --demo: simulated vehicles, no account, no network.")
            color: Theme.text3
        }
    }

    component FieldName: PlainLabel {
        role: PlainLabel.Small
        color: Theme.text2
    }
}
