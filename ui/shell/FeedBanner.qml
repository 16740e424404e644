// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** While a feed is away: what is shown is older than it looks. */
Banner {
    id: banner

    required property FeedHealth feed
    /** The other feed. Away for the same reason, both share the first one's banner. */
    required property FeedHealth twin
    required property bool first
    required property Format format
    required property double nowMs

    readonly property bool away: isAway(feed)
    readonly property bool shared: away && isAway(twin) && stateOf(twin) === stateOf(feed) && twin.error === feed.error
    readonly property bool trying: feed.state === FeedState.Waiting || feed.state === FeedState.Connecting

    readonly property string names: shared ? qsTr("%1 and %2", "names of both feeds").arg(feed.name).arg(twin.name)
        : feed.name
    readonly property string ageWords: !away ? "" : isNaN(feed.lastPushMs) ? qsTr("No data has come yet.")
        : qsTr("Data is %1 old.", "age").arg(format.age(nowMs, feed.lastPushMs))
    readonly property string tryWords: feed.state === FeedState.Connecting
        ? qsTr("Try %1 is under way.", "number of the try").arg(feed.tryNumber)
        : qsTr("Try %1 in %2.", "number of the try, time until it").arg(feed.tryNumber)
            .arg(format.age(feed.nextTryMs, nowMs))

    /** A refusal need not be the last word. */
    readonly property string againWords: feed.state !== FeedState.Refused || isNaN(feed.nextTryMs) ? ""
        : qsTr("The sign-in is tried again in %1.", "time until").arg(format.age(feed.nextTryMs, nowMs))

    function isAway(feed: FeedHealth): bool {
        return feed.state === FeedState.Waiting || feed.state === FeedState.Offline
            || feed.state === FeedState.Refused || (feed.state === FeedState.Connecting && feed.tryNumber > 0);
    }

    /** A try that is under way is a part of the wait. */
    function stateOf(feed: FeedHealth): int {
        return feed.state === FeedState.Connecting ? FeedState.Waiting : feed.state;
    }

    visible: away && (first || !shared)
    priority: Priority.High
    title: trying ? qsTr("%1 reconnecting", "name of a feed, or of both").arg(names)
        : feed.state === FeedState.Refused ? qsTr("%1 refused by the server", "name of a feed, or of both").arg(names)
        : qsTr("%1 not connected", "name of a feed, or of both").arg(names)
    text: !away ? "" : trying ? qsTr("%1 %2", "two sentences: the next try, the age of the data").arg(tryWords).arg(ageWords)
        : againWords !== "" ? qsTr("%1 %2 %3", "three sentences: why, the next try, the age of the data")
            .arg(feed.error).arg(againWords).arg(ageWords)
        : feed.error !== "" ? qsTr("%1 %2", "two sentences: why, the age of the data").arg(feed.error).arg(ageWords)
        : ageWords
    actionText: qsTr("Retry now")
    actionOn: feed.state !== FeedState.Connecting
    onActed: {
        feed.retryNow();
        if (shared)
            twin.retryNow();
    }

    FeedGlyph {
        condition: banner.trying ? FeedGlyph.Reconnecting : FeedGlyph.Off
        turns: banner.visible ? Math.floor(banner.nowMs / Theme.tickMs) % 8 : 0
        Accessible.ignored: true
    }
}
