// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Under the bar while a feed is away: what is shown is older than it looks. */
Rectangle {
    id: banner

    required property FeedHealth feed
    required property Format format
    required property double nowMs
    readonly property bool away: feed.state === FeedState.Waiting || feed.state === FeedState.Offline
        || feed.state === FeedState.Refused
    readonly property string title: feed.state === FeedState.Waiting ? qsTr("Feed %1 is reconnecting", "name").arg(feed.name)
        : feed.state === FeedState.Refused ? qsTr("The server refuses feed %1", "name").arg(feed.name)
        : qsTr("Feed %1 is not connected", "name").arg(feed.name)
    readonly property string ageWords: isNaN(feed.lastPushMs) ? qsTr("No data has come yet.")
        : qsTr("What you see is %1 old.", "age").arg(format.age(nowMs, feed.lastPushMs))
    readonly property string words: feed.state === FeedState.Waiting
        ? qsTr("Next try in %1. %2", "time until, age of the data").arg(format.age(feed.nextTryMs, nowMs)).arg(ageWords)
        : feed.error !== "" ? qsTr("%1 %2", "why, age of the data").arg(feed.error).arg(ageWords) : ageWords

    implicitHeight: 34
    visible: away
    color: Theme.highTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("%1. %2", "title, explanation").arg(title).arg(words)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space2 + 2

        Icon {
            name: banner.feed.state === FeedState.Waiting ? "spinner" : "off"
            size: Theme.iconSmall
            color: Theme.text1
        }
        PlainLabel {
            role: PlainLabel.Small
            strong: true
            text: banner.title
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            role: PlainLabel.Small
            text: banner.words
            color: Theme.text2
            Accessible.ignored: true
        }
    }
}
