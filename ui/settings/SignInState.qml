// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** How a sign-in goes on: what is waited for, what is in the way, and what a person can do about it. */
ColumnLayout {
    id: state

    required property Session session
    readonly property bool troubled: session.reason !== ""

    visible: session.waitingFor !== "" || troubled
    spacing: Theme.space2

    RowLayout {
        visible: state.session.waitingFor !== ""
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "spinner"
            size: Theme.iconSmall
            color: Theme.text2
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            wrapMode: Text.Wrap
            text: state.session.waitingFor
            color: Theme.text2
        }
    }
    RowLayout {
        visible: state.troubled
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "warn"
            color: Theme.critical
        }
        ColumnLayout {
            spacing: Theme.space1

            PlainLabel {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: state.session.reason
                color: Theme.criticalText
                Accessible.role: Accessible.AlertMessage
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                role: PlainLabel.Small
                wrapMode: Text.Wrap
                text: state.session.hint
                color: Theme.text2
            }
        }
    }
}
