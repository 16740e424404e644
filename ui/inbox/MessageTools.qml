// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** What belongs to the messages in the head of the inbox: words to look for, the filter, and marking all as read. */
RowLayout {
    id: tools

    required property InboxFilterModel model
    required property InboxModel inbox
    /** There is room for buttons with words. */
    property bool roomy: true

    function focusFilter(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    spacing: Theme.space2

    ActionButton {
        visible: tools.roomy && tools.inbox.unreadCount > 0
        implicitHeight: Theme.buttonSmall
        kind: ActionButton.Ghost
        text: qsTr("Mark all read")
        hint: qsTr("%n message(s) are unread", "", tools.inbox.unreadCount)
        onClicked: tools.inbox.markAllRead()
    }
    SearchEntry {
        id: search

        Layout.preferredWidth: Math.max(Theme.fieldWidth, wholeWidth)
        Layout.minimumWidth: Theme.px(80)
        name: qsTr("Find words in the messages")
        placeholderText: qsTr("Find in messages")
        onTextEdited: tools.model.search = text
        onTextChanged: {
            if (text === "")
                tools.model.search = ""; // the cross of the field does not edit
        }
    }
    IconButton {
        id: button

        checked: menu.opened || tools.model.filter !== InboxFilterModel.All || tools.model.unreadOnly
        iconName: "filter"
        text: checked && !menu.opened ? qsTr("Filter the messages: a filter is set") : qsTr("Filter the messages")
        onClicked: menu.opened ? menu.close() : menu.open()

        MessageFilterMenu {
            id: menu

            x: button.mirrored ? 0 : button.width - width
            y: button.height + Theme.space1
            model: tools.model
        }
    }
}
