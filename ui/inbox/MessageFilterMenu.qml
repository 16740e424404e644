// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models

/** Which entries of the inbox are shown. */
FilterPopup {
    id: menu

    required property InboxFilterModel model

    name: qsTr("Filter of the messages")

    component KindRow: ChoiceRow {
        required property int filter

        Layout.fillWidth: true
        checked: menu.model.filter === filter
        onClicked: menu.model.filter = filter
    }

    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Show")
    }
    KindRow {
        filter: InboxFilterModel.All
        text: qsTr("Everything")
    }
    KindRow {
        filter: InboxFilterModel.Messages
        text: qsTr("Messages")
    }
    KindRow {
        filter: InboxFilterModel.Alarms
        text: qsTr("Alarms")
    }
    KindRow {
        filter: InboxFilterModel.Files
        text: qsTr("Files")
    }
    SectionHead {
        Layout.fillWidth: true
        title: qsTr("Of these")
    }
    CheckRow {
        Layout.fillWidth: true
        text: qsTr("Unread only")
        checked: menu.model.unreadOnly
        onToggled: menu.model.unreadOnly = checked
    }
}
