// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models

/** A feed is back, but what was sent meanwhile may never come. Stays until somebody has taken note. */
Banner {
    id: banner

    required property FeedHealth feed
    required property Format format

    visible: feed.unseenGaps > 0
    title: feed.unseenGaps > 1
        ? qsTr("%1: %n gaps between %2 and %3", "name of a feed, beginning of the first, end of the last", feed.unseenGaps)
            .arg(feed.name).arg(format.time(feed.unseenFromMs)).arg(format.time(feed.unseenToMs))
        : qsTr("%1 gap %2 to %3", "name of a feed, beginning, end").arg(feed.name).arg(format.time(feed.unseenFromMs))
            .arg(format.time(feed.unseenToMs))
    text: qsTr("%1 may be missing.", "length of time").arg(format.duration(feed.unseenLengthMs))
    actionText: qsTr("Mark seen")
    onActed: feed.markGapsSeen()

    FeedGlyph {
        condition: FeedGlyph.Gap
        Accessible.ignored: true
    }
}
