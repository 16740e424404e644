// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Both feeds in one line: live, or which one is away and how old that makes the picture. */
Row {
    id: line

    required property FeedHealth deviceFeed
    required property FeedHealth messageFeed
    required property Session session
    required property Format format
    required property real nowMs
    /** What is longer is broken into lines. */
    property real widest: Infinity

    readonly property bool deviceLive: deviceFeed.state === FeedState.Connected
    readonly property bool messageLive: messageFeed.state === FeedState.Connected
    readonly property bool live: deviceLive && messageLive
    readonly property string age: isNaN(deviceFeed.lastPushMs) ? ""
        : format.duration(Math.max(0, nowMs - deviceFeed.lastPushMs))

    function words(): string {
        if (session.needsSignIn)
            return session.reason !== "" ? session.reason
                : qsTr("Nobody is signed in. Sign in once in the program's window and stay signed in, or start the wallboard with --user and --password-file.");
        if (live)
            return age === "" ? qsTr("Both feeds live") : qsTr("Both feeds live, last push %1").arg(age);
        if (deviceLive)
            return qsTr("Messages are not connected");
        return age === "" ? qsTr("Devices are not connected") : qsTr("Devices are not connected, data is %1 old").arg(age);
    }

    spacing: Theme.space3

    FeedGlyph {
        anchors.verticalCenter: parent.verticalCenter
        condition: line.live ? FeedGlyph.Live : line.session.needsSignIn ? FeedGlyph.Off : FeedGlyph.Reconnecting
        turns: Math.floor(line.nowMs / 1000)
        size: Theme.space5
        Accessible.ignored: true
    }
    WallLabel {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, line.widest - Theme.space5 - line.spacing)
        wrapMode: Text.Wrap
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        text: line.words()
        medium: !line.live
        color: line.live ? Theme.text2 : Theme.text1
    }
}
