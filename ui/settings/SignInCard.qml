// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Sign-in: who, the password, which server hears it, and how it goes on. Or the demo. */
Rectangle {
    id: card

    required property Session session
    readonly property bool busy: session.state === Session.SigningIn
    readonly property bool complete: user.text !== "" && password.text !== "" && !server.editing
    /** The session's user when the field was last filled in from it. */
    property string shownUser: ""

    function focusFirst(): void {
        (user.text === "" ? user : password).forceActiveFocus(Qt.OtherFocusReason);
    }

    function submit(): void {
        if (!complete || busy)
            return;
        session.signIn(user.text, password.text, keep.checked);
        password.clear();
        cancel.forceActiveFocus(Qt.OtherFocusReason);
    }

    function fillIn(): void {
        if (session.userId === shownUser)
            return;
        shownUser = session.userId;
        if (shownUser !== "")
            user.text = shownUser;
    }

    onBusyChanged: {
        if (!busy)
            focusFirst();
    }
    Component.onCompleted: fillIn()

    implicitWidth: Theme.dialogWidth
    implicitHeight: column.implicitHeight + 2 * Theme.space8
    radius: Theme.radiusDialog
    color: Theme.raised
    border.color: Theme.lineStrong
    border.width: Theme.hairline
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Sign in to your fleet")

    Connections {
        target: card.session

        function onAccountChanged(): void {
            card.fillIn();
        }
    }
    FloatShadow {}
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
                wrapMode: Text.Wrap
                text: qsTr("Sign in to your fleet")
                Accessible.role: Accessible.Heading
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space3
            wrapMode: Text.Wrap
            text: qsTr("Use your TFTIOT account. Live data starts as soon as both feeds connect.")
            color: Theme.text2
        }
        FieldName {
            visible: accounts.visible
            text: qsTr("Known accounts")
        }
        Flow {
            id: accounts

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            visible: card.session.profiles.length > 1
            spacing: Theme.space2

            Repeater {
                model: card.session.profiles

                ActionButton {
                    required property profileItem modelData

                    width: Math.min(implicitWidth, accounts.width)
                    enabled: !card.busy
                    checked: modelData.userId === user.text && modelData.server === card.session.server
                    text: modelData.title
                    hint: modelData.kept ? qsTr("Signs in at once") : qsTr("Asks for the password")
                    onClicked: card.session.choose(modelData.key)
                }
            }
        }
        FieldName {
            text: qsTr("Account or user ID")
        }
        TextEntry {
            id: user

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            name: qsTr("Account or user ID")
            enabled: !card.busy
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
        }
        FieldName {
            text: qsTr("Password")
        }
        PasswordEntry {
            id: password

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            name: qsTr("Password")
            enabled: !card.busy
            onAccepted: card.submit()
        }
        FieldName {
            text: qsTr("Server")
        }
        ServerField {
            id: server

            Layout.fillWidth: true
            enabled: !card.busy
            session: card.session
        }
        KeepRow {
            id: keep

            Layout.fillWidth: true
            enabled: !card.busy
            session: card.session
        }
        SignInState {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            session: card.session
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: !card.busy
            implicitHeight: Theme.buttonLarge
            kind: ActionButton.Primary
            enabled: card.complete
            text: qsTr("Sign in")
            onClicked: card.submit()
        }
        ActionButton {
            id: cancel

            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: card.busy
            implicitHeight: Theme.buttonLarge
            text: qsTr("Cancel")
            onClicked: card.session.cancel()
        }
        DemoOffer {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            enabled: !card.busy
            onAsked: card.session.tryDemo()
        }
    }

    component FieldName: PlainLabel {
        role: PlainLabel.Small
        color: Theme.text2
        Accessible.ignored: true
    }
}
