// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Under the bar: one banner for each cause, none while all is well. */
Column {
    id: stack

    required property Desk desk
    required property LayoutMemory memory

    spacing: Theme.hairline

    Banner {
        id: settings

        property bool read: false

        width: parent.width
        visible: !read && text !== ""
        title: qsTr("Settings")
        text: stack.desk.preferences.problem
        actionText: qsTr("Close")
        onActed: read = true

        Icon {
            name: "warn"
        }
    }
    Banner {
        id: views

        property bool read: false

        width: parent.width
        visible: !read && text !== ""
        title: qsTr("Map views")
        text: stack.desk.views.problem
        actionText: qsTr("Close")
        onActed: read = true

        Icon {
            name: "warn"
        }
    }
    Banner {
        id: software

        width: parent.width
        visible: GraphicsInfo.api === GraphicsInfo.Software && !stack.memory.softwareNoticeRead
        title: qsTr("No graphics hardware")
        text: qsTr("This computer draws the map simplified and slower.")
        actionText: qsTr("Close")
        onActed: stack.memory.softwareNoticeRead = true

        Icon {
            name: "warn"
        }
    }
    Repeater {
        model: stack.desk.problems

        ProblemBanner {
            width: stack.width
        }
    }
    FeedBanner {
        width: parent.width
        feed: stack.desk.deviceFeed
        twin: stack.desk.messageFeed
        first: true
        format: stack.desk.format
        nowMs: stack.desk.nowMs
    }
    FeedBanner {
        width: parent.width
        feed: stack.desk.messageFeed
        twin: stack.desk.deviceFeed
        first: false
        format: stack.desk.format
        nowMs: stack.desk.nowMs
    }
    GapBanner {
        width: parent.width
        feed: stack.desk.deviceFeed
        format: stack.desk.format
    }
    GapBanner {
        width: parent.width
        feed: stack.desk.messageFeed
        format: stack.desk.format
    }
}
