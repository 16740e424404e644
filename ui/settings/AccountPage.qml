// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Who is signed in, whether that outlives the program, and the other accounts that this computer knows. */
ColumnLayout {
    id: page

    required property Session session
    readonly property bool atWork: session.demo || session.state !== Session.SignedOut

    spacing: Theme.space2

    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Account")
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Signed in as")
        value: page.session.demo ? qsTr("Demo fleet, no account")
            : page.atWork ? page.session.userId : qsTr("Nobody")
    }
    FactRow {
        Layout.fillWidth: true
        visible: page.atWork && !page.session.demo
        name: qsTr("Server")
        value: page.session.server
    }
    FactRow {
        Layout.fillWidth: true
        visible: page.session.namesProblem !== ""
        name: qsTr("Vehicle names")
        value: qsTr("The account does not say: %1", "why it does not").arg(page.session.namesProblem)
    }
    CheckRow {
        id: keep

        Layout.fillWidth: true
        visible: page.session.profiles.some(profile => profile.current)
        enabled: page.session.canKeep
        checked: page.session.kept
        text: qsTr("Keep me signed in on this computer")
        Accessible.description: keepNote.text
        onToggled: {
            page.session.keep(checked);
            checked = Qt.binding(() => page.session.kept); // what came of it, not what was asked for
        }
    }
    PlainLabel {
        id: keepNote

        Layout.fillWidth: true
        Layout.leftMargin: keep.leftPadding
        visible: keep.visible && text !== ""
        role: PlainLabel.Small
        wrapMode: Text.Wrap
        text: page.session.canKeep ? qsTr("The password is kept in the system keychain, never in a file or a log.")
            : page.session.whyNotKept
        color: Theme.text3
        Accessible.ignored: true
    }
    ActionButton {
        text: page.session.demo ? qsTr("Leave the demo and sign in") : qsTr("Sign out")
        visible: page.atWork
        hint: page.session.demo ? "" : qsTr("Forgets the password on this computer. What was recorded stays.")
        onClicked: page.session.signOut()
    }
    SectionHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: page.session.profiles.length > 0
        title: qsTr("Accounts on this computer")
    }
    Repeater {
        model: page.session.profiles

        ProfileRow {
            required property profileItem modelData

            Layout.fillWidth: true
            profile: modelData
            onChosen: page.session.choose(modelData.key)
            onForgotten: page.session.forget(modelData.key)
            onRenamed: label => page.session.rename(modelData.key, label)
        }
    }
}
