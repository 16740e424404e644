// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** Who is signed in. */
ColumnLayout {
    id: page

    required property Session session

    spacing: 0

    PreferenceField {
        name: qsTr("Signed in as")

        SettingsNote {
            text: page.session.demo ? qsTr("Demo fleet, no account")
                : page.session.signedIn ? page.session.userId : qsTr("Not signed in")
        }
        ActionButton {
            visible: page.session.signedIn && !page.session.demo
            text: qsTr("Sign out")
            onClicked: page.session.signOut()
        }
    }
}
