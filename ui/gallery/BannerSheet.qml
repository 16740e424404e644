// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waypost.Controls
import Waypost.Models
import Waypost.Theme

/** Standing conditions under the bar. */
Column {
    spacing: Theme.space1 + Theme.hairline

    Banner {
        width: parent.width
        radius: Theme.radius
        priority: Priority.High
        title: "Devices reconnecting"
        text: "try 3 in 4 s. Data is 12 s old."
        actionText: "Retry now"

        FeedGlyph {
            condition: FeedGlyph.Reconnecting
        }
    }
    Banner {
        width: parent.width
        radius: Theme.radius
        title: "Messages gap 14:02:10 to 14:02:41"
        text: "31 s may be missing."
        actionText: "Mark seen"

        FeedGlyph {
            condition: FeedGlyph.Gap
        }
    }
}
